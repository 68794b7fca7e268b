import { message } from '../messages/catalog';
import type { Notice } from '../notice/notice';
import type { CrossCheck } from './cross-facts';
import type { Field } from './field';
import { FIELDS } from './field';
import { fault } from './reading';

const NEVER_NONE = new WeakMap<Notice, readonly Field[]>();

/** 无 is right where an item does not apply (附件2 申报须知四), never where it always does: name, ID, phone… */
export const checkNeverNone: CrossCheck = ({ readings, context }, found) => {
  for (const field of neverNoneOf(context.notice))
    if (readings[field]?.state === 'none')
      found.push({ field, fault: fault(message('cross.neverNone'), 'error') });
};

function neverNoneOf(notice: Notice): readonly Field[] {
  const before = NEVER_NONE.get(notice);
  if (before !== undefined) return before;
  const fields = FIELDS.filter((field) => notice.neverNone.includes(field));
  NEVER_NONE.set(notice, fields);
  return fields;
}
