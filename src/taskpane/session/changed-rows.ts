import type { SheetSnapshot } from '../../workbook/sheet-snapshot';

/** Rows (0-based) whose cells differ between two readings of a sheet. A blank reads as null or as empty text. */
export function changedRows(before: SheetSnapshot, after: SheetSnapshot): readonly number[] {
  const first = Math.min(before.top, after.top);
  const end = Math.max(before.top + before.values.length, after.top + after.values.length);
  const changed: number[] = [];
  for (let row = first; row < end; row++) if (!isSameRow(before, after, row)) changed.push(row);
  return changed;
}

function isSameRow(before: SheetSnapshot, after: SheetSnapshot, row: number): boolean {
  const one = before.values[row - before.top] ?? [];
  const other = after.values[row - after.top] ?? [];
  if (one === other && before.left === after.left) return true;
  const first = Math.min(before.left, after.left);
  const end = Math.max(before.left + one.length, after.left + other.length);
  for (let column = first; column < end; column++) {
    const standing = one[column - before.left] ?? '';
    if (!Object.is(standing, other[column - after.left] ?? '')) return false;
  }
  return true;
}
