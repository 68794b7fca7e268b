/**
 * True where one number is the other with one slip of the keyboard: a character wrong, left out or typed
 * twice, or two neighbours swapped. Equal numbers are not near.
 */
export function areNear(one: string, other: string): boolean {
  if (one.length > other.length) return areNear(other, one);
  if (one === other || other.length - one.length > 1) return false;
  const start = firstDifference(one, other);
  if (one.length < other.length) return one.slice(start) === other.slice(start + 1);
  if (one.slice(start + 1) === other.slice(start + 1)) return true;
  const swapped =
    one.charAt(start) === other.charAt(start + 1) && one.charAt(start + 1) === other.charAt(start);
  return swapped && one.slice(start + 2) === other.slice(start + 2);
}

function firstDifference(one: string, other: string): number {
  let at = 0;
  while (at < one.length && one.charCodeAt(at) === other.charCodeAt(at)) at += 1;
  return at;
}
