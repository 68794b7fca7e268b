import type { ExcelHost } from '../excel-host';
import { itemNotFound } from '../host-fault';
import { defineType } from '../host-object';
import type { Json } from '../json';

function put(key: string, value: Json, { model }: ExcelHost): void {
  model.setBook({ settings: new Map(model.book.settings).set(key, value) });
}

const settingObject = defineType<string>({
  name: 'Setting',
  identity: (key) => ({ _Id: key }),
  properties: {
    Key: { since: '1.4', get: (key) => key },
    Value: {
      since: '1.4',
      get: (key, { model }) => model.book.settings.get(key) as Json,
      set: put,
    },
  },
  methods: {
    Delete: {
      since: '1.4',
      call: (key, _args, { model }) => {
        const settings = new Map(model.book.settings);
        settings.delete(key);
        model.setBook({ settings });
        return null;
      },
    },
  },
});

/** Kept in the workbook, per add-in; here there is one. Keys compare by letter case. */
export const settingsObject = defineType<null>({
  name: 'SettingCollection',
  items: (_target, { model }) => [...model.book.settings.keys()].map(settingObject),
  indexer: (_target, key, { model }) => {
    if (!model.book.settings.has(String(key))) throw itemNotFound();
    return settingObject(String(key));
  },
  methods: {
    Add: {
      since: '1.4',
      call: (_target, args, host) => {
        put(args.text(0), args.json(1), host);
        return settingObject(args.text(0));
      },
    },
    GetCount: { since: '1.4', call: (_target, _args, { model }) => model.book.settings.size },
    GetItemOrNullObject: {
      since: '1.4',
      call: (_target, args, { model }) =>
        model.book.settings.has(args.text(0)) ? settingObject(args.text(0)) : null,
    },
  },
});
