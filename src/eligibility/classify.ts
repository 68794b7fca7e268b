import { remember } from '../applicant/remember';
import type { Notice } from '../notice/notice';
import { jobIn } from './job-text';
import { keywordSearch } from './keyword-index';

export type MajorRelation = 'related' | 'other' | 'undecided';
export type OccupationRelation = 'own' | 'related' | 'other' | 'undecided';

interface Classifiers {
  readonly major: (text: string) => MajorRelation;
  readonly occupation: (text: string) => OccupationRelation;
}

const REMEMBERED_TEXTS = 5_000;
const classifiers = new WeakMap<Notice, Classifiers>();

/**
 * Whether a major is 本专业或相关专业 by the lists staff keep (附件1 names no list): the longest listed word in
 * the text decides, `related` before `other` where equally long. `undecided` where nothing matches or it is blank.
 */
export function classifyMajor(major: string | null, notice: Notice): MajorRelation {
  return major === null ? 'undecided' : classifiersOf(notice).major(major);
}

/**
 * Whether a job text (position, employer, a line of the work history) names 本职业 or 相关职业 by the keyword lists
 * of the notice: the longest match decides, own before related before other where equally long. Where a job stands
 * behind the employer's name, only the job is looked at.
 */
export function classifyOccupation(text: string | null, notice: Notice): OccupationRelation {
  return text === null ? 'undecided' : classifiersOf(notice).occupation(text);
}

function classifiersOf(notice: Notice): Classifiers {
  const known = classifiers.get(notice);
  if (known) return known;
  const findMajor = keywordSearch<MajorRelation>([
    ['related', notice.relatedMajors],
    ['other', notice.otherMajors],
  ]);
  const findOccupation = keywordSearch<OccupationRelation>([
    ['own', [notice.occupation.name, ...notice.occupation.formerNames, ...notice.ownOccupationKeywords]],
    ['related', notice.relatedOccupationKeywords],
    ['other', notice.otherOccupationKeywords],
  ]);
  const made: Classifiers = {
    major: remember((text) => findMajor(text) ?? 'undecided', REMEMBERED_TEXTS),
    // The people of one employer have the same few posts, and say so in the same words.
    occupation: remember(
      (text) => (findOccupation(text) === null ? 'undecided' : (findOccupation(jobIn(text)) ?? 'undecided')),
      REMEMBERED_TEXTS,
    ),
  };
  classifiers.set(notice, made);
  return made;
}
