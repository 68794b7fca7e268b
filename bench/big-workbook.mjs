// Writes workbooks to measure with: invented people, as many as asked for, the way Excel stores them.
import { createWriteStream } from 'node:fs';
import { once } from 'node:events';
import { crc32, createDeflateRaw } from 'node:zlib';
import { COLUMNS } from '../tools/samples/columns.mjs';
import { cleanPerson, idNumber, seeded } from '../tools/samples/people.mjs';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const SHEET = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
// Thirty of the sample's columns: remark and serial say nothing.
const KEPT = COLUMNS.filter(({ key }) => key !== 'remark' && key !== 'serial');

const letters = (column) =>
  (column < 26 ? '' : String.fromCharCode(64 + Math.floor(column / 26))) +
  String.fromCharCode(65 + (column % 26));
const escaped = (text) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

class SharedStrings {
  index = new Map();
  of(text) {
    const known = this.index.get(text);
    if (known !== undefined) return known;
    this.index.set(text, this.index.size);
    return this.index.size - 1;
  }
  *xml() {
    yield `<sst xmlns="${MAIN}" uniqueCount="${this.index.size}">`;
    for (const text of this.index.keys()) yield `<si><t xml:space="preserve">${escaped(text)}</t></si>`;
    yield '</sst>';
  }
}

/** Some rows have something wrong, as in a real sheet: one in `every`. */
function personAt(random, at, every) {
  const person = cleanPerson(random, at);
  // Sequence 000 leaves one person a region and a birthday: both are counted through, so that nobody comes twice.
  const year = Number(person.birthDate.slice(0, 4));
  const day = Math.floor(at / 12) % 28;
  const region = 500101 + (Math.floor(at / 336) % 600) + year - 1978;
  const birth = `${year}${String((at % 12) + 1).padStart(2, '0')}${String(day + 1).padStart(2, '0')}`;
  person.birthDate = `${year}年${(at % 12) + 1}月`;
  person.idNumber = idNumber(String(region), birth);
  person.photo = `${person.name}_${person.idNumber}.jpg`;
  person.phone = `1300${String(at).padStart(7, '0')}`;
  if (at % every === 7 % every) person.phone = person.phone.slice(0, 10);
  if (at % every === 13 % every) person.ethnicity = '汉';
  return person;
}

function* sheetXml(rows, strings, every) {
  const random = seeded(7);
  const cell = (row, column, value) =>
    value === null || value === ''
      ? ''
      : typeof value === 'number'
        ? `<c r="${letters(column)}${row}" s="1"><v>${value}</v></c>`
        : `<c r="${letters(column)}${row}" s="2" t="s"><v>${strings.of(value)}</v></c>`;
  yield `<worksheet xmlns="${MAIN}"><dimension ref="A1:${letters(KEPT.length - 1)}${rows + 1}"/><sheetData>`;
  const header = KEPT.map(({ header: text, group, red }, column) => {
    const written = group ? `现持证书${text}` : text;
    return `<c r="${letters(column)}1" s="${red ? 3 : 0}" t="s"><v>${strings.of(written)}</v></c>`;
  });
  yield `<row r="1">${header.join('')}</row>`;
  for (let at = 0; at < rows; at += 1) {
    const person = personAt(random, at, every);
    const cells = KEPT.map(({ key }, column) => cell(at + 2, column, person[key]));
    yield `<row r="${at + 2}" spans="1:${KEPT.length}">${cells.join('')}</row>`;
  }
  yield '</sheetData></worksheet>';
}

const STYLES =
  `<styleSheet xmlns="${MAIN}"><fonts count="2"><font><sz val="11"/></font><font><sz val="11"/><color rgb="FFFF0000"/></font></fonts>` +
  '<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>' +
  '<borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="4"><xf xfId="0"/><xf xfId="0"/>' +
  '<xf numFmtId="49" xfId="0"/><xf fontId="1" xfId="0" applyFont="1"/></cellXfs></styleSheet>';

/** The parts of a workbook of one sheet. */
function* parts(rows, every) {
  const strings = new SharedStrings();
  yield ['xl/worksheets/sheet1.xml', sheetXml(rows, strings, every)];
  yield ['xl/sharedStrings.xml', strings.xml()];
  yield ['xl/styles.xml', [STYLES]];
  yield* envelope(1);
}

function* envelope(sheets) {
  const numbers = Array.from({ length: sheets }, (_, at) => at + 1);
  const part = (name, type) => `<Override PartName="/xl/${name}" ContentType="${SHEET}.${type}+xml"/>`;
  const rel = (id, type, target) => `<Relationship Id="${id}" Type="${OFFICE}/${type}" Target="${target}"/>`;
  yield [
    '[Content_Types].xml',
    [
      `<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>`,
      part('workbook.xml', 'sheet.main'),
      part('styles.xml', 'styles'),
      part('sharedStrings.xml', 'sharedStrings'),
      ...numbers.map((number) => part(`worksheets/sheet${number}.xml`, 'worksheet')),
      '</Types>',
    ],
  ];
  yield [
    '_rels/.rels',
    [
      `<Relationships xmlns="${PACKAGE}/relationships">${rel('rId1', 'officeDocument', 'xl/workbook.xml')}</Relationships>`,
    ],
  ];
  yield [
    'xl/workbook.xml',
    [
      `<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheets>${numbers.map((n) => `<sheet name="表${n}" sheetId="${n}" r:id="rId${n}"/>`).join('')}</sheets></workbook>`,
    ],
  ];
  yield [
    'xl/_rels/workbook.xml.rels',
    [
      `<Relationships xmlns="${PACKAGE}/relationships">${numbers.map((n) => rel(`rId${n}`, 'worksheet', `worksheets/sheet${n}.xml`)).join('')}${rel('rId90', 'styles', 'styles.xml')}${rel('rId91', 'sharedStrings', 'sharedStrings.xml')}</Relationships>`,
    ],
  ];
}

/** Seven sheets of 61 columns whose rows carry formats to column WXF: the kind of file that hangs other readers. */
function* phantomParts(rows) {
  const strings = new SharedStrings();
  const far = 16_168; // WXF
  const name = (column) => {
    let text = '';
    for (let rest = column; rest >= 0; rest = Math.floor(rest / 26) - 1)
      text = String.fromCharCode(65 + (rest % 26)) + text;
    return text;
  };
  const tail = Array.from({ length: far - 60 }, (_, at) => name(at + 61));
  function* sheet() {
    yield `<worksheet xmlns="${MAIN}"><dimension ref="A1:WXF${rows}"/><sheetData>`;
    for (let row = 1; row <= rows; row += 1) {
      const cells = Array.from(
        { length: 61 },
        (_, column) => `<c r="${name(column)}${row}" t="s"><v>${strings.of(`值${column}`)}</v></c>`,
      );
      yield `<row r="${row}">${cells.join('')}${tail.map((column) => `<c r="${column}${row}" s="1"/>`).join('')}</row>`;
    }
    yield '</sheetData></worksheet>';
  }
  for (let number = 1; number <= 7; number += 1) yield [`xl/worksheets/sheet${number}.xml`, sheet()];
  yield ['xl/sharedStrings.xml', strings.xml()];
  yield ['xl/styles.xml', [STYLES]];
  yield* envelope(7);
}

async function deflated(pieces) {
  const stream = createDeflateRaw({ level: 4 });
  const chunks = [];
  stream.on('data', (chunk) => chunks.push(chunk));
  let crc = 0;
  let size = 0;
  let text = '';
  const flush = async () => {
    const bytes = Buffer.from(text);
    text = '';
    crc = crc32(bytes, crc);
    size += bytes.length;
    if (!stream.write(bytes)) await once(stream, 'drain');
  };
  for (const piece of pieces) {
    text += piece;
    if (text.length > 1 << 20) await flush();
  }
  await flush();
  stream.end();
  await once(stream, 'end');
  return { bytes: Buffer.concat(chunks), crc, size };
}

async function writeZip(file, named) {
  const out = createWriteStream(file);
  const directory = [];
  let offset = 0;
  for (const [name, pieces] of named) {
    const { bytes, crc, size } = await deflated(pieces);
    const label = Buffer.from(name);
    const head = Buffer.alloc(30);
    [
      [0, 0x04034b50, 4],
      [4, 20, 2],
      [8, 8, 2],
      [12, 33, 2],
      [14, crc, 4],
      [18, bytes.length, 4],
      [22, size, 4],
      [26, label.length, 2],
    ].forEach(([at, value, width]) => head.writeUIntLE(value, at, width));
    const entry = Buffer.alloc(46);
    [
      [0, 0x02014b50, 4],
      [4, 20, 2],
      [6, 20, 2],
      [10, 8, 2],
      [14, 33, 2],
      [16, crc, 4],
      [20, bytes.length, 4],
      [24, size, 4],
      [28, label.length, 2],
      [42, offset, 4],
    ].forEach(([at, value, width]) => entry.writeUIntLE(value, at, width));
    directory.push(entry, label);
    for (const chunk of [head, label, bytes]) {
      if (!out.write(chunk)) await once(out, 'drain');
      offset += chunk.length;
    }
  }
  const central = Buffer.concat(directory);
  const end = Buffer.alloc(22);
  const count = directory.length / 2;
  [
    [0, 0x06054b50, 4],
    [8, count, 2],
    [10, count, 2],
    [12, central.length, 4],
    [16, offset, 4],
  ].forEach(([at, value, width]) => end.writeUIntLE(value, at, width));
  out.end(Buffer.concat([central, end]));
  await once(out, 'finish');
}

/** `rows` applicants × 30 columns, shared strings, deflate level 4; one in `every` has faults. */
export const writeBigWorkbook = (file, rows, every = 20) => writeZip(file, parts(rows, every));
/** Formats to column WXF on 7 sheets × 61 columns. */
export const writePhantomWorkbook = (file, rows) => writeZip(file, phantomParts(rows));
