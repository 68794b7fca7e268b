/** What a step listens to; `target` tells whether the key belongs to a drop-down. */
export type StepKey = Pick<KeyboardEvent, 'key' | 'altKey' | 'shiftKey' | 'ctrlKey' | 'metaKey' | 'target'>;

/**
 * F8 and Alt+↓ go to the next problem, Shift+F8 and Alt+↑ to the one before; null for every other key. Alt with an
 * arrow opens a drop-down, so there it is left alone.
 */
export function stepOfKey({ key, altKey, shiftKey, ctrlKey, metaKey, target }: StepKey): 1 | -1 | null {
  if (ctrlKey || metaKey) return null;
  if (key === 'F8' && !altKey) return shiftKey ? -1 : 1;
  if (!altKey || target instanceof HTMLSelectElement) return null;
  if (key === 'ArrowDown') return 1;
  return key === 'ArrowUp' ? -1 : null;
}
