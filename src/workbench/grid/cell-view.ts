import type { CellArea } from '../../workbook/sheet-snapshot';
import type { CellPaint, SheetPaint } from '../paint/cell-paint';
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
  if (merge) return mergedView(paint, panes, merge, row, column);
  const painted = paint.at(row, column);
  const { text, css, spills } = painted;
  if (text === '') {
    return spilledInto(paint, panes, row, column, css) ?? { ...BLANK, css };
  }
  const spill = spills && css['textAlign'] === 'left' ? spillBox(paint, panes, row, column, text, css) : null;
  const kind = spill === null ? '' : spill.isPlain ? 'spilling plain' : 'spilling';
  return {
    className: classNames(kind, painted),
    css,
    text,
    box: spill === null ? null : { width: pixels(spill.room) },
  };
}

/** Merged cells are drawn as a whole by their first cell in each pane; frozen panes cut the rest off. */
function mergedView(
  paint: SheetPaint,
  { shown, frozen }: Panes,
  merge: CellArea,
  row: number,
  column: number,
): CellView {
  const down = shown.rows.placeOf(row);
  const across = shown.columns.placeOf(column);
  const draws =
    (down === shown.rows.placeOf(merge.top) || down === frozen.rows) &&
    (across === shown.columns.placeOf(merge.left) || across === frozen.columns);
  if (!draws) return COVERED;
  const painted = paint.at(merge.top, merge.left);
  const { text, css } = painted;
  const width = shown.columns.extent(merge.left, merge.right);
  const height = shown.rows.extent(merge.top, merge.bottom);
  const isFirst = across === 0 || across === frozen.columns;
  return {
    className: classNames(isFirst ? 'merged leading' : 'merged', painted),
    css: {},
    text,
    box: {
      ...css,
      left: pixels(width.start - shown.columns.start(across)),
      top: pixels(height.start - shown.rows.start(down)),
      width: pixels(width.size),
      height: pixels(height.size),
    },
  };
}

/** A blank cell at the edge of the frozen columns shows the rest of a text that runs over it from there. */
function spilledInto(
  paint: SheetPaint,
  panes: Panes,
  row: number,
  column: number,
  css: Readonly<Record<string, string>>,
): CellView | null {
  const { columns } = panes.shown;
  const place = columns.placeOf(column);
  if (place === 0 || place !== panes.frozen.columns || paint.sheet.value(row, column) !== null) return null;
  let from = place - 1;
  while (from > 0 && paint.sheet.value(row, columns.indexAt(from)) === null) from -= 1;
  const owner = columns.indexAt(from);
  if (paint.merged.at(row, owner)) return null;
  const { text, css: face, spills } = paint.at(row, owner);
  if (text === '' || !spills || face['textAlign'] !== 'left') return null;
  const spill = spillBox(paint, panes, row, owner, text, face);
  const offset = columns.start(from) - columns.start(place);
  if (spill === null || spill.room + offset <= 0) return null;
  const font = Object.fromEntries(Object.entries(face).filter(([name]) => CARRIED.test(name)));
  return {
    className: spill.isPlain ? 'spilling plain' : 'spilling',
    css: { ...css, ...font },
    text,
    box: { width: pixels(spill.room), marginLeft: pixels(offset - 3) },
  };
}

/** What a text brings along over its neighbours: its own face, not the look of its cell. */
const CARRIED = /^(?:font|color$|justifyContent$)/;

function pixels(size: number): string {
  return `${String(size)}px`;
}

function classNames(kind: string, { wraps, isLink, isUncalculated }: CellPaint): string {
  return [kind, wraps ? 'wrapped' : '', isLink ? 'linked' : '', isUncalculated ? 'uncalculated' : '']
    .filter((name) => name !== '')
    .join(' ');
}

/** Where a long text stands: its own cell and blank neighbours to the right; null where its cell is enough. */
function spillBox(
  { sheet, merged }: SheetPaint,
  { shown: { columns } }: Panes,
  row: number,
  column: number,
  text: string,
  css: Readonly<Record<string, string>>,
): { readonly room: number; readonly isPlain: boolean } | null {
  const place = columns.placeOf(column);
  const own = columns.size(place);
  const wanted = textPixels(text, Number.parseFloat(css['fontSize'] ?? '11')) + PADDING;
  if (wanted <= own) return null;
  let room = own;
  let isPlain = css['backgroundColor'] === undefined;
  for (
    let next = place + 1;
    next < Math.min(columns.count, place + MOST_SPILLED) && room < wanted;
    next += 1
  ) {
    const neighbour = columns.indexAt(next);
    if (sheet.value(row, neighbour) !== null || merged.at(row, neighbour)) break;
    room += columns.size(next);
    isPlain &&= sheet.style(row, neighbour).fill === null;
  }
  return room === own ? null : { room, isPlain };
}
