import { sortArea, type SortKey } from '../../model';
import type { CellRange } from '../cell-range';
import { guardCells, guardSheet } from '../guard';
import { apiNotFound, invalidArgument } from '../host-fault';
import { defineType } from '../host-object';
import { isList, isObject, type Json } from '../json';

/** `Excel.SortField`s by value; sorting by colour or icon is not kept. */
export function sortKeys(given: Json): readonly SortKey[] {
  if (!isList(given) || given.length === 0) throw invalidArgument();
  return given.map((field) => {
    if (!isObject(field) || typeof field['key'] !== 'number') throw invalidArgument();
    const on = field['sortOn'] ?? 'Value';
    if (on !== 'Value') throw apiNotFound(`RangeSort.apply(sortOn ${JSON.stringify(on)})`);
    return { column: field['key'], ascending: field['ascending'] !== false };
  });
}

export const rangeSortObject = defineType<CellRange>({
  name: 'RangeSort',
  methods: {
    Apply: {
      since: '1.2',
      call: (range, args, { model }) => {
        guardSheet(range.sheet, 'allowSort');
        guardCells(range);
        if (args.text(3, 'Rows') !== 'Rows') throw apiNotFound('RangeSort.apply(orientation Columns)');
        const { sheet, area } = range;
        const body = args.flag(2) ? { ...area, top: area.top + 1 } : area;
        sortArea(model, sheet, body, sortKeys(args.json(0)), args.flag(1));
        return null;
      },
    },
  },
});
