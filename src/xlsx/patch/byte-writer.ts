const CHUNK = 1 << 20;

/** Collects bytes in chunks of about a megabyte, so that a sheet of hundreds never becomes one string or one buffer. */
export class ByteWriter {
  private readonly chunks: Uint8Array[] = [];
  private readonly encoder = new TextEncoder();
  private room = new Uint8Array(CHUNK);
  private used = 0;
  private readonly onChunk: (chunk: Uint8Array) => void;

  /** `onChunk` hears of each chunk as soon as it is complete. */
  constructor(onChunk: (chunk: Uint8Array) => void = () => undefined) {
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
    this.room = new Uint8Array(CHUNK);
    this.used = 0;
  }

  private push(chunk: Uint8Array): void {
    this.chunks.push(chunk);
    this.onChunk(chunk);
  }
}
