import type { CellStyle } from '../../model';
import { apiNotFound, invalidArgument } from '../host-fault';
import { isObject, type Json, type JsonObject } from '../json';
import { FORMAT_OWN, FORMAT_PARTS } from './format-parts';

/** What `set…Properties` is given, as a change of style. */
export function stylePatch(given: JsonObject): Partial<CellStyle> {
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

/** The `format` of one cell, row or column that is written; empty where it says none. */
export function formatIn(given: Json): JsonObject {
  if (given === null || given === undefined) return {};
  if (!isObject(given)) throw invalidArgument();
  const format = given['format'] ?? {};
  if (!isObject(format)) throw invalidArgument();
  return format;
}

/** What is to change in a row or column; null: it is not said. */
export interface LinePatch {
  readonly style: Partial<CellStyle>;
  /** Points. */
  readonly size: number | null;
  readonly hidden: boolean | null;
}

/** `{ format: { rowHeight: 20 }, rowHidden: false }` by the names its size and its being hidden have. */
export function linePatch(
  given: Json,
  sizeName: 'rowHeight' | 'columnWidth',
  hiddenName: 'rowHidden' | 'columnHidden',
): LinePatch {
  const format = formatIn(given);
  const size = format[sizeName];
  const hidden = isObject(given) ? given[hiddenName] : undefined;
  return {
    style: stylePatch(format),
    size: typeof size === 'number' ? size : null,
    hidden: typeof hidden === 'boolean' ? hidden : null,
  };
}
