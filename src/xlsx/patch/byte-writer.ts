const CHUNK = 1 << 20;
const LARGEST_SLAB = 1 << 26;

/**
 * Collects bytes in chunks of about a megabyte, so that a sheet of hundreds never becomes one string or one buffer.
 * Chunks are cut from larger slabs, because each buffer of its own brings the next garbage collection nearer.
 */
export class ByteWriter {
  private readonly chunks: Uint8Array[] = [];
  private readonly encoder = new TextEncoder();
  private slab: Uint8Array;
  private slabUsed = 0;
  private room: Uint8Array;
  private used = 0;
  private readonly onChunk: (chunk: Uint8Array) => void;

  /** `expected` is about how many bytes will come; `onChunk` hears of each chunk as soon as it is complete. */
  constructor(expected = 0, onChunk: (chunk: Uint8Array) => void = () => undefined) {
    this.slab = new Uint8Array(Math.min(Math.max(expected, CHUNK), LARGEST_SLAB));
    this.room = this.newRoom();
    this.onChunk = onChunk;
  }

  bytes(source: Uint8Array): void {
    if (source.length > CHUNK) {
      this.close();
      this.push(source);
      return;
    }
    if (source.length > CHUNK - this.used) this.close();
    this.room.set(source, this.used);
    this.used += source.length;
  }

  text(source: string): void {
    // A UTF-16 unit takes three bytes of UTF-8 at most.
    if (source.length * 3 > CHUNK) {
      this.bytes(this.encoder.encode(source));
      return;
    }
    if (source.length * 3 > CHUNK - this.used) this.close();
    this.used += this.encoder.encodeInto(source, this.room.subarray(this.used)).written;
  }

  /** All that was written. The writer is empty afterwards. */
  finish(): Uint8Array[] {
    this.close();
    return this.chunks.splice(0);
  }

  private close(): void {
    if (this.used === 0) return;
    this.push(this.room.subarray(0, this.used));
    this.slabUsed += this.used;
    this.room = this.newRoom();
    this.used = 0;
  }

  private newRoom(): Uint8Array {
    if (this.slab.length - this.slabUsed < CHUNK) {
      this.slab = new Uint8Array(this.slab.length);
      this.slabUsed = 0;
    }
    return this.slab.subarray(this.slabUsed, this.slabUsed + CHUNK);
  }

  private push(chunk: Uint8Array): void {
    this.chunks.push(chunk);
    this.onChunk(chunk);
  }
}
