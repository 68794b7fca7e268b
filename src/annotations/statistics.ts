import type { Level } from '../applicant/applicant';
import type { Review, RowReview, Verdict } from '../review/review';

/** Money of a group of applicants, in yuan. */
export interface Dues {
  readonly people: number;
  readonly training: number;
  readonly assessment: number;
  readonly total: number;
  /** People whose total is not known; they add nothing to the sums. */
  readonly unknown: number;
}

export interface Tally {
  readonly people: number;
  readonly verdicts: Readonly<Record<Verdict, number>>;
  /** Those who pass or pass after training. */
  readonly due: Dues;
  /** Those to verify or to correct: what they would pay if all passed. */
  readonly pending: Dues;
}

export interface Statistics {
  readonly all: Tally;
  /** The notice's levels from 1 on, then others that were met, null (unknown) last. */
  readonly levels: readonly { readonly level: Level | null; readonly tally: Tally }[];
  /** Most people first. The employer is as the review read it, empty where blank. */
  readonly employers: readonly { readonly employer: string; readonly tally: Tally }[];
}

type Mutable<Of> = { -readonly [Key in keyof Of]: Of[Key] };
interface Counting {
  people: number;
  readonly verdicts: Record<Verdict, number>;
  readonly due: Mutable<Dues>;
  readonly pending: Mutable<Dues>;
}

/** Counts per level, verdict and employer and the fees due, over all sheets of a review, in one pass. */
export function statistics(review: Review): Statistics {
  const all = noCounts();
  const levels = new Map<Level | null, Counting>();
  const employers = new Map<string, Counting>();
  for (const { level } of review.notice.levels) levels.set(level, noCounts());
  for (const { rows } of review.sheets) {
    for (const row of rows) {
      count(all, row);
      count(countsOf(levels, row.level), row);
      count(countsOf(employers, row.employer.trim()), row);
    }
  }
  return {
    all,
    levels: [...levels]
      .map(([level, tally]) => ({ level, tally }))
      .sort((a, b) => (a.level ?? 9) - (b.level ?? 9)),
    employers: [...employers]
      .map(([employer, tally]) => ({ employer, tally }))
      .sort((a, b) => b.tally.people - a.tally.people || (a.employer < b.employer ? -1 : 1)),
  };
}

function countsOf<Key>(groups: Map<Key, Counting>, key: Key): Counting {
  const found = groups.get(key);
  if (found) return found;
  const fresh = noCounts();
  groups.set(key, fresh);
  return fresh;
}

function noDues(): Mutable<Dues> {
  return { people: 0, training: 0, assessment: 0, total: 0, unknown: 0 };
}

function noCounts(): Counting {
  return {
    people: 0,
    verdicts: { pass: 0, passAfterTraining: 0, manualReview: 0, fix: 0, notEligible: 0 },
    due: noDues(),
    pending: noDues(),
  };
}

function count(counts: Counting, row: RowReview): void {
  counts.people++;
  counts.verdicts[row.verdict]++;
  if (row.verdict === 'pass' || row.verdict === 'passAfterTraining') charge(counts.due, row);
  else if (row.verdict !== 'notEligible') charge(counts.pending, row);
}

function charge(dues: Mutable<Dues>, { fees }: RowReview): void {
  dues.people++;
  if (fees.total === null) {
    dues.unknown++;
    return;
  }
  dues.training += fees.training ?? 0;
  dues.assessment += fees.assessment ?? 0;
  dues.total += fees.total;
}

/** Several tallies as one. */
export function sumOfTallies(tallies: readonly Tally[]): Tally {
  const sum = noCounts();
  for (const { people, verdicts, due, pending } of tallies) {
    sum.people += people;
    for (const verdict of Object.keys(verdicts) as Verdict[]) sum.verdicts[verdict] += verdicts[verdict];
    addDues(sum.due, due);
    addDues(sum.pending, pending);
  }
  return sum;
}

function addDues(sum: Mutable<Dues>, more: Dues): void {
  for (const key of Object.keys(more) as (keyof Dues)[]) sum[key] += more[key];
}
