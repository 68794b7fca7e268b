import { dayFromIso } from '../../../applicant/day';
import type { Subject } from '../../../applicant/applicant';
import type { Notice, Settings } from '../../../notice/notice';

/** The word lists staff keep, in the order shown. */
export const WORD_LISTS = [
  'relatedMajors',
  'otherMajors',
  'ownOccupationKeywords',
  'relatedOccupationKeywords',
  'otherOccupationKeywords',
] as const;

export type WordList = (typeof WORD_LISTS)[number];
type PricedLevel = keyof NonNullable<Settings['subjectPrices']>;

/** The settings as they are typed: everything is text until it is saved. */
export interface SettingsDraft {
  readonly cutoffDate: string;
  readonly continuityGapMonths: string;
  readonly words: Readonly<Record<WordList, string>>;
  /** `3.theory` → yuan. */
  readonly prices: Readonly<Record<string, string>>;
}

/** A price to be set: one subject of one level the notice offers. */
export interface PricePlace {
  readonly key: string;
  readonly level: Notice['levels'][number]['level'];
  readonly subject: Subject;
}

export function pricePlaces(notice: Notice): readonly PricePlace[] {
  return notice.levels.flatMap(({ level, subjects }) =>
    subjects.map((subject) => ({ key: `${level}.${subject}`, level, subject })),
  );
}

export function draftOf(settings: Settings, notice: Notice): SettingsDraft {
  const list = (name: WordList) => (settings[name] ?? []).join('\n');
  return {
    cutoffDate: settings.cutoffDate ?? '',
    continuityGapMonths:
      settings.continuityGapMonths === undefined ? '' : String(settings.continuityGapMonths),
    words: {
      relatedMajors: list('relatedMajors'),
      otherMajors: list('otherMajors'),
      ownOccupationKeywords: list('ownOccupationKeywords'),
      relatedOccupationKeywords: list('relatedOccupationKeywords'),
      otherOccupationKeywords: list('otherOccupationKeywords'),
    },
    prices: Object.fromEntries(
      pricePlaces(notice).map(({ key, level, subject }) => {
        const price = settings.subjectPrices?.[String(level) as PricedLevel]?.[subject];
        return [key, price === undefined || price === null ? '' : String(price)];
      }),
    ),
  };
}

export type DraftFault = 'cutoffDate' | 'continuityGapMonths' | `price ${string}`;

export type DraftRead =
  | { readonly ok: true; readonly settings: Settings }
  | { readonly ok: false; readonly faults: ReadonlySet<DraftFault> };

/**
 * What was typed as settings. What is left empty is as the notice has it; `before` keeps what this form does not show
 * (another notice, columns and required overrides). Every fault is named, none is repaired.
 */
export function settingsOf(draft: SettingsDraft, before: Settings, notice: Notice): DraftRead {
  const faults = new Set<DraftFault>();
  const { notice: brought, required, map } = before;
  const settings: Settings = {
    ...(brought === undefined ? {} : { notice: brought }),
    ...(required === undefined ? {} : { required }),
    ...(map === undefined ? {} : { map }),
  };
  const cutoff = draft.cutoffDate.trim();
  if (cutoff !== '' && dayFromIso(cutoff) === null) faults.add('cutoffDate');
  else if (cutoff !== '') settings.cutoffDate = cutoff;
  const gap = numberIn(draft.continuityGapMonths);
  if (gap !== null && !Number.isInteger(gap)) faults.add('continuityGapMonths');
  else if (gap !== null) settings.continuityGapMonths = gap;
  for (const name of WORD_LISTS) {
    const words = wordsIn(draft.words[name]);
    if (words.length > 0) settings[name] = words;
  }
  const prices: NonNullable<Settings['subjectPrices']> = {};
  for (const { key, level, subject } of pricePlaces(notice)) {
    const price = numberIn(draft.prices[key] ?? '');
    if (Number.isNaN(price)) faults.add(`price ${key}`);
    else if (price !== null) {
      const name = String(level) as PricedLevel;
      prices[name] = { ...prices[name], [subject]: price };
    }
  }
  if (Object.keys(prices).length > 0) settings.subjectPrices = prices;
  return faults.size > 0 ? { ok: false, faults } : { ok: true, settings };
}

/** Words a line, or parted by commas of either width; each once. */
export function wordsIn(text: string): string[] {
  return [...new Set(text.split(/[\n,，、;；]/).map((word) => word.trim()))].filter((word) => word !== '');
}

/** A number of nought or more, null where nothing is typed, NaN where it is no such number. */
function numberIn(text: string): number | null {
  const typed = text.trim();
  if (typed === '') return null;
  return /^\d+(\.\d{1,2})?$/.test(typed) ? Number(typed) : Number.NaN;
}
