import type { SheetPaint } from '../paint/cell-paint';
import type { Lines } from './lines';
import type { Panes } from './panes';
import { textPixels } from './sheet-lines';

/** What the grid component is told of one cell. */
export interface CellView {
  readonly className: string;
  readonly css: Readonly<Record<string, string>>;
  readonly text: string;
  /** Set where the text stands in a box of its own, wider or higher than the cell. */
  readonly box: Readonly<Record<string, string>> | null;
}

const BLANK: CellView = { className: '', css: {}, text: '', box: null };
const COVERED: CellView = { className: 'covered', css: {}, text: '', box: null };
/** Blank neighbours a long text runs over at most. */
const MOST_SPILLED = 12;
const PADDING = 8;

/** How a cell is shown among its neighbours: merged cells as one box, long texts over blank neighbours. */
export function cellView(paint: SheetPaint, panes: Panes, row: number, column: number): CellView {
  const merge = paint.merged.at(row, column);
  if (merge && (merge.top !== row || merge.left !== column)) return COVERED;
  const { text, css, wraps, spills, isLink } = paint.at(row, column);
  if (merge) {
    const across = panes.shown.columns.extent(merge.left, merge.right);
    const down = panes.shown.rows.extent(merge.top, merge.bottom);
    return {
      className: classNames('merged', wraps, isLink),
      css: {},
      text,
      box: { ...css, width: `${String(across.size)}px`, height: `${String(down.size)}px` },
    };
  }
  if (text === '') return Object.keys(css).length === 0 ? BLANK : { className: '', css, text, box: null };
  const room = spills && css['textAlign'] === 'left' ? spillRoom(paint, panes, row, column, text, css) : null;
  return {
    className: classNames(room === null ? '' : 'spilling', wraps, isLink),
    css,
    text,
    box: room === null ? null : { width: `${String(room)}px` },
  };
}

function classNames(kind: string, wraps: boolean, isLink: boolean): string {
  return [kind, wraps ? 'wrapped' : '', isLink ? 'linked' : ''].filter((name) => name !== '').join(' ');
}

/** The pixels a text may take, its own cell and blank neighbours to the right; null where its cell is enough. */
function spillRoom(
  { sheet, merged }: SheetPaint,
  panes: Panes,
  row: number,
  column: number,
  text: string,
  css: Readonly<Record<string, string>>,
): number | null {
  const columns: Lines = panes.shown.columns;
  const place = columns.placeOf(column);
  const own = columns.size(place);
  const wanted = textPixels(text, Number.parseFloat(css['fontSize'] ?? '11')) + PADDING;
  if (wanted <= own) return null;
  let room = own;
  const end = place < panes.frozen.columns ? panes.frozen.columns : columns.count;
  for (let next = place + 1; next < Math.min(end, place + MOST_SPILLED) && room < wanted; next += 1) {
    const neighbour = columns.indexAt(next);
    if (sheet.value(row, neighbour) !== null || merged.at(row, neighbour)) break;
    room += columns.size(next);
  }
  return room === own ? null : room;
}
