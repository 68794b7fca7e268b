import type { CellLook, SheetSnapshot } from '../../src/workbook/sheet-snapshot';
import { createBlankWorkbook } from '../../src/xlsx/blank-workbook';
import { openWorkbook, type OpenedWorkbook } from '../../src/xlsx/open-workbook';
import { tinted } from '../../src/xlsx/styles/colour';
import { nodeCodec } from '../../src/xlsx/zip/node-codec';
import { webCodec } from '../../src/xlsx/zip/web-codec';
import {
  MAIN,
  OFFICE,
  STRICT_MAIN,
  STRICT_OFFICE,
  rels,
  worksheet,
  xlsxFile,
  type XlsxFile,
} from './xlsx-file';

const open = (file: XlsxFile): Promise<OpenedWorkbook> => openWorkbook(xlsxFile(file), nodeCodec);

async function firstSheet(file: XlsxFile): Promise<SheetSnapshot> {
  const [sheet] = (await open(file)).snapshot.sheets;
  if (!sheet) throw new Error('no sheet');
  return sheet;
}

const readCells = (cells: string, file: XlsxFile = {}): Promise<SheetSnapshot> =>
  firstSheet({ ...file, sheets: { 甲: `<sheetData>${cells}</sheetData>` } });

const area = (top: number, left: number, bottom: number, right: number) => ({ top, left, bottom, right });

describe('cell values', () => {
  const table = ['<t>甲</t>', '<t xml:space="preserve"> 乙 </t>', '<r><t>丙</t></r><r><rPr/><t>丁</t></r>'];
  it.each([
    ['a number', '<c><v>37469</v></c>', 37469],
    ['a negative number', '<c><v>-0.5</v></c>', -0.5],
    ['minus nought', '<c><v>-0</v></c>', 0],
    ['a number with an exponent', '<c><v>1.5E3</v></c>', 1500],
    ['a number of 17 digits', '<c><v>0.10000000000000001</v></c>', 0.1],
    ['an ID number kept as a number', '<c><v>500103199003120000</v></c>', 500103199003120000],
    ['a number with its type said', '<c t="n"><v>2</v></c>', 2],
    ['a number with space around', '<c><v> 3\n</v></c>', 3],
    ['a date with many decimals', '<c><v>45178.541666666664</v></c>', 45178.541666666664],
    ['what is no number', '<c><v>二</v></c>', '二'],
    ['a shared string', '<c t="s"><v>0</v></c>', '甲'],
    ['a shared string with spaces', '<c t="s"><v>1</v></c>', ' 乙 '],
    ['a shared string of runs', '<c t="s"><v>2</v></c>', '丙丁'],
    ['an inline string', '<c t="inlineStr"><is><t>戊</t></is></c>', '戊'],
    ['an inline string of runs', '<c t="inlineStr"><is><r><t>己</t></r><r><t>庚</t></r></is></c>', '己庚'],
    [
      'phonetics left out',
      '<c t="inlineStr"><is><t>重庆</t><rPh sb="0" eb="2"><t>チョンチン</t></rPh><phoneticPr fontId="1"/></is></c>',
      '重庆',
    ],
    ['a formula with text', '<c t="str"><f>A2&amp;"x"</f><v>辛</v></c>', '辛'],
    ['a formula with a number', '<c><f>1+1</f><v>2</v></c>', 2],
    ['a formula with no value kept', '<c><f>1+1</f></c>', null],
    ['true', '<c t="b"><v>1</v></c>', true],
    ['false', '<c t="b"><v>0</v></c>', false],
    ['an error', '<c t="e"><v>#N/A</v></c>', '#N/A'],
    ['an ISO date', '<c t="d"><v>2023-09-30</v></c>', 45199],
    ['an ISO date and time', '<c t="d"><v>2023-09-30T12:00:00</v></c>', 45199.5],
    ['an ISO time', '<c t="d"><v>T06:00:00</v></c>', 0.25],
    ['a date that never was', '<c t="d"><v>2023-02-30</v></c>', '2023-02-30'],
    ['an empty string', '<c t="str"><v></v></c>', null],
    ['an empty value', '<c><v/></c>', null],
    ['nothing', '<c s="0"/>', null],
    ['entities', '<c t="str"><v>&lt;A&amp;B&gt; &#20013;&#x6587; &quot;&apos;</v></c>', '<A&B> 中文 "\''],
    ['line ends', '<c t="str"><v>一\r\n二\r三</v></c>', '一\n二\n三'],
    ['control characters escaped', '<c t="str"><v>a_x000D_b_x005F_x000D_c_x</v></c>', 'a\rb_x000D_c_x'],
    ['CDATA', '<c t="str"><v><![CDATA[<a>&b]]>c</v></c>', '<a>&bc'],
    ['CDATA in a number', '<c><v><![CDATA[5]]></v></c>', 5],
    ['a comment within', '<c><!-- a --><v>5<!-- b --></v></c>', 5],
    ['a processing instruction', '<?p ?><c><v>6</v></c>', 6],
    ['an emoji and a rare character', '<c t="str"><v>😀𠮷</v></c>', '😀𠮷'],
    ['a long text', `<c t="str"><v>${'长'.repeat(500)}&amp;</v></c>`, `${'长'.repeat(500)}&`],
    ['attributes of other namespaces', '<c xr:t="s" xmlns:xr="x" cm="1"><v>7</v></c>', 7],
    ['single quotes and spaces in the tag', "<c  t = 's'\n><v>0</v></c >", '甲'],
    ['an extension behind the value', '<c><v>8</v><extLst><ext><v>9</v></ext></extLst></c>', 8],
  ])('%s', async (_, cell, value) => {
    const sheet = await readCells(`<row>${cell}<c r="H1" t="str"><v>end</v></c></row>`, { strings: table });
    const read = sheet.values[0]?.[0 - sheet.left] ?? null;
    expect(read).toBe(value);
    expect(sheet.values[0]?.at(-1)).toBe('end');
  });

  it('count 1904 serials from 1904', async () => {
    const sheet = await readCells('<row><c t="d"><v>1904-01-02</v></c></row>', {
      workbook: '<workbookPr date1904="1"/>',
    });
    expect(sheet).toMatchObject({ date1904: true, values: [[1]] });
  });

  it('give an ISO date a date format where it has none', async () => {
    const sheet = await readCells('<row><c t="d"><v>1900-01-31</v></c><c><v>1</v></c></row>');
    expect(sheet.values).toEqual([[31, 1]]);
    expect(sheet.numberFormat(0, 0)).toBe('yyyy-mm-dd');
    expect(sheet.numberFormat(0, 1)).toBe('General');
  });
});

describe('where cells stand', () => {
  it('is the used range by values only', async () => {
    const sheet = await readCells(
      '<row r="1" s="1" customFormat="1"><c r="WXF1" s="1"/></row>' +
        '<row r="3"><c r="A3" s="1"/><c r="C3"><v>1</v></c><c r="WXF3" s="1"/></row>' +
        '<row r="6"><c r="B6"><v>2</v></c></row><row r="1000"><c r="B1000" s="1"/><c r="C1000" t="str"><v></v></c></row>',
    );
    expect(sheet).toMatchObject({ top: 2, left: 1, values: [[null, 1], [], [], [2]] });
  });

  it('is counted where rows and cells do not say', async () => {
    const sheet = await readCells(
      '<row><c><v>1</v></c><c r="D1"><v>2</v></c><c><v>3</v></c></row><row/><row><c><v>4</v></c></row>' +
        '<row r="7"><c><v>5</v></c></row><row><c r="B9"><v>6</v></c></row>',
    );
    expect(sheet.values).toEqual([[1, null, null, 2, 3], [], [4], [], [], [], [5], [], [null, 6]]);
  });

  it('does not depend on a dimension that lies', async () => {
    const sheet = await firstSheet({
      sheets: { 甲: '<dimension ref="A1"/><sheetData><row r="2"><c r="B2"><v>1</v></c></row></sheetData>' },
    });
    expect(sheet).toMatchObject({ top: 1, left: 1, values: [[1]] });
  });

  it('is nowhere in an empty sheet', async () => {
    expect(await firstSheet({ sheets: { 甲: '' } })).toMatchObject({ top: 0, left: 0, values: [] });
    expect(await readCells('<row r="9"><c r="A9" s="1"/></row>')).toMatchObject({ values: [] });
  });
});

describe('forms of the package', () => {
  const cells =
    '<x:sheetData><x:row><x:c t="s"><x:v>0</x:v></x:c><x:c><x:f>A1</x:f><x:v>2</x:v></x:c></x:row></x:sheetData>';

  it('with a prefix on the main namespace', async () => {
    const book = await open({
      sheets: {
        甲: `<?xml version="1.0"?><x:worksheet xmlns:x="${MAIN}">${cells}<x:mergeCells><x:mergeCell ref="A1:B2"/></x:mergeCells></x:worksheet>`,
      },
      parts: {
        'xl/sharedStrings.xml': `<x:sst xmlns:x="${MAIN}"><x:si><x:r><x:t>甲</x:t></x:r><x:r><x:rPr><x:color rgb="FFFF0000"/></x:rPr><x:t>*</x:t></x:r></x:si></x:sst>`,
        'xl/workbook.xml': `<x:workbook xmlns:x="${MAIN}" xmlns:rel="${OFFICE}"><x:sheets><x:sheet name="甲" sheetId="4" rel:id="rId1"/></x:sheets></x:workbook>`,
      },
    });
    expect(book.sheets[0]).toMatchObject({ id: '4', prefix: 'x:', namespace: MAIN });
    const [sheet] = book.snapshot.sheets;
    expect(sheet).toMatchObject({ values: [['甲*', 2]], merges: [area(0, 0, 1, 1)] });
    expect(sheet?.hasFormula(0, 1)).toBe(true);
    expect(sheet?.look(0, 0)?.font).toEqual([
      { text: '甲', colour: null },
      { text: '*', colour: 'FF0000' },
    ]);
  });

  it('Strict OOXML', async () => {
    const book = await open({
      sheets: {
        甲: `<?xml version="1.0"?><worksheet xmlns="${STRICT_MAIN}"><sheetData><row><c t="d"><v>2023-09-30</v></c></row></sheetData></worksheet>`,
      },
      parts: {
        '_rels/.rels': rels([['rId1', `${STRICT_OFFICE}/officeDocument`, 'xl/workbook.xml']]),
        'xl/workbook.xml': `<workbook xmlns="${STRICT_MAIN}" xmlns:r="${STRICT_OFFICE}" conformance="strict"><sheets><sheet name="甲" sheetId="1" r:id="rId1"/></sheets></workbook>`,
        'xl/_rels/workbook.xml.rels': rels([['rId1', `${STRICT_OFFICE}/worksheet`, 'worksheets/sheet1.xml']]),
      },
    });
    expect(book.workbook.strict).toBe(true);
    expect(book.snapshot.sheets[0]?.values).toEqual([[45199]]);
  });

  it.each([
    ['absolute', '/xl/worksheets/sheet1.xml', 'xl/worksheets/sheet1.xml'],
    ['relative with dots', '../xl/./worksheets/sheet1.xml', 'xl/worksheets/sheet1.xml'],
    ['in another case', 'Worksheets/SHEET1.xml', 'xl/worksheets/sheet1.xml'],
    ['percent-encoded', 'worksheets/sheet%201.xml', 'xl/worksheets/sheet 1.xml'],
    ['with backslashes', 'worksheets\\sheet1.xml', 'xl\\worksheets\\sheet1.xml'],
    ['somewhere else altogether', '/data/one.xml', 'data/one.xml'],
  ])('a sheet by a target %s', async (_, target, stored) => {
    const bytes = xlsxFile({
      parts: {
        'xl/worksheets/sheet1.xml': null,
        [stored]: worksheet('<sheetData><row><c><v>1</v></c></row></sheetData>'),
        'xl/_rels/workbook.xml.rels': rels([['rId1', 'worksheet', target]]),
      },
    });
    expect((await openWorkbook(bytes, nodeCodec)).snapshot.sheets[0]?.values).toEqual([[1]]);
  });

  it.each([
    ['UTF-8 with a mark', (xml: string) => Buffer.from(`\ufeff${xml}`)],
    ['UTF-16 little end first', (xml: string) => Buffer.from(`\ufeff${xml}`, 'utf16le')],
    ['UTF-16 big end first', (xml: string) => Buffer.from(`\ufeff${xml}`, 'utf16le').swap16()],
    ['UTF-16 without a mark', (xml: string) => Buffer.from(xml, 'utf16le')],
  ])('every part in %s', async (_, encode) => {
    const xml = (text: string): Uint8Array => encode(`<?xml version="1.0"?>${text}`);
    const sheet = await firstSheet({
      sheets: { 甲: xml(worksheet('<sheetData><row><c t="s"><v>0</v></c></row></sheetData>')) },
      parts: {
        'xl/sharedStrings.xml': xml(`<sst xmlns="${MAIN}"><si><t>姓名</t></si></sst>`),
        'xl/styles.xml': xml(`<styleSheet xmlns="${MAIN}"/>`),
        'xl/workbook.xml': xml(
          `<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheets><sheet name="汇总表" sheetId="1" r:id="rId1"/></sheets></workbook>`,
        ),
      },
    });
    expect(sheet).toMatchObject({ name: '汇总表', values: [['姓名']] });
  });

  it('in GBK, as the declaration says', async () => {
    const gbk = Buffer.concat([
      Buffer.from(`<?xml version="1.0" encoding="GBK"?><sst xmlns="${MAIN}"><si><t>`),
      Buffer.from([0xd0, 0xd5, 0xc3, 0xfb]),
      Buffer.from('</t></si></sst>'),
    ]);
    const sheet = await readCells('<row><c t="s"><v>0</v></c></row>', {
      parts: { 'xl/sharedStrings.xml': gbk },
    });
    expect(sheet.values).toEqual([['姓名']]);
  });

  it('without styles, strings or theme', async () => {
    const sheet = await readCells('<row><c s="3"><v>1</v></c></row>', {
      parts: {
        'xl/styles.xml': null,
        'xl/sharedStrings.xml': null,
        'xl/_rels/workbook.xml.rels': rels([['rId1', 'worksheet', 'worksheets/sheet1.xml']]),
      },
    });
    expect(sheet.values).toEqual([[1]]);
    expect(sheet.look(0, 0)).toEqual({ font: [{ text: '1', colour: null }], fill: null });
    expect(sheet.numberFormat(0, 0)).toBe('General');
  });

  it('in a browser as in Node', async () => {
    const bytes = xlsxFile({ sheets: { 甲: '<sheetData><row><c><v>1</v></c></row></sheetData>' } });
    expect((await openWorkbook(bytes, webCodec)).snapshot.sheets[0]?.values).toEqual([[1]]);
  });

  it('as a new blank workbook', async () => {
    const book = await openWorkbook(createBlankWorkbook('空白<"&>表'), nodeCodec);
    expect(book.snapshot).toMatchObject({
      settingsText: null,
      remarks: [],
      sheets: [{ name: '空白<"&>表', values: [] }],
    });
  });
});

describe('what stands around the cells', () => {
  it('hidden rows and columns', async () => {
    const sheet = await firstSheet({
      sheets: {
        甲:
          '<cols><col min="2" max="2" hidden="1" width="9"/><col min="3" max="3" width="0"/><col min="5" max="16384" hidden="true"/></cols>' +
          '<sheetData><row r="1"><c><v>1</v></c><c r="F1"><v>1</v></c></row><row r="2" hidden="1"><c><v>1</v></c></row>' +
          '<row r="3" ht="0" customHeight="1"/><row r="4" ht="15"><c><v>1</v></c></row><row r="9" hidden="1"/></sheetData>',
      },
    });
    expect([...sheet.hiddenRows]).toEqual([1, 2]);
    expect([...sheet.hiddenColumns]).toEqual([1, 2, 4, 5]);
  });

  it('rows hidden by default', async () => {
    const sheet = await firstSheet({
      sheets: {
        甲:
          '<sheetFormatPr defaultRowHeight="15" zeroHeight="1"/><sheetData><row r="2"><c><v>1</v></c></row>' +
          '<row r="5"><c><v>1</v></c></row></sheetData>',
      },
    });
    expect([...sheet.hiddenRows]).toEqual([2, 3]);
  });

  it('merges, protection and the sheet’s own filter', async () => {
    const sheet = await firstSheet({
      sheets: {
        甲:
          '<sheetData/><sheetProtection sheet="1" objects="1"/><autoFilter ref="$A$3:F9"><filterColumn colId="1"><filters><filter val="a"/></filters></filterColumn></autoFilter>' +
          '<customSheetViews><customSheetView guid="x"><autoFilter ref="A1:B2"/></customSheetView></customSheetViews>' +
          '<mergeCells count="2"><mergeCell ref="A1:C1"/><mergeCell ref="B4:B9"/></mergeCells>',
      },
    });
    expect(sheet).toMatchObject({
      isProtected: true,
      merges: [area(0, 0, 0, 2), area(3, 1, 8, 1)],
      autoFilter: { area: area(2, 0, 8, 5), active: true },
    });
  });

  it('a filter that merely hides a button is not active', async () => {
    const sheet = await firstSheet({
      sheets: {
        甲: '<sheetData/><sheetProtection sheet="0"/><autoFilter ref="A1:B9"><filterColumn colId="0" hiddenButton="1"/></autoFilter>',
      },
    });
    expect(sheet).toMatchObject({ isProtected: false, autoFilter: { active: false } });
  });

  it('drop-down lists, those of Excel 2010’s extension too', async () => {
    const sheet = await firstSheet({
      sheets: {
        甲:
          '<sheetData/><dataValidations count="4">' +
          '<dataValidation type="list" sqref="B2:B9 D2"><formula1>"男, 女"</formula1></dataValidation>' +
          '<dataValidation type="list" sqref="C2:C9"><formula1>代码表!$A$1:$A$9</formula1></dataValidation>' +
          '<dataValidation type="list" sqref="E:E"><formula1>&quot;a&quot;&quot;b,c&quot;</formula1></dataValidation>' +
          '<dataValidation type="whole" sqref="F2"><formula1>1</formula1></dataValidation></dataValidations>' +
          '<extLst><ext uri="{CCE6A557-97BC-4b89-ADB6-D9C93CAAB3DF}" xmlns:x14="x14" xmlns:xm="xm"><x14:dataValidations>' +
          '<x14:dataValidation type="list"><x14:formula1><xm:f>代码!$B$1:$B$3</xm:f></x14:formula1><xm:sqref>G2:G5</xm:sqref></x14:dataValidation>' +
          '</x14:dataValidations></ext></extLst>',
      },
    });
    expect(sheet.listValidations).toEqual([
      { areas: [area(1, 1, 8, 1), area(1, 3, 1, 3)], entries: ['男', '女'], formula: null },
      { areas: [area(1, 2, 8, 2)], entries: null, formula: '代码表!$A$1:$A$9' },
      { areas: [area(0, 4, 1_048_575, 4)], entries: ['a"b', 'c'], formula: null },
      { areas: [area(1, 6, 4, 6)], entries: null, formula: '代码!$B$1:$B$3' },
    ]);
  });

  it('formulas, array formulas in every cell they fill', async () => {
    const sheet = await readCells(
      '<row><c><f t="shared" si="0"/><v>1</v></c><c><v>2</v></c><c><f t="array" ref="C1:D2">A1:B2</f><v>3</v></c><c><v>4</v></c></row>' +
        '<row><c r="C2"><v>5</v></c><c><v>6</v></c><c><v>7</v></c></row>',
    );
    const marked = [0, 1].flatMap((row) => [0, 1, 2, 3, 4].filter((column) => sheet.hasFormula(row, column)));
    expect(marked).toEqual([0, 2, 3, 2, 3]);
  });

  it('sheets that are hidden; chart sheets are no sheets of cells', async () => {
    const book = await open({
      sheets: { 甲: '', 图: '', 乙: '', 丙: '' },
      sheetAttributes: { 乙: 'state="hidden"', 丙: 'state="veryHidden"' },
      parts: {
        'xl/_rels/workbook.xml.rels': rels([
          ['rId1', 'worksheet', 'worksheets/sheet1.xml'],
          ['rId2', 'chartsheet', 'worksheets/sheet2.xml'],
          ['rId3', 'worksheet', 'worksheets/sheet3.xml'],
          ['rId4', 'worksheet', 'worksheets/sheet4.xml'],
        ]),
      },
    });
    expect(book.snapshot.sheets.map(({ name, visibility }) => [name, visibility])).toEqual([
      ['甲', 'visible'],
      ['乙', 'hidden'],
      ['丙', 'veryHidden'],
    ]);
    expect(book.sheets.map(({ index }) => index)).toEqual([0, 2, 3]);
  });

  it('tables, notes and comment threads', async () => {
    const sheet = await firstSheet({
      sheets: { 甲: '<sheetData/>' },
      sheetRelations: {
        甲: [
          ['rId1', 'table', '../tables/table1.xml'],
          ['rId2', 'comments', '/xl/comments1.xml'],
          [
            'rId3',
            'http://schemas.microsoft.com/office/2017/10/relationships/threadedComment',
            '../threadedComments/threadedComment1.xml',
          ],
        ],
      },
      parts: {
        'xl/tables/table1.xml': `<table xmlns="${MAIN}" id="7" name="a" displayName="名册" ref="A3:F20" totalsRowCount="1"/>`,
        'xl/comments1.xml':
          `<comments xmlns="${MAIN}"><authors><author>a</author></authors><commentList>` +
          '<comment ref="D4" authorId="0"><text><r><rPr><b/></rPr><t>审核：</t></r><r><t xml:space="preserve">\n不能为空</t></r></text></comment>' +
          '<comment ref="E4" authorId="0"><text><t>必填</t></text></comment>' +
          '<comment ref="F4" authorId="0"><text><t>[Threaded comment] …</t></text></comment></commentList></comments>',
        'xl/threadedComments/threadedComment1.xml':
          '<ThreadedComments xmlns="http://schemas.microsoft.com/office/spreadsheetml/2018/threadedcomments">' +
          '<threadedComment ref="F4" id="1"><text>请核对</text></threadedComment>' +
          '<threadedComment ref="F4" id="2" parentId="1"><text>已核对</text></threadedComment></ThreadedComments>',
      },
    });
    expect(sheet.tables).toEqual([
      { id: '7', name: '名册', area: area(2, 0, 19, 5), hasHeader: true, hasTotals: true },
    ]);
    expect(sheet.notes).toEqual([
      { row: 3, column: 3, text: '审核：\n不能为空' },
      { row: 3, column: 4, text: '必填' },
      { row: 3, column: 5, text: '请核对\n已核对' },
    ]);
  });

  it('the staff’s settings among other custom XML', async () => {
    const book = await open({
      relations: [
        ['rIdA', 'customXml', '../customXml/item1.xml'],
        ['rIdB', 'customXml', '../customXml/item2.xml'],
      ],
      parts: {
        'customXml/item1.xml': '<other xmlns="urn:other"/>',
        'customXml/item2.xml':
          '<settings xmlns="urn:intake-review:settings">{"cutoffDate":"2023-09-30","a":"&lt;&amp;"}</settings>',
      },
    });
    expect(book.snapshot.settingsText).toBe('{"cutoffDate":"2023-09-30","a":"<&"}');
    expect(book.parts.settings).toBe('/customXml/item2.xml');
  });

  it('signature, macros, sharing and links to other files', async () => {
    const microsoft = 'http://schemas.microsoft.com/office/2006/relationships';
    const signature = 'http://schemas.openxmlformats.org/package/2006/relationships/digital-signature/origin';
    const book = await open({
      relations: [
        ['rIdM', `${microsoft}/vbaProject`, 'vbaProject.bin'],
        ['rIdE', 'externalLink', 'externalLinks/externalLink1.xml'],
        ['rIdS', 'revisionHeaders', 'revisions/revisionHeaders.xml'],
      ],
      parts: {
        '_rels/.rels': rels([
          ['rId1', 'officeDocument', 'xl/workbook.xml'],
          ['rId2', signature, '_xmlsignatures/origin.sigs'],
        ]),
      },
    });
    expect(book.snapshot.remarks).toEqual(['signature', 'macros', 'sharedWorkbook', 'externalLinks']);
  });
});

describe('looks', () => {
  const theme =
    '<a:theme xmlns:a="a"><a:themeElements><a:clrScheme name="x"><a:dk1><a:sysClr val="windowText" lastClr="111111"/></a:dk1>' +
    '<a:lt1><a:sysClr val="window" lastClr="EEEEEE"/></a:lt1><a:dk2><a:srgbClr val="222222"/></a:dk2><a:lt2><a:srgbClr val="dddddd"/></a:lt2>' +
    '<a:accent1><a:srgbClr val="0000ff"/></a:accent1><a:accent2><a:srgbClr val="C00000"/></a:accent2></a:clrScheme></a:themeElements></a:theme>';
  const withTheme: XlsxFile = {
    relations: [['rIdTheme', 'theme', 'theme/theme1.xml']],
    parts: { 'xl/theme/theme1.xml': theme },
  };
  const font = (colour: string) =>
    `<fonts><font/><font>${colour}</font></fonts><fills><fill/></fills><cellXfs><xf/><xf fontId="1"/></cellXfs>`;
  const fill = (inside: string) =>
    `<fonts><font/></fonts><fills><fill/><fill>${inside}</fill></fills><cellXfs><xf/><xf fillId="1"/></cellXfs>`;
  const lookOf = async (styles: string): Promise<CellLook | null> => {
    const sheet = await readCells('<row><c s="1" t="str"><v>姓名</v></c></row>', { ...withTheme, styles });
    return sheet.look(0, 0);
  };

  it.each([
    ['an opaque colour', '<color rgb="FFFF0000"/>', 'FF0000'],
    ['a colour with alpha nought', '<color rgb="00C00000"/>', 'C00000'],
    ['six digits', '<color rgb="ff0000"/>', 'FF0000'],
    ['theme 0 is light 1', '<color theme="0"/>', 'EEEEEE'],
    ['theme 1 is dark 1', '<color theme="1"/>', '111111'],
    ['theme 2 is light 2', '<color theme="2"/>', 'DDDDDD'],
    ['theme 3 is dark 2', '<color theme="3"/>', '222222'],
    ['theme 5 is accent 2', '<color theme="5"/>', 'C00000'],
    ['an accent the theme leaves out', '<color theme="6"/>', 'A5A5A5'],
    ['lighter', '<color theme="5" tint="0.5"/>', 'FF6060'],
    ['darker', '<color theme="5" tint="-0.5"/>', '600000'],
    ['grey lighter', '<color rgb="FF000000" tint="0.5"/>', '808080'],
    ['index 10', '<color indexed="10"/>', 'FF0000'],
    ['index 2', '<color indexed="2"/>', 'FF0000'],
    ['index 64 is automatic', '<color indexed="64"/>', null],
    ['automatic', '<color auto="1"/>', null],
    ['none', '', null],
  ])('font: %s', async (_, colour, expected) => {
    expect((await lookOf(font(colour)))?.font).toEqual([{ text: '姓名', colour: expected }]);
  });

  it.each([
    ['4472C4', 0.79998, 'D9E1F2'],
    ['4472C4', -0.24998, '305496'],
    ['ED7D31', 0.79998, 'FCE4D6'],
    ['ED7D31', -0.49998, '833C0C'],
    ['FFC000', 0.39998, 'FFD966'],
    ['FFFFFF', -0.15, 'D9D9D9'],
  ])('%s with tint %d is what Excel paints, two steps of 255 at most away', (colour, tint, painted) => {
    const parts = (text: string): number[] =>
      [0, 2, 4].map((at) => Number.parseInt(text.slice(at, at + 2), 16));
    const own = parts(tinted(colour, tint));
    const away = parts(painted).map((part, index) => Math.abs(part - (own[index] ?? 0)));
    expect(Math.max(...away)).toBeLessThanOrEqual(2);
  });

  it('the palette of the workbook itself', async () => {
    const own =
      '<colors><indexedColors><rgbColor rgb="00000000"/><rgbColor rgb="00ABCDEF"/></indexedColors></colors>';
    expect((await lookOf(font('<color indexed="1"/>') + own))?.font).toEqual([
      { text: '姓名', colour: 'ABCDEF' },
    ]);
    expect((await lookOf(font('<color indexed="10"/>') + own))?.font).toEqual([
      { text: '姓名', colour: 'FF0000' },
    ]);
  });

  it.each([
    ['none', '<patternFill patternType="none"><fgColor rgb="FFFF0000"/></patternFill>', null],
    [
      'solid',
      '<patternFill patternType="solid"><fgColor rgb="FFFF0000"/><bgColor indexed="64"/></patternFill>',
      'FF0000',
    ],
    [
      'hatched',
      '<patternFill patternType="lightUp"><fgColor rgb="FF0000FF"/><bgColor rgb="FFFF0000"/></patternFill>',
      'FF0000',
    ],
    [
      'hatched on nothing',
      '<patternFill patternType="darkUp"><fgColor rgb="FFFF0000"/></patternFill>',
      'FF0000',
    ],
    ['grey by default', '<patternFill patternType="gray125"/>', null],
    [
      'a gradient',
      '<gradientFill degree="90"><stop position="0"><color rgb="FFFF0000"/></stop><stop position="1"><color theme="0"/></stop></gradientFill>',
      'FF0000',
    ],
  ])('fill: %s', async (_, inside, expected) => {
    expect((await lookOf(fill(inside)))?.fill).toBe(expected);
  });

  it('of runs: without properties as the cell, with properties but no colour automatic', async () => {
    const sheet = await readCells('<row><c t="s" s="1"><v>0</v></c></row>', {
      styles: font('<color rgb="FFC00000"/>'),
      strings: [
        '<r><t>姓</t></r><r><rPr><b/></rPr><t>名</t></r><r><rPr><color indexed="10"/></rPr><t xml:space="preserve"> *</t></r><rPh><t>x</t></rPh>',
      ],
    });
    expect(sheet.look(0, 0)?.font).toEqual([
      { text: '姓', colour: 'C00000' },
      { text: '名', colour: null },
      { text: ' *', colour: 'FF0000' },
    ]);
  });

  it('of runs cut where nothing changes, as LibreOffice cuts them', async () => {
    const red = '<rPr><color rgb="FFFF0000"/></rPr>';
    const sheet = await readCells('<row><c t="s"><v>0</v></c></row>', {
      strings: [`<r>${red}<t>联系电话</t></r><r>${red}<t>(</t></r><r>${red}<t>手机)</t></r>`],
    });
    expect(sheet.look(0, 0)?.font).toEqual([{ text: '联系电话(手机)', colour: 'FF0000' }]);
  });

  it('of inline runs', async () => {
    const sheet = await readCells(
      '<row><c t="inlineStr"><is><r><t>姓名</t></r><r><rPr><color rgb="FFFF0000"/></rPr><t>*</t></r></is></c></row>',
    );
    expect(sheet.look(0, 0)?.font).toEqual([
      { text: '姓名', colour: null },
      { text: '*', colour: 'FF0000' },
    ]);
  });

  it('of a cell that is not there: its row’s, or else its column’s', async () => {
    const sheet = await firstSheet({
      styles: fill('<patternFill patternType="solid"><fgColor rgb="FFFF0000"/></patternFill>'),
      sheets: {
        甲:
          '<cols><col min="3" max="4" style="1" width="9"/></cols><sheetData><row r="1" s="1" customFormat="1"><c><v>1</v></c></row>' +
          '<row r="2" s="1"><c s="0"><v>1</v></c></row></sheetData>',
      },
    });
    const fills = [0, 1].map((row) => [0, 1, 2].map((column) => sheet.look(row, column)?.fill));
    expect(fills).toEqual([
      [null, 'FF0000', 'FF0000'],
      [null, null, 'FF0000'],
    ]);
  });

  it('are kept for forty rows from the first value on', async () => {
    const rows = Array.from(
      { length: 60 },
      (_, index) => `<row r="${String(index + 5)}"><c><v>1</v></c></row>`,
    );
    const sheet = await readCells(rows.join(''));
    expect([3, 4, 43, 44].map((row) => sheet.look(row, 0) !== null)).toEqual([false, true, true, false]);
  });
});

describe('number formats', () => {
  it.each([
    ['General', 0, 'General'],
    ['a built-in date', 14, 'yyyy/m/d'],
    ['text', 49, '@'],
    ['a Chinese built-in', 57, 'yyyy"年"m"月"'],
    ['one of the workbook’s own', 176, 'yyyy"年"m"月"d"日";@'],
    ['a built-in replaced', 31, '[$-804]yyyy'],
    ['one nobody defined', 200, null],
  ])('%s', async (_, id, code) => {
    const styles =
      '<numFmts><numFmt numFmtId="176" formatCode="yyyy&quot;年&quot;m&quot;月&quot;d&quot;日&quot;;@"/>' +
      `<numFmt numFmtId="31" formatCode="[$-804]yyyy"/></numFmts><cellXfs><xf/><xf numFmtId="${String(id)}"/></cellXfs>`;
    const rows = Array.from({ length: 50 }, () => '<row><c><v>1</v></c><c s="1"><v>2</v></c></row>').join('');
    const sheet = await readCells(rows, { styles });
    expect(sheet.numberFormat(0, 1)).toBe(code);
    expect(sheet.numberFormat(49, 1)).toBe(code);
    expect(sheet.numberFormat(49, 0)).toBe('General');
  });
});
