import type { SheetChange } from '../../../src/workbook/workbook-change';
import type { XlsxFile } from '../xlsx-file';
import { apply, area, differences, onSheet, partOf, SAME, sheetAfter, small } from './patching';

const write = (columns: readonly number[], width = 10): SheetChange['columns'] =>
  columns.map((column) => ({
    column,
    headerRow: 0,
    header: `列${column}`,
    top: 1,
    values: ['是'],
    width,
    style: 'text',
    headerStyle: 'header',
  }));
const clear = (columns: readonly number[]) =>
  onSheet({ clearColumns: columns.map((column) => ({ column, top: 0, bottom: 1 })) });

const ROWS = '<row r="1" spans="1:3"><c r="A1"/><c r="B1"/><c r="C1"/></row>';
const OURS = [3, 4, 5];

const cols = (xml: string) => /<cols>(.*)<\/cols>/.exec(xml)?.[1] ?? '';

describe('column widths', () => {
  const W = 'width="10.714286" customWidth="1"';
  it.each([
    [
      'where there are none',
      '',
      `<col min="4" max="4" ${W}/><col min="5" max="5" ${W}/><col min="6" max="6" ${W}/>`,
    ],
    [
      'behind others',
      '<cols><col min="1" max="3" width="8"/></cols>',
      `<col min="1" max="3" width="8"/><col min="4" max="4" ${W}/><col min="5" max="5" ${W}/><col min="6" max="6" ${W}/>`,
    ],
    [
      'between others',
      '<cols><col min="1" max="1" width="8"/><col min="9" max="9" width="8"/></cols>',
      `<col min="1" max="1" width="8"/><col min="4" max="4" ${W}/><col min="5" max="5" ${W}/><col min="6" max="6" ${W}/><col min="9" max="9" width="8"/>`,
    ],
    [
      'out of the stretch to the last column, whose look they keep',
      '<cols><col min="4" max="16384" width="9" style="1"/></cols>',
      `<col min="4" max="4" width="10.714286" style="1" customWidth="1" hidden="0"/><col min="5" max="5" width="10.714286" style="1" customWidth="1" hidden="0"/><col min="6" max="6" width="10.714286" style="1" customWidth="1" hidden="0"/><col min="7" max="16384" width="9" style="1"/>`,
    ],
    [
      'out of hidden columns, where they can be seen',
      '<cols><col min="4" max="16384" width="0" hidden="1" customWidth="1"/></cols>',
      `<col min="4" max="4" width="10.714286" hidden="0" customWidth="1"/><col min="5" max="5" width="10.714286" hidden="0" customWidth="1"/><col min="6" max="6" width="10.714286" hidden="0" customWidth="1"/><col min="7" max="16384" width="0" hidden="1" customWidth="1"/>`,
    ],
  ])('are set %s', async (_, before, after) => {
    const xml = await sheetAfter(
      `${before}<sheetData>${ROWS}</sheetData>`,
      onSheet({ columns: write(OURS) }),
    );
    expect(cols(xml)).toBe(after);
  });

  it.each([
    ['no columns', ''],
    ['columns before', '<cols><col min="1" max="3" width="8"/></cols>'],
    ['columns beside', '<cols><col min="1" max="3" width="8"/><col min="7" max="9" width="8"/></cols>'],
    ['a stretch to the end', '<cols><col min="4" max="16384" width="9" style="1"/></cols>'],
    ['a stretch to the end without a look', '<cols><col min="4" max="16384" width="9"/></cols>'],
    ['a stretch over all', '<cols><col min="1" max="16384" width="9" style="2" customWidth="1"/></cols>'],
    ['a stretch that ends with ours', '<cols><col min="2" max="6" width="9" style="2"/></cols>'],
    ['hidden columns', '<cols><col min="4" max="16384" width="0" hidden="1" customWidth="1"/></cols>'],
    [
      'columns of their own width each, as exceljs and openpyxl write them',
      '<cols><col min="4" max="4" width="11.3" customWidth="1"/><col width="9" min="5" max="5"/><col width="9" min="6" max="6"/></cols>',
    ],
    [
      'single columns with a look and a width of many decimals',
      '<cols><col min="4" max="4" width="8.7109375" style="1" bestFit="1"/><col min="5" max="5" width="0.5" outlineLevel="1" customWidth="true"/></cols>',
    ],
    [
      'columns as LibreOffice writes them',
      '<cols><col collapsed="false" customWidth="true" hidden="false" outlineLevel="0" max="2" min="1" style="1" width="11.52"/><col collapsed="false" customWidth="false" hidden="false" outlineLevel="0" max="16384" min="3" style="0" width="11.52"/></cols>',
    ],
    [
      'two stretches that meet under ours',
      '<cols><col min="1" max="4" width="9" style="1"/><col min="5" max="20" width="7" style="2"/></cols>',
    ],
  ])('are taken back: %s', async (_, before) => {
    const file = small(`${before}<sheetData>${ROWS}</sheetData>`);
    const written = await apply(file, onSheet({ columns: write(OURS) }));
    const again = await apply(written, onSheet({ columns: write(OURS) }));
    expect(await differences(written, again)).toEqual(SAME);
    expect(await differences(file, await apply(written, clear(OURS)))).toEqual(SAME);
  });
});

it('a width of ours that another program rounded goes all the same', async () => {
  const file = small(`<sheetData>${ROWS}</sheetData>`);
  const written = await apply(file, onSheet({ columns: write(OURS) }));
  const sheet = await partOf(written, '/xl/worksheets/sheet1.xml');
  const rounded = small('', {
    parts: {
      'xl/worksheets/sheet1.xml': sheet.replaceAll('10.714286', '10.7109375'),
      'xl/styles.xml': await partOf(written, '/xl/styles.xml'),
    },
  });
  const again = await apply(rounded, onSheet({ columns: write(OURS) }));
  expect(await partOf(await apply(again, clear(OURS)), '/xl/worksheets/sheet1.xml')).not.toContain('<col');
});

describe('the used range', () => {
  it.each([
    ['A1:C1', 'A1:F2'],
    ['A1', 'A1:F2'],
    ['B3:H9', 'B1:H9'],
  ])('%s grows to %s', async (before, after) => {
    const xml = await sheetAfter(
      `<dimension ref="${before}"/><sheetData>${ROWS}</sheetData>`,
      onSheet({ columns: write(OURS) }),
    );
    expect(xml).toContain(`<dimension ref="${after}"/>`);
  });

  it.each(['A1', 'A1:B9', 'A1:C1'])(
    '%s stays where it never was that of the sheet, so that a clear gives it back',
    async (before) => {
      const rows = '<row r="1"><c r="A1"><v>1</v></c></row><row r="2"><c r="C2"><v>1</v></c></row>';
      const file = small(`<dimension ref="${before}"/><sheetData>${rows}</sheetData>`);
      const written = await apply(file, onSheet({ columns: write(OURS) }));
      expect(await partOf(written, '/xl/worksheets/sheet1.xml')).toContain(`<dimension ref="${before}"/>`);
      expect(await differences(file, await apply(written, clear(OURS)))).toEqual(SAME);
    },
  );

  it('stays out where it was left out', async () => {
    const xml = await sheetAfter(`<sheetData>${ROWS}</sheetData>`, onSheet({ columns: write(OURS) }));
    expect(xml).not.toContain('dimension');
  });
});

describe('clearing', () => {
  const cell = (address: string) => `<c r="${address}"><v>1</v></c>`;
  it.each([
    [
      'spans of each row',
      '<row r="1" spans="1:3"><c r="A1"/><c r="C1"/></row><row r="2" spans="1:2"><c r="A2"/><c r="B2"/></row><row r="3" spans="2:2"><c r="B3"/></row>',
    ],
    [
      'spans of a block of rows, as Excel has them',
      `<row r="1" spans="1:3">${cell('A1')}</row><row r="2" spans="1:3">${cell('A2')}</row><row r="3" spans="1:3">${cell('C3')}</row>`,
    ],
    [
      'spans of the whole sheet',
      `<row r="1" spans="1:3">${cell('A1')}</row><row r="20" spans="1:3">${cell('A20')}</row><row r="40" spans="1:3">${cell('C40')}</row>`,
    ],
    ['rows that close themselves', '<row r="1" ht="20"/><row r="2" spans="1:1" /><row r="3"/>'],
    ['rows that hold nothing', '<row r="1" ht="20"></row><row r="2" spans="1:1"></row>'],
    ['no rows', ''],
    ['cells right of ours', `<row r="1">${cell('A1')}${cell('G1')}</row><row r="2">${cell('H2')}</row>`],
  ])('gives back the sheet: %s', async (_, rows) => {
    const file = small(`<dimension ref="A1:H40"/><sheetData>${rows}</sheetData><pageMargins left="1"/>`);
    const written = await apply(file, onSheet({ columns: write(OURS) }));
    expect(await differences(file, await apply(written, clear(OURS)))).toEqual(SAME);
  });

  it('gives back an empty sheet', async () => {
    for (const empty of ['<sheetData/>', '<sheetData />', '<sheetData></sheetData>']) {
      const file = small(empty);
      const written = await apply(file, onSheet({ columns: write(OURS) }));
      expect(await differences(file, await apply(written, clear(OURS)))).toEqual(SAME);
    }
  });

  it('changes nothing where there is nothing of ours', async () => {
    const file = small(`<sheetData>${ROWS}</sheetData>`);
    expect(await differences(file, await apply(file, clear(OURS)))).toEqual(SAME);
  });
});

describe('conditional formats', () => {
  const format = (formula: string): SheetChange['conditionalFormats'][number] => ({
    areas: [area(3, 0, 9, 3), area(20, 0, 20, 0)],
    formula,
    fill: 'FFC7CE',
    font: '9C0006',
    stopIfTrue: true,
  });
  const theirs =
    '<conditionalFormatting sqref="A1:A9"><cfRule type="cellIs" dxfId="0" priority="7" operator="equal"><formula>1</formula></cfRule></conditionalFormatting>';
  const x14 =
    '<extLst><ext uri="{78C0D931-6437-407d-A8EE-F0AAD7539E65}"><x14:conditionalFormattings xmlns:x14="urn:x14"><x14:conditionalFormatting><x14:cfRule type="dataBar" priority="12" id="{1}"/></x14:conditionalFormatting></x14:conditionalFormattings></ext></extLst>';

  it('come behind the existing ones, in rank too', async () => {
    const xml = await sheetAfter(
      `<sheetData/><mergeCells count="1"><mergeCell ref="A1:B1"/></mergeCells>${theirs}<pageMargins left="1"/>${x14}`,
      onSheet({ conditionalFormats: [format(`AND(N("intake-review")=0,$A4<"<")`)] }),
    );
    expect(xml).toContain(
      `</mergeCells>${theirs}<conditionalFormatting sqref="A4:D10 A21"><cfRule type="expression" dxfId="0" priority="13" stopIfTrue="1"><formula>AND(N("intake-review")=0,$A4&lt;"&lt;")</formula></cfRule></conditionalFormatting><pageMargins left="1"/>`,
    );
  });

  it('of ours are replaced and removed, whatever else stands with them', async () => {
    const mixed =
      '<conditionalFormatting sqref="A1"><cfRule type="expression" priority="1"><formula>N(&quot;intake-review&quot;)=0</formula></cfRule><cfRule type="expression" priority="2"><formula>A1=1</formula></cfRule></conditionalFormatting>';
    const ours =
      '<conditionalFormatting sqref="B1"><cfRule type="expression" priority="3"><formula>N("intake-review")=0</formula></cfRule></conditionalFormatting>';
    const xml = await sheetAfter(`<sheetData/>${mixed}${theirs}${ours}`, onSheet({}));
    expect(xml).toContain(
      `<sheetData/><conditionalFormatting sqref="A1"><cfRule type="expression" priority="2"><formula>A1=1</formula></cfRule></conditionalFormatting>${theirs}</worksheet>`,
    );
  });

  it('without a marker to look for removes none', async () => {
    const file = small(`<sheetData/>${theirs}`);
    expect(await differences(file, await apply(file, onSheet({ removeFormatsMarked: '' })))).toEqual(SAME);
  });

  it.each([
    ['before validations', '<dataValidations count="0"/>'],
    [
      'before what an AlternateContent wraps',
      '<mc:AlternateContent xmlns:mc="urn:mc"><mc:Choice Requires="x14"><controls/></mc:Choice></mc:AlternateContent>',
    ],
    ['before the drawing', '<drawing r:id="rId1"/>'],
  ])('stand %s', async (_, tail) => {
    const xml = await sheetAfter(
      `<sheetData/><sheetProtection sheet="0"/>${tail}`,
      onSheet({ conditionalFormats: [format(MARKED)] }),
    );
    expect(xml.indexOf('<sheetProtection')).toBeLessThan(xml.indexOf('<conditionalFormatting'));
    expect(xml.indexOf('<conditionalFormatting')).toBeLessThan(xml.indexOf(tail));
  });
  const MARKED = 'N("intake-review")=0';

  it('stand behind what an AlternateContent wraps that comes earlier', async () => {
    const wrapped =
      '<mc:AlternateContent xmlns:mc="urn:mc"><mc:Choice Requires="x"><protectedRanges/></mc:Choice></mc:AlternateContent>';
    const xml = await sheetAfter(`<sheetData/>${wrapped}`, onSheet({ conditionalFormats: [format(MARKED)] }));
    expect(xml).toContain(`${wrapped}<conditionalFormatting`);
  });
});

describe('drop-down lists', () => {
  const list = { area: area(1, 3, 9, 3), entries: ['待审', '"通过"', '退回'] };
  const ours =
    '<dataValidation type="list" allowBlank="1" showInputMessage="1" showErrorMessage="1" sqref="D2:D10"><formula1>"待审,""通过"",退回"</formula1></dataValidation>';
  const theirs = (sqref: string) =>
    `<dataValidation type="whole" sqref="${sqref}"><formula1>1</formula1></dataValidation>`;
  const after = (inside: string, file: XlsxFile = {}) =>
    sheetAfter(`<sheetData/>${inside}<pageMargins left="1"/>`, onSheet({ listValidations: [list] }), file);

  it('are added where there are none', async () => {
    expect(await after('')).toContain(
      `<sheetData/><dataValidations count="1">${ours}</dataValidations><pageMargins left="1"/>`,
    );
  });

  it.each([
    ['elsewhere', 'A1:A9', 'A1:A9'],
    ['that overlap', 'C1:F20', 'C1:F1 C2:C10 E2:F10 C11:F20'],
    ['on whole columns', 'D:D', 'D1 D11:D1048576'],
    ['in several places', 'A1 D5 D9:D11', 'A1 D11'],
  ])('give way to no other: validations %s', async (_, before, expected) => {
    expect(await after(`<dataValidations count="1">${theirs(before)}</dataValidations>`)).toContain(
      `<dataValidations count="2">${theirs(expected)}${ours}</dataValidations>`,
    );
  });

  it('take the place of their like', async () => {
    const before = `<dataValidations count="2" xWindow="1">${theirs('A1')}${ours}</dataValidations>`;
    expect(await after(before)).toContain(before);
  });

  it('go with the column they stand on', async () => {
    const file = small(`<sheetData/><dataValidations count="1">${theirs('A1')}</dataValidations>`);
    const change = { columns: write([3]), listValidations: [{ ...list, area: area(1, 3, 1, 3) }] };
    const written = await apply(file, onSheet(change));
    expect(await differences(file, await apply(written, clear([3])))).toEqual(SAME);
    const bare = small('<sheetData/>');
    expect(await differences(bare, await apply(await apply(bare, onSheet(change)), clear([3])))).toEqual(
      SAME,
    );
  });

  describe("Excel 2010's", () => {
    const extension = (...items: string[]): string =>
      `<ext uri="{CCE6A557-97BC-4b89-ADB6-D9C93CAAB3DF}" xmlns:x14="urn:x14"><x14:dataValidations count="${String(items.length)}" xmlns:xm="urn:xm">${items.join('')}</x14:dataValidations></ext>`;
    const item = (sqref: string): string =>
      `<x14:dataValidation type="list" xr:uid="{1}" xmlns:xr="urn:xr"><x14:formula1><xm:f>代码!$A$1:$A$3</xm:f></x14:formula1><xm:sqref>${sqref}</xm:sqref></x14:dataValidation>`;
    const other = '<ext uri="{78C0D931-6437-407d-A8EE-F0AAD7539E65}"><x14:other/></ext>';

    it.each([
      ['elsewhere stay', 'A1:A9', [extension(item('A1:A9'))]],
      ['are cut where they overlap', 'C1:F20', [extension(item('C1:F1 C2:C10 E2:F10 C11:F20'))]],
      ['go where no cell is left, with their extension', 'D2:D9 D10', []],
    ])('%s', async (_, before, expected) => {
      const xml = await after(`<pageMargins left="1"/><extLst>${extension(item(before))}${other}</extLst>`);
      expect(xml).toContain(ours);
      expect(xml).toContain(`<extLst>${[...expected, other].join('')}</extLst>`);
    });

    it('go alone, and the list of extensions with the last of them', async () => {
      const both = `<extLst>${extension(item('D3'), item('E3'))}</extLst>`;
      expect(await after(both)).toContain(`<extLst>${extension(item('E3'))}</extLst>`);
      expect(await after(`<extLst>${extension(item('D3'))}</extLst>`)).not.toContain('extLst');
    });

    it('keep the hole, as all do, once the marks are gone', async () => {
      const tail = (sqref: string): string =>
        `<sheetData/><pageMargins left="1"/><extLst>${extension(item('B1'), item(sqref))}${other}</extLst>`;
      const change = { columns: write([3]), listValidations: [{ ...list, area: area(1, 3, 1, 3) }] };
      const cleared = await apply(await apply(small(tail('C1:E9')), onSheet(change)), clear([3]));
      const hollow = small(tail('C1 E1 C2 E2 C3:E9'));
      expect(await differences(hollow, cleared)).toEqual(SAME);
    });
  });

  it.each([
    ['too long', ['长'.repeat(200), '长'.repeat(60)]],
    ['parted by a comma', ['待审,退回']],
  ])('%s are refused', async (_, entries) => {
    const change = onSheet({ listValidations: [{ area: area(1, 3, 9, 3), entries }] });
    await expect(sheetAfter('<sheetData/>', change)).rejects.toMatchObject({
      sentence: { key: 'xlsx.write.list' },
    });
  });
});

describe('a sheet that cannot be written', () => {
  const protectedSheet = '<sheetData/><sheetProtection sheet="1"/>';
  it.each([
    ['is protected', protectedSheet, onSheet({ columns: write([3]) }), 'xlsx.write.sheetProtected'],
    ['has no column left', '<sheetData/>', onSheet({ columns: write([16_384]) }), 'xlsx.write.noRoom'],
    [
      'has no row left',
      '<sheetData/>',
      onSheet({ columns: write([3]).map((column) => ({ ...column, top: 1_048_576 })) }),
      'xlsx.write.noRoom',
    ],
    ['is not there', '<sheetData/>', { ...onSheet({ sheetId: '9' }) }, 'xlsx.write.sheetGone'],
  ])('%s', async (_, inside, change, key) => {
    await expect(apply(small(inside), change)).rejects.toMatchObject({ sentence: { key } });
  });

  it('is left alone where nothing of it would change', async () => {
    const file = small(protectedSheet);
    expect(await differences(file, await apply(file, clear([3])))).toEqual(SAME);
  });

  it('may use the very last column', async () => {
    const file = await apply(small('<sheetData/>'), onSheet({ columns: write([16_383]) }));
    expect(await partOf(file, '/xl/worksheets/sheet1.xml')).toContain('<c r="XFD2"');
  });
});
