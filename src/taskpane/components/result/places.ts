import type { CellPlace } from '../../pane-state';
import type { Problem } from './problems';
import type { ResultView } from './result-view';
import type { KindLine, Results } from './use-results';

/** The cell a problem is gone to at: the header where it is the sheet's as a whole. */
export function placeOf({ sheet, at }: Problem): CellPlace {
  const { snapshot, headerRows } = sheet.list;
  return { sheetId: snapshot.id, row: at.row ?? headerRows.at(-1) ?? 0, column: at.column };
}

export function isAt(problem: Problem, place: CellPlace | null): boolean {
  if (!place) return false;
  const { sheetId, row, column } = placeOf(problem);
  return sheetId === place.sheetId && row === place.row && column === place.column;
}

export function keyOfLine(line: KindLine): string {
  return line.is === 'kind' ? line.kind.kind : line.problem.key;
}

/** How many cells have problems, and which of them the place is (0-based; -1 where it is none). */
export function placeAmong(
  problems: readonly Problem[],
  place: CellPlace | null,
): { at: number; count: number } {
  const seen = new Set<string>();
  let at = -1;
  for (const problem of problems) {
    const { sheetId, row, column } = placeOf(problem);
    const key = `${sheetId}:${row}:${column ?? ''}`;
    if (seen.has(key)) continue;
    if (at < 0 && isAt(problem, place)) at = seen.size;
    seen.add(key);
  }
  return { at, count: seen.size };
}

/**
 * The view with a place in sight: the kind of its first problem opened, its line the active one, an open card turned
 * to its person. As it was where the active line stands there already, or nothing listed does.
 */
export function viewAt(view: ResultView, results: Results, place: CellPlace): ResultView {
  const person = view.person ? { sheetId: place.sheetId, row: place.row } : null;
  if (view.grouping === 'person') {
    const active = results.shownPeople.findIndex(
      ({ sheet, row }) => sheet.list.snapshot.id === place.sheetId && row.row === place.row,
    );
    return { ...view, person, active: active < 0 ? view.active : active };
  }
  const line = results.kindLines[view.active];
  if (line?.is === 'problem' && isAt(line.problem, place)) return { ...view, person };
  let active = 0;
  for (const kind of results.kinds) {
    const within = kind.problems.findIndex((problem) => isAt(problem, place));
    if (within >= 0) {
      const open = view.open.has(kind.kind) ? view.open : new Set([...view.open, kind.kind]);
      return { ...view, person, open, active: active + 1 + within };
    }
    active += 1 + (view.open.has(kind.kind) ? kind.problems.length : 0);
  }
  return { ...view, person };
}
