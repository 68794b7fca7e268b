import type { ResultFilter } from '../../pane-state';

/** Which person's card is open: rows are 0-based. */
export interface PersonKey {
  readonly sheetId: string;
  readonly row: number;
}

/** How the results are being looked at. Kept by the pane, so that it survives a change of screen or a live re-review. */
export interface ResultView {
  readonly grouping: 'kind' | 'person';
  /** Kinds of problem whose lines are shown. */
  readonly open: ReadonlySet<string>;
  /** Row of the list the keyboard is at. */
  readonly active: number;
  readonly person: PersonKey | null;
  /** Whether ID and phone numbers are shown whole. */
  readonly revealed: boolean;
  /** Whether the choices that narrow the lists are laid open. */
  readonly filtersOpen: boolean;
}

export const FIRST_VIEW: ResultView = {
  grouping: 'kind',
  open: new Set(),
  active: 0,
  person: null,
  revealed: false,
  filtersOpen: false,
};

export function isFiltered({ search, verdict, level, employer, severity }: ResultFilter): boolean {
  return search.trim() !== '' || [verdict, level, employer, severity].some((value) => value !== null);
}
