import type { ModelChange, SheetModel } from '../model';
import type { Panes } from './panes';

/** Changes after which rows or columns stand elsewhere, or there are others. */
const LAYS_OUT_ANEW: ReadonlySet<string> = new Set([
  'rowsInserted',
  'rowsDeleted',
  'columnsInserted',
  'columnsDeleted',
  'cellsInserted',
  'cellsDeleted',
  'rowsHidden',
  'rowsUnhidden',
  'filtered',
  'facts',
]);
const CHANGES_TEXTS: ReadonlySet<string> = new Set(['cells', 'format', 'rowsSorted']);

/** Whether a change may move rows or columns: new ones at the ends, or texts that wrap, do so too. */
export function changesLayout({ kind, area }: ModelChange, sheet: SheetModel, { shown }: Panes): boolean {
  if (LAYS_OUT_ANEW.has(kind)) return true;
  if (!CHANGES_TEXTS.has(kind)) return false;
  if (!area || area.bottom > area.top) return true;
  const isAtEnd =
    area.bottom >= shown.rows.indexAt(shown.rows.count - 1) ||
    area.right >= shown.columns.indexAt(shown.columns.count - 1);
  return isAtEnd || sheet.style(area.top, area.left).wrap;
}
