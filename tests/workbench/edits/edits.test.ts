import { LockedCells } from '../../../src/workbench/edits/locked-cells';
import { shiftRows } from '../../../src/workbench/edits/row-edits';
import { sortableArea } from '../../../src/workbench/edits/sortable-area';
import { sortRows } from '../../../src/workbench/edits/sort-rows';
import {
  editableText,
  emptyCells,
  pasteTexts,
  shownTexts,
  typeCell,
} from '../../../src/workbench/edits/type-cells';
import { EditFault, formatCells, type SheetModel, type WorkbookModel } from '../../../src/workbench/model';
import type { CellValue } from '../../../src/workbook/sheet-snapshot';
import { workbookOf } from '../host/in-excel';

const YEAR = 2026;

function column(sheet: SheetModel, at: number, rows: number): readonly CellValue[] {
  return Array.from({ length: rows }, (_, row) => sheet.value(row, at));
}

function open(rows: Parameters<typeof workbookOf>[0]): { model: WorkbookModel; sheet: SheetModel } {
  const model = workbookOf(rows);
  return { model, sheet: model.activeSheet };
}

describe('typing', () => {
  it.each([
    ['a number', '12', 12],
    [
      'an ID number into a General cell loses its digits, as in Excel',
      '500105199208160012',
      500105199208160000,
    ],
    ['a text', '张三', '张三'],
    ['nothing', '', null],
    ['a leading apostrophe', "'007", '007'],
  ])('%s', (_, text, value) => {
    const { model, sheet } = open([['x']]);
    typeCell(model, sheet, { row: 0, column: 0 }, text, YEAR);
    expect(sheet.value(0, 0)).toBe(value);
  });

  it('keeps an ID number in a text cell', () => {
    const { model, sheet } = open([['x']]);
    model.step('local', () => {
      formatCells(model, sheet, { top: 0, left: 0, bottom: 0, right: 0 }, { numberFormat: '@' });
    });
    typeCell(model, sheet, { row: 0, column: 0 }, '500105199208160012', YEAR);
    expect(sheet.value(0, 0)).toBe('500105199208160012');
  });

  it('shows a date to be edited as a date', () => {
    const { model, sheet } = open([['x']]);
    typeCell(model, sheet, { row: 0, column: 0 }, '2023-9-30', YEAR);
    expect(sheet.value(0, 0)).toBe(45199);
    expect(editableText(sheet, 0, 0)).toMatch(/2023/);
  });

  it('makes no step where nothing changed', () => {
    const { model, sheet } = open([['x']]);
    model.forgetSteps();
    typeCell(model, sheet, { row: 0, column: 0 }, 'x', YEAR);
    expect(model.canUndo).toBe(false);
  });

  it('is refused on a protected sheet', () => {
    const { model, sheet } = open([['x']]);
    model.step('local', () => {
      model.setFacts(sheet, { protection: { password: null, options: {} } });
    });
    expect(() => {
      typeCell(model, sheet, { row: 0, column: 0 }, 'y', YEAR);
    }).toThrow(LockedCells);
  });
});

describe('copy and paste', () => {
  it('pastes rows at the corner, as one step', () => {
    const { model, sheet } = open([['a', 'b']]);
    const at = { top: 1, left: 0, bottom: 1, right: 0 };
    const pasted = pasteTexts(
      model,
      sheet,
      at,
      [
        ['1', '2'],
        ['3', '四'],
      ],
      YEAR,
    );
    expect(pasted).toEqual({ top: 1, left: 0, bottom: 2, right: 1 });
    expect(shownTexts(sheet, pasted)).toEqual([
      ['1', '2'],
      ['3', '四'],
    ]);
    model.undo();
    expect(sheet.value(1, 0)).toBeNull();
  });

  it('fills a larger selection', () => {
    const { model, sheet } = open([['a']]);
    pasteTexts(model, sheet, { top: 0, left: 0, bottom: 2, right: 1 }, [['x']], YEAR);
    expect(column(sheet, 1, 4)).toEqual(['x', 'x', 'x', null]);
  });

  it('empties an area and leaves its look', () => {
    const { model, sheet } = open([
      ['a', 'b'],
      ['c', 'd'],
    ]);
    emptyCells(model, sheet, { top: 0, left: 0, bottom: 1_048_575, right: 0 });
    expect(column(sheet, 0, 2)).toEqual([null, null]);
    expect(column(sheet, 1, 2)).toEqual(['b', 'd']);
  });
});

describe('sorting', () => {
  it.each([
    ['up', true, [-1, 2, '李四', '张三', true, null]],
    ['down', false, [true, '张三', '李四', 2, -1, null]],
  ])('%s: numbers, texts by their sound, truths, blanks last', (_, ascending, expected) => {
    const { model, sheet } = open([['张三'], [true], [2], [undefined], ['李四'], [-1]]);
    sortRows(model, sheet, { top: 0, left: 0, bottom: 5, right: 0 }, 0, ascending);
    expect(column(sheet, 0, 6)).toEqual(expected);
  });

  it('keeps rows together and equal rows in order, and is undone as one', () => {
    const { model, sheet } = open([
      ['b', 1],
      ['a', 2],
      ['b', 3],
      ['a', 4],
    ]);
    model.forgetSteps();
    sortRows(model, sheet, { top: 0, left: 0, bottom: 3, right: 1 }, 0, true);
    expect(column(sheet, 1, 4)).toEqual([2, 4, 1, 3]);
    model.undo();
    expect(column(sheet, 1, 4)).toEqual([1, 2, 3, 4]);
  });

  it('is refused over merged cells', () => {
    const { model, sheet } = open([['b'], ['a']]);
    model.step('local', () => {
      model.setFacts(sheet, { merges: [{ top: 0, left: 0, bottom: 1, right: 0 }] });
    });
    expect(() => {
      sortRows(model, sheet, { top: 0, left: 0, bottom: 1, right: 0 }, 0, true);
    }).toThrow(EditFault);
  });

  it('takes the rows below the header, up to the first blank row', () => {
    const { model, sheet } = open([
      ['标题'],
      [undefined],
      ['姓名', '序号'],
      ['b', 1],
      ['a', 2],
      [undefined],
      ['合计'],
    ]);
    model.step('local', () => {
      formatCells(model, sheet, { top: 2, left: 0, bottom: 2, right: 1 }, { bold: true });
    });
    expect(sortableArea(sheet, { row: 4, column: 0 })).toEqual({ top: 3, left: 0, bottom: 4, right: 1 });
    expect(sortableArea(sheet, { row: 5, column: 0 })).toBeNull();
  });
});

describe('rows', () => {
  it('are inserted and deleted', () => {
    const { model, sheet } = open([['a'], ['b'], ['c']]);
    shiftRows(model, sheet, { top: 1, bottom: 2 }, 'insert');
    expect(column(sheet, 0, 5)).toEqual(['a', null, null, 'b', 'c']);
    shiftRows(model, sheet, { top: 0, bottom: 3 }, 'delete');
    expect(column(sheet, 0, 2)).toEqual(['c', null]);
  });
});
