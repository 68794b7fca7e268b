import type { RowReview } from './review';

/** True where two reviews of a row say the same, however the row's cells are written. */
export function saySame(one: RowReview, other: RowReview): boolean {
  if (one === other) return true;
  return (
    RESULTS.every((part) => isSame(one[part], other[part])) &&
    isSame(one.eligibility.reasons, other.eligibility.reasons)
  );
}

const RESULTS = [
  'row',
  'verdict',
  'name',
  'idNumber',
  'employer',
  'level',
  'findings',
  'missing',
  'eligibility',
  'fees',
  'photo',
  'photosSeen',
] as const satisfies readonly (keyof RowReview)[];

/** Plain data compared part by part; functions (a trace worked out when asked for) are left aside. */
function isSame(one: unknown, other: unknown): boolean {
  if (one === other || typeof one === 'function') return true;
  if (typeof one !== 'object' || typeof other !== 'object' || one === null || other === null)
    return Object.is(one, other);
  const [parts, others] = [Object.entries(one), Object.entries(other)];
  return (
    parts.length === others.length &&
    parts.every(([key, part], at) => key === others[at]?.[0] && isSame(part, others[at][1]))
  );
}
