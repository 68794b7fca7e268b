import type { CellArea } from '../../workbook/sheet-snapshot';

/** Everything of a sheet that does not stand in its cells. Replaced whole at each change, so that undo only swaps it back. */
export interface SheetFacts {
  readonly name: string;
  readonly visibility: 'Visible' | 'Hidden' | 'VeryHidden';
  readonly tabColour: string;
  readonly showGridlines: boolean;
  readonly columns: ReadonlyMap<number, ColumnFacts>;
  readonly merges: readonly CellArea[];
  readonly tables: readonly TableFacts[];
  readonly autoFilter: FilterFacts | null;
  readonly conditionalFormats: readonly ConditionalFormatFacts[];
  readonly validations: readonly ValidationFacts[];
  readonly comments: readonly CommentFacts[];
  readonly protection: ProtectionFacts | null;
  readonly frozenRows: number;
  readonly frozenColumns: number;
  readonly charts: readonly ChartFacts[];
}

export interface ColumnFacts {
  /** Points, null: standard. */
  readonly width: number | null;
  readonly hidden: boolean;
  /** Style of cells that have none of their own; 0 is plain. */
  readonly style: number;
}

export interface TableFacts {
  readonly id: string;
  readonly name: string;
  /** Header row and totals row included. */
  readonly area: CellArea;
  readonly style: string;
  readonly showHeaders: boolean;
  readonly showTotals: boolean;
  readonly showBandedRows: boolean;
  readonly showFilterButton: boolean;
  /** Names and ids of its columns, left to right; a header cell says the same. */
  readonly columns: readonly { readonly id: number; readonly name: string }[];
  readonly criteria: ReadonlyMap<number, FilterCriteria>;
}

export interface FilterFacts {
  readonly area: CellArea;
  /** By column from the left of the area. */
  readonly criteria: ReadonlyMap<number, FilterCriteria>;
}

/** As `Excel.FilterCriteria` has it. */
export interface FilterCriteria {
  readonly filterOn: string;
  readonly values?: readonly string[];
  readonly criterion1?: string;
  readonly criterion2?: string;
  readonly operator?: string;
}

export interface ConditionalFormatFacts {
  readonly id: string;
  readonly areas: readonly CellArea[];
  /** With its leading `=`, as seen from the first area's top-left cell; null for a kind that is not by formula. */
  readonly formula: string | null;
  readonly kind: string;
  /** `RRGGBB`, null: not set. */
  readonly fill: string | null;
  readonly font: string | null;
  readonly bold: boolean | null;
  readonly stopIfTrue: boolean;
}

export interface ValidationFacts {
  readonly areas: readonly CellArea[];
  /** As `Excel.DataValidationRule` has it. */
  readonly rule: ValidationRule;
  readonly ignoreBlanks: boolean;
  readonly prompt: object | null;
  readonly errorAlert: object | null;
}

export interface ValidationRule {
  readonly list?: { readonly inCellDropDown: boolean; readonly source: string };
  readonly custom?: { readonly formula: string };
}

export interface CommentFacts {
  readonly id: string;
  readonly row: number;
  readonly column: number;
  readonly text: string;
  readonly author: string;
  /** A note (the older kind) is no comment to `worksheet.comments`. */
  readonly kind: 'comment' | 'note';
  readonly replies: readonly { readonly id: string; readonly text: string }[];
}

export interface ProtectionFacts {
  readonly password: string | null;
  readonly options: Readonly<Record<string, boolean | string>>;
}

export interface ChartFacts {
  readonly id: string;
  readonly name: string;
  /** As `Excel.ChartType` has it. */
  readonly type: string;
  readonly title: string;
  readonly showTitle: boolean;
  readonly series: readonly SeriesFacts[];
  /** Cells the drawing covers. */
  readonly place: CellArea;
  readonly legendVisible: boolean;
  readonly legendPosition: string;
}

export interface SeriesFacts {
  readonly name: string;
  readonly values: SourceArea | null;
  readonly categories: SourceArea | null;
  readonly colour: string | null;
  readonly gapWidth: number;
  readonly hasDataLabels: boolean;
}

export interface SourceArea {
  readonly sheetId: string;
  readonly area: CellArea;
}

/** A sheet with nothing in it. */
export function blankFacts(name: string): SheetFacts {
  return {
    name,
    visibility: 'Visible',
    tabColour: '',
    showGridlines: true,
    columns: new Map(),
    merges: [],
    tables: [],
    autoFilter: null,
    conditionalFormats: [],
    validations: [],
    comments: [],
    protection: null,
    frozenRows: 0,
    frozenColumns: 0,
    charts: [],
  };
}
