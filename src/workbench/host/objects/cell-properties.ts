import { localAddress, fullAddress } from '../range-address';
import {
  formatCells,
  setColumns,
  setRowHeight,
  setRowsHidden,
  type CellStyle,
  type SheetModel,
} from '../../model';
import { cellArea, columnCount, rowCount } from '../../model/area';
import type { CellRange } from '../cell-range';
import { guardCells, guardSheet } from '../guard';
import { readGrid } from '../grid-of';
import { apiNotFound, invalidArgument } from '../host-fault';
import type { MethodEntry } from '../host-object';
import { isList, isObject, type Json, type JsonObject } from '../json';
import { STANDARD_HEIGHT, STANDARD_WIDTH } from './range-format';
import { FILL, FONT, FORMAT, PROTECTION, type StyleProperty } from './style-properties';

/** Where `format` has its properties: its own, and those behind fill, font and protection. */
const FORMAT_PARTS: Readonly<Record<string, Readonly<Record<string, StyleProperty>>>> = {
  fill: camel(FILL),
  font: camel(FONT),
  protection: camel(PROTECTION),
};
const FORMAT_OWN = camel(FORMAT);

function camel(table: Readonly<Record<string, StyleProperty>>): Readonly<Record<string, StyleProperty>> {
  return Object.fromEntries(
    Object.entries(table).map(([name, entry]) => [name.charAt(0).toLowerCase() + name.slice(1), entry]),
  );
}

type Read = (sheet: SheetModel, row: number, column: number) => Json;

/** Compiles what is asked for (true, or an object of such) into one reader: it runs once per cell. */
function reader(asked: JsonObject, known: Readonly<Record<string, Read>>): Read {
  const parts: (readonly [string, Read])[] = [];
  for (const [name, wanted] of Object.entries(asked)) {
    if (wanted === false || wanted === null || wanted === undefined) continue;
    const read = name === 'format' && isObject(wanted) ? formatReader(wanted, known) : known[name];
    if (!read) throw apiNotFound(`Range.getCellProperties(${name})`);
    parts.push([name, read]);
  }
  return (sheet, row, column) =>
    Object.fromEntries(parts.map(([name, read]) => [name, read(sheet, row, column)]));
}

function formatReader(asked: JsonObject, known: Readonly<Record<string, Read>>): Read {
  const parts: (readonly [string, Read])[] = [];
  for (const [name, wanted] of Object.entries(asked)) {
    if (wanted === false || wanted === null || wanted === undefined) continue;
    const own = FORMAT_OWN[name];
    const part = FORMAT_PARTS[name];
    const size = known[`format.${name}`];
    if (own) parts.push([name, styleReader(own)]);
    else if (part && isObject(wanted)) parts.push([name, partReader(name, part, wanted)]);
    else if (size) parts.push([name, size]);
    else throw apiNotFound(`Range.getCellProperties(format/${name})`);
  }
  return (sheet, row, column) =>
    Object.fromEntries(parts.map(([name, read]) => [name, read(sheet, row, column)]));
}

/** Many cells share a style: what is told of a style is put together once. */
function partReader(
  part: string,
  properties: Readonly<Record<string, StyleProperty>>,
  asked: JsonObject,
): Read {
  const names = Object.entries(asked).flatMap(([name, wanted]) => (wanted === true ? name : []));
  for (const name of names) {
    if (!properties[name]) throw apiNotFound(`Range.getCellProperties(format/${part}/${name})`);
  }
  const told = new Map<CellStyle, Json>();
  return (sheet, row, column) => {
    const style = sheet.style(row, column);
    const known = told.get(style);
    if (known !== undefined) return known;
    const answer = Object.fromEntries(names.map((name) => [name, properties[name]?.get(style)]));
    told.set(style, answer);
    return answer;
  };
}

function styleReader({ get }: StyleProperty): Read {
  return (sheet, row, column) => get(sheet.style(row, column));
}

const CELL: Readonly<Record<string, Read>> = {
  address: (sheet, row, column) => fullAddress(sheet.name, cellArea(row, column)),
  addressLocal: (_sheet, row, column) => localAddress(cellArea(row, column)),
  hidden: (sheet, row, column) => sheet.isRowHidden(row) || sheet.isColumnHidden(column),
};
const ROW: Readonly<Record<string, Read>> = {
  address: (sheet, row) => fullAddress(sheet.name, { top: row, bottom: row, left: 0, right: 16_383 }),
  rowHidden: (sheet, row) => sheet.isRowHidden(row),
  rowIndex: (_sheet, row) => row,
  'format.rowHeight': (sheet, row) => sheet.rows[row]?.height ?? STANDARD_HEIGHT,
};
const COLUMN: Readonly<Record<string, Read>> = {
  address: (sheet, _row, column) =>
    fullAddress(sheet.name, { top: 0, bottom: 1_048_575, left: column, right: column }),
  columnHidden: (sheet, _row, column) => sheet.isColumnHidden(column),
  columnIndex: (_sheet, _row, column) => column,
  'format.columnWidth': (sheet, _row, column) => sheet.facts.columns.get(column)?.width ?? STANDARD_WIDTH,
};

/** What `set…Properties` is given, as a change of style. */
function stylePatch(given: JsonObject): Partial<CellStyle> {
  const patches: Partial<CellStyle>[] = [];
  for (const [name, value] of Object.entries(given)) {
    const part = FORMAT_PARTS[name];
    const own = FORMAT_OWN[name];
    if (part && isObject(value)) {
      for (const [inner, wanted] of Object.entries(value)) {
        const property = part[inner];
        if (!property) throw apiNotFound(`Range.setCellProperties(format/${name}/${inner})`);
        patches.push(property.set(wanted));
      }
    } else if (own) patches.push(own.set(value));
    else if (name !== 'rowHeight' && name !== 'columnWidth') {
      throw apiNotFound(`Range.setCellProperties(format/${name})`);
    }
  }
  return Object.assign({}, ...patches) as Partial<CellStyle>;
}

function formatIn(given: Json): JsonObject {
  if (given === null || given === undefined) return {};
  if (!isObject(given)) throw invalidArgument();
  const format = given['format'] ?? {};
  if (!isObject(format)) throw invalidArgument();
  return format;
}

function isFormatAsked(asked: JsonObject): boolean {
  return isObject(asked['format'] ?? null);
}

/** What the cells of a row or column have in common; null for what differs (Range.getRowProperties, Microsoft). */
function common(count: number, read: (index: number) => Json): Json {
  let shared = read(0);
  for (let index = 1; index < count; index++) shared = inCommon(shared, read(index));
  return shared;
}

function inCommon(one: Json, other: Json): Json {
  if (one === other) return one;
  if (!isObject(one) || !isObject(other)) return null;
  return Object.fromEntries(
    Object.entries(one).map(([name, value]) => [name, inCommon(value, other[name] ?? null)]),
  );
}

function listOf(given: Json, size: number): readonly Json[] {
  if (!isList(given) || given.length !== size) throw invalidArgument();
  return given;
}

export const cellPropertyMethods: Readonly<Record<string, MethodEntry<CellRange>>> = {
  GetCellProperties: {
    since: '1.9',
    call: ({ sheet, area }, args) => {
      const read = reader(args.options(0), CELL);
      return readGrid(area, (row, column) => read(sheet, row, column));
    },
  },
  GetRowProperties: {
    since: '1.9',
    call: ({ sheet, area }, args) => {
      const read = reader(args.options(0), ROW);
      const columns = isFormatAsked(args.options(0)) ? columnCount(area) : 1;
      return Array.from({ length: rowCount(area) }, (_, down) =>
        common(columns, (across) => read(sheet, area.top + down, area.left + across)),
      );
    },
  },
  GetColumnProperties: {
    since: '1.9',
    call: ({ sheet, area }, args) => {
      const read = reader(args.options(0), COLUMN);
      const rows = isFormatAsked(args.options(0)) ? rowCount(area) : 1;
      return Array.from({ length: columnCount(area) }, (_, across) =>
        common(rows, (down) => read(sheet, area.top + down, area.left + across)),
      );
    },
  },
  SetCellProperties: {
    since: '1.9',
    call: (range, args, { model }) => {
      guardSheet(range.sheet, 'allowFormatCells');
      guardCells(range);
      const { sheet, area } = range;
      listOf(args.json(0), rowCount(area)).forEach((cells, down) => {
        listOf(cells, columnCount(area)).forEach((cell, across) => {
          const patch = stylePatch(formatIn(cell));
          if (Object.keys(patch).length === 0) return;
          formatCells(model, sheet, cellArea(area.top + down, area.left + across), patch);
        });
      });
      return null;
    },
  },
  SetRowProperties: {
    since: '1.9',
    call: ({ sheet, area }, args, { model }) => {
      guardSheet(sheet, 'allowFormatRows');
      listOf(args.json(0), rowCount(area)).forEach((given, index) => {
        const line = { ...area, top: area.top + index, bottom: area.top + index };
        const format = formatIn(given);
        const patch = stylePatch(format);
        if (Object.keys(patch).length > 0) formatCells(model, sheet, line, patch);
        const height = format['rowHeight'];
        if (typeof height === 'number') setRowHeight(model, sheet, line, height);
        const hidden = isObject(given) ? given['rowHidden'] : undefined;
        if (typeof hidden === 'boolean') setRowsHidden(model, sheet, line, hidden);
      });
      return null;
    },
  },
  SetColumnProperties: {
    since: '1.9',
    call: ({ sheet, area }, args, { model }) => {
      guardSheet(sheet, 'allowFormatColumns');
      listOf(args.json(0), columnCount(area)).forEach((given, index) => {
        const column = area.left + index;
        const format = formatIn(given);
        const patch = stylePatch(format);
        if (Object.keys(patch).length > 0)
          formatCells(model, sheet, { ...area, left: column, right: column }, patch);
        const width = format['columnWidth'];
        if (typeof width === 'number') setColumns(model, sheet, column, column, () => ({ width }));
        const hidden = isObject(given) ? given['columnHidden'] : undefined;
        if (typeof hidden === 'boolean') setColumns(model, sheet, column, column, () => ({ hidden }));
      });
      return null;
    },
  },
};
