import type { MessageKey } from '../messages/catalog';

/** Where in the notice a finding rests: by its whole code, else by the code's area (what stands before the dot). */
const SECTIONS: Readonly<Record<string, string>> = {
  required: '附件4一(三)',
  none: '附件2、附件3申报须知四',
  photo: '附件4一(四)',
  payment: '六(二)',
  fees: '六(一)',
  history: '附件4一(七)',
  attempt: '附件4二',
  subjects: '附件4二',
  occupation: '一',
  level: '一',
  clause: '附件1',
  eligibility: '附件1',
  certificate: '附件1',
  education: '附件1、附件2申报须知二',
  studyMode: '附件2、附件3申报须知二',
  years: '附件1、附件2申报须知二',
  training: '附件1',
  phone: '附件2、附件3联系电话(本人手机号)',
  duplicate: '七(一)',
};
/** What is written must be right: the rule every value falls under that has no other. */
const EVERY_VALUE = '附件4一(三)';

/** The section of the notice a finding of this code rests on; null for those about the review itself. */
export function citesOf(code: MessageKey): string | null {
  const area = code.slice(0, code.indexOf('.'));
  if (area === 'review') return null;
  return SECTIONS[code] ?? SECTIONS[area] ?? EVERY_VALUE;
}
