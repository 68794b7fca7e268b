import { isUncalculated, setCell, shiftCells, sortArea, WorkbookModel } from '../../../src/workbench/model';

/** Rows of values; a text with `=` is a formula whose result came with the file: 1. */
function opened(rows: readonly (readonly (string | number)[])[]): WorkbookModel {
  const model = new WorkbookModel('名单');
  model.activeSheet.rows = rows.map((cells) => ({
    values: cells.map((cell) => (typeof cell === 'string' && cell.startsWith('=') ? 1 : cell)),
    styles: null,
    extras: new Map(
      cells.flatMap((cell, column) =>
        typeof cell === 'string' && cell.startsWith('=') ? [[column, { formula: cell, link: null }]] : [],
      ),
    ),
    height: null,
    hidden: false,
    filtered: false,
  }));
  return model;
}

const write = (model: WorkbookModel, row: number, column: number): void => {
  model.step('local', () => {
    setCell(model, model.activeSheet, row, column, { value: 9 });
  });
};

describe('a formula nobody calculates', () => {
  it.each([
    ['a cell it reads', '=A1+1', true],
    ['a cell of a range it reads', '=SUM($A$1:A5)', true],
    ['a cell of a whole column', '=COUNT(A:A)', true],
    ['a cell of a whole row', '=COUNT(1:3)', true],
    ['a cell of its own sheet by name', "='名单'!A1", true],
    ['a cell somewhere a name leads', '=人数*2', true],
    ['a cell somewhere worked out', '=INDIRECT("A1")', true],
    ['another cell', '=B2+1', false],
    ['a cell of another sheet of that place', '=代码表!A1', false],
    ['a column beside a whole one', '=VLOOKUP(B3,代码表!A:B,2,FALSE)', false],
    ['no cell: an error and a truth', '=IF(TRUE,#N/A,B2)', false],
    ['what stands between quotes', '="A1"&B2', false],
  ])('after a change of %s', (_name, formula, loses) => {
    const model = opened([
      [1, 1, formula],
      [1, 1],
    ]);
    write(model, 0, 0);
    expect(isUncalculated(model.activeSheet, 0, 2)).toBe(loses);
  });

  it('takes with it what reads it, and undo brings both back', () => {
    const model = opened([[1, '=A1', '=B1', '=D9']]);
    const { activeSheet: sheet } = model;
    write(model, 0, 0);
    expect([1, 2, 3].map((column) => isUncalculated(sheet, 0, column))).toEqual([true, true, false]);
    model.undo();
    expect(sheet.rows[0]?.values).toEqual([1, 1, 1, 1]);
  });

  it('keeps its result where a sort moves it with what it reads', () => {
    const model = opened([
      [2, '=A1', '=SUM(A$1:A$2)'],
      [1, '=A2', '=A3'],
    ]);
    const { activeSheet: sheet } = model;
    model.step('local', () => {
      sortArea(model, sheet, { top: 0, left: 0, bottom: 1, right: 2 }, [{ column: 0, ascending: true }]);
    });
    expect([0, 1].map((row) => isUncalculated(sheet, row, 1))).toEqual([false, false]);
    expect(isUncalculated(sheet, 1, 2)).toBe(true);
  });

  it.each([
    ['a range that lost a row', '=SUM(A2:A4)', true],
    ['a range that lost its last row', '=SUM(A2:A3)', true],
    ['a cell below that moved up', '=A4', false],
    ['a cell that is gone', '=A3', true],
  ])('after deleting a row: %s', (_name, formula, loses) => {
    const model = opened([[formula], [1], [1], [1]]);
    model.step('local', () => {
      shiftCells(model, model.activeSheet, {
        sheetId: model.activeSheet.id,
        kind: 'delete',
        axis: 'rows',
        area: { top: 2, left: 0, bottom: 2, right: 16_383 },
      });
    });
    expect(isUncalculated(model.activeSheet, 0, 0)).toBe(loses);
  });
});
