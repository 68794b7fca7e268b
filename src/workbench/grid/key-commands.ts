import { ARROWS, type Direction } from './moves';

/** What a key asks for while no cell is being typed into. */
export type KeyCommand =
  | {
      readonly kind: 'move';
      readonly direction: Direction;
      readonly stretch: boolean;
      readonly jump: boolean;
    }
  | { readonly kind: 'page'; readonly direction: Direction; readonly stretch: boolean }
  | { readonly kind: 'home' | 'end'; readonly stretch: boolean; readonly whole: boolean }
  | { readonly kind: 'edit' | 'clear' | 'undo' | 'redo' | 'all' | 'list' | 'escape' };

const UP: Direction = { rows: -1, columns: 0 };
const DOWN: Direction = { rows: 1, columns: 0 };
const LEFT: Direction = { rows: 0, columns: -1 };
const RIGHT: Direction = { rows: 0, columns: 1 };

export type Key = Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'shiftKey' | 'altKey'>;

/** Excel's keys. Null: the key is typed, or is the browser's. */
export function keyCommand({ key, ctrlKey, metaKey, shiftKey: stretch, altKey }: Key): KeyCommand | null {
  const control = ctrlKey || metaKey;
  const arrow = ARROWS[key];
  if (altKey) return key === 'ArrowDown' ? { kind: 'list' } : null;
  if (arrow) return { kind: 'move', direction: arrow, stretch, jump: control };
  if (control) return controlCommand(key.toLowerCase(), stretch);
  switch (key) {
    case 'Enter':
      return { kind: 'move', direction: stretch ? UP : DOWN, stretch: false, jump: false };
    case 'Tab':
      return { kind: 'move', direction: stretch ? LEFT : RIGHT, stretch: false, jump: false };
    case 'PageDown':
      return { kind: 'page', direction: DOWN, stretch };
    case 'PageUp':
      return { kind: 'page', direction: UP, stretch };
    case 'Home':
      return { kind: 'home', stretch, whole: false };
    case 'F2':
      return { kind: 'edit' };
    case 'Delete':
    case 'Backspace':
      return { kind: 'clear' };
    case 'Escape':
      return { kind: 'escape' };
    default:
      return null;
  }
}

function controlCommand(key: string, stretch: boolean): KeyCommand | null {
  switch (key) {
    case 'z':
      return { kind: stretch ? 'redo' : 'undo' };
    case 'y':
      return { kind: 'redo' };
    case 'a':
      return { kind: 'all' };
    case 'home':
      return { kind: 'home', stretch, whole: true };
    case 'end':
      return { kind: 'end', stretch, whole: true };
    default:
      return null;
  }
}
