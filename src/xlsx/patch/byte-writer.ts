import type { DeflatedChunk, PartChunk } from '../part-content';
import type { PieceCodec } from '../zip/codec';

const LARGEST_ROOM = 1 << 21;
const SMALLEST_ROOM = 1 << 14;
/**
 * Rooms out to be deflated at a time: more than there are threads for it, and a sheet of any size takes no more
 * memory. What is taken here brings the next garbage collection of the whole review nearer.
 */
const MOST_ROOMS = 6;
/** Up to here copying byte by byte is faster than a call. */
const SHORT = 24;

/** What becomes of the chunks of a part that is long enough to be deflated while it is written. */
export interface WhileWriting {
  readonly pieces: PieceCodec;
  /** Whether somebody needs the plain bytes afterwards; otherwise their memory is written over. */
  readonly keepsPlain: boolean;
}

/** Collects bytes in chunks of a few megabytes, so that a sheet of hundreds never becomes one string or one buffer. */
export class ByteWriter {
  private readonly chunks: PartChunk[] = [];
  private readonly encoder = new TextEncoder();
  private readonly deflating: WhileWriting | null;
  private readonly roomSize: number;
  private room: Uint8Array;
  private used = 0;
  private readonly free: Uint8Array[] = [];
  /** Each is kept until its room is free again. */
  private readonly out = new Set<Promise<void>>();

  /** `expected` is about how many bytes will come. */
  constructor(expected: number, deflating: WhileWriting | null = null) {
    this.deflating = deflating;
    this.roomSize = Math.min(Math.max(expected, SMALLEST_ROOM), LARGEST_ROOM);
    this.room = new Uint8Array(this.roomSize);
  }

  /** True when a writer of much should wait for `room`, so that memory is used again. */
  get isCrowded(): boolean {
    return this.out.size >= MOST_ROOMS;
  }

  async whenRoom(): Promise<void> {
    while (this.isCrowded) await Promise.race(this.out);
  }

  bytes(source: Uint8Array): void {
    const { length } = source;
    if (length <= SHORT || length > this.room.length - this.used) {
      this.range(source, 0, length);
      return;
    }
    this.room.set(source, this.used);
    this.used += length;
  }

  /** `source[start..end)`. */
  range(source: Uint8Array, start: number, end: number): void {
    const length = end - start;
    if (length > this.room.length - this.used) {
      if (length > this.roomSize) {
        this.close();
        this.push(source.subarray(start, end));
        return;
      }
      this.close();
    }
    const { room } = this;
    let place = this.used;
    if (length > SHORT) room.set(source.subarray(start, end), place);
    else for (let from = start; from < end; from++) room[place++] = source[from] ?? 0;
    this.used += length;
  }

  /** A whole number, 0 or more. */
  digits(number: number): void {
    let length = 1;
    for (let power = 10; number >= power; power *= 10) length++;
    if (length > this.room.length - this.used) this.close();
    this.used += length;
    let rest = number;
    for (let place = this.used; length > 0; length--) {
      const tenth = Math.floor(rest / 10);
      this.room[--place] = 0x30 + rest - tenth * 10;
      rest = tenth;
    }
  }

  text(source: string): void {
    // A UTF-16 unit takes three bytes of UTF-8 at most.
    if (source.length * 3 > this.roomSize) {
      this.bytes(this.encoder.encode(source));
      return;
    }
    if (source.length * 3 > this.room.length - this.used) this.close();
    this.used += this.encoder.encodeInto(source, this.room.subarray(this.used)).written;
  }

  /** All that was written. The writer is not to be used afterwards. */
  finish(): PartChunk[] {
    if (this.used > 0) this.push(this.room.subarray(0, this.used));
    return this.chunks;
  }

  private close(): void {
    if (this.used === 0) return;
    const { room } = this;
    const chunk = this.push(room.subarray(0, this.used));
    this.used = 0;
    if (chunk?.plain === null) this.reuse(room, chunk);
    this.room = this.free.pop() ?? new Uint8Array(this.roomSize);
  }

  private push(bytes: Uint8Array): DeflatedChunk | null {
    if (!this.deflating) {
      this.chunks.push(bytes);
      return null;
    }
    const { pieces, keepsPlain } = this.deflating;
    const chunk = { piece: pieces.deflate(bytes), plain: keepsPlain ? bytes : null };
    this.chunks.push(chunk);
    return chunk;
  }

  private reuse(room: Uint8Array, { piece }: DeflatedChunk): void {
    const done = (): void => {
      this.free.push(room);
      this.out.delete(freed);
    };
    // A piece that fails is told of where the pieces are joined.
    const freed = piece.deflated.then(done, done);
    this.out.add(freed);
  }
}
