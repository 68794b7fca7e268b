import type { CellPlace } from '../../pane-state';
import type { Problem, ProblemKind } from '../../session/selectors/problems';
import type { ResultView } from './result-view';
import type { KindLine, Results } from './use-results';

export function isSamePlace(one: CellPlace, other: CellPlace | null): boolean {
  return one.sheetId === other?.sheetId && one.row === other.row && one.column === other.column;
}

/** The same for a kind after a re-review. */
export function kindKey({ severity, code }: Pick<ProblemKind, 'severity' | 'code'>): string {
  return `${severity} ${code}`;
}

/** The same for a problem after a re-review. */
function problemKey({ place, told }: Pick<Problem, 'place' | 'told'>): string {
  return `${place.sheetId} ${place.row} ${place.column ?? ''} ${told.key}`;
}

export function keyOfLine(line: KindLine): string {
  return line.is === 'kind' ? kindKey(line.kind) : problemKey(line.problem);
}

/**
 * The view with a place in sight: the kind of its first problem opened, its line the active one, an open card turned
 * to its person. As it was where the active line stands there already, or nothing listed does.
 */
export function viewAt(view: ResultView, results: Results, place: CellPlace): ResultView {
  const person = view.person ? { sheetId: place.sheetId, row: place.row } : null;
  if (view.grouping === 'person') {
    const active = results.people.findIndex(
      ({ sheet, row }) => sheet.list.snapshot.id === place.sheetId && row.row === place.row,
    );
    return { ...view, person, active: active < 0 ? view.active : active };
  }
  const line = results.kindLines[view.active];
  if (line?.is === 'problem' && isSamePlace(line.problem.place, place)) return { ...view, person };
  let active = 0;
  for (const kind of results.kinds) {
    const key = kindKey(kind);
    const within = kind.problems.findIndex((problem) => isSamePlace(problem.place, place));
    if (within >= 0) {
      const open = view.open.has(key) ? view.open : new Set([...view.open, key]);
      return { ...view, person, open, active: active + 1 + within };
    }
    active += 1 + (view.open.has(key) ? kind.problems.length : 0);
  }
  return { ...view, person };
}
