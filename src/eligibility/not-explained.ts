import { message } from '../messages/catalog';
import type { Message } from '../messages/message';

/** What stands for a sentence where a rule broke while it was put together; the cause is not part of it. */
export function notExplained(cause: unknown): Message {
  const { key, params } = message('eligibility.notExplained');
  return { key, params: { ...params, cause: String(cause) } };
}
