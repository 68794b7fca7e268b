const SEED = 0x811c9dc5;
const PRIME = 0x01000193;

/**
 * The texts that stand more than once; empty ones do not count. A table of numbers instead of a Set of the texts: in a
 * large sheet nearly all stand once, and a Set of 100,000 takes four times as long to fill.
 */
export function repeatedTexts(texts: readonly string[]): ReadonlySet<string> {
  const repeated = new Set<string>();
  const size = tableSize(texts.length);
  /** By hash: the text's place in the list and one, 0 where the slot is free. */
  const slots = new Int32Array(size);
  const hashes = new Int32Array(size);
  texts.forEach((text, place) => {
    if (text === '') return;
    const hash = hashOf(text);
    let slot = hash & (size - 1);
    for (let taken = slots[slot] ?? 0; taken !== 0; taken = slots[slot] ?? 0) {
      if (hashes[slot] === hash && texts[taken - 1] === text) {
        repeated.add(text);
        return;
      }
      slot = (slot + 1) & (size - 1);
    }
    slots[slot] = place + 1;
    hashes[slot] = hash;
  });
  return repeated;
}

/** A power of two at which no more than half of the slots are ever taken. */
function tableSize(count: number): number {
  let size = 16;
  while (size < count * 2) size *= 2;
  return size;
}

/** FNV-1a over the text's units, with the high bits mixed into the low ones that choose the slot. */
function hashOf(text: string): number {
  let hash = SEED;
  for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), PRIME);
  return hash ^ (hash >>> 15);
}
