import { FIELDS } from '../applicant/field';
import type { Field } from '../applicant/field';
import { asksFullTime } from '../applicant/study-mode';
import type { RowCells } from '../applicant/row-cells';
import { cellAt } from '../summary-sheet/cell-at';
import type { SheetColumn, SummarySheet } from '../summary-sheet/summary-sheet';
import type { CellValue } from '../workbook/sheet-snapshot';

const MOST_COLUMNS = 16_384;

/** The cells of a list of applicants by field; one for a sheet, `at` gives a row of it. */
export class SheetCells {
  readonly list: SummarySheet;
  /** Whether 学习形式 is asked for as 是否全日制. */
  readonly asksFullTime: boolean;
  private readonly columns: ReadonlyMap<Field, number>;
  /** The same by the field's place in FIELDS. */
  private readonly columnsByPlace: readonly (number | null)[];
  /** Cells below the top of an upright merge → the row that holds their value; null where no merge reaches the data. */
  private readonly merged: ReadonlyMap<number, number> | null;

  constructor(list: SummarySheet) {
    this.list = list;
    this.columns = columnsByField(list.columns);
    this.columnsByPlace = FIELDS.map((field) => this.columnOf(field));
    this.merged = mergedRows(list);
    const studyMode = this.columnOf('studyMode');
    this.asksFullTime = list.columns.some(
      ({ column, header }) => column === studyMode && asksFullTime(header),
    );
  }

  /** The column of a field, null where none has it. Where two claim it the left one counts. */
  columnOf(field: Field): number | null {
    return this.columns.get(field) ?? null;
  }

  columnAt(place: number): number | null {
    return this.columnsByPlace[place] ?? null;
  }

  /** A cell's value; a cell that a merge covers from above has the merge's value (one employer over many rows). */
  value(row: number, column: number): CellValue {
    const source = this.merged === null ? row : this.sourceRow(row, column);
    return cellAt(this.list.snapshot, source, column);
  }

  /** True where a merge covers the cell, so that nothing may be written there. */
  isCovered(row: number, column: number): boolean {
    return this.sourceRow(row, column) !== row;
  }

  at(row: number): RowCells {
    return new CellsOfRow(this, row);
  }

  private sourceRow(row: number, column: number): number {
    return this.merged?.get(row * MOST_COLUMNS + column) ?? row;
  }
}

class CellsOfRow implements RowCells {
  readonly row: number;
  private readonly sheet: SheetCells;

  constructor(sheet: SheetCells, row: number) {
    this.sheet = sheet;
    this.row = row;
  }

  get asksFullTime(): boolean {
    return this.sheet.asksFullTime;
  }

  cell(field: Field): CellValue | undefined {
    const column = this.sheet.columnOf(field);
    return column === null ? undefined : this.sheet.value(this.row, column);
  }

  cellAt(place: number): CellValue | undefined {
    const column = this.sheet.columnAt(place);
    return column === null ? undefined : this.sheet.value(this.row, column);
  }

  numberFormat(field: Field): string | null {
    const column = this.sheet.columnOf(field);
    return column === null ? null : this.sheet.list.snapshot.numberFormat(this.row, column);
  }
}

function columnsByField(columns: readonly SheetColumn[]): ReadonlyMap<Field, number> {
  const byField = new Map<Field, number>();
  for (const { field, column } of columns) {
    if (field !== null && !byField.has(field)) byField.set(field, column);
  }
  return byField;
}

function mergedRows(list: SummarySheet): ReadonlyMap<number, number> | null {
  const rows = new Map<number, number>();
  for (const { top, bottom, left } of list.snapshot.merges) {
    if (bottom === top || bottom < list.firstDataRow || top < list.firstDataRow) continue;
    const last = Math.min(bottom, list.lastDataRow);
    for (let row = top + 1; row <= last; row++) rows.set(row * MOST_COLUMNS + left, top);
  }
  return rows.size === 0 ? null : rows;
}
