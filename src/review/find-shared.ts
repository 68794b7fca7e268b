import type { Identity } from './identity';
import { repeatedTexts } from './repeated-texts';
import { SHARED_VALUES } from './shared-values';
import type { DuplicateKind, SharedValue } from './shared-values';

/** One row told of others it shares something with. Numbers are places in the list given. */
export interface SharedHit {
  readonly index: number;
  readonly kind: DuplicateKind;
  /** In order; only the first few where there are many. */
  readonly others: readonly number[];
  readonly hasMore: boolean;
}

const MOST_NAMED = 3;
/** Where more rows share a value (one office phone for all), each is compared with this many, so that time stays even. */
const MOST_COMPARED = 100;

/**
 * Every row that shares an ID number, a person, a phone, a certificate, a diploma or a photo with another, in one
 * pass over the rows for each value. `counts` says which pairs are told of here.
 */
export function findShared(
  rows: readonly Identity[],
  counts: (one: number, other: number) => boolean = () => true,
): readonly SharedHit[] {
  return SHARED_VALUES.flatMap((value) => {
    const relate = (one: number, other: number) => {
      const [first, second] = [rows[one], rows[other]];
      return first && second && one !== other && counts(one, other) ? value.relation(first, second) : null;
    };
    return groupsOf(value, rows).flatMap((group) => hitsIn(group, relate));
  });
}

/** Rows of one value, for each value that two rows or more have. Most values stand once and cost no more than a look. */
function groupsOf({ of, needs }: SharedValue, rows: readonly Identity[]): readonly (readonly number[])[] {
  const needed = needs && new Set(rows.filter(needs).map(of));
  if (needed?.size === 0) return [];
  const values = rows.map(of);
  const groups = new Map<string, number[]>();
  for (const value of repeatedTexts(values)) if (needed?.has(value) !== false) groups.set(value, []);
  if (groups.size > 0) values.forEach((value, index) => groups.get(value)?.push(index));
  return [...groups.values()];
}

function hitsIn(
  group: readonly number[],
  relate: (one: number, other: number) => DuplicateKind | null,
): readonly SharedHit[] {
  const compared = group.slice(0, MOST_COMPARED);
  return group.flatMap((index) => {
    const othersByKind = new Map<DuplicateKind, number[]>();
    for (const other of compared) {
      const kind = relate(index, other);
      if (kind === null) continue;
      const others = othersByKind.get(kind);
      if (others) others.push(other);
      else othersByKind.set(kind, [other]);
    }
    return [...othersByKind].map(([kind, others]) => ({
      index,
      kind,
      others: others.slice(0, MOST_NAMED),
      hasMore: others.length > MOST_NAMED,
    }));
  });
}
