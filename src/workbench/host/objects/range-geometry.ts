import type { CellArea } from '../../../workbook/sheet-snapshot';
import { boundingArea, COLUMNS, intersection, ROWS } from '../../model/area';
import type { Arguments } from '../arguments';
import { CellRange } from '../cell-range';
import { invalidArgument, itemNotFound } from '../host-fault';
import type { HostObject, MethodEntry } from '../host-object';
import { parseAddress } from '../range-address';
import { rangeObject } from './range';
import { someAreas } from './some-areas';
import { specialCells } from './special-cells';
import { scopedTables } from './tables';

type Move = (area: CellArea, args: Arguments) => CellArea;

/** A method that answers another range of the same sheet; one that leaves the sheet is an InvalidArgument. */
function moves(move: Move, since = '1.1'): MethodEntry<CellRange> {
  return { since, call: (range, args) => at(range, move(range.area, args)) };
}

function at({ sheet }: CellRange, area: CellArea): HostObject {
  const good = area.top >= 0 && area.left >= 0 && area.bottom < ROWS && area.right < COLUMNS;
  if (!good || area.top > area.bottom || area.left > area.right) throw invalidArgument();
  return rangeObject(new CellRange(sheet, [area]));
}

/** Rows beside an area; a negative count looks the other way [DOC]. */
function beside(area: CellArea, count: number, forward: boolean): CellArea {
  if (count === 0) throw invalidArgument();
  const after = forward === count > 0;
  const size = Math.abs(count);
  return after
    ? { ...area, top: area.bottom + 1, bottom: area.bottom + size }
    : { ...area, top: area.top - size, bottom: area.top - 1 };
}

function turned(area: CellArea): CellArea {
  return { top: area.left, left: area.top, bottom: area.right, right: area.bottom };
}

function otherRange(range: CellRange, args: Arguments): CellRange {
  const other = args.range(0, (address) => new CellRange(range.sheet, [parseAddress(address).area]));
  if (other.sheet !== range.sheet) throw invalidArgument();
  return other;
}

function used(range: CellRange, args: Arguments): CellArea | null {
  const all = range.sheet.usedArea(args.flag(0));
  return all && intersection(all, range.area);
}

export const rangeGeometry: Readonly<Record<string, MethodEntry<CellRange>>> = {
  GetCell: moves((area, args) => {
    const top = area.top + args.count(0);
    const left = area.left + args.count(1);
    return { top, left, bottom: top, right: left };
  }),
  GetRow: moves((area, args) => {
    const top = area.top + args.count(0);
    if (top > area.bottom) throw invalidArgument();
    return { ...area, top, bottom: top };
  }),
  GetColumn: moves((area, args) => {
    const left = area.left + args.count(0);
    if (left > area.right) throw invalidArgument();
    return { ...area, left, right: left };
  }),
  GetLastCell: moves((area) => ({ ...area, top: area.bottom, left: area.right })),
  GetLastRow: moves((area) => ({ ...area, top: area.bottom })),
  GetLastColumn: moves((area) => ({ ...area, left: area.right })),
  GetEntireRow: moves((area) => ({ ...area, left: 0, right: COLUMNS - 1 })),
  GetEntireColumn: moves((area) => ({ ...area, top: 0, bottom: ROWS - 1 })),
  GetOffsetRange: moves((area, args) => ({
    top: area.top + args.count(0),
    bottom: area.bottom + args.count(0),
    left: area.left + args.count(1),
    right: area.right + args.count(1),
  })),
  GetResizedRange: moves(
    (area, args) => ({ ...area, bottom: area.bottom + args.count(0), right: area.right + args.count(1) }),
    '1.3',
  ),
  GetAbsoluteResizedRange: moves(
    (area, args) => ({ ...area, bottom: area.top + args.count(0) - 1, right: area.left + args.count(1) - 1 }),
    '1.7',
  ),
  GetRowsAbove: moves((area, args) => beside(area, args.count(0, 1), false), '1.3'),
  GetRowsBelow: moves((area, args) => beside(area, args.count(0, 1), true), '1.3'),
  GetColumnsBefore: moves((area, args) => turned(beside(turned(area), args.count(0, 1), false)), '1.3'),
  GetColumnsAfter: moves((area, args) => turned(beside(turned(area), args.count(0, 1), true)), '1.3'),
  GetBoundingRect: {
    call: (range, args) => at(range, boundingArea(range.area, otherRange(range, args).area)),
  },
  GetIntersection: {
    call: (range, args) => {
      const shared = intersection(range.area, otherRange(range, args).area);
      if (!shared) throw itemNotFound();
      return at(range, shared);
    },
  },
  GetIntersectionOrNullObject: {
    since: '1.4',
    call: (range, args) => {
      const shared = intersection(range.area, otherRange(range, args).area);
      return shared && at(range, shared);
    },
  },
  GetUsedRange: {
    call: (range, args) => {
      const area = used(range, args);
      // Of a blank range the used range is its top-left cell [DOC of Worksheet.getUsedRange].
      return at(range, area ?? { ...range.area, bottom: range.area.top, right: range.area.left });
    },
  },
  GetUsedRangeOrNullObject: {
    since: '1.4',
    call: (range, args) => {
      const area = used(range, args);
      return area && at(range, area);
    },
  },
  GetMergedAreasOrNullObject: {
    since: '1.13',
    call: ({ sheet, area }) =>
      someAreas(
        sheet,
        sheet.facts.merges.filter((merge) => intersection(merge, area)),
      ),
  },
  GetSpecialCells: {
    since: '1.9',
    call: (range, args) => {
      const found = someAreas(range.sheet, specialCells(range, args.text(0), args.get(1)));
      if (!found) throw itemNotFound();
      return found;
    },
  },
  GetSpecialCellsOrNullObject: {
    since: '1.9',
    call: (range, args) => someAreas(range.sheet, specialCells(range, args.text(0), args.get(1))),
  },
  GetTables: {
    since: '1.9',
    call: ({ sheet, area }, args) => scopedTables({ sheet, area, whole: args.flag(0) }),
  },
  Select: {
    call: ({ sheet, areas }, _args, { model }) => {
      model.select(sheet, areas, 'api');
      return null;
    },
  },
};
