import type { NewSheet, WorkbookChange } from '../../../src/workbook/workbook-change';
import { MAIN, OFFICE, rels, xlsxFile, type XlsxFile } from '../xlsx-file';
import {
  apply,
  area,
  differences,
  malformed,
  MARK,
  onSheet,
  open,
  partOf,
  partsOf,
  SAME,
  sheetChange,
  small,
  STYLES,
  workbookChange,
} from './patching';

const LIST: NewSheet = {
  name: '清单',
  cells: [{ row: 0, column: 0, value: '姓名', style: 'header' }],
  columnWidths: [],
  frozenRows: 0,
  table: { name: 'List', area: area(0, 0, 1, 0), headers: ['姓名'] },
  charts: [],
};
const addList = workbookChange({ addSheets: [LIST] });

/** Takes the sheets of ours out and puts them in again, as a second review does. */
const again = (...ids: string[]): WorkbookChange => workbookChange({ removeSheets: ids, addSheets: [LIST] });

const RULE = { areas: [area(0, 0, 5, 0)], formula: `${MARK}=0`, stopIfTrue: false };
const paint = onSheet({ conditionalFormats: [{ ...RULE, fill: 'FFC7CE', font: '9C0006' }] });
const wipe = workbookChange({ sheets: [sheetChange()] });

describe('looks of conditional formats', () => {
  const theirs = '<dxf><font><color rgb="FF006100"/></font></dxf>';
  const withLook = (look: string): Uint8Array =>
    small('<sheetData/>', { styles: STYLES.replace('<dxfs count="0"/>', `<dxfs count="1">${look}</dxfs>`) });

  it.each([
    ['of one colour, as ours are', theirs],
    [
      'of two colours, as ours are',
      '<dxf><font><color rgb="FF006100"/></font><fill><patternFill patternType="solid"><bgColor rgb="FFC6EFCE"/></patternFill></fill></dxf>',
    ],
  ])('of the user that nothing uses yet stay: %s', async (_name, look) => {
    const file = withLook(look);
    expect(await differences(file, await apply(file, wipe))).toEqual(SAME);
    expect(await differences(file, await apply(await apply(file, paint), wipe))).toEqual(SAME);
  });

  it('of ours go with the rule that used them, also where another program wrote them anew', async () => {
    const rewritten = small(
      `<sheetData/><conditionalFormatting sqref="A1:A6"><cfRule type="expression" dxfId="1" priority="1"><formula>${MARK.replaceAll('"', '&quot;')}=0</formula></cfRule></conditionalFormatting>`,
      {
        styles: STYLES.replace(
          '<dxfs count="0"/>',
          `<dxfs count="2">${theirs}<dxf><fill><patternFill><bgColor rgb="FFFFC7CE"/></patternFill></fill></dxf></dxfs>`,
        ),
      },
    );
    const styles = await partOf(await apply(rewritten, wipe), '/xl/styles.xml');
    expect(styles).toContain(`<dxfs count="1">${theirs}</dxfs>`);
  });
});

describe('a package of an odd make', () => {
  it('whose styles close themselves gets well-formed ones', async () => {
    const file = small('<sheetData/>', { parts: { 'xl/styles.xml': `<styleSheet xmlns="${MAIN}"/>` } });
    const after = await apply(file, paint);
    expect(await malformed(after)).toEqual([]);
    expect(await partOf(after, '/xl/styles.xml')).toContain('<dxfs><dxf>');
    await expect(open(after)).resolves.toBeDefined();
  });

  it('that names the type of each relationship part has ours named as well, and no more when cleared', async () => {
    const types = (await partOf(small('<sheetData/>'), '/[Content_Types].xml'))
      .replace(/<Default Extension="rels"[^>]*>/, '')
      .replace(
        '</Types>',
        ['_rels/.rels', 'xl/_rels/workbook.xml.rels']
          .map(
            (part) =>
              `<Override PartName="/${part}" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>`,
          )
          .join('') + '</Types>',
      );
    const file = small('<sheetData/>', { parts: { '[Content_Types].xml': types } });
    const after = await apply(file, addList);
    const named = await partOf(after, '/[Content_Types].xml');
    for (const part of (await partsOf(after)).keys())
      if (part.endsWith('.rels')) expect(named).toContain(`PartName="${part}"`);
    const cleared = await apply(after, workbookChange({ removeSheets: ['2'] }));
    expect(await partOf(cleared, '/[Content_Types].xml')).toBe(types);
  });

  it('whose relationship ids no number holds gets ids of its own', async () => {
    const huge = 'rId99999999999999991';
    const workbook = `<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheets><sheet name="甲" sheetId="1" r:id="${huge}"/></sheets></workbook>`;
    const file = small('<sheetData/>', {
      parts: {
        'xl/workbook.xml': workbook,
        'xl/_rels/workbook.xml.rels': rels([
          [huge, 'worksheet', 'worksheets/sheet1.xml'],
          ['rIdStyles', 'styles', 'styles.xml'],
        ]),
      },
    });
    const after = await apply(file, { ...addList, settingsText: '{"a":1}' });
    const ids = [...(await partOf(after, '/xl/_rels/workbook.xml.rels')).matchAll(/ Id="([^"]*)"/g)];
    expect(ids.map(([, id]) => id)).toEqual([huge, 'rIdStyles', 'rId1', 'rId2']);
    expect((await open(after)).snapshot.sheets.map(({ name }) => name)).toEqual(['甲', '清单']);
  });

  it('where a name is defined like our table has the table named otherwise', async () => {
    const file = small('<sheetData/>');
    const workbook = (await partOf(file, '/xl/workbook.xml')).replace(
      '</sheets>',
      '</sheets><definedNames><definedName name="LIST">甲!$A$1</definedName></definedNames>',
    );
    const named = small('<sheetData/>', { parts: { 'xl/workbook.xml': workbook } });
    expect(await partOf(await apply(named, addList), '/xl/tables/table1.xml')).toContain(
      'displayName="List_2"',
    );
  });

  it('without styles is the same reviewed twice as once', async () => {
    const bare: XlsxFile = {
      parts: {
        'xl/styles.xml': null,
        'xl/_rels/workbook.xml.rels': rels([['rId1', 'worksheet', 'worksheets/sheet1.xml']]),
        '[Content_Types].xml': (await partOf(xlsxFile({}), '/[Content_Types].xml')).replace(
          /<Override PartName="\/xl\/styles.xml"[^>]*>/,
          '',
        ),
      },
    };
    const once = await apply(small('<sheetData/>', bare), { ...addList, settingsText: '{"a":1}' });
    expect(await differences(once, await apply(once, again('2')))).toEqual(SAME);
  });

  it('where a comment speaks of sheetData is written behind it', async () => {
    const comment = '<!-- <sheetData><row r="1"/></sheetData> before -->';
    const change = onSheet({
      columns: [
        {
          column: 1,
          headerRow: 0,
          header: '乙',
          top: 1,
          values: ['丙'],
          width: 9,
          style: 'text',
          headerStyle: 'text',
        },
      ],
    });
    const file = small(`${comment}<sheetData><row r="1"><c r="A1"><v>1</v></c></row></sheetData>`);
    const after = await apply(file, change);
    const xml = await partOf(after, '/xl/worksheets/sheet1.xml');
    expect(xml).toContain(`${comment}<cols>`);
    expect(await differences(after, await apply(after, change))).toEqual(SAME);
    const clear = onSheet({ clearColumns: [{ column: 1, top: 0, bottom: 1 }] });
    expect(await differences(file, await apply(after, clear))).toEqual(SAME);
  });
});
