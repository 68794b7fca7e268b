import { clearCells } from '../../model';
import { COLUMNS, intersection, isWholeColumns, isWholeRows, ROWS } from '../../model/area';
import { cellCount, CellRange } from '../cell-range';
import { guardCells } from '../guard';
import { invalidArgument } from '../host-fault';
import { defineType, type HostObject, type MethodEntry } from '../host-object';
import { fullAddress } from '../range-address';
import { conditionalFormatsObject } from './conditional-formats';
import { dataValidationObject } from './data-validation';
import { rangeObject } from './range';
import { clearWhat } from './range-edits';
import { formatObject } from './range-format';
import { someAreas } from './some-areas';
import { sheetObject } from './worksheet';

const rangeCollection = defineType<CellRange>({
  name: 'RangeCollection',
  items: ({ sheet, areas }) => areas.map((area) => rangeObject(new CellRange(sheet, [area]))),
  methods: {
    GetCount: { since: '1.9', call: ({ areas }) => areas.length },
    GetItemAt: {
      since: '1.9',
      call: ({ sheet, areas }, args) => {
        const area = areas[args.count(0)];
        if (!area) throw invalidArgument();
        return rangeObject(new CellRange(sheet, [area]));
      },
    },
  },
});

function common(range: CellRange, other: CellRange | null): HostObject | null {
  if (other?.sheet !== range.sheet) return null;
  const shared = range.areas.flatMap((area) => other.areas.flatMap((one) => intersection(area, one) ?? []));
  return someAreas(range.sheet, shared);
}

const rangeAreasMethods: Readonly<Record<string, MethodEntry<CellRange>>> = {
  Clear: {
    since: '1.9',
    call: (range, args, { model }) => {
      guardCells(range);
      const what = clearWhat(args.text(0, 'All'));
      for (const area of range.areas) clearCells(model, range.sheet, area, what);
      return null;
    },
  },
  GetEntireRow: {
    since: '1.9',
    call: ({ sheet, areas }) =>
      someAreas(
        sheet,
        areas.map((area) => ({ ...area, left: 0, right: COLUMNS - 1 })),
      ),
  },
  GetEntireColumn: {
    since: '1.9',
    call: ({ sheet, areas }) =>
      someAreas(
        sheet,
        areas.map((area) => ({ ...area, top: 0, bottom: ROWS - 1 })),
      ),
  },
  GetIntersection: {
    since: '1.9',
    call: (range, args) => {
      const shared = common(range, args.rangeOrNull(0));
      if (!shared) throw invalidArgument();
      return shared;
    },
  },
  GetIntersectionOrNullObject: {
    since: '1.9',
    call: (range, args) => common(range, args.rangeOrNull(0)),
  },
  GetUsedRangeAreasOrNullObject: {
    since: '1.9',
    call: ({ sheet, areas }, args) => {
      const used = sheet.usedArea(args.flag(0));
      return used
        ? someAreas(
            sheet,
            areas.flatMap((area) => intersection(area, used) ?? []),
          )
        : null;
    },
  },
};

/** [UNVERIFIED] the separator between areas: Microsoft's examples show a comma and a space. */
function areasAddress({ sheet, areas }: CellRange): string {
  return areas.map((area) => fullAddress(sheet.name, area)).join(', ');
}

export const rangeAreasObject = defineType<CellRange>(() => ({
  name: 'RangeAreas',
  properties: {
    Address: { since: '1.9', get: areasAddress },
    AddressLocal: { since: '1.9', get: areasAddress },
    AreaCount: { since: '1.9', get: ({ areas }) => areas.length },
    CellCount: { since: '1.9', get: ({ areas }) => areas.reduce((sum, area) => sum + cellCount(area), 0) },
    IsEntireColumn: { since: '1.9', get: ({ areas }) => areas.every(isWholeColumns) },
    IsEntireRow: { since: '1.9', get: ({ areas }) => areas.every(isWholeRows) },
  },
  navigations: {
    Areas: { since: '1.9', get: (range) => rangeCollection(range) },
    Worksheet: { since: '1.9', get: ({ sheet }) => sheetObject(sheet) },
    Format: { since: '1.9', get: (range) => formatObject(range) },
    DataValidation: { since: '1.9', get: (range) => dataValidationObject(range) },
    ConditionalFormats: { since: '1.9', get: (range) => conditionalFormatsObject(range) },
  },
  methods: {
    ...rangeAreasMethods,
    _KeepReference: {
      since: '1.9',
      call: (range, _args, host) => {
        host.keep(range, 'RangeAreas');
        return null;
      },
    },
  },
}));
