import { message, say } from '../messages/catalog';
import type { Language } from '../messages/catalog';
import type { Message } from '../messages/message';

/** The sentences of a decision as one text, as they stand in a cell. */
export function explanationText(reasons: readonly Message[], language: Language): string {
  const [first, ...others] = reasons;
  if (first === undefined) return '';
  let text = say(first, language);
  if (others.length === 0) return text;
  const separator = say(SEPARATOR, language);
  for (const reason of others) text += separator + say(reason, language);
  return text;
}

/** `；` */
const SEPARATOR = message('annotations.text.separator');
