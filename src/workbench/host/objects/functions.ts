import type { Arguments } from '../arguments';
import type { ExcelHost } from '../excel-host';
import { defineType } from '../host-object';
import type { Json } from '../json';

const resultObject = defineType<Json>({
  name: 'FunctionResult',
  properties: {
    Value: { since: '1.2', get: (value) => value },
    Error: { since: '1.2', get: () => null },
  },
});

const DAY = 86_400_000;
const FROM_1904 = 1462;

/** DATE: months and days beyond their year run on; serials of a workbook that counts from 1904 are 1462 less. */
function dateSerial(args: Arguments, { model }: ExcelHost): number {
  const year = args.count(0);
  const full = year < 1900 ? 1900 + year : year;
  const days = (Date.UTC(full, args.count(1) - 1, args.count(2)) - Date.UTC(1899, 11, 30)) / DAY;
  if (model.book.date1904) return days - FROM_1904;
  return days < 61 ? days - 1 : days;
}

/** Worksheet functions called without a cell. Only DATE is there: it tells by which system days are counted. */
export const functionsObject = defineType<null>({
  name: 'Functions',
  methods: {
    Date: { since: '1.2', call: (_target, args, host) => resultObject(dateSerial(args, host)) },
  },
});
