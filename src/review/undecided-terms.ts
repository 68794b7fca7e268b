import type { Applicant } from '../applicant/applicant';
import { classifyMajor, classifyOccupation } from '../eligibility/classify';
import type { Notice } from '../notice/notice';
import type { Review } from './review';

/** A word staff have not put into a list yet, and how many rows it stands in. */
export interface UndecidedTerm {
  readonly term: string;
  readonly rows: number;
}

/**
 * Majors of which nobody has said whether they are related, and jobs of which nobody has said whether they are the own
 * occupation, the most frequent first: what staff may decide once for all rows.
 */
export function undecidedTerms(review: Review): {
  readonly majors: readonly UndecidedTerm[];
  readonly occupations: readonly UndecidedTerm[];
} {
  const majors = new Map<string, number>();
  const occupations = new Map<string, number>();
  for (const { rows } of review.sheets) {
    for (const { applicant } of rows) {
      count(majors, undecidedMajors(applicant, review.notice));
      count(occupations, undecidedJobs(applicant, review.notice));
    }
  }
  return { majors: byFrequency(majors), occupations: byFrequency(occupations) };
}

function undecidedMajors({ readings: { major } }: Applicant, notice: Notice): readonly string[] {
  const text = major?.value ?? null;
  return text !== null && classifyMajor(text, notice) === 'undecided' ? [text] : [];
}

function undecidedJobs(
  { readings: { position, workHistory } }: Applicant,
  notice: Notice,
): readonly string[] {
  const jobs = (workHistory?.value?.periods ?? [])
    .filter(({ activity }) => activity === 'work')
    .map(({ text }) => text);
  if (position?.value) jobs.push(position.value);
  return jobs.filter((job) => job !== '' && classifyOccupation(job, notice) === 'undecided');
}

function count(terms: Map<string, number>, found: readonly string[]): void {
  for (const term of new Set(found)) terms.set(term, (terms.get(term) ?? 0) + 1);
}

function byFrequency(terms: ReadonlyMap<string, number>): readonly UndecidedTerm[] {
  return [...terms]
    .map(([term, rows]) => ({ term, rows }))
    .sort((one, other) => other.rows - one.rows || (one.term < other.term ? -1 : 1));
}
