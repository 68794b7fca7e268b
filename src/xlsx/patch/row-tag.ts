import { emptiedElement, openedTag, withAttribute } from './xml-scan';
import { type CellEdit, REMOVE } from './row-edits';

export interface RowTagChange {
  readonly edits: readonly CellEdit[];
  /** Last column (1-based) the spans end with once cells are taken out; 0 leaves them. */
  readonly spanEnd: number;
  /** True where the row is to be seen again. */
  readonly isShown: boolean;
}

/** The opening tag of a row that holds cells, spans widened by what is written or narrowed to what is left. */
export function rowTag(tag: string, change: RowTagChange): string {
  return openedTag(attributesChanged(tag, change));
}

/** The whole row where no cell is left in it, as it was before it had any. */
export function emptyRow(tag: string, prefix: string, change: RowTagChange): string {
  return emptiedElement(attributesChanged(tag, change), `${prefix}row`);
}

/** The tag of a row that was hidden. */
export function shownRow(tag: string): string {
  return withAttribute(tag, 'hidden', null);
}

function attributesChanged(tag: string, { edits, spanEnd, isShown }: RowTagChange): string {
  const seen = isShown ? shownRow(tag) : tag;
  // A list of several spans is left alone.
  return seen.replace(
    /(\sspans\s*=\s*["'])(\d+):(\d+)(?=["'])/,
    (_, name: string, from: string, to: string) => {
      const { first, last } = widerSpans(Number(from), Number(to), edits, spanEnd);
      return `${name}${String(first)}:${String(last)}`;
    },
  );
}

/** Spans (1-based) that take in the cells written; `spanEnd` as in `RowTagChange`. */
export function widerSpans(
  from: number,
  to: number,
  edits: readonly CellEdit[],
  spanEnd: number,
): { readonly first: number; readonly last: number } {
  let first = from;
  let last = spanEnd === 0 ? to : spanEnd;
  for (const { column, value } of edits) {
    if (value === REMOVE) continue;
    first = Math.min(first, column + 1);
    last = Math.max(last, column + 1);
  }
  return { first, last };
}
