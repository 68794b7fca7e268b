import type { Language } from '../messages/catalog';
import { message, say } from '../messages/catalog';
import type { Message } from '../messages/message';
import type { Verdict } from '../review/review';
import { LANGUAGES, VERDICTS, verdictText } from './verdict-text';

/** What the clerk chooses from: three kinds of waiting, then three decisions of a person. */
export const STATUSES = ['toReview', 'toVerify', 'toCorrect', 'returned', 'accepted', 'rejected'] as const;
export type Status = (typeof STATUSES)[number];

const TEXTS: Readonly<Record<Status, Message>> = {
  toReview: message('annotations.status.toReview'),
  toVerify: message('annotations.status.toVerify'),
  toCorrect: message('annotations.status.toCorrect'),
  returned: message('annotations.status.returned'),
  accepted: message('annotations.status.accepted'),
  rejected: message('annotations.status.rejected'),
};

/** Filled into a blank status: always a waiting one, since a decision is a person's to take. */
const INITIAL: Readonly<Record<Verdict, Status>> = {
  pass: 'toReview',
  passAfterTraining: 'toReview',
  manualReview: 'toVerify',
  fix: 'toCorrect',
  notEligible: 'toReview',
};

/** Verdicts a status can stand beside. A person may accept what the review could not decide. */
const AGREES: Readonly<Record<Status, ReadonlySet<Verdict>>> = {
  toReview: new Set(VERDICTS),
  toVerify: new Set<Verdict>(['manualReview', 'fix']),
  toCorrect: new Set<Verdict>(['fix', 'manualReview']),
  returned: new Set<Verdict>(['fix', 'manualReview', 'notEligible']),
  accepted: new Set<Verdict>(['pass', 'passAfterTraining', 'manualReview']),
  rejected: new Set<Verdict>(['notEligible', 'fix', 'manualReview']),
};

const BY_TEXT: ReadonlyMap<string, Status> = new Map(
  LANGUAGES.flatMap((language) => STATUSES.map((status) => [say(TEXTS[status], language), status] as const)),
);

export function statusText(status: Status, language: Language): string {
  return say(TEXTS[status], language);
}

/** Null where the clerk wrote something of their own. */
export function statusOf(text: string): Status | null {
  return BY_TEXT.get(text.trim()) ?? null;
}

export function initialStatus(verdict: Verdict): Status {
  return INITIAL[verdict];
}

/** What an earlier review left in a row: its verdict, the clerk's status, the 提醒 text. */
export interface StandingMarks {
  readonly verdict: Verdict | null;
  readonly status: string;
  readonly warnings: string;
}

/**
 * The sentence at the front of 提醒 where the clerk's status no longer goes with the verdict; null where it does.
 * Moved: the verdict standing in the row differs from the new one. The sentence stays on later runs until the
 * clerk changes the status or the verdict moves again, so that a second run does not lose it. A verdict that
 * moves to what the status already said is no news.
 * Conflict: the status says what the verdict contradicts (已通过 beside 需补正).
 * 待审核 says nothing yet and is never warned about; a blank status neither.
 */
export function statusWarning(verdict: Verdict, standing: StandingMarks, language: Language): string | null {
  const { status } = standing;
  const known = statusOf(status);
  if (status === '' || known === 'toReview') return null;
  const agrees = known === null || AGREES[known].has(verdict);
  const before = movedFrom(verdict, standing);
  const vindicated = agrees && known !== null && before !== null && !AGREES[known].has(before);
  if (before !== null && !vindicated) return movedSentence(before, verdict, status, language);
  if (agrees) return null;
  return say(
    message('annotations.status.conflict', { status, now: verdictText(verdict, language) }),
    language,
  );
}

function movedFrom(verdict: Verdict, { verdict: before, status, warnings }: StandingMarks): Verdict | null {
  if (before === null) return null;
  if (before !== verdict) return before;
  const language = LANGUAGES.find((tongue) => warnings.startsWith(movedStart(tongue)));
  if (language === undefined) return null;
  return (
    VERDICTS.find((other) => warnings.startsWith(movedSentence(other, verdict, status, language))) ?? null
  );
}

function movedSentence(before: Verdict, now: Verdict, status: string, language: Language): string {
  const places = { before: verdictText(before, language), now: verdictText(now, language), status };
  return say(message('annotations.status.moved', places), language);
}

/** What every such sentence begins with: a quick look before it is compared whole. */
function movedStart(language: Language): string {
  const told = message('annotations.status.moved', { before: '\n', now: '\n', status: '\n' });
  return say(told, language).split('\n', 1)[0] ?? '';
}
