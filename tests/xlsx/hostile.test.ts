import { zipSync } from 'fflate';
import fc from 'fast-check';
import { say } from '../../src/messages/catalog';
import { WorkbookError } from '../../src/workbook/workbook-error';
import { createBlankWorkbook } from '../../src/xlsx/blank-workbook';
import { openWorkbook } from '../../src/xlsx/open-workbook';
import { joinBytes } from '../../src/xlsx/zip/join-bytes';
import { nodeCodec } from '../../src/xlsx/zip/node-codec';
import { readZip } from '../../src/xlsx/zip/read-zip';
import { webCodec } from '../../src/xlsx/zip/web-codec';
import { writeZip } from '../../src/xlsx/zip/write-zip';
import type { NewEntry, ZipEntry } from '../../src/xlsx/zip/zip-entry';
import { MAIN, rels, worksheet, xlsxFile, zipParts } from './xlsx-file';

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const utf16 = (text: string): Uint8Array =>
  Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(text, 'utf16le')]);

/** The sentence a file is refused with, by its key; fails where it is read, or refused with anything else. */
async function refusal(bytes: Uint8Array): Promise<string> {
  const fault: unknown = await openWorkbook(bytes, nodeCodec).catch((error: unknown) => error);
  if (!(fault instanceof WorkbookError)) throw new Error('not refused with a sentence', { cause: fault });
  expect(say(fault.sentence, 'zh-CN')).not.toMatch(/[{}]/);
  return fault.sentence.key;
}

/** A compound file (OLE) of nothing but its directory. */
function compoundFile(...streams: string[]): Uint8Array {
  const bytes = new Uint8Array(512 + 128 * (streams.length + 1));
  bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  ['Root Entry', ...streams].forEach((name, index) => {
    const place = 512 + 128 * index;
    bytes.set(Buffer.from(name, 'utf16le'), place);
    bytes[place + 64] = (name.length + 1) * 2;
    bytes[place + 66] = index === 0 ? 5 : 2;
  });
  return bytes;
}

const GOOD = createBlankWorkbook('汇总表');

describe('what is no .xlsx is named', () => {
  it.each([
    ['an empty file', new Uint8Array(0), 'xlsx.file.empty'],
    ['.xls content', compoundFile('Workbook'), 'xlsx.file.oldExcel'],
    ['Excel 95 content', compoundFile('Book'), 'xlsx.file.oldExcel'],
    ['bare BIFF', new Uint8Array([9, 8, 8, 0, 0, 5]), 'xlsx.file.oldExcel'],
    ['an encrypted workbook', compoundFile('EncryptionInfo', 'EncryptedPackage'), 'xlsx.file.encrypted'],
    ['a .doc', compoundFile('WordDocument'), 'xlsx.file.otherOffice'],
    ['CSV', utf8('姓名,身份证号\r\n测试,500103199003120002\r\n'), 'xlsx.file.csv'],
    ['CSV in GBK', new Uint8Array([0xd0, 0xd5, 0xc3, 0xfb, 0x2c, 0xc4, 0xea, 0x0d, 0x0a]), 'xlsx.file.csv'],
    ['Unicode text', utf16('姓名\t身份证号\r\n'), 'xlsx.file.csv'],
    ['HTML', utf8('\ufeff\n<html><body><table/></body></html>'), 'xlsx.file.html'],
    ['a bare table', utf8('<table border=1><tr><td>姓名</td></tr></table>'), 'xlsx.file.html'],
    ['an archived web page', utf8('MIME-Version: 1.0\r\nX: y\r\n'), 'xlsx.file.html'],
    [
      'SpreadsheetML 2003',
      utf8('<?xml version="1.0"?><Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet"/>'),
      'xlsx.file.xml2003',
    ],
    ['PDF', utf8('%PDF-1.7\n'), 'xlsx.file.pdf'],
    ['a JPEG', new Uint8Array([0xff, 0xd8, 0xff, 0xe0, 0, 16]), 'xlsx.file.image'],
    ['RAR', utf8('Rar!\x1a\x07'), 'xlsx.file.archive'],
    ['a zip of workbooks', zipSync({ '一.xlsx': GOOD, '二.xlsx': GOOD }), 'xlsx.file.archive'],
    ['noise', new Uint8Array([1, 2, 3, 4, 5]), 'xlsx.file.unknown'],
    ['a letter', utf8('您好'), 'xlsx.file.unknown'],
    ['other XML', utf8('<?xml version="1.0"?><a/>'), 'xlsx.file.unknown'],
    [
      '.ods',
      zipParts({
        mimetype: 'application/vnd.oasis.opendocument.spreadsheet',
        'content.xml': '<a/>',
        'META-INF/manifest.xml': '<a/>',
      }),
      'xlsx.file.openDocument',
    ],
    [
      '.docx',
      zipParts({
        '[Content_Types].xml':
          '<Types><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>',
        '_rels/.rels': rels([['rId1', 'officeDocument', 'word/document.xml']]),
        'word/document.xml': '<a/>',
      }),
      'xlsx.file.otherOffice',
    ],
    [
      '.xlsb',
      zipParts({
        '[Content_Types].xml':
          '<Types><Default Extension="bin" ContentType="application/vnd.ms-excel.sheet.binary.macroEnabled.main"/></Types>',
        '_rels/.rels': rels([['rId1', 'officeDocument', 'xl/workbook.bin']]),
        'xl/workbook.bin': new Uint8Array(3),
      }),
      'xlsx.file.binary',
    ],
    ['an empty zip', zipSync({}), 'xlsx.file.archive'],
  ])('%s', async (_, bytes, key) => {
    expect(await refusal(bytes)).toBe(key);
  });
});

describe('broken and malicious packages are refused', () => {
  it('cut short anywhere', async () => {
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 4, max: GOOD.length - 23 }), async (length) => {
        expect(await refusal(GOOD.subarray(0, length))).toBe('xlsx.file.truncated');
      }),
    );
  });

  it('no byte flipped in the file brings anything but a sentence', async () => {
    const file = xlsxFile({
      sheets: { 甲: '<sheetData><row r="1"><c r="A1"><v>1</v></c></row></sheetData>' },
    });
    await fc.assert(
      fc.asyncProperty(fc.nat(file.length - 1), fc.integer({ min: 1, max: 255 }), async (place, change) => {
        const flipped = file.slice();
        flipped[place] = (flipped[place] ?? 0) ^ change;
        await openWorkbook(flipped, nodeCodec).catch((fault: unknown) => {
          expect(fault).toBeInstanceOf(WorkbookError);
        });
      }),
      { numRuns: 400 },
    );
  });

  it('data that does not match its checksum', async () => {
    const parts = readZip(GOOD).map((part) =>
      part.name === 'xl/workbook.xml' ? { ...part, crc32: 1 } : part,
    );
    expect(await refusal(joinBytes(writeZip(parts)))).toBe('xlsx.file.damaged');
  });

  it.each([
    '../evil.xml',
    'xl/../../evil.xml',
    '/etc/passwd',
    'C:/evil.xml',
    'C:\\evil.xml',
    '..\\evil.xml',
    'a\0b',
  ])('path %j', async (name) => {
    expect(await refusal(withEntries({ name, method: 0, rawBytes: utf8(''), crc32: 0, size: 0 }))).toBe(
      'xlsx.file.unsafePath',
    );
  });

  it('two parts whose names differ in case or slash only', async () => {
    const twice: NewEntry = { name: 'XL\\Workbook.xml', method: 0, rawBytes: utf8(''), crc32: 0, size: 0 };
    expect(await refusal(withEntries(twice))).toBe('xlsx.file.duplicatePart');
  });

  it('entries that share their data', async () => {
    const parts = readZip(GOOD);
    const bytes = joinBytes(writeZip(parts)).slice();
    const view = new DataView(bytes.buffer);
    const directory = view.getUint32(bytes.length - 6, true);
    const second = directory + 46 + view.getUint16(directory + 28, true);
    view.setUint32(second + 42, view.getUint32(directory + 42, true), true);
    expect(await refusal(bytes)).toBe('xlsx.file.overlapping');
  });

  it('a compression nobody knows, where the part is needed', async () => {
    expect(await refusal(withPart('xl/workbook.xml', { method: 14 }))).toBe('xlsx.file.compression');
  });

  it('a part with a password', async () => {
    expect(await refusal(withPart('xl/workbook.xml', { flags: 1 }))).toBe('xlsx.file.partEncrypted');
  });

  it('more entries than any workbook has', async () => {
    const none = new Uint8Array(0);
    const many = Array.from({ length: 100_001 }, (_, index): NewEntry => {
      return { name: `p${String(index)}`, method: 0, rawBytes: none, crc32: 0, size: 0 };
    });
    expect(await refusal(joinBytes(writeZip(many)))).toBe('xlsx.file.tooManyParts');
  });

  it('a sheet of 100 MB of zeros in 100 kB', async () => {
    const bomb = new Uint8Array(100_000_000);
    expect(await refusal(xlsxFile({ parts: { 'xl/worksheets/sheet1.xml': bomb } }))).toBe('xlsx.file.bomb');
  });

  it.each([
    ['2 GB in one part', 2 ** 31, 'xlsx.file.tooLarge'],
    ['5 GB in all', 5 * 2 ** 30, 'xlsx.file.tooLargeInAll'],
  ])('%s, by the size the archive declares', async (_, size, key) => {
    expect(await refusal(withPart('xl/worksheets/sheet1.xml', { size }))).toBe(key);
  });

  it.each([
    ['node', nodeCodec],
    ['web', webCodec],
  ])('a declared size that lies (%s)', async (_, codec) => {
    const bomb = xlsxFile({ parts: { 'xl/worksheets/sheet1.xml': new Uint8Array(50_000_000) } });
    const lying = readZip(bomb).map((entry) =>
      entry.name.includes('sheet1') ? { ...entry, size: 1000 } : entry,
    );
    const fault: unknown = await openWorkbook(joinBytes(writeZip(lying)), codec).catch(
      (error: unknown) => error,
    );
    expect(fault).toMatchObject({ sentence: { key: 'xlsx.file.damaged' } });
  });

  it('no workbook part', async () => {
    expect(await refusal(xlsxFile({ parts: { 'xl/workbook.xml': null } }))).toBe('xlsx.file.noWorkbook');
    expect(await refusal(xlsxFile({ parts: { '_rels/.rels': null } }))).toBe('xlsx.file.noWorkbook');
    expect(await refusal(xlsxFile({ parts: { 'xl/workbook.xml': '<other/>' } }))).toBe(
      'xlsx.file.noWorkbook',
    );
  });

  it('a sheet that is not there, by its name', async () => {
    const bytes = xlsxFile({ sheets: { 汇总表: '' }, parts: { 'xl/worksheets/sheet1.xml': null } });
    const fault = await openWorkbook(bytes, nodeCodec).catch((error: unknown) => error as WorkbookError);
    expect(fault).toMatchObject({ sentence: { key: 'xlsx.sheet.missing', params: { sheet: '汇总表' } } });
  });
});

const ENTITY =
  '<?xml version="1.0"?><!DOCTYPE a [<!ENTITY lol "ha"><!ENTITY x SYSTEM "file:///etc/passwd">]>';

describe('XML is refused with a sentence', () => {
  it.each([
    ['the workbook', 'xl/workbook.xml', `<workbook xmlns="${MAIN}"/>`],
    ['the styles', 'xl/styles.xml', `<styleSheet xmlns="${MAIN}"/>`],
    ['the string table', 'xl/sharedStrings.xml', `<sst xmlns="${MAIN}"/>`],
    ['a sheet', 'xl/worksheets/sheet1.xml', worksheet('<sheetData/>')],
    ['a relationship part', '_rels/.rels', rels([['rId1', 'officeDocument', 'xl/workbook.xml']])],
  ])('that declares a DOCTYPE in %s', async (_, name, xml) => {
    expect(await refusal(xlsxFile({ parts: { [name]: ENTITY + xml } }))).toBe('xlsx.part.doctype');
    expect(await refusal(xlsxFile({ parts: { [name]: utf16(ENTITY + xml) } }))).toBe('xlsx.part.doctype');
  });

  it.each([
    ['cut short', '<sheetData><row r="1"><c r="A1"><v>1'],
    ['cut short behind the cells', '<sheetData/><mergeCells'],
    ['crosswise tags', '<sheetData><row r="1"><c r="A1"><v>1</c></v></row></sheetData>'],
    ['crosswise tags behind the cells', '<sheetData/><a><b></a></b>'],
    ['an unknown entity', '<sheetData><row r="1"><c t="str"><v>&lol;</v></c></row></sheetData>'],
    ['a string number beyond the table', '<sheetData><row r="1"><c t="s"><v>7</v></c></row></sheetData>'],
    ['an attribute without quotes', '<sheetData><row r=1></row></sheetData>'],
    ['a column beyond XFD', '<sheetData><row r="1"><c r="XFE1"><v>1</v></c></row></sheetData>'],
    ['a row beyond the last', '<sheetData><row r="1048577"/></sheetData>'],
    ['row zero', '<sheetData><row r="0"/></sheetData>'],
    ['rows going back', '<sheetData><row r="5"/><row r="4"/></sheetData>'],
    ['a cell twice', '<sheetData><row r="1"><c r="A1"/><c r="A1"/></row></sheetData>'],
    ['something else than rows', '<sheetData><cell/></sheetData>'],
  ])('sheet with %s', async (_, inside) => {
    expect(await refusal(xlsxFile({ sheets: { 甲: inside } }))).toBe('xlsx.sheet.malformed');
  });

  it('naming the sheet and the row where reading stopped', async () => {
    const bytes = xlsxFile({
      sheets: { 汇总表: '<sheetData><row r="12"><c r="A12"><v>1</x></c></row></sheetData>' },
    });
    const fault = await openWorkbook(bytes, nodeCodec).catch((error: unknown) => error);
    expect(fault).toMatchObject({ sentence: { params: { sheet: '汇总表', row: 12 } } });
  });

  it.each(['xl/workbook.xml', 'xl/styles.xml', 'xl/sharedStrings.xml', '[Content_Types].xml'])(
    'where %s is malformed',
    async (name) => {
      expect(await refusal(xlsxFile({ parts: { [name]: '<a><b></a>' } }))).toBe('xlsx.part.malformed');
    },
  );

  it.each(['xl/workbook.xml', 'xl/styles.xml', '[Content_Types].xml'])(
    'where %s is nested without end, which a parser takes minutes over',
    async (name) => {
      const nested = '<a>'.repeat(50_000) + '</a>'.repeat(50_000);
      expect(await refusal(xlsxFile({ parts: { [name]: nested } }))).toBe('xlsx.part.malformed');
    },
  );

  it('never with anything but a sentence, whatever a sheet is made of', async () => {
    const pieces = fc.constantFrom(
      ...[
        '<sheetData>',
        '</sheetData>',
        '<row r="2">',
        '<row>',
        '</row>',
        '<c r="B2" t="s">',
        '<c t="inlineStr">',
      ],
      ...[
        '</c>',
        '<v>',
        '</v>',
        '0',
        '-1.5E3',
        '<is>',
        '</is>',
        '<t>',
        '</t>',
        '<f t="array" ref="A1:B2">',
        '</f>',
      ],
      ...[
        '<!-- -->',
        '<![CDATA[x]]>',
        '&amp;',
        '&',
        '<',
        '>',
        '"',
        ' ',
        '<mergeCell ref="A1:B2"/>',
        '<?p ?>',
        '甲',
      ],
      ...[
        '<dataValidations>',
        '<dataValidation type="list" sqref="A1">',
        '<formula1>',
        '<autoFilter ref="A1:B2">',
      ],
    );
    await fc.assert(
      fc.asyncProperty(fc.array(pieces, { maxLength: 24 }), async (parts) => {
        await openWorkbook(
          xlsxFile({ strings: ['<t>x</t>'], sheets: { 甲: parts.join('') } }),
          nodeCodec,
        ).catch((fault: unknown) => {
          expect(fault).toBeInstanceOf(WorkbookError);
        });
      }),
      { numRuns: 500 },
    );
  });

  it('where values lie so far apart that the blanks would fill the memory', async () => {
    const rows = Array.from(
      { length: 6200 },
      (_, index) => `<row><c r="XFD${String(index + 1)}"><v>1</v></c></row>`,
    );
    const inside = `<sheetData>${rows.join('')}<row r="7000"><c r="A7000"><v>1</v></c></row></sheetData>`;
    expect(await refusal(xlsxFile({ sheets: { 甲: inside } }))).toBe('xlsx.sheet.tooSpread');
  });
});

function withEntries(...more: NewEntry[]): Uint8Array {
  return joinBytes(writeZip([...readZip(GOOD), ...more]));
}

function withPart(name: string, change: Partial<ZipEntry>): Uint8Array {
  return joinBytes(
    writeZip(readZip(GOOD).map((entry) => (entry.name === name ? { ...entry, ...change } : entry))),
  );
}
