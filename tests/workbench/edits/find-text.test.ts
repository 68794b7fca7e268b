import { findText } from '../../../src/workbench/edits/find-text';
import { setCell, WorkbookModel } from '../../../src/workbench/model';

function sheetWith(rows: readonly (readonly (string | number | null)[])[]) {
  const model = new WorkbookModel('名单');
  model.step('local', () => {
    rows.forEach((cells, row) => {
      cells.forEach((value, column) => {
        setCell(model, model.activeSheet, row, column, { value });
      });
    });
  });
  return model.activeSheet;
}

describe('finding a text', () => {
  const sheet = sheetWith([
    ['张三', 'Ab'],
    [null, '李四'],
    ['张四', 2500],
  ]);

  it.each([
    ['the next one in the row', 'ab', [0, 0], [0, 1]],
    ['the next one below', '四', [0, 0], [1, 1]],
    ['then the one after it', '四', [1, 1], [2, 0]],
    ['round again from the end', '张', [2, 1], [0, 0]],
    ['part of a number', '50', [0, 0], [2, 1]],
    ['the cell itself where there is no other', '三', [0, 0], [0, 0]],
    ['nothing', '王五', [0, 0], null],
  ] as const)('%s', (_name, text, [row, column], found) => {
    const place = found && { row: found[0], column: found[1] };
    expect(findText(sheet, text, { row, column })).toEqual(place);
  });

  it('leaves hidden rows out', () => {
    const hidden = sheetWith([['甲'], ['乙'], ['乙']]);
    const [, row] = hidden.rows;
    if (row) row.filtered = true;
    expect(findText(hidden, '乙', { row: 0, column: 0 })).toEqual({ row: 2, column: 0 });
  });
});
