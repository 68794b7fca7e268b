import type { SheetModel } from '../../model';
import { accessDenied, HostFault, invalidArgument } from '../host-fault';
import { defineType } from '../host-object';
import { isObject, type JsonObject } from '../json';

/** Of the workbook's structure: adding, deleting, renaming and moving sheets. */
export const workbookProtectionObject = defineType<null>({
  name: 'WorkbookProtection',
  properties: { Protected: { since: '1.7', get: (_target, { model }) => model.book.structureProtected } },
  methods: {
    Protect: {
      since: '1.7',
      call: (_target, _args, { model }) => {
        model.setBook({ structureProtected: true });
        return null;
      },
    },
    Unprotect: {
      since: '1.7',
      call: (_target, _args, { model }) => {
        model.setBook({ structureProtected: false });
        return null;
      },
    },
  },
});

/** The options of a protected sheet as read back; what was not allowed is forbidden. */
const OPTIONS = [
  'allowAutoFilter',
  'allowDeleteColumns',
  'allowDeleteRows',
  'allowEditObjects',
  'allowEditScenarios',
  'allowFormatCells',
  'allowFormatColumns',
  'allowFormatRows',
  'allowInsertColumns',
  'allowInsertHyperlinks',
  'allowInsertRows',
  'allowPivotTables',
  'allowSort',
] as const;

function readOptions(given: JsonObject): Readonly<Record<string, boolean | string>> {
  return Object.fromEntries(
    Object.entries(given).flatMap(([name, value]) =>
      typeof value === 'boolean' || typeof value === 'string' ? [[name, value]] : [],
    ),
  );
}

export const protectionObject = defineType<SheetModel>({
  name: 'WorksheetProtection',
  properties: {
    Protected: { since: '1.2', get: ({ facts }) => facts.protection !== null },
    Options: {
      since: '1.2',
      get: ({ facts }) => {
        const { protection } = facts;
        return (
          protection && {
            ...Object.fromEntries(OPTIONS.map((name) => [name, protection.options[name] === true])),
            selectionMode: protection.options['selectionMode'] ?? 'Normal',
          }
        );
      },
    },
  },
  methods: {
    Protect: {
      since: '1.2',
      call: (sheet, args, { model }) => {
        // Protecting twice fails [DOC].
        if (sheet.facts.protection)
          throw new HostFault('InvalidOperation', 'The sheet is protected already.');
        const given = args.json(0) ?? {};
        if (!isObject(given)) throw invalidArgument();
        const password = args.get(1) === null ? null : args.text(1);
        model.setFacts(sheet, { protection: { password, options: readOptions(given) } });
        model.tell({ kind: 'protection', sheetId: sheet.id, area: null });
        return null;
      },
    },
    Unprotect: {
      since: '1.2',
      call: (sheet, args, { model }) => {
        const { protection } = sheet.facts;
        if (!protection) return null;
        if (protection.password !== null && protection.password !== args.get(0)) throw accessDenied();
        model.setFacts(sheet, { protection: null });
        model.tell({ kind: 'protection', sheetId: sheet.id, area: null });
        return null;
      },
    },
  },
});
