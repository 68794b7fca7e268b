import type { ColumnWrite } from '../../../src/workbook/workbook-change';
import { STRICT_MAIN } from '../xlsx-file';
import { apply, onSheet, open, partOf, sheetAfter, small } from './patching';

/** Column B written into rows from 2 on, header in row 1. */
const column = (values: ColumnWrite['values'], part: Partial<ColumnWrite> = {}): ColumnWrite => ({
  column: 1,
  headerRow: 0,
  header: '结论',
  top: 1,
  values,
  width: 10,
  style: 'text',
  headerStyle: 'text',
  ...part,
});

const HEADER = '<c r="B1" s="3" t="inlineStr"><is><t>结论</t></is></c>';
const text = (cell: string, value: string) =>
  `<c r="${cell}" s="3" t="inlineStr"><is><t>${value}</t></is></c>`;

/** What stands between `<sheetData>` and its end. */
const rowsOf = (xml: string) => /<(?:x:)?sheetData\s*>(.*)<\/(?:x:)?sheetData>/s.exec(xml)?.[1];

async function written(rows: string, ...columns: ColumnWrite[]) {
  return rowsOf(await sheetAfter(`<sheetData>${rows}</sheetData>`, onSheet({ columns })));
}

describe('cells written into rows', () => {
  it.each([
    [
      'stand behind the last cell',
      '<row r="1"><c r="A1"/></row><row r="2"><c r="A2"/></row>',
      `<row r="1"><c r="A1"/>${HEADER}</row><row r="2"><c r="A2"/>${text('B2', '通过')}</row>`,
    ],
    [
      'stand in their own rows where blanks stand in the closing tags',
      '<row r="1"><c r="A1"><v>1</v></c\n></row ><row r="2"><c r="A2"><v>1</v></c\n></row\n>',
      `<row r="1"><c r="A1"><v>1</v></c\n>${HEADER}</row ><row r="2"><c r="A2"><v>1</v></c\n>${text('B2', '通过')}</row\n>`,
    ],
    [
      'take the place of what stood there where blanks stand in the closing tags',
      '<row r="1"><c r="A1"/><c r="B1"><v>1</v></c ><c r="C1"><v>2</v></c ></row >',
      `<row r="1"><c r="A1"/>${HEADER}<c r="C1"><v>2</v></c ></row ><row r="2">${text('B2', '通过')}</row>`,
    ],
    [
      'stand in rows, not in what reads like one in comments, instructions and CDATA',
      '<!-- <row r="1"><c r="C1"/></row> --><row r="1"><c r="A1"/><?x <c r="D1"/></row> ?></row><!--</row>-->' +
        '<row r="2"><c r="A2" t="inlineStr"><is><t><![CDATA[<c r="C2"></row>?>]]></t></is></c><!-- ! --></row>',
      `<!-- <row r="1"><c r="C1"/></row> --><row r="1"><c r="A1"/><?x <c r="D1"/></row> ?>${HEADER}</row><!--</row>-->` +
        `<row r="2"><c r="A2" t="inlineStr"><is><t><![CDATA[<c r="C2"></row>?>]]></t></is></c><!-- ! -->${text('B2', '通过')}</row>`,
    ],
    [
      'take the place of what stood there, comments or not',
      '<row r="1"><!-- <c r="B1"/> --><c r="A1"/><c r="B1"><!--</c>--><v>1</v></c><c r="C1"/></row>',
      `<row r="1"><!-- <c r="B1"/> --><c r="A1"/>${HEADER}<c r="C1"/></row><row r="2">${text('B2', '通过')}</row>`,
    ],
    [
      'stand before cells further right',
      '<row r="1"><c r="A1"/><c r="C1" s="1"/></row><row r="2"><c r="C2"><v>1</v></c></row>',
      `<row r="1"><c r="A1"/>${HEADER}<c r="C1" s="1"/></row><row r="2">${text('B2', '通过')}<c r="C2"><v>1</v></c></row>`,
    ],
    [
      'take the place of what stood there',
      '<row r="1"><c r="A1"/><c r="B1" t="b"><v>0</v></c></row><row r="2"><c r="B2" s="1"/><c r="C2"/></row>',
      `<row r="1"><c r="A1"/>${HEADER}</row><row r="2">${text('B2', '通过')}<c r="C2"/></row>`,
    ],
    [
      'open a row that closed itself',
      '<row r="1" ht="20"/><row r="2" />',
      `<row r="1" ht="20" >${HEADER}</row><row r="2"  >${text('B2', '通过')}</row>`,
    ],
    [
      'make rows that are missing, before, between and after',
      '<row r="5"><c r="A5"/></row>',
      `<row r="1">${HEADER}</row><row r="2">${text('B2', '通过')}</row><row r="5"><c r="A5"/></row>`,
    ],
    [
      'widen the spans',
      '<row r="1" spans="1:1" ht="20"><c r="A1"/></row><row spans="3:4" r="2"><c r="C2"/></row>',
      `<row r="1" spans="1:2" ht="20"><c r="A1"/>${HEADER}</row><row spans="2:4" r="2">${text('B2', '通过')}<c r="C2"/></row>`,
    ],
    [
      'count rows and cells whose addresses are left out',
      '<row><c/><c><v>9</v></c><c/></row><row><c/></row>',
      `<row><c/>${HEADER}<c/></row><row><c/>${text('B2', '通过')}</row>`,
    ],
    [
      'keep line breaks between rows',
      '\n  <row r="1">\n    <c r="A1"/>\n  </row>\n  <row r="2"><c r="A2"/></row>\n',
      `\n  <row r="1">\n    <c r="A1"/>\n  ${HEADER}</row>\n  <row r="2"><c r="A2"/>${text('B2', '通过')}</row>\n`,
    ],
    [
      'see through rich text with colours before them',
      '<row r="1"><c r="A1" t="inlineStr"><is><r><rPr><color rgb="FFFF0000"/></rPr><t>姓名</t></r></is></c></row>',
      `<row r="1"><c r="A1" t="inlineStr"><is><r><rPr><color rgb="FFFF0000"/></rPr><t>姓名</t></r></is></c>${HEADER}</row><row r="2">${text('B2', '通过')}</row>`,
    ],
    [
      'see through quotes and brackets in formulas and attributes',
      `<row r="1"><c r="A1" cm='>'><f>IF(A2&gt;1,"&lt;c r=""B1""/&gt;","")</f><v>1</v></c></row>`,
      `<row r="1"><c r="A1" cm='>'><f>IF(A2&gt;1,"&lt;c r=""B1""/&gt;","")</f><v>1</v></c>${HEADER}</row><row r="2">${text('B2', '通过')}</row>`,
    ],
  ])('%s', async (_, rows, expected) => {
    expect(await written(rows, column(['通过']))).toBe(expected);
  });

  it('fills a sheetData that closed itself', async () => {
    const xml = await sheetAfter('<sheetData/>', onSheet({ columns: [column(['通过'])] }));
    expect(xml).toContain(
      `<sheetData ><row r="1">${HEADER}</row><row r="2">${text('B2', '通过')}</row></sheetData>`,
    );
  });

  it('leaves what is undefined and blanks what is null', async () => {
    const rows =
      '<row r="1"><c r="B1"/></row>' +
      [2, 3].map((row) => `<row r="${row}"><c r="B${row}"><v>1</v></c><c r="C${row}"/></row>`).join('');
    const other = column(['是', '是'], { column: 2, header: '又' });
    const after = await written(rows, column([undefined, null]), other);
    expect(after).toContain('<row r="2"><c r="B2"><v>1</v></c>');
    expect(after).toContain('<row r="3"><c r="B3" s="3"/>');
  });

  it('leaves no empty cells in a row that says nothing', async () => {
    const rows = '<row r="1"><c r="A1"/></row><row r="2"><c r="A2"/></row><row r="3"><c r="A3"/></row>';
    const after = await written(rows, column(['通过', null]));
    expect(after).toContain('<row r="3"><c r="A3"/></row>');
  });

  it('copies all rows it does not touch', async () => {
    const rows = Array.from(
      { length: 50 },
      (_, row) => `<row r="${row + 3}" x="é"><c r="A${row + 3}"/></row>`,
    ).join('\n');
    const after = await written(`<row r="1"/><row r="2"/>${rows}`, column(['通过']));
    expect(after?.endsWith(rows)).toBe(true);
  });

  it('writes in the prefix and namespace of a Strict sheet', async () => {
    const xml =
      `<?xml version="1.0"?><x:worksheet xmlns:x="${STRICT_MAIN}"><x:dimension ref="A1"/>` +
      '<x:sheetData><x:row r="1"><x:c r="A1"/></x:row></x:sheetData></x:worksheet>';
    const after = await sheetAfter(xml, onSheet({ columns: [column(['通过'])] }));
    expect(rowsOf(after)).toBe(
      '<x:row r="1"><x:c r="A1"/><x:c r="B1" s="3" t="inlineStr"><x:is><x:t>结论</x:t></x:is></x:c></x:row>' +
        '<x:row r="2"><x:c r="B2" s="3" t="inlineStr"><x:is><x:t>通过</x:t></x:is></x:c></x:row>',
    );
    expect(after).toContain('<x:dimension ref="A1:B2"/><x:cols><x:col min="2" max="2"');
  });

  it('turns UTF-16 into UTF-8', async () => {
    const xml = `<?xml version="1.0" encoding="UTF-16"?><worksheet xmlns="${STRICT_MAIN}"><sheetData/></worksheet>`;
    const bytes = new Uint8Array(Buffer.from(`\ufeff${xml}`, 'utf16le'));
    const file = await apply(small('', { sheets: { 甲: bytes } }), onSheet({ columns: [column(['通过'])] }));
    const after = await partOf(file, '/xl/worksheets/sheet1.xml');
    expect(after.startsWith('<?xml version="1.0" encoding="UTF-8"?>')).toBe(true);
    expect((await open(file)).snapshot.sheets[0]?.values).toEqual([['结论'], ['通过']]);
  });

  it('keeps a byte order mark', async () => {
    const bytes = new Uint8Array(
      Buffer.from(`\ufeff<worksheet xmlns="${STRICT_MAIN}"><sheetData/></worksheet>`, 'utf8'),
    );
    const file = await apply(small('', { sheets: { 甲: bytes } }), onSheet({ columns: [column(['通过'])] }));
    expect((await partOf(file, '/xl/worksheets/sheet1.xml')).startsWith('\ufeff<worksheet')).toBe(true);
  });
});

describe('values', () => {
  it.each([
    ['plain text', '通过', '<is><t>通过</t></is>'],
    ['what looks like a formula', '=1+1', '<is><t>=1+1</t></is>'],
    ['an ID number', '500103199003120003', '<is><t>500103199003120003</t></is>'],
    ['markup', '<b>&"\'', `<is><t>&lt;b&gt;&amp;"'</t></is>`],
    ['spaces at the ends', ' 甲 ', '<is><t xml:space="preserve"> 甲 </t></is>'],
    ['line breaks', '甲\n乙', '<is><t xml:space="preserve">甲\n乙</t></is>'],
    ['a carriage return', '甲\r\n乙', '<is><t xml:space="preserve">甲_x000D_\n乙</t></is>'],
    ['a control character', '甲\u0007乙', '<is><t>甲_x0007_乙</t></is>'],
    ['text like an escape', '_x0041_', '<is><t>_x005F_x0041_</t></is>'],
    ['half a character', '甲\ud840乙', '<is><t>甲\ufffd乙</t></is>'],
    ['a character of two halves', '𠮷', '<is><t>𠮷</t></is>'],
  ])('%s is inline text', async (_, value, inline) => {
    const rows = await written('<row r="1"/>', column([value]));
    expect(rows).toContain(`<c r="B2" s="3" t="inlineStr">${inline}</c>`);
    const file = await apply(small('<sheetData/>'), onSheet({ columns: [column([value])] }));
    const read = (await open(file)).snapshot.sheets[0]?.values[1]?.[0];
    expect(read).toBe(value.replace('\ud840乙', '\ufffd乙'));
  });

  it.each([
    ['a number', 2500.5, '<c r="B2" s="3"><v>2500.5</v></c>'],
    ['a truth', true, '<c r="B2" s="3" t="b"><v>1</v></c>'],
  ])('%s keeps its type', async (_, value, cell) => {
    expect(await written('', column([value]))).toContain(cell);
  });

  it('cuts a text at the length Excel holds', async () => {
    const rows = await written('', column(['长'.repeat(40_000)]));
    expect(/>(长+…)</.exec(rows ?? '')?.[1]).toHaveLength(32_767);
  });
});

describe('formulas', () => {
  const chain = (cells: string) => ({
    relations: [['rIdChain', 'calcChain', 'calcChain.xml']] as const,
    parts: { 'xl/calcChain.xml': `<calcChain xmlns="${STRICT_MAIN}">${cells}</calcChain>` },
  });
  const fix = (cell: { row: number; column: number }) =>
    onSheet({ cells: [{ ...cell, before: 2, after: '二' }] });

  it('leave the calculation chain when overwritten, and the workbook is calculated anew', async () => {
    const rows = '<row r="1"><c r="A1"><f>1+1</f><v>2</v></c><c r="B1"><f>A1</f><v>2</v></c></row>';
    const file = await apply(
      small(`<sheetData>${rows}</sheetData>`, chain('<c r="A1" i="1"/><c r="B1"/>')),
      fix({ row: 0, column: 0 }),
    );
    expect(await partOf(file, '/xl/calcChain.xml')).toContain('><c r="B1" i="1"/></calcChain>');
    expect(await partOf(file, '/xl/worksheets/sheet1.xml')).toContain(
      '<row r="1"><c r="A1" s="2" t="inlineStr"><is><t>二</t></is></c><c r="B1"><f>A1</f>',
    );
    expect(await partOf(file, '/xl/workbook.xml')).toContain('<calcPr fullCalcOnLoad="1"/>');
  });

  it('are calculated anew where other programs wrote them without a chain, and only then', async () => {
    const rows = (inside: string) =>
      `<sheetData><row r="1"><c r="A1"><v>2</v></c>${inside}</row></sheetData>`;
    const workbookOf = async (inside: string) =>
      partOf(await apply(small(rows(inside)), fix({ row: 0, column: 0 })), '/xl/workbook.xml');
    const recalculated = '<calcPr fullCalcOnLoad="1"/>';
    expect(await workbookOf('<c r="B1"><f>A1</f><v>2</v></c>')).toContain(recalculated);
    expect(await workbookOf('<c r="B1"><f>A1</f></c>')).toContain(recalculated);
    expect(await workbookOf('<c r="B1"><v>2</v></c>')).not.toContain('fullCalcOnLoad');
  });

  it('take the chain with them when none is left', async () => {
    const rows = '<row r="1"><c r="A1"><f>1+1</f><v>2</v></c></row>';
    const file = await apply(
      small(`<sheetData>${rows}</sheetData>`, chain('<c r="A1" i="1"/>')),
      fix({ row: 0, column: 0 }),
    );
    expect(await partOf(file, '/xl/calcChain.xml')).toBe('');
    expect(await partOf(file, '/xl/_rels/workbook.xml.rels')).not.toContain('calcChain');
  });

  it.each([
    ['the cell that holds a shared formula', '<f t="shared" ref="A1:A9" si="0">B1</f>', 0],
    ['an array formula', '<f t="array" ref="A1:A9">B1:B9</f>', 0],
    ['a data table', '<f t="dataTable" ref="A1:A9"/>', 0],
    ['another cell of an array', '<f t="array" ref="A1:A9">B1:B9</f>', 1],
  ])('%s is never overwritten', async (_, formula, row) => {
    const rows = `<row r="1"><c r="A1">${formula}<v>2</v></c></row><row r="2"><c r="A2"><v>2</v></c></row>`;
    await expect(sheetAfter(`<sheetData>${rows}</sheetData>`, fix({ row, column: 0 }))).rejects.toMatchObject(
      {
        sentence: { key: 'xlsx.write.formulaGroup', params: { sheet: '甲', cell: `A${row + 1}` } },
      },
    );
  });

  it('that only use a shared one may go', async () => {
    const rows =
      '<row r="1"><c r="A1"><f t="shared" ref="A1:A2" si="0">B1</f><v>2</v></c></row><row r="2"><c r="A2"><f t="shared" si="0"/><v>2</v></c></row>';
    const after = await sheetAfter(`<sheetData>${rows}</sheetData>`, fix({ row: 1, column: 0 }));
    expect(after).toContain('<row r="2"><c r="A2" s="2" t="inlineStr">');
  });

  it('are not calculated anew for columns of ours', async () => {
    const rows = '<row r="1"><c r="A1"><f>1+1</f><v>2</v></c></row>';
    const before = small(`<sheetData>${rows}</sheetData>`, chain('<c r="A1" i="1"/>'));
    const after = await apply(before, onSheet({ columns: [column(['通过'])] }));
    expect(await partOf(after, '/xl/workbook.xml')).toBe(await partOf(before, '/xl/workbook.xml'));
  });
});

describe("the clerk's own cells", () => {
  const rows =
    '<row r="1"><c r="A1" s="1"><v>37469</v></c><c r="B1" s="2" t="s"><v>0</v></c><c r="D1"><v>1</v></c></row>';
  const fixed = (fixes: readonly (readonly [row: number, column: number, after: string | number | null])[]) =>
    sheetAfter(
      `<sheetData>${rows}</sheetData>`,
      onSheet({ cells: fixes.map(([row, col, after]) => ({ row, column: col, before: null, after })) }),
      { strings: ['<t>甲</t>'] },
    );

  it('keep their format, with text as number format for text', async () => {
    expect(rowsOf(await fixed([[0, 0, '500103199003120003']]))).toContain(
      '<c r="A1" s="2" t="inlineStr"><is><t>500103199003120003</t></is></c><c r="B1" s="2" t="s">',
    );
    expect(rowsOf(await fixed([[0, 0, 37470]]))).toContain('<c r="A1" s="1"><v>37470</v></c>');
    expect(rowsOf(await fixed([[0, 1, null]]))).toContain('<c r="B1" s="2"/><c r="D1">');
  });

  it('are made where there are none', async () => {
    const after = rowsOf(
      await fixed([
        [0, 2, '乙'],
        [3, 0, 5],
        [1, 1, null],
      ]),
    );
    expect(after).toContain('<c r="C1" s="2" t="inlineStr"><is><t>乙</t></is></c><c r="D1">');
    expect(after).toContain('</row><row r="2"><c r="B2"/></row><row r="4"><c r="A4"><v>5</v></c></row>');
  });
});
