import type { CellArea } from '../../../workbook/sheet-snapshot';
import { formatCells, setColumns, setRowHeight, type CellStyle } from '../../model';
import { isWholeColumns } from '../../model/area';
import type { CellRange } from '../cell-range';
import type { ExcelHost } from '../excel-host';
import { guardSheet } from '../guard';
import { invalidArgument } from '../host-fault';
import { defineType, type PropertyEntry } from '../host-object';
import type { Json } from '../json';
import { FILL, FONT, FORMAT, PROTECTION, type StyleProperty } from './style-properties';

/** Standard sizes in points: 8.43 characters, and a row of 11-point text. */
export const STANDARD_WIDTH = 48;
export const STANDARD_HEIGHT = 14.25;

/** What all cells have in common; null where they differ [DOC]. Cells never written to are looked at once. */
function common(range: CellRange, read: (style: CellStyle) => Json): Json {
  const { sheet } = range;
  let answer: Json;
  for (const area of range.areas) {
    for (const [row, column] of cellsToLookAt(area, sheet.rows.length)) {
      const value = read(sheet.style(row, column));
      if (answer === undefined) answer = value;
      else if (answer !== value) return null;
    }
  }
  return answer ?? null;
}

function* cellsToLookAt(area: CellArea, written: number): Generator<readonly [number, number]> {
  const last = Math.min(area.bottom, Math.max(area.top, written));
  for (let row = area.top; row <= last; row += 1) {
    for (let column = area.left; column <= area.right; column += 1) yield [row, column];
  }
}

function restyle(range: CellRange, patch: Partial<CellStyle>, { model }: ExcelHost): void {
  guardSheet(range.sheet, 'allowFormatCells');
  for (const area of range.areas) formatCells(model, range.sheet, area, patch);
}

function entries(
  table: Readonly<Record<string, StyleProperty>>,
): Readonly<Record<string, PropertyEntry<CellRange>>> {
  return Object.fromEntries(
    Object.entries(table).map(([name, { since, get, set }]) => [
      name,
      {
        since,
        get: (range: CellRange) => common(range, get),
        set: (range: CellRange, value: Json, host: ExcelHost) => {
          restyle(range, set(value), host);
        },
      },
    ]),
  );
}

const fillObject = defineType<CellRange>({
  name: 'RangeFill',
  properties: entries(FILL),
  methods: {
    Clear: {
      call: (range, _args, host) => {
        restyle(range, { fill: null }, host);
        return null;
      },
    },
  },
});

const fontObject = defineType<CellRange>({ name: 'RangeFont', properties: entries(FONT) });
const protectionObject = defineType<CellRange>({ name: 'FormatProtection', properties: entries(PROTECTION) });

interface Border {
  readonly range: CellRange;
  readonly side: string;
}

/** Only top and bottom edges are kept; of these whether there is a line. */
const SIDES: Readonly<Record<string, 'topBorder' | 'bottomBorder'>> = {
  EdgeTop: 'topBorder',
  EdgeBottom: 'bottomBorder',
};

function sideOf(side: string): 'topBorder' | 'bottomBorder' {
  const key = SIDES[side];
  if (!key) throw invalidArgument(`host: the border ${side} is not kept`);
  return key;
}

const borderObject = defineType<Border>({
  name: 'RangeBorder',
  properties: {
    SideIndex: { get: ({ side }) => side },
    Style: {
      get: ({ range, side }) => common(range, (style) => (style[sideOf(side)] ? 'Continuous' : 'None')),
      set: ({ range, side }, value, host) => {
        const edge = side === 'EdgeTop' ? 'top' : 'bottom';
        const { sheet } = range;
        guardSheet(sheet, 'allowFormatCells');
        for (const area of range.areas) {
          const line = { ...area, top: area[edge], bottom: area[edge] };
          formatCells(host.model, sheet, line, { [sideOf(side)]: value !== 'None' });
        }
      },
    },
    Color: { set: ({ side }) => void sideOf(side) },
    Weight: { set: ({ side }) => void sideOf(side) },
  },
});

const bordersObject = defineType<CellRange>({
  name: 'RangeBorderCollection',
  items: (range) => Object.keys(SIDES).map((side) => borderObject({ range, side })),
  indexer: (range, side) => borderObject({ range, side: String(side) }),
});

function sameFor<Value>(first: number, last: number, of: (index: number) => Value): Value | null {
  const answer = of(first);
  for (let index = first + 1; index <= last; index += 1) if (of(index) !== answer) return null;
  return answer;
}

export const formatObject = defineType<CellRange>({
  name: 'RangeFormat',
  properties: {
    ...entries(FORMAT),
    ColumnWidth: {
      since: '1.2',
      get: ({ sheet, area }) =>
        sameFor(area.left, area.right, (column) => sheet.facts.columns.get(column)?.width ?? STANDARD_WIDTH),
      set: ({ sheet, areas }, width, { model }) => {
        guardSheet(sheet, 'allowFormatColumns');
        if (typeof width !== 'number' || width < 0) throw invalidArgument();
        for (const area of areas) {
          setColumns(model, sheet, area.left, area.right, () => (width === 0 ? { hidden: true } : { width }));
        }
      },
    },
    UseStandardWidth: {
      since: '1.7',
      get: ({ sheet, area }) =>
        sameFor(area.left, area.right, (column) => (sheet.facts.columns.get(column)?.width ?? null) === null),
      set: ({ sheet, areas }, standard, { model }) => {
        guardSheet(sheet, 'allowFormatColumns');
        if (standard !== true) return;
        for (const area of areas) setColumns(model, sheet, area.left, area.right, () => ({ width: null }));
      },
    },
    RowHeight: {
      since: '1.2',
      get: ({ sheet, area }) =>
        sameFor(
          area.top,
          Math.min(area.bottom, Math.max(area.top, sheet.rows.length)),
          (row) => sheet.rows[row]?.height ?? STANDARD_HEIGHT,
        ),
      set: ({ sheet, areas }, height, { model }) => {
        guardSheet(sheet, 'allowFormatRows');
        if (typeof height !== 'number' || height < 0 || height > 409.5) throw invalidArgument();
        for (const area of areas) setRowHeight(model, sheet, area, height);
      },
    },
  },
  navigations: {
    Fill: { get: (range) => fillObject(range) },
    Font: { get: (range) => fontObject(range) },
    Borders: { get: (range) => bordersObject(range) },
    Protection: { since: '1.2', get: (range) => protectionObject(range) },
  },
  methods: {
    AutofitColumns: {
      since: '1.2',
      call: ({ sheet, areas }, _args, { model }) => {
        guardSheet(sheet, 'allowFormatColumns');
        for (const area of areas) {
          const last = isWholeColumns(area) ? sheet.rows.length - 1 : area.bottom;
          setWidths(model, sheet, { ...area, bottom: last });
        }
        return null;
      },
    },
    AutofitRows: {
      since: '1.2',
      call: ({ sheet, areas }, _args, { model }) => {
        guardSheet(sheet, 'allowFormatRows');
        for (const area of areas) setRowHeight(model, sheet, area, null);
        return null;
      },
    },
  },
});

/** A width for the longest text: 6 points a Latin letter, 12 a Chinese one, and a margin. Only near what Excel does. */
function setWidths(model: ExcelHost['model'], sheet: CellRange['sheet'], area: CellArea): void {
  for (let column = area.left; column <= area.right; column += 1) {
    let longest = 0;
    for (let row = area.top; row <= area.bottom; row += 1) {
      longest = Math.max(longest, textWidth(String(sheet.value(row, column) ?? '')));
    }
    if (longest > 0) setColumns(model, sheet, column, column, () => ({ width: Math.min(longest + 6, 1500) }));
  }
}

function textWidth(text: string): number {
  let width = 0;
  for (const character of text) width += character.charCodeAt(0) > 0x2e7f ? 12 : 6;
  return width;
}
