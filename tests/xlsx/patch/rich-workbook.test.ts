import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Workbook } from 'exceljs';
import { apply, childNames, differences, malformed, open, partOf, partsOf, SAME } from './patching';
import { clearChange, reviewChange, type Place } from './review-change';
import { richWorkbook } from './rich-workbook';

const SHEET_ORDER = [
  'sheetPr',
  'dimension',
  'sheetViews',
  'sheetFormatPr',
  'cols',
  'sheetData',
  'sheetCalcPr',
  'sheetProtection',
  'protectedRanges',
  'scenarios',
  'autoFilter',
  'sortState',
  'dataConsolidate',
  'customSheetViews',
  'mergeCells',
  'phoneticPr',
  'conditionalFormatting',
  'dataValidations',
  'hyperlinks',
  'printOptions',
  'pageMargins',
  'pageSetup',
  'headerFooter',
  'rowBreaks',
  'colBreaks',
  'customProperties',
  'cellWatches',
  'ignoredErrors',
  'smartTags',
  'drawing',
  'legacyDrawing',
  'legacyDrawingHF',
  'drawingHF',
  'picture',
  'oleObjects',
  'controls',
  'webPublishItems',
  'tableParts',
  'extLst',
];

async function review(file: Uint8Array, place: Place): Promise<Uint8Array> {
  return apply(file, reviewChange((await open(file)).snapshot, place));
}

async function clear(file: Uint8Array, place: Place): Promise<Uint8Array> {
  return apply(file, clearChange((await open(file)).snapshot, place));
}

async function excelWorkbook(): Promise<Uint8Array> {
  const workbook = new Workbook();
  const sheet = workbook.addWorksheet('汇总表', { views: [{ state: 'frozen', ySplit: 1 }] });
  sheet.columns = ['姓名', '身份证号', '级别'].map((header) => ({ header, width: 14 }));
  for (let row = 0; row < 40; row++) sheet.addRow([`张${row}`, '500103199003120003', row % 3 || null]);
  sheet.getRow(1).font = { bold: true, color: { argb: 'FFFF0000' } };
  sheet.getCell('B2').note = '不能为空';
  sheet.getCell('C5').dataValidation = { type: 'list', formulae: ['"1,2,3"'] };
  sheet.addConditionalFormatting({
    ref: 'A2:A41',
    rules: [{ type: 'expression', priority: 1, formulae: ['$C2=3'], style: { font: { bold: true } } }],
  });
  workbook.addWorksheet('说明').addRow(['填表说明']);
  return new Uint8Array(await workbook.xlsx.writeBuffer());
}

const fixture = (name: string) => new Uint8Array(readFileSync(join(__dirname, '../../fixtures', name)));

const CASES: readonly (readonly [string, () => Uint8Array | Promise<Uint8Array>, Place])[] = [
  ['rich', richWorkbook, { sheetId: '1', headerRow: 3, bottom: 6, left: 5 }],
  ['rich, the sheet with the table', richWorkbook, { sheetId: '2', headerRow: 0, bottom: 2, left: 2 }],
  ['written by exceljs', excelWorkbook, { sheetId: '1', headerRow: 0, bottom: 40, left: 3 }],
  [
    'written by LibreOffice',
    () => fixture('libreoffice.xlsx'),
    { sheetId: '1', headerRow: 3, bottom: 8, left: 5 },
  ],
];

describe.each(CASES)('a workbook %s', (_, make, place) => {
  it('loses nothing, and differs only where it must', async () => {
    const before = await make();
    const { changed, lost } = await differences(before, await review(before, place));
    expect(lost).toEqual([]);
    const { sheets, parts } = await open(before);
    const tables = sheets.flatMap(({ id, relationships }) =>
      relationships
        .filter(({ kind }) => kind === 'table' && id === place.sheetId)
        .map(({ target }) => target),
    );
    const expected = [
      '/[Content_Types].xml',
      '/xl/_rels/workbook.xml.rels',
      '/xl/workbook.xml',
      parts.styles,
      sheets.find(({ id }) => id === place.sheetId)?.part,
      ...tables,
    ];
    expect([...changed].sort()).toEqual([...expected].sort());
  });

  it('stays well-formed, in the order the standard wants', async () => {
    const after = await review(await make(), place);
    expect(await malformed(after)).toEqual([]);
    for (const [part, xml] of await partsOf(after)) {
      if (!/\/worksheets\/[^/]*\.xml$/.test(part)) continue;
      const ranks = childNames(xml).map((name) => SHEET_ORDER.indexOf(name));
      expect(ranks).toEqual([...ranks].sort((one, other) => one - other));
      expect(ranks).not.toContain(-1);
    }
  });

  it('is read back with what was written', async () => {
    const after = await review(await make(), place);
    const { snapshot } = await open(after);
    const sheet = snapshot.sheets.find(({ id }) => id === place.sheetId);
    const at = (row: number, column: number) => sheet?.values[row - sheet.top]?.[column - sheet.left] ?? null;
    expect(at(place.headerRow, place.left)).toBe('结论◇');
    expect(at(place.headerRow + 2, place.left)).toBe('需补正');
    expect(at(place.headerRow + 2, place.left + 2)).toBe('【身份证号】校验位不符\n末位应为 X');
    expect(at(place.headerRow + 1, place.left + 3)).toBe(2500);
    expect(snapshot.sheets.slice(-2).map(({ name }) => name)).toEqual(['汇总◇', '清单◇']);
    expect(snapshot.settingsText).toBe('{"cutoffDate":"2023-09-30","relatedMajors":["会计 & <审计>"]}');
  });

  it('is the same reviewed twice as once', async () => {
    const once = await review(await make(), place);
    expect(await differences(once, await review(once, place))).toEqual(SAME);
  });

  it('is itself again when cleared', async () => {
    const before = await make();
    expect(await differences(before, await clear(await review(before, place), place))).toEqual(SAME);
    const twice = await review(await review(before, place), place);
    expect(await differences(before, await clear(twice, place))).toEqual(SAME);
  });

  it('is itself under an empty change', async () => {
    const before = await make();
    expect(await differences(before, await clear(before, place))).toEqual(SAME);
  });
});

describe('a rich workbook', () => {
  const place: Place = { sheetId: '1', headerRow: 3, bottom: 6, left: 5 };

  it('has a filter over our columns, in its hidden name as well', async () => {
    const after = await review(richWorkbook(), place);
    expect(await partOf(after, '/xl/worksheets/sheet1.xml')).toContain('<autoFilter ref="A4:I6"/>');
    expect(await partOf(after, '/xl/workbook.xml')).toContain('hidden="1">汇总表!$A$4:$I$6</definedName>');
  });

  it('has a table over our columns, totals row and all', async () => {
    const after = await review(richWorkbook(), { sheetId: '2', headerRow: 0, bottom: 2, left: 2 });
    const table = await partOf(after, '/xl/tables/table1.xml');
    expect(table).toContain(
      'ref="A1:F4" totalsRowCount="1"><autoFilter ref="A1:F3"/><tableColumns count="6">',
    );
    expect(table).toContain(
      '<tableColumn id="5" name="结论◇"/><tableColumn id="6" name="状态◇"/><tableColumn id="7" name="必改问题◇"/><tableColumn id="8" name="应缴合计◇"/></tableColumns>',
    );
    expect(await partOf(after, '/xl/tables/table2.xml')).toContain('id="8" name="问题清单"');
  });

  it('keeps the numbers of sheets right: chart sheets count', async () => {
    const after = await review(richWorkbook(), place);
    expect(await partOf(after, '/xl/workbook.xml')).toContain(
      '<sheet name="汇总◇" sheetId="6" r:id="rId13"/><sheet name="清单◇" sheetId="7" r:id="rId14"/></sheets>',
    );
  });
});
