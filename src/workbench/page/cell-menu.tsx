import type { KeyboardEvent } from 'react';
import { message } from '../../messages/catalog';
import type { PagePoint } from '../grid/filter-arrows';
import { EDIT_ACTIONS, type EditName } from './edit-actions';
import { useDesk } from './use-desk';
import { useMenuPlace } from './use-menu-place';

const ENTRIES: readonly EditName[] = ['insertRows', 'deleteRows', 'sortUp', 'sortDown'];

export interface CellMenuProps {
  /** Where it was asked for, in pixels of the page. */
  readonly at: PagePoint;
  readonly onClose: () => void;
}

/** What can be done with the selected rows, where the right button was pressed. */
export function CellMenu({ at, onClose }: CellMenuProps) {
  const { desk, told } = useDesk();
  const { menu, style } = useMenuPlace(at, onClose);

  return (
    <div
      ref={menu}
      role="menu"
      className="cell-menu"
      aria-label={told(message('workbench.group.edit'))}
      style={style}
      onKeyDown={(event) => {
        if (event.key === 'Escape' || event.key === 'Tab') onClose();
        else step(event, menu.current);
      }}
    >
      {ENTRIES.map((name) => (
        <button
          key={name}
          type="button"
          role="menuitem"
          tabIndex={-1}
          onClick={() => {
            onClose();
            EDIT_ACTIONS[name](desk);
          }}
        >
          {told(message(`workbench.edit.${name}`))}
        </button>
      ))}
    </div>
  );
}

/** Up and down go from entry to entry, round and round. */
function step(event: KeyboardEvent, menu: HTMLElement | null): void {
  const by = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
  if (by === 0 || !menu) return;
  event.preventDefault();
  const entries = [...menu.querySelectorAll('button')];
  const now = entries.findIndex((entry) => entry === document.activeElement);
  entries[(now + by + entries.length) % entries.length]?.focus();
}
