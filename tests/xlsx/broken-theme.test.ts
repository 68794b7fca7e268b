import type { CellLook } from '../../src/workbook/sheet-snapshot';
import { readZip } from '../../src/xlsx/zip/read-zip';
import { apply, onSheet, open, STYLES } from './patch/patching';
import { xlsxFile } from './xlsx-file';

const THEME = 'xl/theme/theme1.xml';
const SCHEME = '<a:clrScheme name="x"><a:accent2><a:srgbClr val="C00000"/></a:accent2></a:clrScheme>';
const wholeTheme = (inside: string): string =>
  `<a:theme xmlns:a="a"><a:themeElements>${inside}</a:themeElements></a:theme>`;
/** Accent 2 of a workbook that brings no theme. */
const OFFICE_ACCENT = 'ED7D31';

/** A workbook whose one header has the theme's accent 2 as its font colour. */
function headed(theme: string | Uint8Array | null): Uint8Array {
  return xlsxFile({
    sheets: { 甲: '<sheetData><row r="1"><c r="A1" s="3" t="str"><v>姓名</v></c></row></sheetData>' },
    styles: STYLES.replace('</font></fonts>', '</font><font><color theme="5"/></font></fonts>').replace(
      '</cellXfs>',
      '<xf fontId="1"/></cellXfs>',
    ),
    relations: [['rIdTheme', 'theme', 'theme/theme1.xml']],
    parts: theme === null ? {} : { [THEME]: theme },
  });
}

async function headerLook(file: Uint8Array): Promise<CellLook | null> {
  return (await open(file)).snapshot.sheets[0]?.look(0, 0) ?? null;
}

/** As it lies in the archive, not inflated. */
function rawTheme(file: Uint8Array): readonly Uint8Array[] {
  return readZip(file).flatMap(({ name, rawBytes }) => (name === THEME ? [rawBytes] : []));
}

async function sheetOf(file: Uint8Array): Promise<string> {
  const { package: parts } = await open(file);
  return parts.text('/xl/worksheets/sheet1.xml');
}

/** The file with the first bytes of a part's content changed, so that its sum is wrong. */
function damaged(file: Uint8Array, part: string): Uint8Array {
  const bytes = Buffer.from(file);
  const header = bytes.indexOf(part) - 30;
  const content = header + 30 + bytes.readUInt16LE(header + 26) + bytes.readUInt16LE(header + 28);
  bytes.fill(0xff, content, content + 8);
  return bytes;
}

const BROKEN: readonly (readonly [string, Uint8Array])[] = [
  ['empty', headed('')],
  ['cut off', headed(wholeTheme(SCHEME).slice(0, 120))],
  ['no XML', headed(new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 1, 2]))],
  ['with an undeclared prefix', headed(wholeTheme(`<thm15:x/>${SCHEME}`))],
  ['with a DOCTYPE', headed(`<!DOCTYPE a>${wholeTheme(SCHEME)}`)],
  ['nested without end', headed('<a>'.repeat(50_000) + '</a>'.repeat(50_000))],
  ['without colours', headed(wholeTheme(''))],
  ['whose bytes are damaged', damaged(headed(wholeTheme(SCHEME)), THEME)],
  ['named but not there', headed(null)],
];

it('a theme in order gives its own colour', async () => {
  expect((await headerLook(headed(wholeTheme(SCHEME))))?.font).toEqual([{ text: '姓名', colour: 'C00000' }]);
});

describe('a theme only colours: broken, it stops no review', () => {
  it.each(BROKEN)('%s', async (_, file) => {
    expect((await headerLook(file))?.font).toEqual([{ text: '姓名', colour: OFFICE_ACCENT }]);
  });

  it.each(BROKEN)('%s: marks come and go, the part stays byte for byte', async (_, file) => {
    const column = { column: 1, headerRow: 0, header: '结论◇', top: 1, values: ['通过'], width: 12 };
    const written = await apply(
      file,
      onSheet({ columns: [{ ...column, style: 'text', headerStyle: 'header' }] }),
    );
    expect(await sheetOf(written)).toContain('结论◇');
    expect(rawTheme(written)).toEqual(rawTheme(file));
    const cleared = await apply(written, onSheet({ clearColumns: [{ column: 1, top: 0, bottom: 1 }] }));
    expect(await sheetOf(cleared)).toBe(await sheetOf(file));
    expect(rawTheme(cleared)).toEqual(rawTheme(file));
  });
});
