import { message } from '../../messages/catalog';
import type { Message } from '../../messages/message';
import { PhotoError } from '../../photos/photo-error';
import { browserCodec } from './browser-codec';
import type { DarkroomTools } from './own-darkroom';

/** What a browser says of a file that is no longer where it was, or that it may not read. */
const UNREADABLE: ReadonlySet<string> = new Set(['NotReadableError', 'NotFoundError', 'SecurityError']);

export const browserTools: DarkroomTools = {
  ...browserCodec,
  hash: async (bytes) => {
    const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', new Uint8Array(bytes)));
    return Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join('');
  },
  failure: failureOf,
};

/** The sentence for an error of reading or copying one photo. */
function failureOf(error: unknown): Message {
  if (error instanceof PhotoError) return error.sentence;
  if (error instanceof Error && UNREADABLE.has(error.name)) return message('pane.photos.gone');
  return message('pane.photos.defect', { reason: error instanceof Error ? error.message : String(error) });
}
