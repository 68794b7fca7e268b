/** A byte string prepared for Horspool's search: where the last byte does not fit, it may be skipped ahead. */
export interface Needle {
  readonly bytes: Uint8Array;
  readonly skip: Uint8Array;
}

/** `text` is up to 255 bytes of UTF-8. */
export function needle(text: string): Needle {
  const bytes = new TextEncoder().encode(text);
  const skip = new Uint8Array(256).fill(bytes.length);
  bytes.subarray(0, -1).forEach((byte, index) => {
    skip[byte] = bytes.length - 1 - index;
  });
  return { bytes, skip };
}

/** The first place of the needle in `from`..`to` of the bytes, -1 where there is none. */
export function findBytes(
  haystack: Uint8Array,
  { bytes, skip }: Needle,
  from: number,
  to = haystack.length,
): number {
  const last = bytes.length - 1;
  const end = to - bytes.length;
  const lastByte = bytes[last];
  let place = from;
  while (place <= end) {
    const byte = haystack[place + last] ?? 0;
    if (byte === lastByte && startsWith(haystack, bytes, place)) return place;
    place += skip[byte] ?? 1;
  }
  return -1;
}

/**
 * The same for a needle whose last byte hardly stands anywhere else, as the `w` of `</row` in a sheet: the host's own
 * search for that one byte takes less than half the time.
 */
export function findByRareEnd(
  haystack: Uint8Array,
  { bytes }: Needle,
  from: number,
  to = haystack.length,
): number {
  const last = bytes.length - 1;
  const lastByte = bytes[last] ?? 0;
  let end = haystack.indexOf(lastByte, from + last);
  while (end >= 0 && end < to && !startsWith(haystack, bytes, end - last)) {
    end = haystack.indexOf(lastByte, end + 1);
  }
  return end >= 0 && end < to ? end - last : -1;
}

/** The last place of the needle before `to`, -1 where there is none. */
export function findLastBytes(haystack: Uint8Array, { bytes }: Needle, to = haystack.length): number {
  const first = bytes[0] ?? 0;
  let place = to - bytes.length;
  while (place >= 0) {
    place = haystack.lastIndexOf(first, place);
    if (place < 0 || startsWith(haystack, bytes, place)) return place;
    place--;
  }
  return -1;
}

/** True where the bytes stand at the place. */
export function startsWith(haystack: Uint8Array, bytes: Uint8Array, place: number): boolean {
  for (let index = 0; index < bytes.length; index++) {
    if (haystack[place + index] !== bytes[index]) return false;
  }
  return true;
}
