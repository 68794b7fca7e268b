import type { Message, MessageParam } from '../../../messages/message';
import type { Review } from '../../../review/review';
import { safeFixes } from '../../../review/safe-fixes';
import type { SafeFix } from '../../../review/safe-fixes';

export interface FixGroup {
  readonly key: string;
  /** What they have in common. */
  readonly told: Message;
  /** Header of the column they stand in. */
  readonly label: string;
  readonly fixes: readonly SafeFix[];
}

/** Safe fixes alike in code and column, the largest group first. */
export function fixGroups(review: Review): readonly FixGroup[] {
  const labels = new Map(
    review.sheets.flatMap(({ list }) =>
      list.columns.map(
        ({ column, label }) => [`${list.snapshot.id}:${column}`, label.replace(/\s+/g, ' ')] as const,
      ),
    ),
  );
  const groups = new Map<string, SafeFix[]>();
  const labelOf = ({ sheetId, column }: SafeFix) => labels.get(`${sheetId}:${column}`) ?? '';
  for (const fix of safeFixes(review)) {
    const key = `${fix.code}:${labelOf(fix)}`;
    const group = groups.get(key);
    if (group) group.push(fix);
    else groups.set(key, [fix]);
  }
  return [...groups]
    .flatMap(([key, fixes]) => {
      const [first] = fixes;
      return first ? [{ key, told: toldOf(review, first), label: labelOf(first), fixes }] : [];
    })
    .sort((one, other) => other.fixes.length - one.fixes.length);
}

function toldOf(review: Review, { sheetId, row, column, code }: SafeFix): Message {
  const sheet = review.sheets.find(({ list }) => list.snapshot.id === sheetId);
  const findings = sheet?.rows.find((one) => one.row === row)?.findings ?? [];
  const finding = findings.find((one) => one.column === column && one.code === code);
  return { key: code, params: withoutValues(finding?.params ?? {}) };
}

/** Fills every place of a sentence with an ellipsis: what fixes of one kind have in common. */
function withoutValues(
  params: Readonly<Record<string, MessageParam>>,
): Readonly<Record<string, MessageParam>> {
  return Object.fromEntries(Object.keys(params).map((place) => [place, '…']));
}
