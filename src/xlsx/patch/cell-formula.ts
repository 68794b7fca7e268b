import { TagBytes, isTag, nextTag } from './tag-bytes';

const ATTRIBUTE_T = new TextEncoder().encode('t');
const ATTRIBUTE_REF = new TextEncoder().encode('ref');

/**
 * What kind of formula stands in the bytes of one cell; `open` is how its tag begins there (`<f`). A `master` is one other cells hang on: an array formula,
 * a data table, or the cell that holds the text of a shared formula.
 */
export function cellFormula(
  bytes: Uint8Array,
  open: Uint8Array,
  from: number,
  to: number,
): 'none' | 'formula' | 'master' {
  let place = nextTag(bytes, from, to);
  while (place >= 0 && !isTag(bytes, place, open)) place = nextTag(bytes, place + 1, to);
  if (place < 0) return 'none';
  const tag = new TagBytes(bytes);
  tag.read(place, place + open.length);
  if (!tag.find(ATTRIBUTE_T)) return 'formula';
  const type = new TextDecoder().decode(bytes.subarray(tag.valueStart, tag.valueEnd));
  if (type === 'array' || type === 'dataTable') return 'master';
  return type === 'shared' && tag.find(ATTRIBUTE_REF) ? 'master' : 'formula';
}
