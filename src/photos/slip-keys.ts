/** Odd, so that no character is lost in 32 bits; large, so that neighbours differ. */
const BASE = 0x2c1b3c6d;
const LENGTH = 0x297a2d39;

/**
 * Keys of a text and of the text with each character left out, written to `keys` from its beginning; returns how many.
 * Two texts one slip apart (a character wrong, missing or too many, two neighbours swapped) have a key in common. So
 * may others, though rarely: whoever finds a pair must compare it. Linear in the text's length, without any new text.
 */
export function slipKeys(text: string, keys: Int32Array): number {
  const { length } = text;
  // The sum of all characters behind the one left out, one place further to the front than they stand.
  let behind = 0;
  let weight = 1;
  for (let at = 1; at < length; at += 1) {
    behind = (behind + Math.imul(text.charCodeAt(at), weight)) | 0;
    weight = Math.imul(weight, BASE);
  }
  const shorter = Math.imul(length - 1, LENGTH);
  let before = 0;
  weight = 1;
  for (let at = 0; at < length; at += 1) {
    keys[at] = (before + behind + shorter) | 0;
    before = (before + Math.imul(text.charCodeAt(at), weight)) | 0;
    if (at + 1 < length) behind = (behind - Math.imul(text.charCodeAt(at + 1), weight)) | 0;
    weight = Math.imul(weight, BASE);
  }
  keys[length] = (before + Math.imul(length, LENGTH)) | 0;
  return length + 1;
}
