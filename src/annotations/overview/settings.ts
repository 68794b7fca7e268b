import { message } from '../../messages/catalog';
import type { Language } from '../../messages/catalog';
import type { Message } from '../../messages/message';
import { isoDate } from '../../applicant/day';
import type { Notice } from '../../notice/notice';
import type { Review } from '../../review/review';
import { levelText } from '../level-text';
import type { Page } from './page';

const WORDS_SHOWN = 20;
const UNSET = message('annotations.overview.unset');
const SUBJECTS = {
  theory: message('annotations.subject.theory'),
  skill: message('annotations.subject.skill'),
  review: message('annotations.subject.review'),
} as const;

/** What the figures rest on: notice, cut-off date, and every value staff may set. */
export function explainSettings(
  page: Page,
  { notice, cutoff }: Review,
  options: { readonly reviewedAt: string; readonly changed: boolean; readonly people: number },
  language: Language,
): void {
  page.fact(message('annotations.overview.notice'), `${notice.id} ${notice.title}`);
  page.fact(message('annotations.overview.cutoff'), isoDate(cutoff));
  page.fact(message('annotations.overview.reviewedAt'), options.reviewedAt);
  page.fact(message('annotations.overview.applicants'), options.people);
  page.fact(
    message('annotations.overview.settings'),
    message(options.changed ? 'annotations.overview.settingsSome' : 'annotations.overview.settingsNone'),
  );
  page.fact(message('annotations.overview.gap'), notice.continuityGapMonths);
  page.fact(message('annotations.overview.relatedMajors'), wordList(notice.relatedMajors));
  page.fact(message('annotations.overview.otherMajors'), wordList(notice.otherMajors));
  page.fact(message('annotations.overview.ownOccupation'), wordList(notice.ownOccupationKeywords));
  page.fact(message('annotations.overview.relatedOccupation'), wordList(notice.relatedOccupationKeywords));
  page.fact(message('annotations.overview.otherOccupation'), wordList(notice.otherOccupationKeywords));
  for (const { level, subjects } of notice.levels) {
    const name = message('annotations.overview.subjectPrices', { level: levelText(level, language) });
    page.fact(name, message('annotations.overview.prices', { prices: prices(notice, level, subjects) }));
  }
}

function wordList(words: readonly string[]): Message {
  if (words.length === 0) return UNSET;
  return message('annotations.overview.words', { words: words.slice(0, WORDS_SHOWN), count: words.length });
}

function prices(
  { subjectPrices }: Notice,
  level: Notice['levels'][number]['level'],
  subjects: Notice['levels'][number]['subjects'],
): readonly Message[] {
  return subjects.map((subject) => {
    const amount = subjectPrices[String(level) as keyof Notice['subjectPrices']]?.[subject];
    return amount === undefined || amount === null
      ? message('annotations.overview.noPrice', { subject: SUBJECTS[subject] })
      : message('annotations.overview.price', { subject: SUBJECTS[subject], amount });
  });
}
