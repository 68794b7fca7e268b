import { chooseRows, columnFilters, filterChoices } from '../../../src/workbench/edits/column-filter';
import { LockedCells } from '../../../src/workbench/edits/locked-cells';
import { addTable, setCell, WorkbookModel } from '../../../src/workbench/model';

const AREA = { top: 0, left: 0, bottom: 5, right: 1 };
const ROWS = [
  ['姓名', '等级'],
  ['王小明', '三级'],
  ['李小红', '二级'],
  ['张三', '三级'],
  ['赵四', null],
  ['钱五', '一级'],
];

function aSheet(filter: 'own' | 'table') {
  const model = new WorkbookModel('汇总表');
  const sheet = model.activeSheet;
  model.step('local', () => {
    ROWS.forEach((cells, row) => {
      cells.forEach((value, column) => {
        setCell(model, sheet, row, column, { value });
      });
    });
    if (filter === 'own') model.setFacts(sheet, { autoFilter: { area: AREA, criteria: new Map() } });
    else addTable(model, sheet, AREA);
  });
  const header = (column: number) => {
    const found = columnFilters(sheet)[column];
    if (!found) throw new Error('no filter there');
    return found;
  };
  const shown = () => [1, 2, 3, 4, 5].filter((row) => !sheet.isRowHidden(row));
  return { model, sheet, header, shown };
}

describe.each(['own', 'table'] as const)('the filter of a column (%s)', (kind) => {
  it('stands at each header cell', () => {
    const { sheet } = aSheet(kind);
    expect(columnFilters(sheet).map(({ row, column, isOn }) => [row, column, isOn])).toEqual([
      [0, 0, false],
      [0, 1, false],
    ]);
  });

  it('offers each text once, blanks last', () => {
    const { sheet, header } = aSheet(kind);
    const choices = filterChoices(sheet, header(1));
    expect(new Set(choices.map(({ text }) => text))).toEqual(new Set(['一级', '二级', '三级', '']));
    expect(choices.at(-1)).toEqual({ text: '', isChosen: true });
  });

  it('shows only rows with the chosen texts, and all again by undo or by choosing all', () => {
    const { model, sheet, header, shown } = aSheet(kind);
    chooseRows(model, sheet, header(1), ['三级', '']);
    expect(shown()).toEqual([1, 3, 4]);
    expect(header(1).isOn).toBe(true);
    expect(filterChoices(sheet, header(1)).filter(({ isChosen }) => !isChosen)).toHaveLength(2);
    model.undo();
    expect(shown()).toEqual([1, 2, 3, 4, 5]);
    model.redo();
    chooseRows(model, sheet, header(1), null);
    expect(shown()).toEqual([1, 2, 3, 4, 5]);
    expect(header(1).isOn).toBe(false);
  });

  it('offers only what the other columns let through, and keeps their choice', () => {
    const { model, sheet, header, shown } = aSheet(kind);
    chooseRows(model, sheet, header(1), ['三级']);
    expect(filterChoices(sheet, header(0)).map(({ text }) => text)).toHaveLength(2);
    chooseRows(model, sheet, header(0), ['张三']);
    expect(shown()).toEqual([3]);
    chooseRows(model, sheet, header(0), null);
    expect(shown()).toEqual([1, 3]);
  });

  it('is refused on a protected sheet', () => {
    const { model, sheet, header } = aSheet(kind);
    model.step('local', () => {
      model.setFacts(sheet, { protection: { password: null, options: {} } });
    });
    expect(() => {
      chooseRows(model, sheet, header(1), []);
    }).toThrow(LockedCells);
  });
});
