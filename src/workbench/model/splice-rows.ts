import type { Row } from './row';

/** As long as `count`, blank at the end: the rows below the last one that was ever written. */
export function padded(rows: readonly (Row | undefined)[], count: number): readonly (Row | undefined)[] {
  return rows.length >= count
    ? rows
    : [...rows, ...new Array<Row | undefined>(count - rows.length).fill(undefined)];
}

/** `splice` with more rows than a call may have arguments. Hands back the rows taken out. */
export function spliceRows(
  all: (Row | undefined)[],
  at: number,
  count: number,
  put: readonly (Row | undefined)[],
): (Row | undefined)[] {
  if (put.length < 10_000) return all.splice(at, count, ...put);
  const after = all.slice(at + count);
  const taken = all.slice(at, at + count);
  all.length = at;
  for (const row of put) all.push(row);
  for (const row of after) all.push(row);
  return taken;
}
