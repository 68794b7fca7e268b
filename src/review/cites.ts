import type { MessageKey } from '../messages/catalog';

const EVERY_VALUE = '附件4一(三)';
const CLAUSES = '附件1';
const HOW_YEARS_COUNT = '附件2、附件3申报须知二';
const BLANK_IS_NONE = '附件2、附件3申报须知四';
const OWN_MOBILE = '附件2、附件3“联系电话(本人手机号)”';

/**
 * Where in the notice a finding rests, by how its code begins; the longest beginning counts. What is not named here
 * rests on the rule that every value in the sheet must be right.
 */
const SECTIONS: Readonly<Record<string, string | null>> = {
  '': EVERY_VALUE,
  review: null,
  occupation: '一',
  level: '一',
  photo: '附件4一(四)',
  phone: OWN_MOBILE,
  clause: CLAUSES,
  eligibility: CLAUSES,
  education: '附件1、附件2申报须知二',
  studyMode: HOW_YEARS_COUNT,
  years: CLAUSES,
  certificate: CLAUSES,
  training: CLAUSES,
  diploma: '附件4一(六)',
  history: '附件4一(七)',
  attempt: '附件4二',
  subjects: '附件4二',
  payment: '六(二)',
  fees: '六(一)',
  'fees.remark': '六(二)',
  'fees.subject': '附件4二',
  'fees.attempt': '附件4二',
  'fees.price': '附件4二',
  'cross.neverNone': BLANK_IS_NONE,
  'cross.graduation': '附件4一(六)',
  'cross.diploma': '附件4一(六)',
  'cross.work': CLAUSES,
  'cross.years': CLAUSES,
  'cross.history': '附件4一(七)',
  'cross.certificate': CLAUSES,
  'cross.alreadyHeld': CLAUSES,
  'duplicate.phone': OWN_MOBILE,
  'duplicate.photo': '附件4一(四)',
};

const beginnings = Object.keys(SECTIONS).sort((one, other) => other.length - one.length);
const known = new Map<MessageKey, string | null>();

/** The section of the notice a finding of this code rests on; null for those about the review itself. */
export function citesOf(code: MessageKey): string | null {
  const before = known.get(code);
  if (before !== undefined) return before;
  const beginning = beginnings.find((one) => code.startsWith(one)) ?? '';
  const section = SECTIONS[beginning] ?? null;
  known.set(code, section);
  return section;
}
