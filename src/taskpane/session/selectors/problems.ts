import type { MessageKey } from '../../../messages/catalog';
import type { Message, MessageParam } from '../../../messages/message';
import type { Severity } from '../../../applicant/fault';
import type { Finding, Review, RowReview, SheetReview } from '../../../review/review';
import { safeFixes, type SafeFix } from '../../../review/safe-fixes';
import type { CellPlace, ResultFilter } from '../../pane-state';
import { filterRows, isProblem } from './filter-rows';

/** A problem at its place: of a person, or of the sheet (`row` null). */
export interface Problem {
  readonly sheet: SheetReview;
  readonly row: RowReview | null;
  readonly severity: Severity;
  readonly told: Message;
  /** Where a click leads. */
  readonly place: CellPlace;
  readonly finding: Finding | null;
}

export interface ProblemKind {
  readonly code: MessageKey;
  readonly severity: Severity;
  /** What is wrong in general: the sentence with … for the values, where they differ. */
  readonly title: Message;
  readonly problems: readonly Problem[];
  /** Those of the kind that can be put right without asking. */
  readonly fixes: readonly SafeFix[];
}

export interface PersonProblems {
  readonly sheet: SheetReview;
  readonly row: RowReview;
  readonly problems: readonly Problem[];
}

const RANK: Readonly<Record<Severity, number>> = { error: 0, warning: 1, info: 2 };

/** Every problem the filter lets through, in sheet order: the sheet's own first, then person by person, left to right. */
export function problemsInOrder(review: Review, filter: ResultFilter): readonly Problem[] {
  const people = problemsByPerson(review, filter);
  const isOpen =
    filter.search === '' && filter.verdict === null && filter.level === null && filter.employer === null;
  if (!isOpen) return people.flatMap(({ problems }) => problems);
  return review.sheets.flatMap((sheet) => [
    ...sheetProblems(sheet).filter((problem) => isProblem(problem, filter)),
    ...people.filter((person) => person.sheet === sheet).flatMap(({ problems }) => problems),
  ]);
}

/** The people with problems, in sheet order. */
export function problemsByPerson(review: Review, filter: ResultFilter): readonly PersonProblems[] {
  return filterRows(review, filter).flatMap(({ sheet, row }) => {
    if (row.findings.length === 0) return [];
    const problems = row.findings
      .filter((finding) => isProblem(finding, filter))
      .map((finding) => problemOf(sheet, row, finding))
      .sort((one, other) => (one.place.column ?? -1) - (other.place.column ?? -1));
    return problems.length > 0 ? [{ sheet, row, problems }] : [];
  });
}

/** The problems gathered by what is wrong: the gravest kinds first, then the most frequent. */
export function problemsByKind(review: Review, filter: ResultFilter): readonly ProblemKind[] {
  const kinds = new Map<string, Problem[]>();
  for (const problem of problemsInOrder(review, filter)) {
    const key = `${problem.severity} ${problem.told.key}`;
    const known = kinds.get(key);
    if (known) known.push(problem);
    else kinds.set(key, [problem]);
  }
  const fixes = fixesByPlace(review);
  return [...kinds.values()]
    .flatMap((problems): ProblemKind[] => {
      const [first] = problems;
      if (!first) return [];
      const { severity, told } = first;
      return [
        { code: told.key, severity, title: kindTitle(problems), problems, fixes: fixesOf(problems, fixes) },
      ];
    })
    .sort(
      (one, other) =>
        RANK[one.severity] - RANK[other.severity] || other.problems.length - one.problems.length,
    );
}

function sheetProblems(sheet: SheetReview): readonly Problem[] {
  const { snapshot, headerRows, faults } = sheet.list;
  return faults.map(({ code, params, severity, row, column }) => ({
    sheet,
    row: null,
    severity,
    told: { key: code, params },
    place: { sheetId: snapshot.id, row: row ?? headerRows.at(-1) ?? 0, column },
    finding: null,
  }));
}

function problemOf(sheet: SheetReview, row: RowReview, finding: Finding): Problem {
  const { code, params, severity, column } = finding;
  return {
    sheet,
    row,
    severity,
    told: { key: code, params },
    place: { sheetId: sheet.list.snapshot.id, row: finding.row, column },
    finding,
  };
}

/** The sentence the problems share; what differs between them is left open. */
function kindTitle(problems: readonly Problem[]): Message {
  const [first, ...others] = problems.map(({ told }) => told);
  if (!first) throw new RangeError('a kind has problems');
  const params: Record<string, MessageParam> = {};
  for (const [name, value] of Object.entries(first.params)) {
    const text = JSON.stringify(value);
    const isShared = others.every((other) => JSON.stringify(other.params[name]) === text);
    params[name] = isShared && others.length > 0 ? value : '…';
  }
  return { key: first.key, params };
}

function fixesByPlace(review: Review): ReadonlyMap<string, SafeFix> {
  return new Map(safeFixes(review).map((fix) => [placeKey(fix), fix]));
}

function fixesOf(problems: readonly Problem[], fixes: ReadonlyMap<string, SafeFix>): readonly SafeFix[] {
  return problems.flatMap(({ place, told }) => {
    const fix = fixes.get(placeKey(place));
    return fix?.code === told.key ? [fix] : [];
  });
}

function placeKey({ sheetId, row, column }: CellPlace): string {
  return `${sheetId} ${row} ${column ?? ''}`;
}
