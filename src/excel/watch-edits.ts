import type { SheetEdit } from '../workbook/live-workbook';
import type { CellArea } from '../workbook/sheet-snapshot';
import { parseAreas } from './addresses';
import { inExcel } from './gateway';
import { supports } from './requirements';

/** What an Excel that tells whose edit it is (ExcelApi 1.14) says of ours. */
const OURS = 'ThisLocalAddin';

/** Whether an edit of those cells is one we made, for an Excel that does not tell. */
export type IsOwn = (sheetId: string, areas: readonly CellArea[]) => boolean;

/**
 * Tells of every edit in any sheet but our own. A change of cells in place tells its rows; whatever may have moved
 * rows or columns (insert, delete, sort) tells none. Returns what stops it.
 */
export async function watchEdits(
  onEdit: (edit: SheetEdit) => void,
  isOwn: IsOwn,
): Promise<() => Promise<void>> {
  const tellsWhose = supports('1.14');
  const changed = (event: Excel.WorksheetChangedEventArgs): Promise<void> => {
    const { worksheetId, changeType, address } = event;
    const areas = changeType === 'RangeEdited' ? parseAreas(address) : [];
    const ours = tellsWhose ? event.triggerSource === OURS : isOwn(worksheetId, areas);
    if (!ours) onEdit({ sheetId: worksheetId, rows: rowsOf(areas) });
    return Promise.resolve();
  };
  const sorted = ({ worksheetId }: { readonly worksheetId: string }): Promise<void> => {
    onEdit({ sheetId: worksheetId, rows: null });
    return Promise.resolve();
  };
  const { handlers } = await inExcel((step) =>
    step((context) => {
      const { worksheets } = context.workbook;
      const ofSorts = supports('1.10')
        ? [worksheets.onRowSorted.add(sorted), worksheets.onColumnSorted.add(sorted)]
        : [];
      return { handlers: [worksheets.onChanged.add(changed), ...ofSorts] };
    }),
  );
  return () => removeAll(handlers);
}

function rowsOf(areas: readonly CellArea[]): SheetEdit['rows'] {
  if (areas.length === 0) return null;
  return {
    first: Math.min(...areas.map(({ top }) => top)),
    last: Math.max(...areas.map(({ bottom }) => bottom)),
  };
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
