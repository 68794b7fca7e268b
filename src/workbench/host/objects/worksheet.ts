import type { CellArea } from '../../../workbook/sheet-snapshot';
import { deleteSheet, moveSheet, renameSheet, type SheetModel } from '../../model';
import { WHOLE_SHEET, cellArea } from '../../model/area';
import { CellRange } from '../cell-range';
import type { ExcelHost } from '../excel-host';
import { HostFault, invalidArgument, itemNotFound } from '../host-fault';
import { defineType, type HostObject, type MethodEntry } from '../host-object';
import { parseAddress } from '../range-address';
import { autoFilterObject } from './auto-filter';
import { chartsObject } from './chart';
import { commentsObject } from './comment';
import { sheetEvents } from './events';
import { freezePanesObject } from './freeze-panes';
import { namesObject } from './names';
import { protectionObject } from './protection';
import { rangeObject } from './range';
import { rangeAreasObject } from './range-areas';
import { STANDARD_HEIGHT, STANDARD_WIDTH } from './range-format';
import { parseColour } from './style-properties';
import { tablesObject } from './tables';

/** Characters of an address `getRange` takes [DOC]; of one that `getRanges` takes the same is assumed [UNVERIFIED]. */
const MOST_ADDRESS = 8192;

/** The cells of an address; without one the whole sheet. Names another sheet: an InvalidArgument. */
function rangeAt(sheet: SheetModel, address: string | null): CellRange {
  if (address === null || address === '') return new CellRange(sheet, [WHOLE_SHEET]);
  if (address.length > MOST_ADDRESS) throw invalidArgument();
  return new CellRange(sheet, [areaAt(sheet, address)]);
}

function areaAt(sheet: SheetModel, address: string): CellArea {
  const parsed = parseAddress(address);
  if (parsed.sheet !== null && parsed.sheet.toLowerCase() !== sheet.name.toLowerCase())
    throw invalidArgument();
  return parsed.area;
}

/** Where no sheet follows or goes before, the plain method is an ItemNotFound, `…OrNullObject` a null object. */
function neighbour(
  sheet: SheetModel,
  step: 1 | -1,
  visibleOnly: boolean,
  { model }: ExcelHost,
): SheetModel | null {
  for (let at = model.sheets.indexOf(sheet) + step; ; at += step) {
    const other = model.sheets[at];
    if (!other) return null;
    if (!visibleOnly || other.facts.visibility === 'Visible') return other;
  }
}

function neighbours(step: 1 | -1, orNull: boolean): MethodEntry<SheetModel> {
  return {
    since: '1.5',
    call: (sheet, args, host) => {
      const other = neighbour(sheet, step, args.flag(0), host);
      if (!other && !orNull) throw itemNotFound();
      return other && sheetObject(other);
    },
  };
}

function usedRange(sheet: SheetModel, valuesOnly: boolean): HostObject | null {
  const area = sheet.usedArea(valuesOnly);
  return area && rangeObject(new CellRange(sheet, [area]));
}

const VISIBILITIES = ['Visible', 'Hidden', 'VeryHidden'] as const;

export const sheetObject: (sheet: SheetModel) => HostObject = defineType<SheetModel>({
  name: 'Worksheet',
  // The proxy learns its id from here; events find it by that.
  identity: ({ id }) => ({ Id: id }),
  properties: {
    Id: { get: ({ id }) => id },
    Name: {
      get: ({ name }) => name,
      set: (sheet, value, { model }) => {
        if (typeof value !== 'string') throw invalidArgument();
        renameSheet(model, sheet, value);
      },
    },
    Position: {
      get: (sheet, { model }) => model.sheets.indexOf(sheet),
      set: (sheet, value, { model }) => {
        if (typeof value !== 'number' || value < 0 || value >= model.sheets.length) throw invalidArgument();
        moveSheet(model, sheet, value);
      },
    },
    Visibility: {
      get: ({ facts }) => facts.visibility,
      set: (sheet, value, { model }) => {
        const visibility = VISIBILITIES.find((one) => one === value);
        if (!visibility) throw invalidArgument();
        const others = model.sheets.some((other) => other !== sheet && other.facts.visibility === 'Visible');
        if (visibility !== 'Visible' && !others)
          throw new HostFault('InvalidOperation', 'One sheet stays visible.');
        model.setFacts(sheet, { visibility });
        model.tell({ kind: 'visibility', sheetId: sheet.id, area: null });
      },
    },
    TabColor: {
      since: '1.7',
      get: ({ facts }) => facts.tabColour,
      set: (sheet, value, { model }) => {
        model.setFacts(sheet, { tabColour: value === '' ? '' : `#${parseColour(value)}` });
        model.tell({ kind: 'facts', sheetId: sheet.id, area: null });
      },
    },
    StandardWidth: { since: '1.7', get: () => STANDARD_WIDTH },
    StandardHeight: { since: '1.7', get: () => STANDARD_HEIGHT },
    ShowGridlines: {
      since: '1.8',
      get: ({ facts }) => facts.showGridlines,
      set: (sheet, value, { model }) => {
        if (typeof value !== 'boolean') throw invalidArgument();
        model.setFacts(sheet, { showGridlines: value });
        model.tell({ kind: 'facts', sheetId: sheet.id, area: null });
      },
    },
  },
  navigations: {
    Tables: { get: (sheet) => tablesObject(sheet) },
    Charts: { get: (sheet) => chartsObject(sheet) },
    Protection: { since: '1.2', get: (sheet) => protectionObject(sheet) },
    Names: { since: '1.4', get: (sheet) => namesObject(sheet) },
    FreezePanes: { since: '1.7', get: (sheet) => freezePanesObject(sheet) },
    AutoFilter: { since: '1.9', get: (sheet) => autoFilterObject({ sheet, tableId: null }) },
    Comments: { since: '1.10', get: (sheet) => commentsObject(sheet) },
  },
  methods: {
    ...sheetEvents,
    Activate: {
      call: (sheet, _args, { model }) => {
        if (sheet.facts.visibility !== 'Visible')
          throw new HostFault('InvalidOperation', 'The sheet is hidden.');
        model.activate(sheet, 'api');
        return null;
      },
    },
    Calculate: { since: '1.6', call: () => null },
    Delete: {
      call: (sheet, _args, { model }) => {
        // A sheet hidden so that people do not see it at all cannot be deleted [DOC].
        if (sheet.facts.visibility === 'VeryHidden')
          throw new HostFault('InvalidOperation', 'The sheet is very hidden.');
        deleteSheet(model, sheet);
        return null;
      },
    },
    GetCell: {
      call: (sheet, args) => {
        const [row, column] = [args.count(0), args.count(1)];
        if (row < 0 || column < 0 || row > WHOLE_SHEET.bottom || column > WHOLE_SHEET.right)
          throw invalidArgument();
        return rangeObject(new CellRange(sheet, [cellArea(row, column)]));
      },
    },
    GetRange: {
      call: (sheet, args) => rangeObject(rangeAt(sheet, args.get(0) === null ? null : args.text(0))),
    },
    GetRangeByIndexes: {
      since: '1.7',
      call: (sheet, args) => {
        const [top, left, rows, columns] = [args.count(0), args.count(1), args.count(2), args.count(3)];
        const area = { top, left, bottom: top + rows - 1, right: left + columns - 1 };
        const good = rows > 0 && columns > 0 && top >= 0 && left >= 0;
        if (!good || area.bottom > WHOLE_SHEET.bottom || area.right > WHOLE_SHEET.right)
          throw invalidArgument();
        return rangeObject(new CellRange(sheet, [area]));
      },
    },
    GetRanges: {
      since: '1.9',
      call: (sheet, args) => {
        const address = args.text(0, '');
        if (address.length > MOST_ADDRESS) throw invalidArgument();
        const parts = address === '' ? [] : address.split(/,\s*(?=(?:[^']*'[^']*')*[^']*$)/);
        const [first = WHOLE_SHEET, ...rest] = parts.map((part) => areaAt(sheet, part.trim()));
        return rangeAreasObject(new CellRange(sheet, [first, ...rest]));
      },
    },
    GetUsedRange: {
      // A blank sheet's used range is its first cell [DOC].
      call: (sheet, args) =>
        usedRange(sheet, args.flag(0)) ?? rangeObject(new CellRange(sheet, [cellArea(0, 0)])),
    },
    GetUsedRangeOrNullObject: {
      since: '1.4',
      call: (sheet, args) => usedRange(sheet, args.flag(0)),
    },
    GetNext: neighbours(1, false),
    GetNextOrNullObject: neighbours(1, true),
    GetPrevious: neighbours(-1, false),
    GetPreviousOrNullObject: neighbours(-1, true),
    _GetSheetById: {
      since: '1.7',
      call: (_sheet, args, { model }) => {
        const found = model.sheetById(args.text(0));
        if (!found) throw itemNotFound();
        return sheetObject(found);
      },
    },
  },
});
