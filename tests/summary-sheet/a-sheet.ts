import { cellAddress, columnIndex, parseArea } from '../../src/workbook/cell-address';
import type {
  CellArea,
  CellLook,
  CellValue,
  ColouredText,
  ListValidation,
  SheetSnapshot,
  TableSnapshot,
  WorkbookRemark,
  WorkbookSnapshot,
} from '../../src/workbook/sheet-snapshot';

/** Addresses are as people write them: `D4`, `A1:F1`; rows count from 1, columns are letters. */
export interface SheetOptions {
  /** Top to bottom from `at`; rows may be of unequal length. */
  readonly rows: readonly (readonly CellValue[])[];
  readonly name?: string;
  readonly id?: string;
  /** Cell of `rows[0][0]`, `A1` unless told. */
  readonly at?: string;
  readonly visibility?: SheetSnapshot['visibility'];
  readonly merges?: readonly string[];
  /** Cells in red font. */
  readonly red?: readonly string[];
  /** Cell → font colour, runs of coloured text, or `mixed`. */
  readonly fonts?: Readonly<Record<string, string | readonly ColouredText[] | null>>;
  /** Cell → fill colour. */
  readonly fills?: Readonly<Record<string, string>>;
  /** How many used rows have a look; all unless told. */
  readonly lookRows?: number;
  /** Cell → note text. */
  readonly notes?: Readonly<Record<string, string>>;
  readonly hiddenRows?: readonly number[];
  readonly hiddenColumns?: readonly string[];
  /** Area of the sheet's filter. */
  readonly filter?: string;
  /** Whether the filter hides rows now. */
  readonly filterActive?: boolean;
  readonly tables?: readonly (Partial<TableSnapshot> & { readonly at: string })[];
  readonly listValidations?: readonly ListValidation[];
  readonly formulas?: readonly string[];
  /** Cell, or column letters, → number format code. */
  readonly formats?: Readonly<Record<string, string>>;
  readonly date1904?: boolean;
  readonly isProtected?: boolean;
}

function area(address: string): CellArea {
  const found = parseArea(address);
  if (!found) throw new Error(`no such area: ${address}`);
  return found;
}

function fontOf(
  told: string | readonly ColouredText[] | null | undefined,
  isRed: boolean,
  text: string,
): CellLook['font'] {
  if (told === 'mixed') return 'mixed';
  if (Array.isArray(told)) return told as readonly ColouredText[];
  return [{ text, colour: typeof told === 'string' ? told : isRed ? 'FF0000' : null }];
}

/** A worksheet as a port would have read it, for tests. */
export function aSheet(options: SheetOptions): SheetSnapshot {
  const { rows, name = '汇总表', at = 'A1', fonts = {}, fills = {}, formats = {} } = options;
  const { top, left } = area(at);
  const red = new Set(options.red ?? []);
  const formulas = new Set(options.formulas ?? []);
  const lookRows = options.lookRows ?? rows.length;
  const tables = options.tables ?? [];
  return {
    id: options.id ?? name,
    name,
    visibility: options.visibility ?? 'visible',
    top,
    left,
    values: rows,
    date1904: options.date1904 ?? false,
    look: (row, column) => {
      if (row < top || row >= top + lookRows) return null;
      const address = cellAddress(row, column);
      const text = String(rows[row - top]?.[column - left] ?? '');
      return { font: fontOf(fonts[address], red.has(address), text), fill: fills[address] ?? null };
    },
    numberFormat: (row, column) => {
      const address = cellAddress(row, column);
      return formats[address] ?? formats[address.replace(/\d+$/, '')] ?? 'General';
    },
    hasFormula: (row, column) => formulas.has(cellAddress(row, column)),
    merges: (options.merges ?? []).map(area),
    hiddenRows: new Set((options.hiddenRows ?? []).map((row) => row - 1)),
    hiddenColumns: new Set((options.hiddenColumns ?? []).map(columnIndex)),
    autoFilter:
      options.filter === undefined
        ? null
        : { area: area(options.filter), active: options.filterActive ?? false },
    tables: tables.map((table, index) => ({
      id: table.id ?? String(index + 1),
      name: table.name ?? `表${index + 1}`,
      area: area(table.at),
      hasHeader: table.hasHeader ?? true,
      hasTotals: table.hasTotals ?? false,
    })),
    notes: Object.entries(options.notes ?? {}).map(([address, text]) => {
      const { top: row, left: column } = area(address);
      return { row, column, text };
    }),
    listValidations: options.listValidations ?? [],
    isProtected: options.isProtected ?? false,
  };
}

/** A workbook of those sheets. */
export function aWorkbook(
  sheets: readonly SheetSnapshot[],
  rest: { readonly settingsText?: string | null; readonly remarks?: readonly WorkbookRemark[] } = {},
): WorkbookSnapshot {
  return { sheets, settingsText: rest.settingsText ?? null, remarks: rest.remarks ?? [] };
}
