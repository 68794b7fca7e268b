import { message } from '../../messages/catalog';
import { areaAddress } from '../../workbook/cell-address';
import type { CellArea, SheetSnapshot } from '../../workbook/sheet-snapshot';
import type { CellWrite, SheetChange } from '../../workbook/workbook-change';
import { WorkbookError } from '../../workbook/workbook-error';
import type { OpenedSheet } from '../open-workbook';
import type { PackageDraft } from './package-draft';
import { tableHeaders } from './table-headers';
import { losesCriteria, withTableArea } from './table-xml';
import { attribute, children, named, openTag, outer, rootElement } from './xml-scan';

export interface ResizedTables {
  /** Header cells that have to be written besides those of the change. */
  readonly cells: readonly CellWrite[];
  /** Rows a table's filter hides no more. */
  readonly unhide: { readonly top: number; readonly bottom: number } | null;
}

/** Brings the table parts of a sheet in line with a change: areas, columns, and names of headers that are written. */
export async function resizeTables(
  draft: PackageDraft,
  { relationships }: OpenedSheet,
  snapshot: SheetSnapshot,
  change: SheetChange,
): Promise<ResizedTables> {
  const parts = relationships.flatMap(({ kind, target, external }) =>
    kind === 'table' && !external ? [target] : [],
  );
  const texts = await Promise.all(parts.map((part) => draft.text(part)));
  const cells: CellWrite[] = [];
  let unhide: ResizedTables['unhide'] = null;
  const wanted = new Map(change.resizeTables.map(({ tableId, area }) => [tableId, area]));
  parts.forEach((part, index) => {
    const xml = texts[index] ?? '';
    const id = tableId(xml);
    const table = snapshot.tables.find((candidate) => candidate.id === id);
    if (!table) return;
    const area = wanted.get(id) ?? table.area;
    wanted.delete(id);
    const headers = table.hasHeader ? tableHeaders(snapshot, change, table.area, area) : null;
    if (headers) cells.push(...headers.cells);
    if (areaAddress(area) === areaAddress(table.area) && !headers?.texts.size) return;
    if (hidesNoMore(xml, area)) unhide = { top: area.top + 1, bottom: area.bottom };
    draft.setText(part, withTableArea(xml, area, headers?.texts ?? columnNumbers(table.area, area)));
  });
  for (const [table] of wanted) {
    throw new WorkbookError(message('xlsx.write.tableGone', { sheet: snapshot.name, table }));
  }
  return { cells, unhide };
}

function tableId(xml: string): string {
  const root = rootElement(xml);
  return root ? (attribute(openTag(xml, root), 'id') ?? '') : '';
}

function hidesNoMore(xml: string, area: CellArea): boolean {
  const root = rootElement(xml);
  const filter = root && named(children(xml, root), 'autoFilter');
  return filter !== null && losesCriteria(outer(xml, filter), area);
}

/** A table without a header row still has names for its columns. */
function columnNumbers(old: CellArea, area: CellArea): ReadonlyMap<number, string> {
  const names = new Map<number, string>();
  for (let column = old.right + 1; column <= area.right; column++) {
    names.set(column, `列${String(column - area.left + 1)}`);
  }
  return names;
}
