import type { CellArea } from '../../../workbook/sheet-snapshot';
import { intersection } from '../../model/area';
import { valueType } from '../events-of';
import type { CellRange } from '../cell-range';
import { apiNotFound } from '../host-fault';

const VALUE_TYPES: Readonly<Record<string, string>> = {
  Text: 'String',
  Numbers: 'Double',
  Logical: 'Boolean',
  Errors: 'Error',
};

type Wanted = (row: number, column: number) => boolean;

/** `getSpecialCells`: blanks, constants, formulas or visible cells within the used range, as runs down each column. */
export function specialCells({ sheet, area }: CellRange, kind: string, types: unknown): readonly CellArea[] {
  const used = sheet.usedArea(false);
  const within = used && intersection(used, area);
  if (!within) return [];
  const wantedType = typeof types === 'string' && types !== 'All' ? types : null;
  const ofType: Wanted = (row, column) =>
    wantedType === null ||
    Object.entries(VALUE_TYPES).some(
      ([name, type]) => wantedType.includes(name) && valueType(sheet.value(row, column)) === type,
    );
  const kinds: Readonly<Record<string, Wanted>> = {
    Blanks: (row, column) => sheet.value(row, column) === null && sheet.formula(row, column) === null,
    Constants: (row, column) =>
      sheet.value(row, column) !== null && sheet.formula(row, column) === null && ofType(row, column),
    Formulas: (row, column) => sheet.formula(row, column) !== null && ofType(row, column),
    Visible: (row, column) => !sheet.isRowHidden(row) && !sheet.isColumnHidden(column),
  };
  const wanted = kinds[kind];
  if (!wanted) throw apiNotFound(`Range.getSpecialCells(${kind})`);
  return joined(runs(within, wanted));
}

function runs(area: CellArea, wanted: Wanted): readonly CellArea[] {
  const found: CellArea[] = [];
  for (let column = area.left; column <= area.right; column += 1) {
    let start = -1;
    for (let row = area.top; row <= area.bottom + 1; row += 1) {
      const is = row <= area.bottom && wanted(row, column);
      if (is && start < 0) start = row;
      if (is || start < 0) continue;
      found.push({ top: start, left: column, bottom: row - 1, right: column });
      start = -1;
    }
  }
  return found;
}

/** Runs of equal height side by side become one area. */
function joined(areas: readonly CellArea[]): readonly CellArea[] {
  const open = new Map<string, CellArea>();
  const done: CellArea[] = [];
  for (const area of areas) {
    const key = `${String(area.top)}:${String(area.bottom)}`;
    const left = open.get(key);
    if (left?.right === area.left - 1) open.set(key, { ...left, right: area.right });
    else {
      if (left) done.push(left);
      open.set(key, area);
    }
  }
  return [...done, ...open.values()];
}
