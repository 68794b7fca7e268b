import { remember } from '../applicant/remember';
import { message, say } from '../messages/catalog';
import type { Language } from '../messages/catalog';
import type { Message } from '../messages/message';

const MOST_SHARED = 5_000;
/** People of one age and school are told the same: one text for all of them, in one piece rather than as it was joined. */
const shared = remember((text: string) => text, MOST_SHARED);

/** The sentences of a decision as one text, as they stand in a cell. */
export function explanationText(reasons: readonly Message[], language: Language): string {
  const [first, ...others] = reasons;
  if (first === undefined) return '';
  let text = say(first, language);
  const separator = others.length === 0 ? '' : say(SEPARATOR, language);
  for (const reason of others) text += separator + say(reason, language);
  return shared(text);
}

/** `；` */
const SEPARATOR = message('annotations.text.separator');
