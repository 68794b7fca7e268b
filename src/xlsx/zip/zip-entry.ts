/** One file of a zip archive as the archive stores it. Sizes in bytes. */
export interface ZipEntry {
  /** As stored, decoded; not yet normalised. */
  readonly name: string;
  readonly nameBytes: Uint8Array;
  /** 0 stored, 8 deflated. */
  readonly method: number;
  /** General purpose bits; bit 0 encrypted, bit 3 data descriptor, bit 11 UTF-8 name. */
  readonly flags: number;
  readonly crc32: number;
  readonly compressedSize: number;
  readonly size: number;
  /** The compressed data: a view into the file. */
  readonly rawBytes: Uint8Array;
  readonly dosTime: number;
  readonly dosDate: number;
  readonly versionMadeBy: number;
  readonly internalAttributes: number;
  readonly externalAttributes: number;
  /** Extra fields without zip64's, which is written anew where needed. */
  readonly localExtra: Uint8Array;
  readonly centralExtra: Uint8Array;
  readonly comment: Uint8Array;
}

/** What a zip archive needs to know of a file that is new or newly compressed. */
export interface NewEntry {
  readonly name: string;
  readonly method: 0 | 8;
  readonly crc32: number;
  readonly size: number;
  /** The compressed data, in one or in several chunks. */
  readonly rawBytes: Uint8Array | readonly Uint8Array[];
}

/** A file of an archive to be written. */
export interface WritableEntry extends Omit<ZipEntry, 'rawBytes'> {
  readonly rawBytes: readonly Uint8Array[];
}

export const STORED = 0;
export const DEFLATED = 8;
export const FLAG_ENCRYPTED = 1;
export const FLAG_DESCRIPTOR = 1 << 3;
export const FLAG_UTF8 = 1 << 11;

export const LOCAL_HEADER = 0x04034b50;
export const CENTRAL_HEADER = 0x02014b50;
export const END_RECORD = 0x06054b50;
export const END_RECORD_64 = 0x06064b50;
export const END_LOCATOR_64 = 0x07064b50;
export const EXTRA_ZIP64 = 1;
/** A field holding this sends the reader to the zip64 extra field. */
export const MAX_32 = 0xffffffff;
export const MAX_16 = 0xffff;
