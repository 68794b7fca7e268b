import { WorkbookModel } from '../../../src/workbench/model';
import { loadOfficeJs } from './office-in-node';

describe('the real office.js over the host', () => {
  it('writes and reads values, coerced as Excel does', async () => {
    const { Excel } = await loadOfficeJs(new WorkbookModel('名单'));
    const values = await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('名单');
      sheet.getRange('B2:C3').values = [
        ['张三', '440106200001010008'],
        [null, '2500'],
      ];
      const used = sheet.getUsedRange(true);
      used.load('values,address,rowIndex');
      sheet.load('id,name');
      await context.sync();
      return { values: used.values as unknown, address: used.address, row: used.rowIndex, name: sheet.name };
    });
    expect(values).toEqual({
      values: [
        ['张三', 440106200001010000],
        ['', 2500],
      ],
      address: '名单!B2:C3',
      row: 1,
      name: '名单',
    });
  });
});
