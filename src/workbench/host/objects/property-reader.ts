import type { CellStyle, SheetModel } from '../../model';
import { apiNotFound } from '../host-fault';
import { isObject, type Json, type JsonObject } from '../json';
import { FORMAT_OWN, FORMAT_PARTS } from './format-parts';
import type { StyleProperty } from './style-properties';

/** Tells of one cell. */
export type Read = (sheet: SheetModel, row: number, column: number) => Json;

/** Compiles what is asked for (true, or an object of such) into one reader: it runs once per cell. */
export function reader(asked: JsonObject, known: Readonly<Record<string, Read>>): Read {
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
