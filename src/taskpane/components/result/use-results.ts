import { useDeferredValue, useMemo } from 'react';
import type { Review } from '../../../review/review';
import type { CellPlace, ResultFilter } from '../../pane-state';
import { filterRows } from '../../session/selectors/filter-rows';
import type { PlacedRow } from '../../session/selectors/filter-rows';
import { problemPlaces } from '../../session/selectors/next-problem';
import { problemsByKind } from '../../session/selectors/problems';
import type { Problem, ProblemKind } from '../../session/selectors/problems';
import { kindKey } from './places';
import type { ResultView } from './result-view';

/** A line of the list by kind: a kind, or one of its problems. */
export type KindLine =
  | { readonly is: 'kind'; readonly kind: ProblemKind; readonly isOpen: boolean }
  | { readonly is: 'problem'; readonly problem: Problem };

export interface Results {
  /** The people the filter lets through. */
  readonly people: readonly PlacedRow[];
  readonly kinds: readonly ProblemKind[];
  readonly kindLines: readonly KindLine[];
  /** Where next and previous stop. */
  readonly places: readonly CellPlace[];
}

/** What the result screen lists: each step is worked out again only when what it rests on changes. */
export function useResults(review: Review, wanted: ResultFilter, open: ResultView['open']): Results {
  const filter = useDeferredValue(wanted);
  const people = useMemo(() => filterRows(review, filter), [review, filter]);
  const kinds = useMemo(() => problemsByKind(review, filter), [review, filter]);
  const places = useMemo(() => problemPlaces(review, filter), [review, filter]);
  const kindLines = useMemo(() => linesOf(kinds, open), [kinds, open]);
  return { people, kinds, kindLines, places };
}

function linesOf(kinds: readonly ProblemKind[], open: ReadonlySet<string>): readonly KindLine[] {
  return kinds.flatMap((kind): KindLine[] => {
    const isOpen = open.has(kindKey(kind));
    const line: KindLine = { is: 'kind', kind, isOpen };
    return isOpen
      ? [line, ...kind.problems.map((problem): KindLine => ({ is: 'problem', problem }))]
      : [line];
  });
}
