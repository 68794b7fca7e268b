import type { Notice } from '../notice/notice';
import type { CellValue } from '../workbook/sheet-snapshot';
import type { Day } from './day';
import type { Field } from './field';

/** One row seen through the columns → fields mapping. */
export interface RowCells {
  /** 0-based sheet row. */
  readonly row: number;
  /** Undefined where no column has the field. */
  cell(field: Field): CellValue | undefined;
  /** The same by the field's place in FIELDS, which needs no looking up. */
  cellAt(place: number): CellValue | undefined;
  /** Number format code of a numeric cell, null where unknown. */
  numberFormat(field: Field): string | null;
  /** True where the header of 学习形式 is a question, 是否全日制, so that 是 and 否 are its answers. */
  readonly asksFullTime?: boolean;
}

/** What reading a value may depend on besides the value. */
export interface ReadingContext {
  readonly notice: Notice;
  readonly cutoff: Day;
  readonly date1904: boolean;
}
