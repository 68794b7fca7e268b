import { answerOf, excelWith, onSheet } from './in-excel';

describe.each(['1.9', '1.15'])('values at ExcelApi %s', (requirementSet) => {
  it.each<[string, string, unknown, unknown]>([
    ['an ID number in a General cell loses digits', 'General', '440106200001010008', 440106200001010000],
    ['digits after the fifteenth become noughts', 'General', '123456789012345678', 123456789012345000],
    ['in a text cell it does not', '@', '440106200001010008', '440106200001010008'],
    ['a number in a text cell becomes text', '@', 12, '12'],
    ['what looks like a formula stays text in a text cell', '@', '=1+1', '=1+1'],
    ['a year and month become a date', 'General', '2010-1', 40179],
    ['an apostrophe keeps text', 'General', "'=1+1", '=1+1'],
    ['an empty text blanks the cell', 'General', '', ''],
    ['null leaves it alone', 'General', null, 'before'],
  ])('%s', async (_name, format, written, read) => {
    const office = await excelWith([['before']], { requirementSet });
    const got = await onSheet(office, async (sheet, context) => {
      const cell = sheet.getRange('A1');
      cell.numberFormat = [[format]];
      cell.values = [[written]];
      cell.load('values');
      await context.sync();
      return cell.values[0]?.[0] as unknown;
    });
    expect(got).toBe(read);
  });

  it('a leading = makes a formula, told by formulas and by its special cells', async () => {
    const office = await excelWith([['a']], { requirementSet });
    const got = await onSheet(office, async (sheet, context) => {
      sheet.getRange('B2:B3').values = [['=A1'], ['text']];
      const range = sheet.getRange('B2:B3');
      range.load('formulas');
      const cells = sheet.getRange().getSpecialCellsOrNullObject('Formulas');
      cells.load('address');
      await context.sync();
      return [range.formulas, cells.address] as unknown;
    });
    expect(got).toEqual([[['=A1'], ['text']], '名单!B2']);
  });

  it('more than 1,500 cells come row by row and land where they should', async () => {
    const office = await excelWith([], { requirementSet });
    const rows = Array.from({ length: 400 }, (_, row) =>
      Array.from({ length: 5 }, (__, column) => row * 5 + column),
    );
    const got = await onSheet(office, async (sheet, context) => {
      sheet.getRange('C3:G402').values = rows;
      const used = sheet.getUsedRange(true);
      used.load('values,address');
      await context.sync();
      return [used.address, used.values];
    });
    expect(got).toEqual(['名单!C3:G402', rows]);
  });

  it('text is told as the cell shows it', async () => {
    const office = await excelWith([[45_000, 0.125, 2500, true, '文']], { requirementSet });
    const got = await onSheet(office, async (sheet, context) => {
      const range = sheet.getRange('A1:E1');
      range.numberFormat = [['yyyy-mm-dd', '0.0%', '#,##0.00', 'General', '@']];
      range.load('text,valueTypes');
      await context.sync();
      return [range.text, range.valueTypes];
    });
    expect(got).toEqual([
      [['2023-03-15', '12.5%', '2,500.00', 'TRUE', '文']],
      [['Double', 'Double', 'Double', 'Boolean', 'String']],
    ]);
  });
});

describe('whole rows and columns', () => {
  it('read as null', async () => {
    const got = await onSheet(await excelWith([['a']]), async (sheet, context) => {
      const column = sheet.getRange('A:A');
      column.load('values,address,rowCount');
      await context.sync();
      return [column.values, column.address, column.rowCount];
    });
    expect(got).toEqual([null, '名单!A:A', 1_048_576]);
  });

  it('a format of a whole column holds for cells written later', async () => {
    const got = await onSheet(await excelWith([['a']]), async (sheet, context) => {
      sheet.getRange('D:D').numberFormat = '@' as unknown as string[][];
      const cell = sheet.getRange('D99');
      cell.values = [['440106200001010008']];
      cell.load('values');
      await context.sync();
      return cell.values;
    });
    expect(got).toEqual([['440106200001010008']]);
  });
});

describe('looks', () => {
  it('what cells have in common is told, where they differ null; no fill is white', async () => {
    const got = await onSheet(await excelWith([['a', 'b', 'c']]), async (sheet, context) => {
      sheet.getRange('A1').format.fill.color = '#FFC7CE';
      sheet.getRange('A1:B1').format.font.color = 'red';
      const { font, fill } = sheet.getRange('A1:C1').format;
      font.load('color');
      fill.load('color');
      const pair = sheet.getRange('A1:B1').format.font;
      pair.load('color,bold');
      const plain = sheet.getRange('C1').format.fill;
      plain.load('color');
      await context.sync();
      return [font.color, fill.color, pair.color, pair.bold, plain.color];
    });
    expect(got).toEqual([null, null, '#FF0000', false, '#FFFFFF']);
  });

  it('come cell by cell, row by row and column by column', async () => {
    const got = await onSheet(await excelWith([['a', 'b']]), async (sheet, context) => {
      sheet.getRange('B1').format.fill.color = '#00FF00';
      sheet.getRange('2:2').rowHidden = true;
      sheet.getRange('A:A').format.columnWidth = 100;
      const range = sheet.getRange('A1:B2');
      const cells = range.getCellProperties({
        format: { fill: { color: true }, font: { bold: true } },
        address: true,
      });
      const rows = range.getRowProperties({ rowHidden: true });
      const columns = range.getColumnProperties({ columnHidden: true, format: { columnWidth: true } });
      await context.sync();
      return [answerOf(cells)[0], answerOf(rows), answerOf(columns)];
    });
    expect(got).toEqual([
      [
        { address: '名单!A1', format: { fill: { color: '#FFFFFF' }, font: { bold: false } } },
        { address: '名单!B1', format: { fill: { color: '#00FF00' }, font: { bold: false } } },
      ],
      [{ rowHidden: false }, { rowHidden: true }],
      [
        { columnHidden: false, format: { columnWidth: 100 } },
        { columnHidden: false, format: { columnWidth: 48 } },
      ],
    ]);
  });

  it('rows and columns tell what their cells have in common', async () => {
    const got = await onSheet(
      await excelWith([
        ['a', 'b'],
        ['c', 'd'],
      ]),
      async (sheet, context) => {
        sheet.getRange('A1').format.font.color = '#FF0000';
        const asked = { format: { font: { color: true }, fill: { color: true } } };
        const range = sheet.getRange('A1:B2');
        const rows = range.getRowProperties(asked);
        const columns = range.getColumnProperties(asked);
        await context.sync();
        return [answerOf(rows), answerOf(columns)];
      },
    );
    const white = { color: '#FFFFFF' };
    const black = { format: { font: { color: '#000000' }, fill: white } };
    const mixed = { format: { font: { color: null }, fill: white } };
    expect(got).toEqual([
      [mixed, black],
      [mixed, black],
    ]);
  });

  it('nested properties are loaded by path', async () => {
    const got = await onSheet(await excelWith([['a']]), async (sheet, context) => {
      const range = sheet.getRange('A1');
      range.load('address,format/fill/color,format/font/bold,worksheet/name');
      await context.sync();
      return range.toJSON();
    });
    expect(got).toEqual({
      address: '名单!A1',
      format: { fill: { color: '#FFFFFF' }, font: { bold: false } },
    });
  });
});

function valuesOf(range: Excel.Range): unknown {
  return range.values;
}

describe('load before read', () => {
  it('what was not loaded cannot be read', async () => {
    const office = await excelWith([['a']]);
    await expect(
      onSheet(office, async (sheet, context) => {
        const range = sheet.getRange('A1');
        range.load('address');
        await context.sync();
        return valuesOf(range);
      }),
    ).rejects.toMatchObject({ code: 'PropertyNotLoaded' });
  });
});
