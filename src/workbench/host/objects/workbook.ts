import { CellRange } from '../cell-range';
import type { ExcelHost } from '../excel-host';
import { defineType, type HostObject } from '../host-object';
import { applicationObject, runtimeObject } from './application';
import { commentsObject } from './comment';
import { xmlPartsObject } from './custom-xml';
import { functionsObject } from './functions';
import { namesObject } from './names';
import { workbookProtectionObject } from './protection';
import { rangeObject } from './range';
import { rangeAreasObject } from './range-areas';
import { settingsObject } from './settings';
import { tablesObject } from './tables';
import { sheetsObject } from './worksheets';

/** The object of the same reference, null where its cells are gone. */
function keptOrNull(id: string, host: ExcelHost): HostObject | null {
  return host.model.references.find(id) ? host.kept(id) : null;
}

function selected({ model }: ExcelHost): CellRange {
  const sheet = model.activeSheet;
  const [first = { top: 0, left: 0, bottom: 0, right: 0 }, ...rest] = model.selection(sheet);
  return new CellRange(sheet, [first, ...rest]);
}

export const workbookObject = defineType<ExcelHost>({
  name: 'Workbook',
  properties: {
    Name: { since: '1.7', get: () => 'Book1.xlsx' },
    ReadOnly: { since: '1.8', get: () => false },
  },
  navigations: {
    Application: { get: () => applicationObject(null) },
    Worksheets: { get: () => sheetsObject(null) },
    Tables: { get: () => tablesObject(null) },
    Names: { get: () => namesObject(null) },
    Functions: { since: '1.2', get: () => functionsObject(null) },
    Protection: { since: '1.7', get: () => workbookProtectionObject(null) },
    Settings: { since: '1.4', get: () => settingsObject(null) },
    CustomXmlParts: { since: '1.5', get: () => xmlPartsObject(null) },
    _Runtime: { since: '1.5', get: () => runtimeObject(null) },
    Comments: { since: '1.10', get: () => commentsObject(null) },
  },
  methods: {
    GetSelectedRange: {
      call: (host) => rangeObject(new CellRange(selected(host).sheet, [selected(host).area])),
    },
    GetSelectedRanges: { since: '1.9', call: (host) => rangeAreasObject(selected(host)) },
    GetActiveCell: {
      since: '1.7',
      call: (host) => {
        const { sheet, area } = selected(host);
        return rangeObject(new CellRange(sheet, [{ ...area, bottom: area.top, right: area.left }]));
      },
    },
    _GetRangeForEventByReferenceId: { call: (host, args) => host.kept(args.text(0)) },
    _GetRangeOrNullObjectForEventByReferenceId: { call: (host, args) => keptOrNull(args.text(0), host) },
    _GetReferenceCount: { call: (host) => host.model.references.size },
    _RemoveReference: {
      call: (host, args) => {
        host.release(args.text(0));
        return null;
      },
    },
    _RemoveAllReferences: {
      call: (host) => {
        host.model.references.releaseAll();
        return null;
      },
    },
  },
});
