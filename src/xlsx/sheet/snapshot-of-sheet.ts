import type { NoteSnapshot, SheetSnapshot, TableSnapshot } from '../../workbook/sheet-snapshot';
import type { Styles } from '../styles/styles';
import { contains } from './cell-areas';
import { lookOf } from './look';
import type { SheetContent } from './sheet-content';

/** What the workbook says of a sheet. */
export interface SheetEntry {
  readonly id: string;
  readonly name: string;
  readonly visibility: SheetSnapshot['visibility'];
  readonly part: string;
}

/** A number written as an ISO date in a cell that has no date format is one nevertheless. */
const ISO_DATE_FORMAT = 'yyyy-mm-dd';

/** Brings a sheet's content together with the styles, its tables and its comments. */
export function snapshotOfSheet(
  entry: SheetEntry,
  content: SheetContent,
  styles: Styles,
  date1904: boolean,
  tables: readonly TableSnapshot[],
  notes: readonly NoteSnapshot[],
): SheetSnapshot {
  const { grid, facts, arrayAreas } = content;
  return {
    id: entry.id,
    name: entry.name,
    visibility: entry.visibility,
    ...grid,
    date1904,
    look: lookOf(content, styles, entry.part),
    numberFormat: (row, column) => {
      const fact = facts.find(row, column);
      const code = styles.numberFormat(fact?.style ?? 0);
      return fact?.isIsoDate === true && (code === null || code === 'General') ? ISO_DATE_FORMAT : code;
    },
    hasFormula: (row, column) =>
      (facts.find(row, column)?.hasFormula ?? false) ||
      arrayAreas.some((area) => contains(area, row, column)),
    merges: content.merges,
    hiddenRows: content.hiddenRows,
    hiddenColumns: content.hiddenColumns,
    autoFilter: content.autoFilter,
    tables,
    notes,
    listValidations: content.listValidations,
    isProtected: content.isProtected,
  };
}
