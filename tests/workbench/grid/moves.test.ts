import { keyCommand, type Key } from '../../../src/workbench/grid/key-commands';
import { movedSelection } from '../../../src/workbench/grid/key-moves';
import { Lines } from '../../../src/workbench/grid/lines';
import { Panes } from '../../../src/workbench/grid/panes';
import { cornerOf, selectionOf } from '../../../src/workbench/grid/selection';
import { columnLines, rowLines } from '../../../src/workbench/grid/sheet-lines';
import { setRowsHidden } from '../../../src/workbench/model';
import { workbookOf } from '../host/in-excel';

const key = (name: string, patch: Partial<Key> = {}): Key => ({
  key: name,
  ctrlKey: false,
  metaKey: false,
  shiftKey: false,
  altKey: false,
  ...patch,
});

function sheetOf(rows: Parameters<typeof workbookOf>[0]) {
  const model = workbookOf(rows);
  model.step('local', () => {
    setRowsHidden(model, model.activeSheet, { top: 2, left: 0, bottom: 3, right: 0 }, true);
  });
  const sheet = model.activeSheet;
  return { sheet, shown: { rows: rowLines(model, sheet), columns: columnLines(sheet) } };
}

const ROWS = [['a', 'b'], ['a'], ['a'], ['a'], ['a'], [undefined], ['a', 'b', 'c']];

describe('keys', () => {
  it.each([
    ['down, over hidden rows', key('ArrowDown'), { row: 1, column: 0 }, { row: 4, column: 0 }],
    ['up at the top', key('ArrowUp'), { row: 0, column: 0 }, { row: 0, column: 0 }],
    [
      'to the end of a block',
      key('ArrowDown', { ctrlKey: true }),
      { row: 0, column: 0 },
      { row: 4, column: 0 },
    ],
    ['over a gap', key('ArrowDown', { ctrlKey: true }), { row: 4, column: 0 }, { row: 6, column: 0 }],
    [
      'to the next filled cell',
      key('ArrowRight', { ctrlKey: true }),
      { row: 6, column: 0 },
      { row: 6, column: 2 },
    ],
    ['Enter', key('Enter'), { row: 0, column: 1 }, { row: 1, column: 1 }],
    ['Shift Tab', key('Tab', { shiftKey: true }), { row: 0, column: 1 }, { row: 0, column: 0 }],
    ['Home', key('Home'), { row: 6, column: 2 }, { row: 6, column: 0 }],
    ['Ctrl End', key('End', { ctrlKey: true }), { row: 0, column: 0 }, { row: 6, column: 2 }],
  ])('%s', (_, pressed, from, to) => {
    const { sheet, shown } = sheetOf(ROWS);
    const command = keyCommand(pressed);
    if (!command || !('stretch' in command)) throw new Error('no move');
    expect(movedSelection(selectionOf(from, from, []), command, sheet, shown, 10).active).toEqual(to);
  });

  it('stretch the selection with Shift and keep the cell typed into', () => {
    const { sheet, shown } = sheetOf(ROWS);
    const command = keyCommand(key('ArrowDown', { shiftKey: true }));
    if (!command || !('stretch' in command)) throw new Error('no move');
    const from = { row: 1, column: 0 };
    const moved = movedSelection(selectionOf(from, from, []), command, sheet, shown, 10);
    expect(moved).toEqual({
      active: from,
      head: { row: 4, column: 0 },
      area: { top: 1, left: 0, bottom: 4, right: 0 },
    });
  });

  it.each(['a', '中', '1', ' ', 'Process', 'Shift'])('%s is typed, not obeyed', (name) => {
    expect(keyCommand(key(name))).toBeNull();
  });

  it.each([
    ['z', 'undo'],
    ['y', 'redo'],
    ['a', 'all'],
  ])('Ctrl %s', (name, kind) => {
    expect(keyCommand(key(name, { ctrlKey: true }))?.kind).toBe(kind);
  });
});

describe('merged cells', () => {
  const merges = [{ top: 1, left: 1, bottom: 2, right: 3 }];

  it('are selected whole', () => {
    const corner = cornerOf({ row: 2, column: 2 }, merges);
    expect(corner).toEqual({ row: 1, column: 1 });
    expect(selectionOf(corner, { row: 0, column: 1 }, merges).area).toEqual({
      top: 0,
      left: 1,
      bottom: 2,
      right: 3,
    });
  });
});

describe('lines and panes', () => {
  const rows = new Lines([0, 1, 4, 5], [20, 30, 20, 20]);
  const columns = new Lines([0, 1, 2], [50, 60, 70]);
  const panes = new Panes({ rows, columns }, { rows: 1, columns: 1 });

  it.each([
    [0, 0],
    [2, 2],
    [4, 2],
    [9, 4],
  ])('row %i is shown at place %i', (row, place) => {
    expect(rows.placeOf(row)).toBe(place);
  });

  it('give hidden rows no height', () => {
    expect(rows.extent(1, 4)).toEqual({ start: 20, size: 50 });
    expect(rows.extent(2, 3)).toEqual({ start: 50, size: 0 });
  });

  it('cut an area at the edges of frozen panes', () => {
    const area = { top: 0, left: 0, bottom: 1, right: 1 };
    expect(panes.box(area, { row: 'rowPinStart', column: 'colPinStart' })).toEqual({
      left: 0,
      top: 0,
      width: 50,
      height: 20,
    });
    expect(panes.box(area, { row: 'rgRow', column: 'rgCol' })).toEqual({
      left: 0,
      top: 0,
      width: 60,
      height: 30,
    });
    expect(panes.box({ ...area, bottom: 0 }, { row: 'rgRow', column: 'rgCol' })).toBeNull();
  });

  it('find the cell at a place of a pane', () => {
    expect(panes.cellAt({ row: 'rgRow', column: 'rgCol' }, 1, 0)).toEqual({ row: 4, column: 1 });
    expect(panes.paneOf(0, 2)).toEqual({ row: 'rowPinStart', column: 'rgCol' });
  });
});
