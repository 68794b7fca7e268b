import { withKeptWidth, withOwnWidth } from './kept-width';
import {
  attribute,
  children,
  named,
  numberAttribute,
  openTag,
  siblings,
  splice,
  withAttribute,
} from './xml-scan';

/** Excel adds five pixels of a seven-pixel digit (the default font's) to the width people see. */
const PADDING = 5 / 7;
/** What may differ between our columns and the stretch of the user's they were cut from. */
const OURS = ['min', 'max', 'width', 'customWidth', 'hidden'];

/** In characters; `isNew` where the column was the user's so far. */
export interface ColumnWidth {
  readonly width: number;
  readonly isNew: boolean;
}

/** A stretch of columns, 1-based and inclusive, with the tag that describes it. */
interface Stretch {
  readonly min: number;
  readonly max: number;
  readonly tag: string;
}

/**
 * The head of a sheet with widths (in characters, by 0-based column) set and, for others, taken back. A stretch of the
 * user's that covers a column of ours is split and keeps its look; taking back joins it again.
 */
export function withColumnWidths(
  head: string,
  prefix: string,
  widths: ReadonlyMap<number, ColumnWidth>,
  takenBack: ReadonlySet<number>,
): string {
  const start = headChildren(head);
  const found = named(start, 'cols');
  const before = found ? children(head, found).map((item) => stretchOf(openTag(head, item))) : [];
  const gone = new Set([...takenBack].filter((column) => !widths.has(column)).map((column) => column + 1));
  let stretches = withoutWidths(before, gone);
  for (const [column, wanted] of widths) stretches = withWidth(stretches, prefix, column + 1, wanted);
  if (stretches === before) return head;
  const tags = stretches.map(({ tag }) => tag).join('');
  if (!found) {
    const place = start.at(-1)?.end ?? head.length;
    return splice(head, place, place, `<${prefix}cols>${tags}</${prefix}cols>`);
  }
  const cols = stretches.length === 0 ? '' : `${openTag(head, found)}${tags}</${found.name}>`;
  return splice(head, found.start, found.end, cols);
}

/** A width in characters as the file counts it, up to Excel's 255. */
export function columnWidthText(width: number): string {
  return String(Math.round(Math.min(width + PADDING, 255) * 1e6) / 1e6);
}

/** The elements in a sheet's head, inside the root that is still open there. */
function headChildren(head: string): ReturnType<typeof siblings> {
  const root = /<(?![?!])(?:[^"'>]|"[^"]*"|'[^']*')*>/.exec(
    head.replace(/<!--[^]*?-->/g, (comment) => ' '.repeat(comment.length)),
  );
  return siblings(head, root ? root.index + root[0].length : 0);
}

function stretchOf(tag: string): Stretch {
  const min = numberAttribute(tag, 'min') ?? 1;
  return {
    min,
    max: numberAttribute(tag, 'max') ?? min,
    tag: tag.endsWith('/>') ? tag : tag.replace(/>$/, '/>'),
  };
}

function moved(stretch: Stretch, min: number, max: number): Stretch {
  if (min === stretch.min && max === stretch.max) return stretch;
  const tag = withAttribute(withAttribute(stretch.tag, 'min', String(min)), 'max', String(max));
  return { min, max, tag };
}

function withWidth(
  stretches: readonly Stretch[],
  prefix: string,
  column: number,
  { width, isNew }: ColumnWidth,
): readonly Stretch[] {
  const text = columnWidthText(width);
  const covering = stretches.find(({ min, max }) => min <= column && column <= max);
  if (!covering) {
    const number = String(column);
    const tag = `<${prefix}col min="${number}" max="${number}" width="${text}" customWidth="1"/>`;
    return [...stretches, { min: column, max: column, tag }].sort((one, other) => one.min - other.min);
  }
  const own = moved(covering, column, column);
  // A split piece says so: it is never without an attribute besides those of a column that is ours alone.
  const isPiece = covering.min < covering.max;
  let tag = isPiece
    ? withAttribute(withAttribute(own.tag, 'width', text), 'customWidth', '1')
    : withKeptWidth(own.tag, text, isNew);
  const hidden = attribute(tag, 'hidden');
  if (hidden === '1' || hidden === 'true' || (hidden === null && isPiece))
    tag = withAttribute(tag, 'hidden', '0');
  return stretches.flatMap((stretch) => {
    if (stretch !== covering) return [stretch];
    const left = covering.min < column ? [moved(covering, covering.min, column - 1)] : [];
    const right = column < covering.max ? [moved(covering, column + 1, covering.max)] : [];
    return [...left, { min: column, max: column, tag }, ...right];
  });
}

/** Takes our widths back. Each piece gets the look of the neighbour it was cut from, and joins it. */
function withoutWidths(stretches: readonly Stretch[], gone: ReadonlySet<number>): readonly Stretch[] {
  const isGone = ({ min, max }: Stretch): boolean => min === max && gone.has(min);
  const single = stretches.flatMap((stretch) => cutAt(stretch, gone));
  if (!single.some(isGone)) return stretches;
  const left = single.filter(
    (stretch) => !isGone(stretch) || !isOursAlone(stretch.tag) || withOwnWidth(stretch.tag) !== null,
  );
  const restored = left.flatMap((stretch, index) => {
    if (!isGone(stretch)) return [{ stretch, isRestored: false }];
    const own = withOwnWidth(stretch.tag);
    if (own !== null) return [{ stretch: { ...stretch, tag: own }, isRestored: false }];
    const after = left.slice(index + 1).find((other) => !isGone(other));
    const before = left.slice(0, index).findLast((other) => !isGone(other));
    const source = [after, before].find((other) => other !== undefined && isLike(stretch.tag, other.tag));
    if (source) return [{ stretch: withTag(stretch, source.tag), isRestored: true }];
    return isBlank(stretch.tag) ? [] : [{ stretch: bare(stretch), isRestored: false }];
  });
  const joined: typeof restored = [];
  for (const next of restored) {
    const last = joined.at(-1);
    const touches = last?.stretch.max === next.stretch.min - 1 && (last.isRestored || next.isRestored);
    if (last && touches && withTag(next.stretch, last.stretch.tag).tag === next.stretch.tag) {
      const stretch = moved(last.stretch, last.stretch.min, next.stretch.max);
      joined.splice(-1, 1, { stretch, isRestored: true });
    } else joined.push(next);
  }
  return joined.map(({ stretch }) => stretch);
}

/** A stretch with each of these columns made a stretch of its own. */
function cutAt(stretch: Stretch, columns: ReadonlySet<number>): Stretch[] {
  const inside = [...columns].filter((column) => stretch.min <= column && column <= stretch.max);
  const pieces: Stretch[] = [];
  let from = stretch.min;
  for (const column of inside.sort((one, other) => one - other)) {
    if (from < column) pieces.push(moved(stretch, from, column - 1));
    pieces.push(moved(stretch, column, column));
    from = column + 1;
  }
  if (from <= stretch.max) pieces.push(moved(stretch, from, stretch.max));
  return pieces;
}

function isOursAlone(tag: string): boolean {
  return attributeNames(tag).every((name) => OURS.includes(name) && name !== 'hidden');
}

function withTag(stretch: Stretch, tag: string): Stretch {
  const { min, max } = stretch;
  return { min, max, tag: withAttribute(withAttribute(tag, 'min', String(min)), 'max', String(max)) };
}

/** The look without the width, where the stretch it came from cannot be told any more. */
function bare(stretch: Stretch): Stretch {
  const tag = withAttribute(withAttribute(stretch.tag, 'width', null), 'customWidth', null);
  return { ...stretch, tag };
}

function isBlank(tag: string): boolean {
  return attributeNames(tag).every((name) => OURS.includes(name));
}

/** True where two tags say the same apart from what we set. */
function isLike(one: string, other: string): boolean {
  const names = new Set([...attributeNames(one), ...attributeNames(other)]);
  return [...names].every((name) => OURS.includes(name) || attribute(one, name) === attribute(other, name));
}

function attributeNames(tag: string): string[] {
  return [...tag.matchAll(/\s([^\s=]+)\s*=\s*(?:"[^"]*"|'[^']*')/g)].map(([, name = '']) => name);
}
