import type { ColumnRegular, HyperFunc, VNode } from '@revolist/revogrid';
import { columnLetters } from '../../workbook/cell-address';
import type { CellView } from './cell-view';
import type { Panes } from './panes';

/** One row as the grid component keeps it: which sheet row it shows. */
export interface ShownRow {
  readonly row: number;
}

/** Height of a row of which nothing else is said, in pixels. */
export const ROW_SIZE = 20;

/** The rows as the component takes them, the frozen ones apart. */
export function gridRows({ shown, frozen }: Panes): {
  readonly frozen: ShownRow[];
  readonly scrolled: ShownRow[];
} {
  const rows: ShownRow[] = [];
  for (let place = 0; place < shown.rows.count; place += 1) rows.push({ row: shown.rows.indexAt(place) });
  return { frozen: rows.slice(0, frozen.rows), scrolled: rows.slice(frozen.rows) };
}

type RowDefinitions = HTMLRevoGridElement['rowDefinitions'];

/** Heights of the rows that have not the usual one. */
export function rowDefinitions({ shown, frozen }: Panes): RowDefinitions {
  const definitions: RowDefinitions = [];
  for (let place = 0; place < shown.rows.count; place += 1) {
    const size = shown.rows.size(place);
    if (size === ROW_SIZE) continue;
    const isFrozen = place < frozen.rows;
    definitions.push({
      type: isFrozen ? 'rowPinStart' : 'rgRow',
      index: isFrozen ? place : place - frozen.rows,
      size,
    });
  }
  return definitions;
}

/** The columns as the component takes them; `viewOf` tells how a cell of the sheet looks. */
export function gridColumns(
  { shown: { columns }, frozen }: Panes,
  viewOf: (row: number, column: number) => CellView,
): ColumnRegular[] {
  const all: ColumnRegular[] = [];
  for (let place = 0; place < columns.count; place += 1) {
    const column = columns.indexAt(place);
    all.push({
      prop: column,
      name: columnLetters(column),
      size: columns.size(place),
      minSize: 4,
      ...(place < frozen.columns ? { pin: 'colPinStart' as const } : {}),
      cellProperties: ({ model: shown }) => properties(viewOf(rowOf(shown), column)),
      cellTemplate: (h: HyperFunc<VNode>, { model: shown }) => template(h, viewOf(rowOf(shown), column)),
    });
  }
  return all;
}

function rowOf(shown: unknown): number {
  return (shown as ShownRow).row;
}

function properties({ className, css }: CellView): {
  class: Record<string, boolean>;
  style: Record<string, string>;
} {
  const names: Record<string, boolean> = {};
  if (className !== '') for (const name of className.split(' ')) names[name] = true;
  return { class: names, style: { ...css } };
}

function template(h: HyperFunc<VNode>, { text, box }: CellView): VNode | string {
  if (box)
    return h('span', { class: 'cell-box', style: { ...box } }, [
      h('span', { class: 'cell-text' }, text),
    ] as VNode[]);
  return text === '' ? '' : h('span', { class: 'cell-text' }, text);
}
