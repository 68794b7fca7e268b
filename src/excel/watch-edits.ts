import type { SheetEdit } from '../workbook/live-workbook';
import { parseAreas } from './addresses';
import { inExcel } from './gateway';
import { supports } from './requirements';

/** Ours, though events are off while we write: a host may send them late. */
const OWN_WRITE = 'ThisLocalAddin';

/**
 * Tells of every edit in any sheet but our own. A change of cells in place tells its rows; whatever may have moved
 * rows or columns (insert, delete, sort) tells none. Returns what stops it.
 */
export async function watchEdits(onEdit: (edit: SheetEdit) => void): Promise<() => Promise<void>> {
  const told = (edit: SheetEdit): Promise<void> => {
    onEdit(edit);
    return Promise.resolve();
  };
  const { handlers } = await inExcel((step) =>
    step((context) => {
      const { worksheets } = context.workbook;
      const sorted = (event: { readonly worksheetId: string }) =>
        told({ sheetId: event.worksheetId, rows: null });
      return {
        handlers: [
          worksheets.onChanged.add((event) => (isOwn(event) ? Promise.resolve() : told(editOf(event)))),
          ...(supports('1.10')
            ? [worksheets.onRowSorted.add(sorted), worksheets.onColumnSorted.add(sorted)]
            : []),
        ],
      };
    }),
  );
  return () => removeAll(handlers);
}

function isOwn({ triggerSource }: Excel.WorksheetChangedEventArgs): boolean {
  return supports('1.14') && triggerSource === OWN_WRITE;
}

function editOf({ worksheetId, changeType, address }: Excel.WorksheetChangedEventArgs): SheetEdit {
  const areas = changeType === 'RangeEdited' ? parseAreas(address) : [];
  if (areas.length === 0) return { sheetId: worksheetId, rows: null };
  const first = Math.min(...areas.map(({ top }) => top));
  const last = Math.max(...areas.map(({ bottom }) => bottom));
  return { sheetId: worksheetId, rows: { first, last } };
}

interface Handler {
  remove(): void;
  readonly context: OfficeExtension.ClientRequestContext;
}

/** A handler can only be taken off in the context it was put on in. */
async function removeAll(handlers: readonly Handler[]): Promise<void> {
  const [first] = handlers;
  if (!first) return;
  for (const handler of handlers) handler.remove();
  await first.context.sync();
}
