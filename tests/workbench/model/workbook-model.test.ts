import { enterText, setCell, shiftCells, WorkbookModel } from '../../../src/workbench/model';

function withCells(cells: Readonly<Record<string, string | number>>): WorkbookModel {
  const model = new WorkbookModel('名单');
  model.step('local', () => {
    for (const [place, value] of Object.entries(cells)) {
      const [row = 0, column = 0] = place.split(',').map(Number);
      setCell(model, model.activeSheet, row, column, { value });
    }
  });
  return model;
}

describe('a workbook in memory', () => {
  it('takes back a step whole, and does it again', () => {
    const model = withCells({ '0,0': 'a', '1,0': 'b' });
    const { activeSheet: sheet } = model;
    model.step('local', () => {
      setCell(model, sheet, 0, 0, { value: 'x' });
      shiftCells(model, sheet, {
        sheetId: sheet.id,
        kind: 'insert',
        axis: 'rows',
        area: { top: 1, left: 0, bottom: 2, right: 16_383 },
      });
      setCell(model, sheet, 3, 0, { value: 'y' });
    });
    const column = (): unknown[] => [0, 1, 2, 3].map((row) => sheet.value(row, 0));
    expect(column()).toEqual(['x', null, null, 'y']);
    model.undo();
    expect(column()).toEqual(['a', 'b', null, null]);
    model.redo();
    expect(column()).toEqual(['x', null, null, 'y']);
  });

  it('leaves nothing behind of a step that fails', () => {
    const model = withCells({ '0,0': 'a' });
    expect(() => {
      model.step('api', () => {
        setCell(model, model.activeSheet, 0, 0, { value: 'x' });
        throw new Error('half way');
      });
    }).toThrow('half way');
    expect(model.activeSheet.value(0, 0)).toBe('a');
  });

  it('keeps a step that is done, and its undo, whatever a listener makes of it', () => {
    const model = withCells({ '0,0': 'a' });
    const stop = model.onChange(() => {
      throw new Error('the listener fell over');
    });
    expect(() => {
      model.step('local', () => {
        setCell(model, model.activeSheet, 0, 0, { value: 'x' });
      });
    }).toThrow('the listener fell over');
    expect(model.activeSheet.value(0, 0)).toBe('x');
    stop();
    model.undo();
    expect(model.activeSheet.value(0, 0)).toBe('a');
  });

  it('tells what changed, and who did it', () => {
    const model = withCells({});
    const heard: unknown[] = [];
    model.onChange((changes) => heard.push(...changes));
    model.step('remote', () => {
      setCell(model, model.activeSheet, 4, 3, { value: 7 });
    });
    expect(heard).toEqual([
      expect.objectContaining({
        kind: 'cells',
        source: 'remote',
        before: null,
        after: 7,
        area: { top: 4, left: 3, bottom: 4, right: 3 },
      }),
    ]);
  });
});

describe('what is typed into a cell', () => {
  it.each([
    ['an ID number loses its last digits', '440106200001010008', 'General', 440106200001010000, null],
    [
      'digits after the fifteenth become noughts',
      '-1234567890.123456789',
      'General',
      -1234567890.12345,
      null,
    ],
    ['a text cell keeps all digits', '440106200001010008', '@', '440106200001010008', null],
    ['a text cell keeps what looks like a formula', '=1+1', '@', '=1+1', null],
    ['an ID number with X is text', '44010620000101000X', 'General', '44010620000101000X', null],
    ['an apostrophe keeps text', "'0012", 'General', '0012', null],
    ['leading noughts go', '0012', 'General', 12, null],
    ['a year and month become the first of it', '2010-1', 'General', 40179, 'mmm-yy'],
    ['a Chinese month too', '2010年1月', 'General', 40179, 'yyyy"年"m"月"'],
    ['two numbers are a day of this year', '1/2', 'General', 45293, 'm"月"d"日"'],
    ['a whole date', '2010/01/05', 'General', 40183, 'yyyy/m/d'],
    ['dots make a number of two parts', '2010.1', 'General', 2010.1, null],
    ['dots make no date', '2010.1.5', 'General', '2010.1.5', null],
    ['the thirtieth of February is text', '2010-2-30', 'General', '2010-2-30', null],
    ['per cent', '12%', 'General', 0.12, '0%'],
    ['thousands', '1,234.5', 'General', 1234.5, '#,##0.00'],
    ['money', '¥2500', 'General', 2500, '¥#,##0'],
    ['true', 'true', 'General', true, null],
    ['an error', '#n/a', 'General', '#N/A', null],
    ['a space around a number', ' 12 ', 'General', 12, null],
    ['plain text', '张三', 'General', '张三', null],
    ['nothing', '', 'General', null, null],
    ['a format of the cell stays', '2010-1-5', '0.00', 40183, null],
  ])('%s', (_name, text, format, value, numberFormat) => {
    expect(enterText(text, format, 2024)).toEqual({ value, formula: null, numberFormat });
  });

  it('a leading = makes a formula', () => {
    expect(enterText('=SUM(A1:A3)', 'General', 2024)).toEqual({
      value: null,
      formula: '=SUM(A1:A3)',
      numberFormat: null,
    });
  });

  it('refuses text longer than a cell holds', () => {
    expect(() => enterText('一'.repeat(32_768), 'General', 2024)).toThrow('textTooLong');
    expect(enterText('一'.repeat(32_767), 'General', 2024).value).toHaveLength(32_767);
  });
});
