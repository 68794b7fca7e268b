import type { NewSheet, WorkbookChange } from '../../../src/workbook/workbook-change';
import { MOST_CELL_FORMATS } from '../../../src/xlsx/patch/style-sheet';
import { rels, xlsxFile } from '../xlsx-file';
import {
  apply,
  area,
  differences,
  onSheet,
  open,
  partOf,
  partsOf,
  SAME,
  small,
  workbookChange,
} from './patching';
import { richWorkbook } from './rich-workbook';

const plainSheet = (name: string, part: Partial<NewSheet> = {}): NewSheet => ({
  name,
  cells: [{ row: 0, column: 0, value: '甲', style: 'text' }],
  columnWidths: [],
  frozenRows: 0,
  table: null,
  charts: [],
  ...part,
});
const add = (...sheets: NewSheet[]): WorkbookChange => workbookChange({ addSheets: sheets });
const remove = (...ids: string[]): WorkbookChange => workbookChange({ removeSheets: ids });
const fault = (key: string) => ({ sentence: { key } });

describe('removing sheets', () => {
  it('takes what only they own, and leaves the rest', async () => {
    const before = richWorkbook();
    const after = await apply(before, remove('1'));
    const { changed, lost, added } = await differences(before, after);
    expect(lost).toEqual([
      '/xl/worksheets/sheet1.xml',
      '/xl/worksheets/_rels/sheet1.xml.rels',
      '/xl/printerSettings/printerSettings1.bin',
      '/xl/media/image1.png',
      '/xl/comments1.xml',
      '/xl/drawings/vmlDrawing1.vml',
      '/xl/drawings/drawing1.xml',
      '/xl/drawings/_rels/drawing1.xml.rels',
      '/xl/charts/chart1.xml',
    ]);
    expect(added).toEqual([]);
    expect(changed).toEqual([
      '/[Content_Types].xml',
      '/xl/workbook.xml',
      '/xl/_rels/workbook.xml.rels',
      '/xl/calcChain.xml',
    ]);
    const workbook = await partOf(after, '/xl/workbook.xml');
    expect(workbook).toContain('activeTab="0"');
    expect(workbook).toContain(
      '<definedNames><definedName name="截止日">汇总表!$B$2</definedName></definedNames>',
    );
    expect(await partOf(after, '/xl/calcChain.xml')).toContain('<c r="B4" i="2"/></calcChain>');
    const types = await partOf(after, '/[Content_Types].xml');
    expect(types).not.toContain('/xl/comments1.xml');
    expect(types).toContain('/xl/charts/chart2.xml');
    expect(await partOf(after, '/xl/_rels/workbook.xml.rels')).not.toContain('sheets/sheet1.xml" Type="x');
  });

  it('keeps what a pivot shares with the workbook', async () => {
    const after = await apply(richWorkbook(), remove('3'));
    const parts = [...(await partsOf(after)).keys()];
    expect(parts).not.toContain('/xl/pivotTables/pivotTable1.xml');
    expect(parts).toContain('/xl/pivotCache/pivotCacheDefinition1.xml');
  });

  it('moves the places of names and views of sheets behind', async () => {
    const file = xlsxFile({
      sheets: { 甲: '<sheetData/>', 乙: '<sheetData/>', 丙: '<sheetData/>' },
      workbook:
        '<bookViews><workbookView firstSheet="2" activeTab="2"/><workbookView activeTab="0"/></bookViews>',
    });
    const names =
      '<definedNames><definedName name="a" localSheetId="0">1</definedName><definedName name="b" localSheetId="1">1</definedName><definedName name="c" localSheetId="2">1</definedName></definedNames>';
    const workbook = (await partOf(file, '/xl/workbook.xml')).replace('</sheets>', `</sheets>${names}`);
    const named = xlsxFile({
      sheets: { 甲: '<sheetData/>', 乙: '<sheetData/>', 丙: '<sheetData/>' },
      parts: { 'xl/workbook.xml': workbook },
    });
    const after = await partOf(await apply(named, remove('2')), '/xl/workbook.xml');
    expect(after).toContain('<workbookView firstSheet="1" activeTab="1"/><workbookView activeTab="0"/>');
    expect(after).toContain(
      '<definedName name="a" localSheetId="0">1</definedName><definedName name="c" localSheetId="1">1</definedName></definedNames>',
    );
    expect(
      (await open(await apply(named, remove('1', '2')))).snapshot.sheets.map(({ name }) => name),
    ).toEqual(['丙']);
  });

  it('is refused where no visible sheet would be left', async () => {
    const file = xlsxFile({
      sheets: { 甲: '<sheetData/>', 乙: '<sheetData/>' },
      sheetAttributes: { 乙: 'state="hidden"' },
    });
    await expect(apply(file, remove('1'))).rejects.toMatchObject(fault('xlsx.write.lastSheet'));
    await expect(
      apply(file, { ...remove('1'), ...{ addSheets: [plainSheet('丁')] } }),
    ).resolves.toBeDefined();
  });

  it('and adding is refused where the structure is protected', async () => {
    const file = small('<sheetData/>', { workbook: '<workbookProtection lockStructure="1"/>' });
    await expect(apply(file, add(plainSheet('乙')))).rejects.toMatchObject(
      fault('xlsx.write.structureProtected'),
    );
  });
});

describe('adding sheets', () => {
  it.each([
    ['a name that is taken', '甲'],
    ['a name taken in other letters', 'ＡB'.toLowerCase()],
    ['no name', ''],
    ['a name too long', '长'.repeat(32)],
    ['a name with a bracket', '汇总[1]'],
    ['a name with a slash', '一/二'],
  ])('refuses %s', async (_, name) => {
    const file = xlsxFile({ sheets: { 甲: '<sheetData/>', ａB: '<sheetData/>' } });
    await expect(apply(file, add(plainSheet(name)))).rejects.toMatchObject(fault('xlsx.write.sheetName'));
  });

  it('takes a name that is removed in the same change, and its parts', async () => {
    const file = xlsxFile({ sheets: { 甲: '<sheetData/>', 乙: '<sheetData/>' } });
    const after = await apply(file, workbookChange({ removeSheets: ['2'], addSheets: [plainSheet('乙')] }));
    const { changed, lost, added } = await differences(file, after);
    expect([lost, added]).toEqual([[], []]);
    expect(changed).toContain('/xl/worksheets/sheet2.xml');
    expect(changed).not.toContain('/[Content_Types].xml');
  });

  it('finds free names for parts and tables', async () => {
    const table = { name: '名单', area: area(0, 0, 0, 1), headers: ['甲', '乙 & 丙\n丁'] };
    const after = await apply(richWorkbook(), add(plainSheet('一', { table }), plainSheet('二', { table })));
    expect(await partOf(after, '/xl/tables/table2.xml')).toContain(
      'id="8" name="名单_2" displayName="名单_2" ref="A1:B2"',
    );
    expect(await partOf(after, '/xl/tables/table3.xml')).toContain('id="9" name="名单_3"');
    expect(await partOf(after, '/xl/tables/table3.xml')).toContain('name="乙 &amp; 丙_x000A_丁"');
    const sheet = await partOf(after, '/xl/worksheets/sheet4.xml');
    expect(sheet).toContain('<t xml:space="preserve">乙 &amp; 丙\n丁</t>');
  });

  it('writes links within the workbook, and no more than Excel opens', async () => {
    const cells = Array.from({ length: 65_531 }, (_, row) => ({
      row,
      column: 0,
      value: '到',
      style: 'link' as const,
      link: { sheet: "张'三", cell: `B${row + 1}`, tip: '' },
    }));
    const after = await apply(small('<sheetData/>'), add(plainSheet('乙', { cells })));
    const xml = await partOf(after, '/xl/worksheets/sheet2.xml');
    expect(xml).toContain(`<hyperlink ref="A1" location="'张''三'!B1"/>`);
    expect(xml.match(/<hyperlink /g)).toHaveLength(65_530);
    expect(xml.match(/<row /g)).toHaveLength(65_531);
  });

  it('gives a Strict workbook Strict parts', async () => {
    const strict = (xml: string) =>
      xml
        .replaceAll(
          'http://schemas.openxmlformats.org/spreadsheetml/2006/main',
          'http://purl.oclc.org/ooxml/spreadsheetml/main',
        )
        .replaceAll(
          'http://schemas.openxmlformats.org/officeDocument/2006/',
          'http://purl.oclc.org/ooxml/officeDocument/',
        );
    const parts = await partsOf(small('<sheetData/>'));
    const file = xlsxFile({
      parts: Object.fromEntries([...parts].map(([part, xml]) => [part.slice(1), strict(xml)])),
    });
    const charts: NewSheet['charts'] = [
      { kind: 'bar', title: '图', categories: area(0, 0, 0, 0), series: [], place: area(1, 1, 9, 9) },
    ];
    const after = await apply(
      file,
      workbookChange({ addSheets: [plainSheet('乙', { charts })], settingsText: '{}' }),
    );
    for (const [part, xml] of await partsOf(after)) {
      const isOurs = !part.startsWith('/[') && !part.startsWith('/_rels');
      if (isOurs)
        expect(xml.replaceAll('http://schemas.openxmlformats.org/package', '')).not.toContain(
          'schemas.openxmlformats.org',
        );
    }
    expect((await open(after)).snapshot.settingsText).toBe('{}');
  });
});

describe('settings', () => {
  const settings = (settingsText: string | null) => workbookChange({ settingsText });
  it('are kept, replaced in place and taken out', async () => {
    const before = richWorkbook();
    const kept = await apply(before, settings('{"a":"<&>\\r\\n"}'));
    expect((await open(kept)).snapshot.settingsText).toBe('{"a":"<&>\\r\\n"}');
    expect((await differences(before, kept)).added).toEqual([
      '/customXml/item2.xml',
      '/customXml/itemProps2.xml',
      '/customXml/_rels/item2.xml.rels',
    ]);
    const replaced = await apply(kept, settings('{}'));
    expect((await differences(kept, replaced)).changed).toEqual(['/customXml/item2.xml']);
    expect(await differences(before, await apply(replaced, settings(null)))).toEqual(SAME);
    expect(await differences(kept, await apply(kept, workbookChange()))).toEqual(SAME);
  });
});

describe('a signed workbook', () => {
  const SIGNATURE = 'http://schemas.openxmlformats.org/package/2006/relationships/digital-signature';
  const signed = xlsxFile({
    styles: '',
    parts: {
      '_rels/.rels': rels([
        ['rId1', 'officeDocument', 'xl/workbook.xml'],
        ['rId2', `${SIGNATURE}/origin`, '_xmlsignatures/origin.sigs'],
      ]),
      '_xmlsignatures/origin.sigs': '',
      '_xmlsignatures/_rels/origin.sigs.rels': rels([['rId1', `${SIGNATURE}/signature`, 'sig1.xml']]),
      '_xmlsignatures/sig1.xml': '<Signature xmlns="http://www.w3.org/2000/09/xmldsig#"/>',
    },
  });

  it('loses its signature, which would not hold', async () => {
    const after = await apply(signed, workbookChange({ settingsText: '{}' }));
    expect((await differences(signed, after)).lost).toHaveLength(3);
    expect(await partOf(after, '/_rels/.rels')).not.toContain('digital-signature');
  });

  it('keeps it where nothing changes', async () => {
    expect(await differences(signed, await apply(signed, workbookChange()))).toEqual(SAME);
  });
});

describe('styles', () => {
  const text = onSheet({
    columns: [
      {
        column: 0,
        headerRow: 0,
        header: '甲',
        top: 1,
        values: ['乙'],
        width: 9,
        style: 'text',
        headerStyle: 'text',
      },
    ],
  });
  const xfs = (styles: string) => /<cellXfs[^>]*>(.*)<\/cellXfs>/.exec(styles)?.[1] ?? '';

  it('are found again, however spelt', async () => {
    const known =
      '<x:xf borderId="0" fillId="0" fontId="0" numFmtId="49" xfId="0" applyFont="false"><x:alignment horizontal="general" vertical="top" textRotation="0" wrapText="true" indent="0" shrinkToFit="false"/><x:protection locked="true" hidden="false"/></x:xf>';
    const styles = `<?xml version="1.0"?><x:styleSheet xmlns:x="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><x:fonts><x:font/></x:fonts><x:cellXfs count="2"><x:xf/>${known}</x:cellXfs></x:styleSheet>`;
    const file = small('<sheetData/>', { parts: { 'xl/styles.xml': styles } });
    const after = await apply(file, text);
    expect(await partOf(after, '/xl/styles.xml')).toBe(styles);
    expect(await partOf(after, '/xl/worksheets/sheet1.xml')).toContain('<c r="A2" s="1"');
  });

  it('stay while somebody uses them, and go with the last', async () => {
    const file = small('<sheetData/>', {
      sheets: { 乙: '<sheetData><row r="1"><c r="A1" s="3"/></row></sheetData>' },
    });
    const written = await apply(file, text);
    const clear = onSheet({ clearColumns: [{ column: 0, top: 0, bottom: 1 }] });
    expect(xfs(await partOf(await apply(written, clear), '/xl/styles.xml'))).toContain(
      'numFmtId="49" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1" applyAlignment="1"',
    );
    const free = small('<sheetData/>', { sheets: { 乙: '<sheetData/>' } });
    expect(await differences(free, await apply(await apply(free, text), clear))).toEqual(SAME);
  });

  it('begin with the plain one where a workbook has none', async () => {
    const after = await apply(small('<sheetData/>', { styles: '' }), text);
    const styles = await partOf(after, '/xl/styles.xml');
    expect(xfs(styles)).toMatch(
      /^<xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"\/><xf numFmtId="49"/,
    );
    expect(await partOf(after, '/xl/worksheets/sheet1.xml')).toContain('<c r="A2" s="1"');
  });

  it('get a part where a workbook has none, which goes again', async () => {
    const file = small('<sheetData/>', {
      parts: {
        'xl/styles.xml': null,
        'xl/_rels/workbook.xml.rels': rels([['rId1', 'worksheet', 'worksheets/sheet1.xml']]),
        '[Content_Types].xml': (await partOf(small(''), '/[Content_Types].xml')).replace(
          /<Override PartName="\/xl\/styles.xml"[^>]*>/,
          '',
        ),
      },
    });
    const written = await apply(file, text);
    expect(await partOf(written, '/xl/styles.xml')).toContain('<fills count="2">');
    const clear = onSheet({ clearColumns: [{ column: 0, top: 0, bottom: 1 }] });
    expect(await differences(file, await apply(written, clear))).toEqual(SAME);
  });

  it('are refused beyond what Excel holds', async () => {
    const many = (count: number) =>
      small('<sheetData/>', {
        styles: `<cellXfs count="${count}">${Array.from({ length: count }, (_, id) => `<xf numFmtId="${id + 200}"/>`).join('')}</cellXfs>`,
      });
    await expect(apply(many(MOST_CELL_FORMATS), text)).rejects.toMatchObject(
      fault('xlsx.write.tooManyStyles'),
    );
    await expect(apply(many(MOST_CELL_FORMATS - 1), text)).resolves.toBeDefined();
  });
});
