import type { Message } from '../messages/message';
import type { Pixels } from './pixels';

/** One file of a folder, an archive or a choice of files. It is only ever read. */
export interface SourceFile {
  /** Within the folder or archive. */
  readonly path: string;
  /** Bytes. */
  readonly size: number;
  /** Why it must not be read (locked, a bomb); null where it may. */
  readonly refusal: Message | null;
  /** At least the first 64 kB, or all there is. */
  start(): Promise<Uint8Array>;
  whole(): Promise<Uint8Array>;
}

/** What the host does for us: Node and browsers have their own. */
export interface PhotoTools {
  /** As stored, orientation not applied. Rejects where the picture is damaged. */
  readonly decode: (bytes: Uint8Array, type: 'jpeg' | 'png') => Promise<Pixels>;
  /** The same text for the same bytes, and never for others. */
  readonly hash: (bytes: Uint8Array) => Promise<string>;
  /** The sentence for an error of reading. */
  readonly failure: (error: unknown) => Message;
}
