import { saySame } from '../../review/same-result';
import type { Review } from '../../review/review';
import { withDuplicatesAcross } from '../../review/with-duplicates-across';

/** The review with people told of who stand on several of its sheets, as the command line tells of them. */
export function acrossSheets(base: Review): Review {
  if (base.sheets.length < 2) return base;
  return withDuplicatesAcross([{ file: '', review: base }])[0]?.review ?? base;
}

/** Rows (0-based) that say something else now, by sheet id: those of sheets both reviews have. */
export function rowsThatDiffer(before: Review, after: Review): ReadonlyMap<string, readonly number[]> {
  const differ = new Map<string, readonly number[]>();
  for (const { list, rows } of after.sheets) {
    const { id } = list.snapshot;
    const earlier = new Map(
      before.sheets.find((sheet) => sheet.list.snapshot.id === id)?.rows.map((row) => [row.row, row]),
    );
    const changed = rows.filter((row) => {
      const standing = earlier.get(row.row);
      earlier.delete(row.row);
      return !standing || !saySame(standing, row);
    });
    const gone = [...earlier.keys()];
    if (changed.length + gone.length > 0) differ.set(id, [...changed.map(({ row }) => row), ...gone]);
  }
  return differ;
}
