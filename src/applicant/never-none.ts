import { message } from '../messages/catalog';
import type { CrossCheck } from './cross-facts';
import { fault } from './reading';

/** 无 is right where an item does not apply (附件2 申报须知四), never where it always does: name, ID, phone… */
export const checkNeverNone: CrossCheck = ({ none, context }, found) => {
  for (const field of none)
    if (context.notice.neverNone.includes(field))
      found.push({ field, fault: fault(message('cross.neverNone'), 'error') });
};
