import { message } from '../messages/catalog';
import type { Notice } from '../notice/notice';
import { backgroundOf, type Background } from './background';
import { isDecodable } from './fact-faults';
import { photoFacts, type PhotoFacts } from './photo-facts';
import type { PhotoTools, SourceFile } from './photo-source';
import { upright } from './pixels';
import type { Inspection } from './row-photos';

export interface InspectedFile extends Inspection {
  /** Undefined where nobody needs it. */
  readonly hash: string | undefined;
  /** How much was asked for: the same again would tell nothing new. */
  readonly depth: Depth;
}

/** How much is wanted of a file: `header` never reads more than its beginning. */
export type Depth = 'header' | 'hash' | 'pixels';

const DEPTHS: readonly Depth[] = ['header', 'hash', 'pixels'];

/** True where what was learned of a file is all that is wanted now. */
export function isKnown(inspected: InspectedFile | undefined, wanted: Depth): inspected is InspectedFile {
  return inspected !== undefined && DEPTHS.indexOf(inspected.depth) >= DEPTHS.indexOf(wanted);
}

/** Above this a file is not read whole: no camera writes such, and a few at a time must fit in memory. */
const MOST_BYTES = 64 * 1024 * 1024;

/** Reads one file as far as needed. Never rejects: what cannot be read comes back as its failure. */
export async function inspectPhoto(
  file: SourceFile,
  depth: Depth,
  tools: PhotoTools,
  rule: Notice['photo'],
): Promise<InspectedFile> {
  if (file.refusal) return unread(file.refusal, depth);
  try {
    const start = await file.start();
    const early = photoFacts(start, file.size);
    const mayRead = depth !== 'header' && file.size <= MOST_BYTES && early.type !== 'empty';
    const wantsPixels = depth === 'pixels' && (isDecodable(early) || isUnsure(early));
    if (start.length < file.size && (!mayRead || (depth === 'pixels' && !wantsPixels)))
      return { facts: early, background: null, failure: null, hash: undefined, depth };
    const bytes = start.length < file.size ? await file.whole() : start;
    const facts = bytes === start ? early : photoFacts(bytes);
    const hash = mayRead ? await tools.hash(bytes) : undefined;
    const seen = wantsPixels && isDecodable(facts) ? await groundOf(bytes, facts, tools, rule) : NOT_LOOKED;
    return { facts, hash, depth, ...seen };
  } catch (error) {
    return unread(tools.failure(error), depth);
  }
}

/** True where the beginning was not enough to come to the picture's size. */
function isUnsure({ type, width, whole }: PhotoFacts): boolean {
  return type === 'jpeg' && width === null && whole === null;
}

const NOT_LOOKED = { background: null, failure: null } as const;
const DAMAGED = { background: null, failure: message('photo.notDecoded') } as const;

function unread(failure: Inspection['failure'], depth: Depth): InspectedFile {
  return { facts: null, background: null, failure, hash: undefined, depth };
}

async function groundOf(
  bytes: Uint8Array,
  { type, orientation }: PhotoFacts,
  { decode }: PhotoTools,
  rule: Notice['photo'],
): Promise<{ background: Background; failure: null } | typeof DAMAGED> {
  try {
    const pixels = await decode(bytes, type === 'png' ? 'png' : 'jpeg');
    return { background: backgroundOf(upright(pixels, orientation), rule), failure: null };
  } catch {
    // Whatever the decoder's words are, to a clerk the picture is damaged.
    return DAMAGED;
  }
}
