import { remember } from '../applicant/remember';
import { message, say } from '../messages/catalog';
import type { Language } from '../messages/catalog';
import type { Message } from '../messages/message';

const MOST_SHARED = 5_000;
const MOST_SAID = 1_000;
/** `；` */
const SEPARATOR = message('annotations.text.separator');
/** People of one age and school are told the same: one text for all of them, in one piece rather than as it was joined. */
const shared = remember((text: string) => text, MOST_SHARED);

/** The sentences of a decision as one text, as they stand in a cell. */
export function explanationText(reasons: readonly Message[], language: Language): string {
  const [first, second] = reasons;
  if (first === undefined) return '';
  return second !== undefined && reasons.length === 2
    ? pair(language)(first)(second)
    : shared(joined(reasons, language));
}

/** Most who pass are told the same two sentences, which decisions share: those are put into words once. */
const pair = remember(
  (language: Language) =>
    remember(
      (first: Message) => remember((second: Message) => shared(joined([first, second], language)), MOST_SAID),
      MOST_SAID,
    ),
  2,
);

function joined(reasons: readonly Message[], language: Language): string {
  return reasons.map((reason) => say(reason, language)).join(say(SEPARATOR, language));
}
