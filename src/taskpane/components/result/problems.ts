import { listedFindings } from '../../../annotations/findings';
import type { ListedFinding } from '../../../annotations/findings';
import type { Severity } from '../../../applicant/fault';
import type { MessageParam } from '../../../messages/message';
import type { Review, RowReview, SheetReview } from '../../../review/review';
import type { ResultFilter } from '../../pane-state';

/** One finding as the lists show it. */
export interface Problem extends ListedFinding {
  /** The same for the same finding after a re-review. */
  readonly key: string;
  /** What stands in 【】, empty where the finding is no column's. */
  readonly label: string;
  /** Problems alike in severity, column and code. */
  readonly kind: string;
}

export interface ProblemKind {
  readonly kind: string;
  readonly severity: Severity;
  readonly label: string;
  readonly problems: readonly Problem[];
}

export interface Person {
  readonly sheet: SheetReview;
  readonly row: RowReview;
  readonly errors: number;
  readonly warnings: number;
}

const RANK: Readonly<Record<Severity, number>> = { error: 0, warning: 1, info: 2 };

/** Every problem of a review, in the order of the sheets. */
export function problemsOf(review: Review): readonly Problem[] {
  const labels = new Map(review.sheets.map((sheet) => [sheet, labelsOf(sheet)]));
  return [...listedFindings(review)].map((finding) => {
    const { sheet, severity, at } = finding;
    const { key: code } = finding.sentence;
    const label = at.column === null ? '' : (labels.get(sheet)?.get(at.column) ?? '');
    return {
      ...finding,
      label,
      key: `${sheet.list.snapshot.id}:${at.row ?? ''}:${at.column ?? ''}:${code}`,
      kind: `${severity}:${label}:${code}`,
    };
  });
}

function labelsOf({ list }: SheetReview): ReadonlyMap<number, string> {
  return new Map(list.columns.map(({ column, label }) => [column, label.replace(/\s+/g, ' ')]));
}

/** The problems of one row, the gravest first. */
export function problemsOfRow(review: Review, sheet: SheetReview, row: RowReview): readonly Problem[] {
  return problemsOf({ ...review, sheets: [{ ...sheet, list: { ...sheet.list, faults: [] }, rows: [row] }] });
}

/** Every applicant of a review, with how much is wrong. */
export function peopleOf(review: Review, problems: readonly Problem[]): readonly Person[] {
  const counts = new Map<RowReview, { errors: number; warnings: number }>();
  for (const { row, severity } of problems) {
    if (!row || severity === 'info') continue;
    const count = counts.get(row) ?? { errors: 0, warnings: 0 };
    count[severity === 'error' ? 'errors' : 'warnings']++;
    counts.set(row, count);
  }
  return review.sheets.flatMap((sheet) =>
    sheet.rows.map((row) => ({ sheet, row, ...(counts.get(row) ?? { errors: 0, warnings: 0 }) })),
  );
}

/** The applicants a filter leaves. */
export function matchingPeople(people: readonly Person[], filter: ResultFilter): readonly Person[] {
  const matches = rowMatcher(filter);
  return people.filter(({ row, errors, warnings }) => {
    if (filter.severity === 'error' && errors === 0) return false;
    if (filter.severity === 'warning' && warnings === 0) return false;
    return matches(row);
  });
}

/** The problems a filter leaves. Those of a sheet as a whole stay while no person is asked for. */
export function matchingProblems(problems: readonly Problem[], filter: ResultFilter): readonly Problem[] {
  const matches = rowMatcher(filter);
  const asksForPeople =
    filter.search.trim() !== '' ||
    filter.verdict !== null ||
    filter.level !== null ||
    filter.employer !== null;
  return problems.filter(({ row, severity }) => {
    if (filter.severity !== null && severity !== filter.severity) return false;
    return row ? matches(row) : !asksForPeople;
  });
}

/** Name contains, or ID number ends in, what was typed; case and spaces do not count. */
function rowMatcher({ search, verdict, level, employer }: ResultFilter): (row: RowReview) => boolean {
  const wanted = search.replace(/\s+/g, '').toUpperCase();
  return (row) =>
    (verdict === null || row.verdict === verdict) &&
    (level === null || (row.level ?? 0) === level) &&
    (employer === null || row.employer.trim() === employer) &&
    (wanted === '' ||
      row.name.replace(/\s+/g, '').toUpperCase().includes(wanted) ||
      row.idNumber.toUpperCase().endsWith(wanted));
}

/** Problems alike together: the gravest kinds first, among them the most frequent. */
export function byKind(problems: readonly Problem[]): readonly ProblemKind[] {
  const kinds = new Map<string, Problem[]>();
  for (const problem of problems) {
    const alike = kinds.get(problem.kind);
    if (alike) alike.push(problem);
    else kinds.set(problem.kind, [problem]);
  }
  return [...kinds]
    .flatMap(([kind, alike]) => {
      const [first] = alike;
      return first ? [{ kind, severity: first.severity, label: first.label, problems: alike }] : [];
    })
    .sort(
      (one, other) =>
        RANK[one.severity] - RANK[other.severity] || other.problems.length - one.problems.length,
    );
}

/** Fills every place of a sentence with an ellipsis: what problems of one kind have in common. */
export function withoutValues(
  params: Readonly<Record<string, MessageParam>>,
): Readonly<Record<string, MessageParam>> {
  return Object.fromEntries(Object.keys(params).map((place) => [place, '…']));
}
