import { message } from '../messages/catalog';
import type { Message } from '../messages/message';
import type { Notice } from '../notice/notice';
import type { CheckedPhotos } from './place-photos';
import { isDecodable } from './fact-faults';
import type { PhotoFacts } from './photo-facts';

/** What is to become of one file when the photos are handed over. */
export interface PlannedCopy {
  /** Its place in the list of files. */
  readonly file: number;
  /** `copy` byte for byte, `shrink` to fit the limit, `convert` to JPEG; `leave` where nothing certain can be done. */
  readonly action: 'copy' | 'shrink' | 'convert' | 'leave';
  /** The name of the copy; null where there is none. No two are alike. */
  readonly name: string | null;
  /** Why it is left. */
  readonly reason: Message | null;
}

/**
 * One plan for each file, in order. Only a file that is certainly somebody's photo gets a name; a picture is altered
 * only where it is too large, or where it is a PNG and `convert` asks for it.
 */
export function planCopies(
  { match, inspections }: CheckedPhotos,
  { maxBytes }: Notice['photo'],
  convert: boolean,
): readonly PlannedCopy[] {
  const taken = new Set<string>();
  return match.files.map(({ file, kind, expected, told }): PlannedCopy => {
    const leave = (reason: Message | null) => ({ file, action: 'leave', name: null, reason }) as const;
    if ((kind !== 'correct' && kind !== 'misnamed') || expected === null) {
      return leave(kind === 'other' ? message('photo.plan.noPhoto') : told);
    }
    const { facts, failure } = inspections[file] ?? { facts: null, failure: null };
    if (facts === null || failure !== null) return leave(failure);
    const action = actionFor(facts, maxBytes, convert);
    if (typeof action !== 'string') return leave(action);
    // Two rows of one name and number are one person and share one file; this is the last guard.
    if (taken.has(expected.toLowerCase())) return leave(message('photo.plan.taken'));
    taken.add(expected.toLowerCase());
    return { file, action, name: expected, reason: null };
  });
}

function actionFor(
  facts: PhotoFacts,
  maxBytes: number,
  convert: boolean,
): 'copy' | 'shrink' | 'convert' | Message {
  if (facts.type === 'png') {
    if (!convert) return message('photo.plan.png');
    return isDecodable(facts) ? 'convert' : message('photo.plan.damaged');
  }
  if (facts.type !== 'jpeg') return message('photo.plan.type');
  if (facts.coding !== 'plain') return message('photo.plan.coding');
  if (!isDecodable(facts)) return message('photo.plan.damaged');
  return facts.size > maxBytes ? 'shrink' : 'copy';
}
