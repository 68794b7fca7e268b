import type { CellArea } from '../../../workbook/sheet-snapshot';
import { putFilter, type FilterCriteria, type FilterFacts, type SheetModel } from '../../model';
import type { Arguments } from '../arguments';
import { CellRange } from '../cell-range';
import { displayText } from '../display-text';
import type { ExcelHost } from '../excel-host';
import { guardSheet } from '../guard';
import { apiNotFound, HostFault, invalidArgument, itemNotFound } from '../host-fault';
import { defineType } from '../host-object';
import { isList, isObject, type Json, type JsonObject } from '../json';
import { parseAddress } from '../range-address';
import { rangeObject } from './range';

/** The sheet's own filter, or that of one of its tables. */
interface Filter {
  readonly sheet: SheetModel;
  readonly tableId: string | null;
}

function standing({ sheet, tableId }: Filter): FilterFacts | null {
  if (tableId === null) return sheet.facts.autoFilter;
  const table = sheet.facts.tables.find(({ id }) => id === tableId);
  if (!table) throw itemNotFound();
  if (!table.showFilterButton) return null;
  const { area, criteria, showTotals } = table;
  return { area: showTotals ? { ...area, bottom: area.bottom - 1 } : area, criteria };
}

function required(filter: Filter): FilterFacts {
  const now = standing(filter);
  if (!now) throw new HostFault('InvalidOperation', 'There is no filter.');
  return now;
}

function put(filter: Filter, next: FilterFacts | null, { model }: ExcelHost): void {
  const { sheet, tableId } = filter;
  guardSheet(sheet, 'allowAutoFilter');
  const shown = (row: number, column: number): string =>
    displayText(sheet.value(row, column), sheet.style(row, column).numberFormat);
  putFilter(model, sheet, { tableId, before: standing(filter), next }, shown);
}

/** `Excel.FilterCriteria` by values or comparison; the rest (colours, icons, dynamic) is not kept. */
function readCriteria(given: JsonObject): FilterCriteria {
  const { filterOn, values, criterion1, criterion2, operator } = given;
  if (filterOn !== 'Values' && filterOn !== 'Custom')
    throw apiNotFound(`AutoFilter.apply(${JSON.stringify(filterOn)})`);
  return {
    filterOn,
    ...(isList(values) ? { values: values.map(String) } : {}),
    ...(typeof criterion1 === 'string' ? { criterion1 } : {}),
    ...(typeof criterion2 === 'string' ? { criterion2 } : {}),
    ...(typeof operator === 'string' ? { operator } : {}),
  };
}

function applied(filter: Filter, args: Arguments, host: ExcelHost): void {
  const range = args.range(0, (address) => new CellRange(filter.sheet, [parseAddress(address).area]));
  if (range.sheet !== filter.sheet) throw invalidArgument();
  const before = standing(filter);
  const area = before && filter.tableId !== null ? before.area : filled(range);
  const criteria = new Map(before && sameArea(before.area, area) ? before.criteria : []);
  const index = args.get(1);
  const given = args.get(2);
  if (typeof index === 'number') {
    if (index < 0 || index > area.right - area.left) throw invalidArgument();
    if (isObject(given)) criteria.set(index, readCriteria(given));
    else criteria.delete(index);
  }
  put(filter, { area, criteria }, host);
}

/** A filter put on whole columns ends with the content. */
function filled({ sheet, area }: CellRange): CellArea {
  return { ...area, bottom: Math.max(area.top, Math.min(area.bottom, sheet.rows.length - 1)) };
}

function sameArea(one: CellArea, other: CellArea): boolean {
  return one.top === other.top && one.left === other.left && one.right === other.right;
}

function told({ criteria }: FilterFacts): Json {
  return [...criteria].map(([, one]) => ({ ...one }));
}

export const autoFilterObject = defineType<Filter>({
  name: 'AutoFilter',
  properties: {
    Enabled: { since: '1.9', get: (filter) => standing(filter) !== null },
    IsDataFiltered: {
      since: '1.9',
      get: (filter) => {
        const now = standing(filter);
        if (!now) return false;
        return now.criteria.size > 0 || hidesRows(filter.sheet, now.area);
      },
    },
    Criteria: {
      since: '1.9',
      get: (filter) => {
        const now = standing(filter);
        return now ? told(now) : [];
      },
    },
  },
  methods: {
    Apply: {
      since: '1.9',
      call: (filter, args, host) => {
        applied(filter, args, host);
        return null;
      },
    },
    Remove: {
      since: '1.9',
      call: (filter, _args, host) => {
        if (standing(filter)) put(filter, null, host);
        return null;
      },
    },
    ClearCriteria: {
      since: '1.9',
      call: (filter, _args, host) => {
        put(filter, { area: required(filter).area, criteria: new Map() }, host);
        return null;
      },
    },
    Reapply: {
      since: '1.9',
      call: (filter, _args, host) => {
        put(filter, required(filter), host);
        return null;
      },
    },
    GetRange: {
      since: '1.9',
      call: (filter) => {
        const now = standing(filter);
        if (!now) throw itemNotFound();
        return rangeObject(new CellRange(filter.sheet, [now.area]));
      },
    },
    GetRangeOrNullObject: {
      since: '1.9',
      call: (filter) => {
        const now = standing(filter);
        return now && rangeObject(new CellRange(filter.sheet, [now.area]));
      },
    },
  },
});

/** A file says only that rows are hidden, not by which criteria. */
function hidesRows(sheet: SheetModel, area: CellArea): boolean {
  for (let row = area.top + 1; row <= area.bottom; row += 1)
    if (sheet.rows[row]?.filtered === true) return true;
  return false;
}
