import type { CellArea, CellValue } from './sheet-snapshot';

/**
 * What is to be written, computed beforehand: the port swaps it in and decides nothing.
 * Generic on purpose: the port knows cells, columns, formats and sheets, never verdicts.
 */
export interface WorkbookChange {
  readonly sheets: readonly SheetChange[];
  /** Ids of sheets of ours to remove (an earlier run's 审核汇总, 审核清单). Removed before any are added. */
  readonly removeSheets: readonly string[];
  readonly addSheets: readonly NewSheet[];
  /** JSON text for the settings part; null removes it; undefined leaves it. */
  readonly settingsText?: string | null;
}

export interface SheetChange {
  readonly sheetId: string;
  /** Columns of ours, written down the table; ordered left to right. A column that already stands there is overwritten in place. */
  readonly columns: readonly ColumnWrite[];
  /** Single cells of the clerk's own to change (safe fixes): old → new. */
  readonly cells: readonly CellWrite[];
  /** Columns of ours to blank entirely in rows `top`..`bottom`: value, format, width, validation. */
  readonly clearColumns: readonly {
    readonly column: number;
    readonly top: number;
    readonly bottom: number;
  }[];
  /** Every conditional-format rule whose formula holds this text is removed before new ones are added. */
  readonly removeFormatsMarked: string;
  readonly conditionalFormats: readonly FormulaFormat[];
  readonly listValidations: readonly { readonly area: CellArea; readonly entries: readonly string[] }[];
  /** A table or AutoFilter that must take in (or give back) our columns so that a sort moves them with the row. */
  readonly resizeTables: readonly { readonly tableId: string; readonly area: CellArea }[];
  readonly resizeAutoFilter: CellArea | null;
}

export interface ColumnWrite {
  readonly column: number;
  readonly headerRow: number;
  /** Rows the header cell spans upward are left alone: only this one cell is written. */
  readonly header: string;
  /** First data row; `values[i]` belongs to row `top + i`. Null leaves the cell blank; undefined leaves it as it is. */
  readonly top: number;
  readonly values: readonly (CellValue | undefined)[];
  /** In characters, as Excel counts. */
  readonly width: number;
  readonly style: CellStyleName;
  readonly headerStyle: CellStyleName;
}

export interface CellWrite {
  readonly row: number;
  readonly column: number;
  readonly before: CellValue;
  /** Written as text (`@`) where it is a string. */
  readonly after: CellValue;
}

/** A conditional format by formula over areas; relative references are as seen from the first area's top-left cell. */
export interface FormulaFormat {
  readonly areas: readonly CellArea[];
  /** Without the leading `=`. */
  readonly formula: string;
  /** `RRGGBB`. */
  readonly fill: string | null;
  readonly font: string | null;
  readonly stopIfTrue: boolean;
}

/** The few looks we write. A port keeps one cell format for each. */
export type CellStyleName =
  | 'text' // text format, wraps, top
  | 'textNarrow' // text format, no wrap
  | 'money' // #,##0.00
  | 'count' // 0
  | 'percent' // 0.0%
  | 'header' // bold on a pale fill, wraps
  | 'title' // large bold
  | 'muted' // grey text
  | 'link' // underlined blue
  | 'total' // bold, top border
  | 'moneyTotal'; // the same, #,##0.00

export interface StyledCell {
  readonly row: number;
  readonly column: number;
  readonly value: CellValue;
  readonly style: CellStyleName;
  /** A place in this workbook the cell leads to. */
  readonly link?: { readonly sheet: string; readonly cell: string; readonly tip: string };
}

export interface NewSheet {
  readonly name: string;
  /** In row order, then column order. */
  readonly cells: readonly StyledCell[];
  readonly columnWidths: readonly number[];
  /** Rows kept in sight at the top. */
  readonly frozenRows: number;
  readonly table: {
    readonly name: string;
    readonly area: CellArea;
    readonly headers: readonly string[];
  } | null;
  readonly charts: readonly NewChart[];
}

export interface NewChart {
  readonly kind: 'columnStacked' | 'column' | 'bar' | 'doughnut';
  readonly title: string;
  /** Areas of the same new sheet. */
  readonly categories: CellArea;
  readonly series: readonly {
    readonly name: CellArea;
    readonly values: CellArea;
    readonly colour: string | null;
  }[];
  /** Cells the drawing covers. */
  readonly place: CellArea;
}
