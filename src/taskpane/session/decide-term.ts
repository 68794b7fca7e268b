import type { Settings } from '../../notice/notice';

const MAJORS = { related: 'relatedMajors', other: 'otherMajors' } as const;
const OCCUPATIONS = {
  own: 'ownOccupationKeywords',
  related: 'relatedOccupationKeywords',
  other: 'otherOccupationKeywords',
} as const;

/** The settings with a major put into one of the lists and out of the other (附件1: 本专业或相关专业, without a list). */
export function withMajor(settings: Settings, term: string, as: keyof typeof MAJORS): Settings {
  return withTerm(settings, term, MAJORS[as], Object.values(MAJORS));
}

/** The same for an occupation. */
export function withOccupation(settings: Settings, term: string, as: keyof typeof OCCUPATIONS): Settings {
  return withTerm(settings, term, OCCUPATIONS[as], Object.values(OCCUPATIONS));
}

type ListName = (typeof MAJORS)[keyof typeof MAJORS] | (typeof OCCUPATIONS)[keyof typeof OCCUPATIONS];

function withTerm(settings: Settings, term: string, into: ListName, lists: readonly ListName[]): Settings {
  const word = term.trim();
  if (word === '') return settings;
  const changed: Settings = { ...settings };
  for (const list of lists) {
    const others = (settings[list] ?? []).filter((one) => one !== word);
    if (list === into) changed[list] = [...others, word];
    else if (settings[list] !== undefined) changed[list] = others;
  }
  return changed;
}
