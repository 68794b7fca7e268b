import { useDeferredValue, useMemo } from 'react';
import type { Review } from '../../../review/review';
import type { ResultFilter } from '../../pane-state';
import type { ResultView } from './result-view';
import { byKind, matchingPeople, matchingProblems, peopleOf, problemsOf } from './problems';
import type { Person, Problem, ProblemKind } from './problems';

/** A line of the list by kind: a kind, or one of its problems. */
export type KindLine =
  | { readonly is: 'kind'; readonly kind: ProblemKind; readonly isOpen: boolean }
  | { readonly is: 'problem'; readonly problem: Problem };

export interface Results {
  readonly people: readonly Person[];
  readonly shownPeople: readonly Person[];
  readonly kinds: readonly ProblemKind[];
  readonly kindLines: readonly KindLine[];
  /** The problems the filter leaves, in the order of the sheets. */
  readonly shown: readonly Problem[];
}

/** What the result screen lists: each step is worked out again only when what it rests on changes. */
export function useResults(review: Review, wanted: ResultFilter, open: ResultView['open']): Results {
  const filter = useDeferredValue(wanted);
  const problems = useMemo(() => problemsOf(review), [review]);
  const people = useMemo(() => peopleOf(review, problems), [review, problems]);
  const shownPeople = useMemo(() => matchingPeople(people, filter), [people, filter]);
  const shown = useMemo(() => matchingProblems(problems, filter), [problems, filter]);
  const kinds = useMemo(() => byKind(shown), [shown]);
  const kindLines = useMemo(() => linesOf(kinds, open), [kinds, open]);
  return { people, shownPeople, kinds, kindLines, shown };
}

function linesOf(kinds: readonly ProblemKind[], open: ReadonlySet<string>): readonly KindLine[] {
  return kinds.flatMap((kind): KindLine[] => {
    const isOpen = open.has(kind.kind);
    const line: KindLine = { is: 'kind', kind, isOpen };
    return isOpen
      ? [line, ...kind.problems.map((problem): KindLine => ({ is: 'problem', problem }))]
      : [line];
  });
}
