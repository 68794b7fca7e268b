import {
  addTable,
  setCell,
  setColumns,
  shiftCells,
  WorkbookModel,
  type Shift,
} from '../../../src/workbench/model';
import { COLUMNS, ROWS } from '../../../src/workbench/model/area';
import { moveArea, moveIndex } from '../../../src/workbench/model/shift';
import { shiftAnchored, shiftFormula, translateFormula } from '../../../src/workbench/model/shift-formula';

function rows(kind: Shift['kind'], top: number, bottom = top): Shift {
  return { sheetId: 's', kind, axis: 'rows', area: { top, left: 0, bottom, right: COLUMNS - 1 } };
}

function columns(kind: Shift['kind'], left: number, right = left): Shift {
  return { sheetId: 's', kind, axis: 'columns', area: { top: 0, left, bottom: ROWS - 1, right } };
}

describe('an area after cells moved', () => {
  const area = { top: 2, left: 1, bottom: 5, right: 3 };
  it.each<[string, Shift, unknown]>([
    ['rows above come', rows('insert', 0, 1), { ...area, top: 4, bottom: 7 }],
    ['a row at its top comes', rows('insert', 2), { ...area, top: 3, bottom: 6 }],
    ['a row inside comes', rows('insert', 3), { ...area, bottom: 6 }],
    ['a row below comes', rows('insert', 6), area],
    ['its first row goes', rows('delete', 2), { ...area, bottom: 4 }],
    ['its last row goes', rows('delete', 5), { ...area, bottom: 4 }],
    ['rows across its top go', rows('delete', 1, 2), { ...area, top: 1, bottom: 3 }],
    ['all of it goes', rows('delete', 2, 5), null],
    ['a column before it comes', columns('insert', 0), { ...area, left: 2, right: 4 }],
    ['its columns go', columns('delete', 1, 3), null],
    [
      'cells of other columns move',
      { ...rows('insert', 0), area: { top: 0, left: 5, bottom: 0, right: 6 } },
      area,
    ],
    [
      'some of its columns move',
      { ...rows('insert', 0), area: { top: 0, left: 1, bottom: 0, right: 2 } },
      area,
    ],
    [
      'just its columns move',
      { ...rows('insert', 0), area: { top: 0, left: 1, bottom: 0, right: 3 } },
      { ...area, top: 3, bottom: 6 },
    ],
  ])('%s', (_name, shift, moved) => {
    expect(moveArea(area, shift)).toEqual(moved);
  });

  it('a whole column stays whole', () => {
    const whole = { top: 0, left: 2, bottom: ROWS - 1, right: 2 };
    expect(moveArea(whole, rows('delete', 4, 9))).toEqual(whole);
  });

  it.each([
    [4, 5, 2, 'delete', 4],
    [5, 5, 2, 'delete', null],
    [6, 5, 2, 'delete', null],
    [7, 5, 2, 'delete', 5],
    [4, 5, 2, 'insert', 4],
    [5, 5, 2, 'insert', 7],
  ] as const)('line %i with %i..+%i %sd stands at %s', (index, at, count, kind, place) => {
    expect(moveIndex(index, at, count, kind)).toBe(place);
  });
});

describe('formulas', () => {
  it.each<[string, string, Shift, string]>([
    ['follow their cells', '=SUM(A3:B9)+$C$4', rows('insert', 0), '=SUM(A4:B10)+$C$5'],
    ['grow where a row comes between', '=SUM(A3:A9)', rows('insert', 4), '=SUM(A3:A10)'],
    ['lose cells that go', '=A3+A5', rows('delete', 2), '=#REF!+A4'],
    ['leave text alone', '="A3"&A3', rows('insert', 0), '="A3"&A4'],
    ['leave names and functions alone', '=LOG10(A3)+表1_A3', rows('insert', 0), '=LOG10(A4)+表1_A3'],
    ['know their own sheet by name', "='名单'!A3+别表!A3", rows('insert', 0), "='名单'!A4+别表!A3"],
    ['follow columns', '=$D2', columns('insert', 0), '=$E2'],
  ])('%s', (_name, before, shift, after) => {
    expect(shiftFormula(before, shift, '名单', true)).toBe(after);
  });

  it('of other sheets follow only what they name', () => {
    expect(shiftFormula('=A3+名单!A3', rows('insert', 0), '名单', false)).toBe('=A3+名单!A4');
  });

  it.each([
    ['=A1+$B$1+C$1', 2, 1, '=B3+$B$1+D$1'],
    ['=A1', -1, 0, '=#REF!'],
  ])('%s copied %i down and %i right is %s', (before, down, right, after) => {
    expect(translateFormula(before, down, right)).toBe(after);
  });

  it('of a rule keep their distance from its first cell, and follow what is fixed', () => {
    const before = { top: 4, left: 0, bottom: 9, right: 3 };
    const formula = '=ISNUMBER(FIND("【"&A$4&"】",$E5))';
    const shift = rows('insert', 0);
    expect(shiftAnchored(formula, shift, '名单', before, { ...before, top: 5, bottom: 10 })).toBe(
      '=ISNUMBER(FIND("【"&A$5&"】",$E6))',
    );
    expect(shiftAnchored(formula, rows('delete', 4), '名单', before, { ...before, bottom: 8 })).toBe(formula);
  });
});

describe('what belongs to columns', () => {
  it('goes with them: widths and the columns of a table', () => {
    const model = new WorkbookModel('名单');
    const { activeSheet: sheet } = model;
    model.step('local', () => {
      ['甲', '乙', '丙'].forEach((value, column) => {
        setCell(model, sheet, 0, column, { value });
      });
      addTable(model, sheet, { top: 0, left: 0, bottom: 3, right: 2 });
      setColumns(model, sheet, 2, 2, () => ({ width: 99 }));
      shiftCells(model, sheet, { ...columns('delete', 1), sheetId: sheet.id });
      shiftCells(model, sheet, { ...columns('insert', 1), sheetId: sheet.id });
    });
    const [table] = sheet.facts.tables;
    expect(table?.columns.map(({ name }) => name)).toEqual(['甲', '列1', '丙']);
    expect(sheet.facts.columns.get(2)?.width).toBe(99);
    expect(sheet.value(0, 2)).toBe('丙');
    while (model.undo());
    expect(sheet.facts.tables).toEqual([]);
    expect(sheet.facts.columns.size).toBe(0);
  });
});
