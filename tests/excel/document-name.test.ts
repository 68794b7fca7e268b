import { fileNameIn } from '../../src/excel/document-name';

it.each([
  ['a Windows path', 'C:\\班级\\甲班 汇总表.xlsx', '甲班 汇总表.xlsx'],
  ['a Mac path', '/Users/a/汇总表.xlsm', '汇总表.xlsm'],
  ['a share', '\\\\server\\报名\\汇总#1.xlsx', '汇总#1.xlsx'],
  ['OneDrive', 'https://d.docs.live.net/1/%E6%B1%87%E6%80%BB.xlsx?web=1', '汇总.xlsx'],
  [
    'SharePoint',
    'https://a.sharepoint.com/_layouts/15/Doc.aspx?sourcedoc=1&file=%E6%B1%87%E6%80%BB.xlsx',
    '汇总.xlsx',
  ],
  ['an address badly written', 'https://a.example/100%.xlsx', '100%.xlsx'],
  ['a bare name', 'Book1.xlsx', 'Book1.xlsx'],
  ['a workbook never saved', '工作簿1', null],
  ['nothing', '', null],
])('%s', (_, url, name) => {
  expect(fileNameIn(url)).toBe(name);
});
