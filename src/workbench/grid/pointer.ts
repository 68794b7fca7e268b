import type { PaneName, Panes } from './panes';
import type { CellPlace } from './selection';

/** What a press of the mouse is on. */
export type Pressed =
  | { readonly kind: 'cell'; readonly place: CellPlace }
  | { readonly kind: 'row'; readonly row: number }
  | { readonly kind: 'column'; readonly column: number }
  | { readonly kind: 'corner' };

/** The cell, row number or column letters under an element of the grid; null: something else. */
export function pressedOn(target: EventTarget | null, panes: Panes): Pressed | null {
  if (!(target instanceof Element)) return null;
  if (target.closest('.resizable, textarea, button, .chart')) return null;
  const header = target.closest('.rgHeaderCell');
  if (header) return onHeader(header, panes);
  const cell = target.closest('.rgCell');
  const data = cell?.closest('revogr-data');
  if (!cell || !data) return null;
  const rowPane = data.getAttribute('type') === 'rowPinStart' ? 'rowPinStart' : 'rgRow';
  const columnPane = data.getAttribute('col-type');
  const pane: PaneName = { row: rowPane, column: columnPane === 'colPinStart' ? columnPane : 'rgCol' };
  const place = panes.cellAt(pane, numberOf(cell, 'data-rgrow'), numberOf(cell, 'data-rgcol'));
  return columnPane === 'rowHeaders' ? { kind: 'row', row: place.row } : { kind: 'cell', place };
}

function onHeader(header: Element, panes: Panes): Pressed | null {
  const viewport = header.closest('revogr-viewport-scroll');
  if (!viewport || viewport.classList.contains('rowHeaders')) return { kind: 'corner' };
  const column = viewport.classList.contains('colPinStart') ? 'colPinStart' : 'rgCol';
  const place = panes.cellAt({ row: 'rgRow', column }, 0, numberOf(header, 'data-rgcol'));
  return { kind: 'column', column: place.column };
}

function numberOf(element: Element, attribute: string): number {
  return Number(element.getAttribute(attribute) ?? 0);
}
