import type { Language } from '../messages/catalog';
import { message, say } from '../messages/catalog';
import type { Message } from '../messages/message';
import type { Verdict } from '../review/review';

export const LANGUAGES: readonly Language[] = ['zh-CN', 'en-US'];

export const VERDICTS: readonly Verdict[] = [
  'pass',
  'passAfterTraining',
  'manualReview',
  'fix',
  'notEligible',
];

const SENTENCES: Readonly<Record<Verdict, Message>> = {
  pass: message('annotations.verdict.pass'),
  passAfterTraining: message('annotations.verdict.passAfterTraining'),
  manualReview: message('annotations.verdict.manualReview'),
  fix: message('annotations.verdict.fix'),
  notEligible: message('annotations.verdict.notEligible'),
};

const BY_TEXT: ReadonlyMap<string, Verdict> = new Map(
  LANGUAGES.flatMap((language) =>
    VERDICTS.map((verdict) => [say(SENTENCES[verdict], language), verdict] as const),
  ),
);

/** What stands in 审核结论: 通过, 需补正… */
export function verdictText(verdict: Verdict, language: Language): string {
  return say(SENTENCES[verdict], language);
}

/** The verdict an earlier review wrote, in either language; null where the text is none. */
export function verdictOf(text: string): Verdict | null {
  return BY_TEXT.get(text) ?? null;
}
