import { addSheet, type SheetModel } from '../../model';
import type { ExcelHost } from '../excel-host';
import { itemNotFound } from '../host-fault';
import { defineType } from '../host-object';
import { sheetsEvents } from './events';
import { sheetObject } from './worksheet';

/** By id or by name. */
function findSheet(key: unknown, { model }: ExcelHost): SheetModel | null {
  if (typeof key !== 'string') return null;
  return model.sheetById(key) ?? model.sheetByName(key);
}

function counted(visibleOnly: boolean, { model }: ExcelHost): readonly SheetModel[] {
  return model.sheets.filter((sheet) => !visibleOnly || sheet.facts.visibility === 'Visible');
}

export const sheetsObject = defineType<null>({
  name: 'WorksheetCollection',
  items: (_target, { model }) => model.sheets.map(sheetObject),
  indexer: (_target, key, host) => {
    const sheet = findSheet(key, host);
    if (!sheet) throw itemNotFound();
    return sheetObject(sheet);
  },
  methods: {
    ...sheetsEvents,
    Add: {
      call: (_target, args, { model }) => {
        const name = args.get(0);
        return sheetObject(addSheet(model, name === null || name === '' ? null : args.text(0)));
      },
    },
    GetActiveWorksheet: { call: (_target, _args, { model }) => sheetObject(model.activeSheet) },
    GetCount: { since: '1.4', call: (_target, args, host) => counted(args.flag(0), host).length },
    GetItemOrNullObject: {
      since: '1.4',
      call: (_target, args, host) => {
        const sheet = findSheet(args.get(0), host);
        return sheet && sheetObject(sheet);
      },
    },
    GetFirst: {
      since: '1.5',
      call: (_target, args, host) => {
        const first = counted(args.flag(0), host)[0];
        if (!first) throw itemNotFound();
        return sheetObject(first);
      },
    },
    GetLast: {
      since: '1.5',
      call: (_target, args, host) => {
        const last = counted(args.flag(0), host).at(-1);
        if (!last) throw itemNotFound();
        return sheetObject(last);
      },
    },
  },
});
