import { unzipSync, Zip, ZipDeflate } from 'fflate';
import fc from 'fast-check';
import { createBlankWorkbook } from '../../src/xlsx/blank-workbook';
import { openWorkbook } from '../../src/xlsx/open-workbook';
import { openPackage } from '../../src/xlsx/package';
import { savePackage, type PackageEdit } from '../../src/xlsx/save-package';
import { joinBytes } from '../../src/xlsx/zip/join-bytes';
import { nodeCodec } from '../../src/xlsx/zip/node-codec';
import { readZip } from '../../src/xlsx/zip/read-zip';
import { worksheet, xlsxFile } from './xlsx-file';

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const NOTHING: PackageEdit = { replace: new Map(), add: new Map(), remove: new Set() };

async function save(bytes: Uint8Array, edit: Partial<PackageEdit>): Promise<Uint8Array> {
  return joinBytes(await savePackage(await openPackage(bytes, nodeCodec), { ...NOTHING, ...edit }));
}

describe('saving a package', () => {
  const picture = new Uint8Array(5000).map((_, index) => (index * 31) & 255);
  const file = xlsxFile({ parts: { 'xl/media/image1.png': picture, 'xl/vbaProject.bin': picture } });

  it('leaves every part that is not named byte for byte, data and times', async () => {
    const saved = await save(file, {
      replace: new Map([['/xl/worksheets/sheet1.xml', [utf8('<a'), utf8('/>')]]]),
      add: new Map([['/xl/new.xml', { bytes: [utf8('新')], contentType: null }]]),
    });
    const [before, after] = [readZip(file), readZip(saved)];
    expect(after.map(({ name }) => name)).toEqual([...before.map(({ name }) => name), 'xl/new.xml']);
    for (const [index, entry] of before.entries()) {
      if (entry.name === 'xl/worksheets/sheet1.xml') continue;
      expect(Buffer.from(after[index]?.rawBytes ?? []).equals(Buffer.from(entry.rawBytes))).toBe(true);
      expect(after[index]).toMatchObject({
        dosTime: entry.dosTime,
        dosDate: entry.dosDate,
        crc32: entry.crc32,
      });
    }
    const texts = unzipSync(saved);
    expect(new TextDecoder().decode(texts['xl/worksheets/sheet1.xml'])).toBe('<a/>');
    expect(new TextDecoder().decode(texts['xl/new.xml'])).toBe('新');
  });

  it('gives the same bytes each time', async () => {
    const edit = { replace: new Map([['/XL/STYLES.xml', [utf8('<styleSheet/>')]]]) };
    expect(Buffer.from(await save(file, edit))).toEqual(Buffer.from(await save(file, edit)));
  });

  it('takes parts out', async () => {
    const saved = await save(file, { remove: new Set(['/xl/VBAproject.bin']) });
    expect(readZip(saved).map(({ name }) => name)).not.toContain('xl/vbaProject.bin');
  });

  it('with nothing changed is the same archive to every reader', async () => {
    expect(unzipSync(await save(file, {}))).toEqual(unzipSync(file));
  });

  it('of a writer that streams puts the sizes behind its data into the headers', async () => {
    const chunks: Uint8Array[] = [];
    const zip = new Zip((_, chunk) => chunks.push(chunk));
    for (const [name, content] of Object.entries(unzipSync(file))) {
      const stream = new ZipDeflate(name);
      zip.add(stream);
      stream.push(content, true);
    }
    zip.end();
    const streamed = joinBytes(chunks);
    expect(readZip(streamed).some(({ flags }) => (flags & 8) !== 0)).toBe(true);
    const saved = await save(streamed, {});
    expect(readZip(saved).every(({ flags }) => (flags & 8) === 0)).toBe(true);
    expect(unzipSync(saved)).toEqual(unzipSync(streamed));
  });

  it('writes sheets that are read again', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.integer(), { minLength: 1, maxLength: 50 }), async (numbers) => {
        const cells = numbers.map((number) => `<c><v>${String(number)}</v></c>`).join('');
        const part = worksheet(`<sheetData><row>${cells}</row></sheetData>`);
        const saved = await save(createBlankWorkbook('甲'), {
          replace: new Map([['/xl/worksheets/sheet1.xml', [utf8(part)]]]),
        });
        const { snapshot } = await openWorkbook(saved, nodeCodec);
        expect(snapshot.sheets[0]?.values).toEqual([numbers]);
      }),
      { numRuns: 30 },
    );
  });
});

describe('a package', () => {
  it('knows its parts, types and relationships in any spelling', async () => {
    const pkg = await openPackage(xlsxFile({ parts: { 'xl\\media\\A.PNG': new Uint8Array(1) } }), nodeCodec);
    expect(pkg.workbookPart).toBe('/xl/workbook.xml');
    expect(pkg.has('/XL/Workbook.xml')).toBe(true);
    expect(pkg.has('\\xl\\workbook.xml')).toBe(true);
    expect(pkg.storedName('/xl/MEDIA/a.png')).toBe('/xl/media/A.PNG');
    expect(pkg.partNames()).toContain('/xl/media/A.PNG');
    expect(await pkg.contentType('/xl/WORKBOOK.xml')).toMatch(/sheet\.main\+xml$/);
    expect(await pkg.contentType('/xl/other.rels')).toMatch(/relationships\+xml$/);
    expect(await pkg.contentType('/xl/other.bin')).toBeNull();
    expect(await pkg.relationships('/xl/worksheets/sheet1.xml')).toEqual([]);
    expect((await pkg.relationships('/xl/workbook.xml'))[0]).toEqual({
      id: 'rId1',
      type: 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet',
      kind: 'worksheet',
      target: '/xl/worksheets/sheet1.xml',
      external: false,
    });
  });

  it('leaves external targets as they are', async () => {
    const outside =
      '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">' +
      '<Relationship Id="rId1" Type="x/hyperlink" Target="https://example.com/a/../b" TargetMode="External"/></Relationships>';
    const pkg = await openPackage(
      xlsxFile({ parts: { 'xl/worksheets/_rels/sheet1.xml.rels': outside } }),
      nodeCodec,
    );
    expect(await pkg.relationships('/xl/worksheets/sheet1.xml')).toEqual([
      {
        id: 'rId1',
        type: 'x/hyperlink',
        kind: 'hyperlink',
        target: 'https://example.com/a/../b',
        external: true,
      },
    ]);
  });

  it('says which part is missing', async () => {
    const pkg = await openPackage(createBlankWorkbook('甲'), nodeCodec);
    await expect(pkg.bytes('/xl/none.xml')).rejects.toMatchObject({
      sentence: { key: 'xlsx.part.missing', params: { part: '/xl/none.xml' } },
    });
  });
});
