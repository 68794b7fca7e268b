import type { SheetChange } from '../../../src/workbook/workbook-change';
import { MAIN, rels } from '../xlsx-file';
import { apply, area, differences, onSheet, partOf, SAME, small } from './patching';

const header = (cells: readonly string[]) =>
  `<row r="1">${cells
    .map((text, column) => `<c r="${'ABCDEF'.charAt(column)}1" t="inlineStr"><is><t>${text}</t></is></c>`)
    .join('')}</row>`;

/** A sheet with a table over A1:B4 whose header cells are given, with rows 2-4 hidden or not. */
function tableFile(headers: readonly string[], table = TABLE, rows = ''): Uint8Array {
  return small(
    `<sheetData>${header(headers)}${rows}</sheetData><tableParts count="1"><tablePart r:id="rId1"/></tableParts>`,
    {
      sheetRelations: { 甲: [['rId1', 'table', '../tables/table1.xml']] },
      parts: { 'xl/tables/table1.xml': table },
    },
  );
}

const TABLE =
  `<table xmlns="${MAIN}" id="1" name="表1" displayName="表1" ref="A1:B4"><autoFilter ref="A1:B4"/>` +
  '<tableColumns count="2"><tableColumn id="1" name="姓名"/><tableColumn id="3" name="级别"/></tableColumns><tableStyleInfo name="TableStyleMedium2"/></table>';

const column = (index: number, name: string): SheetChange['columns'][number] => ({
  column: index,
  headerRow: 0,
  header: name,
  top: 1,
  values: ['是', '是', '否'],
  width: 9,
  style: 'text',
  headerStyle: 'header',
});
const wide = (right: number, part: Partial<SheetChange> = {}) =>
  onSheet({ resizeTables: [{ tableId: '1', area: area(0, 0, 3, right) }], ...part });
const narrow = (clear: readonly number[]) =>
  wide(1, { clearColumns: clear.map((index) => ({ column: index, top: 0, bottom: 3 })) });
const tableOf = (file: Uint8Array) => partOf(file, '/xl/tables/table1.xml');
const columnsOf = async (file: Uint8Array) =>
  [...(await tableOf(file)).matchAll(/<tableColumn id="(\d+)" name="([^"]*)"/g)].map(
    ([, id, name]) => `${id} ${name}`,
  );

describe('a table', () => {
  it('takes in our columns under the names of their headers, and gives them back', async () => {
    const file = tableFile(['姓名', '级别']);
    const written = await apply(
      file,
      wide(3, { columns: [column(2, '结论◇'), column(3, '审核\n备注 <"&">')] }),
    );
    expect(await columnsOf(written)).toEqual([
      '1 姓名',
      '3 级别',
      '4 结论◇',
      '5 审核_x000A_备注 &lt;&quot;&amp;&quot;&gt;',
    ]);
    expect(await tableOf(written)).toContain('ref="A1:D4"><autoFilter ref="A1:D4"/><tableColumns count="4">');
    expect(await differences(file, await apply(written, narrow([2, 3])))).toEqual(SAME);
    const again = await apply(
      written,
      wide(3, { columns: [column(2, '结论◇'), column(3, '审核\n备注 <"&">')] }),
    );
    expect(await differences(written, again)).toEqual(SAME);
  });

  it('keeps a filter that counts the totals row in, as LibreOffice writes it', async () => {
    const totals = TABLE.replace('ref="A1:B4">', 'ref="A1:B4" totalsRowCount="1">');
    const file = tableFile(['姓名', '级别'], totals);
    const written = await apply(file, wide(2, { columns: [column(2, '结论◇')] }));
    expect(await tableOf(written)).toContain('<autoFilter ref="A1:C4"/>');
    expect(await differences(file, await apply(written, narrow([2])))).toEqual(SAME);
  });

  it.each([
    [
      'a blank header gets a name',
      ['姓名', '级别'],
      ['1 姓名', '3 级别', '4 列1', '5 结论◇'],
      '<is><t>列1</t></is>',
    ],
    [
      'a number as header becomes text',
      ['姓名', '级别', '2023'],
      ['1 姓名', '3 级别', '4 2023', '5 结论◇'],
      '<is><t>2023</t></is>',
    ],
    [
      'a name that is there already gets a number',
      ['姓名', '级别', '姓名'],
      ['1 姓名', '3 级别', '4 姓名2', '5 结论◇'],
      '<is><t>姓名2</t></is>',
    ],
  ])('says in each header cell what its column is named: %s', async (_, headers, names, cell) => {
    const after = await apply(tableFile(headers), wide(3, { columns: [column(3, '结论◇')] }));
    expect(await columnsOf(after)).toEqual(names);
    expect(await partOf(after, '/xl/worksheets/sheet1.xml')).toContain(cell);
  });

  it('follows a header cell that is written', async () => {
    const cells = [{ row: 0, column: 1, before: '级别', after: '列1' }];
    const after = await apply(tableFile(['姓名', '级别']), onSheet({ cells }));
    expect(await columnsOf(after)).toEqual(['1 姓名', '3 列1']);
  });

  it('keeps what a column holds when it is renamed', async () => {
    const table = TABLE.replace(
      'name="级别"/>',
      'name="级别" dataDxfId="0"><calculatedColumnFormula>1+1</calculatedColumnFormula></tableColumn>',
    );
    const cells = [{ row: 0, column: 1, before: '级别', after: '列1' }];
    const after = await tableOf(await apply(tableFile(['姓名', '级别'], table), onSheet({ cells })));
    expect(after).toContain(
      'name="列1" dataDxfId="0"><calculatedColumnFormula>1+1</calculatedColumnFormula></tableColumn>',
    );
  });

  it('shows the rows again that only a filter on our columns hid', async () => {
    const rows =
      '<row r="2" hidden="1"><c r="A2"/></row><row r="3"><c r="A3"/></row><row r="4" ht="20" hidden="true"><c r="A4"/></row><row r="6" hidden="1"/>';
    const criteria = '<filterColumn colId="2"><filters><filter val="通过"/></filters></filterColumn>';
    const filtered = TABLE.replace(
      'ref="A1:B4"><autoFilter ref="A1:B4"/>',
      `ref="A1:C4"><autoFilter ref="A1:C4">${criteria}</autoFilter>`,
    )
      .replace('count="2"', 'count="3"')
      .replace('</tableColumns>', '<tableColumn id="4" name="结论◇"/></tableColumns>');
    const file = tableFile(['姓名', '级别', '结论◇'], filtered, rows);
    const after = await apply(file, narrow([2]));
    expect(await tableOf(after)).toContain('<autoFilter ref="A1:B4"></autoFilter><tableColumns count="2">');
    expect(await partOf(after, '/xl/worksheets/sheet1.xml')).toContain(
      '<row r="2"><c r="A2"/></row><row r="3"><c r="A3"/></row><row r="4" ht="20"><c r="A4"/></row><row r="6" hidden="1"/>',
    );
    const both = filtered.replace(
      '<filterColumn',
      '<filterColumn colId="0"><filters blank="1"/></filterColumn><filterColumn',
    );
    const kept = await apply(tableFile(['姓名', '级别', '结论◇'], both, rows), narrow([2]));
    expect(await partOf(kept, '/xl/worksheets/sheet1.xml')).toContain('<row r="2" hidden="1">');
    expect(await tableOf(kept)).toContain(
      '<autoFilter ref="A1:B4"><filterColumn colId="0"><filters blank="1"/></filterColumn></autoFilter>',
    );
  });

  it('that is not there is said', async () => {
    const change = onSheet({ resizeTables: [{ tableId: '9', area: area(0, 0, 3, 3) }] });
    await expect(apply(tableFile(['姓名', '级别']), change)).rejects.toMatchObject({
      sentence: { key: 'xlsx.write.tableGone' },
    });
  });

  it('is found through its relationship, wherever it lies', async () => {
    const file = small(
      `<sheetData>${header(['姓名', '级别'])}</sheetData><tableParts count="1"><tablePart r:id="rId1"/></tableParts>`,
      {
        parts: {
          'xl/worksheets/_rels/sheet1.xml.rels': rels([['rId1', 'table', '/Odd/T.xml']]),
          'odd/t.XML': TABLE,
        },
      },
    );
    const after = await apply(file, wide(2, { columns: [column(2, '结论◇')] }));
    expect(await partOf(after, '/odd/t.XML')).toContain('<tableColumn id="4" name="结论◇"/>');
  });
});
