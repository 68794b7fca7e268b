import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { crc32, deflateRawSync } from 'node:zlib';
import { worksheet, xlsxFile, zipParts } from '../xlsx/xlsx-file';
import { intakeReview, ownFolder, SAMPLES } from './command-line';

const sample = readFileSync(path.join(SAMPLES, 'clean.xlsx'));
const oldFile = Buffer.concat([Buffer.from('D0CF11E0A1B11AE1', 'hex'), Buffer.alloc(4096)]);

/** One deflated entry that claims two gigabytes of zeros. */
function zeros(): Buffer {
  const chunk = Buffer.alloc(64 * 2 ** 20);
  const body = deflateRawSync(chunk, { level: 9 });
  return entry('xl/worksheets/sheet1.xml', body, 2 ** 31, crc32(chunk));
}

function entry(name: string, body: Buffer, size: number, crc: number): Buffer {
  const label = Buffer.from(name);
  const head = Buffer.alloc(30);
  head.writeUInt32LE(0x04034b50, 0);
  head.writeUInt16LE(8, 8);
  head.writeUInt32LE(crc, 14);
  head.writeUInt32LE(body.length, 18);
  head.writeUInt32LE(size, 22);
  head.writeUInt16LE(label.length, 26);
  const central = Buffer.alloc(46);
  central.writeUInt32LE(0x02014b50, 0);
  head.copy(central, 6, 4, 28);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(1, 8);
  end.writeUInt16LE(1, 10);
  end.writeUInt32LE(46 + label.length, 12);
  end.writeUInt32LE(30 + label.length + body.length, 16);
  return Buffer.concat([head, label, body, central, label, end]);
}

const bad: [string, Uint8Array][] = [
  ['an empty file', new Uint8Array(0)],
  ['a text', Buffer.from('姓名,身份证号\n')],
  ['a web page', Buffer.from('<html><table></table></html>')],
  ['.xls content under an .xlsx name', oldFile],
  ['a truncated workbook', sample.subarray(0, sample.length - 500)],
  ['a zip that is no workbook', zipParts({ 'readme.txt': 'hello' })],
  ['two gigabytes of zeros', zeros()],
  ['a path that escapes', zipParts({ '../../evil.xml': '<a/>' })],
  [
    'a workbook with an entity in it',
    xlsxFile({ sheets: { 甲: `<?xml version="1.0"?><!DOCTYPE a [<!ENTITY b "c">]>${worksheet('')}` } }),
  ],
  ['broken XML', xlsxFile({ sheets: { 甲: '<?xml version="1.0"?><worksheet><sheetData><row' } })],
];

describe('a file that cannot be reviewed', () => {
  const folder = ownFolder();
  it.each(bad)('%s: a sentence, exit code 3, nothing written', (_, bytes) => {
    const file = path.join(folder.path, '名单.xlsx');
    writeFileSync(file, bytes);
    const { code, out, err } = intakeReview(['review', file]);
    expect({ code, err }).toEqual({ code: 3, err: '' });
    expect(out).toMatch(/未处理 .*名单\.xlsx：“?[\u4e00-\u9fff/]/);
    expect(out).not.toContain('程序出错');
    expect(readdirSync(folder.path)).toEqual(['名单.xlsx']);
  });
});
