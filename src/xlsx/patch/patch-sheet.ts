import { message } from '../../messages/catalog';
import { areaAddress } from '../../workbook/cell-address';
import type { CellArea, SheetSnapshot } from '../../workbook/sheet-snapshot';
import type { SheetChange } from '../../workbook/workbook-change';
import { WorkbookError } from '../../workbook/workbook-error';
import { LAST_COLUMN, LAST_ROW, union } from './areas';
import type { OpenedSheet } from '../open-workbook';
import type { PartChunk } from '../part-content';
import { ByteWriter, type WhileWriting } from './byte-writer';
import { withColumnWidths } from './column-widths';
import { markedLooks, withFormats, withoutMarkedFormats } from './conditional-formats';
import { withDimension } from './dimension';
import { type PatchedRows, patchRows } from './patch-rows';
import { type RowEdits, rowEdits } from './row-edits';
import { type RowExtents, rowExtents } from './row-extents';
import { type SheetXml, cutSheet } from './sheet-xml';
import type { StyleSheet } from './style-sheet';
import { losesCriteria, withFilterArea } from './table-xml';
import { withValidations } from './validations';
import { emptiedElement, openedTag, outer, siblings, splice } from './xml-scan';

/** A worksheet part with a change in it. */
export interface PatchedSheet {
  /** Null where nothing differs. */
  readonly chunks: PartChunk[] | null;
  readonly formulasGone: readonly string[];
  /** The dxfs indices of the conditional formats taken out. */
  readonly looksGone: readonly number[];
}

export interface SheetPatch {
  readonly sheet: OpenedSheet;
  readonly snapshot: SheetSnapshot;
  readonly change: SheetChange;
  readonly styles: StyleSheet;
  /** Rows to be shown again because a table's filter on our columns goes. */
  readonly unhide: { readonly top: number; readonly bottom: number } | null;
  /** What becomes of the rows already while they are written; null where the host cannot. */
  readonly deflating: WhileWriting | null;
}

/** Applies a sheet's change to its part, tables left to others. Throws a `WorkbookError` where it cannot be written. */
export async function patchSheet(bytes: Uint8Array, patch: SheetPatch): Promise<PatchedSheet> {
  const { snapshot, change, styles } = patch;
  const sheet = cutSheet(patch.sheet.part, bytes, patch.sheet.hasAsides);
  const edits = rowEdits(change, styles);
  const holes = change.clearColumns.map(({ column, top, bottom }) => ({
    top,
    bottom,
    left: column,
    right: column,
  }));
  checkRoom(snapshot.name, change, edits);
  const extents = change.clearColumns.length > 0 ? rowExtents(sheet, edits) : null;
  const writer = new ByteWriter(bytes.length, patch.deflating);
  const rows = await patchRows(
    sheet,
    {
      sheetName: snapshot.name,
      edits,
      spanEnds: extents?.spanEnds ?? null,
      unhide: patch.unhide ?? filterUnhides(sheet.tail, change.resizeAutoFilter),
      hasFormula: snapshot.hasFormula,
    },
    writer,
  );
  const head = patchedHead(sheet, patch, rows, extents);
  const tail = patchedTail(sheet, change, styles, holes);
  if (!rows.changed && head === sheet.head && tail === sheet.tail)
    return { chunks: null, formulasGone: [], looksGone: [] };
  if (snapshot.isProtected) {
    throw new WorkbookError(message('xlsx.write.sheetProtected', { sheet: snapshot.name }));
  }
  const chunks = joined(sheet, head, writer.finish(), tail);
  const looksGone = markedLooks(sheet.tail, change.removeFormatsMarked);
  return { chunks, formulasGone: rows.formulasGone, looksGone };
}

function checkRoom(sheet: string, { columns, cells }: SheetChange, { last }: RowEdits): void {
  const right = Math.max(-1, ...columns.map(({ column }) => column), ...cells.map(({ column }) => column));
  if (right > LAST_COLUMN || last > LAST_ROW) {
    throw new WorkbookError(message('xlsx.write.noRoom', { sheet }));
  }
}

function filterUnhides(tail: string, area: CellArea | null): { top: number; bottom: number } | null {
  const filter = area && siblings(tail).find(({ local }) => local === 'autoFilter');
  if (!filter || !losesCriteria(outer(tail, filter), area)) return null;
  return { top: area.top + 1, bottom: area.bottom };
}

function patchedHead(
  sheet: SheetXml,
  { snapshot, change }: SheetPatch,
  rows: PatchedRows,
  extents: RowExtents | null,
): string {
  const widths = new Map(
    change.columns.map(({ column, headerRow, width }) => {
      const header = snapshot.values[headerRow - snapshot.top]?.[column - snapshot.left] ?? '';
      return [column, { width, isNew: header === '' }];
    }),
  );
  const takenBack = new Set(change.clearColumns.map(({ column }) => column));
  const head = withColumnWidths(sheet.head, sheet.prefix, widths, takenBack);
  return withDimension(head, (area) => {
    if (!takesIn(area, snapshot)) return area;
    const narrowed = extents && rows.changed ? narrowedArea(area, takenBack, rows, extents) : area;
    return rows.written ? union(narrowed, rows.written) : narrowed;
  });
}

/** False for a dimension its writer put there before he knew the rows (`A1`): nobody keeps it, and nobody believes it. */
function takesIn(area: CellArea, { top, left, values }: SheetSnapshot): boolean {
  const width = values.reduce((widest, { length }) => Math.max(widest, length), 0);
  return area.bottom >= top + values.length - 1 && area.right >= left + width - 1;
}

/** Without columns taken out at its right end, and rows at its foot that only we had made. */
function narrowedArea(
  area: CellArea,
  takenBack: ReadonlySet<number>,
  { lastRowGone }: PatchedRows,
  { lastColumn, lastRow }: RowExtents,
): CellArea {
  const right = takenBack.has(area.right) ? Math.max(lastColumn - 1, area.left) : area.right;
  const bottom = area.bottom === lastRowGone ? Math.max(lastRow, area.top) : area.bottom;
  return { ...area, right, bottom };
}

function patchedTail(
  sheet: SheetXml,
  change: SheetChange,
  styles: StyleSheet,
  holes: readonly CellArea[],
): string {
  const unmarked = withoutMarkedFormats(sheet.tail, change.removeFormatsMarked);
  const formatted = withFormats(unmarked, sheet.prefix, change.conditionalFormats, styles);
  const validated = withValidations(formatted, sheet.prefix, change.listValidations, holes);
  const { resizeAutoFilter: area } = change;
  const filter = area && siblings(validated).find(({ local }) => local === 'autoFilter');
  if (!filter) return validated;
  return splice(validated, filter.start, filter.end, withFilterArea(outer(validated, filter), area));
}

function joined(sheet: SheetXml, head: string, rows: PartChunk[], tail: string): PartChunk[] {
  const encoder = new TextEncoder();
  const name = `${sheet.prefix}sheetData`;
  if (rows.length === 0) {
    return [encoder.encode(head + emptiedElement(sheet.open, name) + tail)];
  }
  return [encoder.encode(head + openedTag(sheet.open)), ...rows, encoder.encode(`</${name}>${tail}`)];
}

/** The address a hidden AutoFilter name has: `$A$3:$AO$90`. */
export function absoluteAddress(area: CellArea): string {
  return areaAddress(area).replace(/([A-Z]+)(\d+)/g, '$$$1$$$2');
}
