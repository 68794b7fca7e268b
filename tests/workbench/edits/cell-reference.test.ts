import { readReference, referredCells } from '../../../src/workbench/edits/cell-reference';
import { addSheet, WorkbookModel } from '../../../src/workbench/model';

describe('a reference as links and lists write it', () => {
  it.each([
    ['B2', null, 'B2'],
    ['审核清单!A1:B2', '审核清单', 'A1:B2'],
    ["'一、名单'!$A$1", '一、名单', '$A$1'],
    ["'it''s'!C3", "it's", 'C3'],
  ])('%s', (text, sheet, address) => {
    expect(readReference(text)).toEqual({ sheet, address });
  });

  it('means cells of the sheet it names, else of the one it stands in', () => {
    const model = new WorkbookModel('汇总表');
    const other = model.step('local', () => addSheet(model, '名单'));
    const own = model.activeSheet;
    const cell = { top: 1, left: 1, bottom: 1, right: 1 };
    expect(referredCells(model, own, readReference('B2'))).toEqual({ sheet: own, area: cell });
    expect(referredCells(model, own, readReference('名单!B2'))).toEqual({ sheet: other, area: cell });
    expect(referredCells(model, own, readReference('没有!B2'))).toBeNull();
    expect(referredCells(model, own, readReference('B'))).toBeNull();
  });
});
