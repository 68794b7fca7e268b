// node tools/photo-corpus.mjs DIR [--seed 1] [--people 60]: a sheet, its photos as folder and .zip, and truth.json that
// says what must be told of each row. Every case of tools/photos/cases.mjs comes once; everybody else is right.
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { install } from './setup.mjs';

install();
const { default: ExcelJS } = await import('exceljs');
const { zipSync } = await import('fflate');
const { CASES, OTHERS, SAME_PICTURE, STRANGERS } = await import('./photos/cases.mjs');
const pictures = await import('./photos/pictures.mjs');
const { cleanPerson, idNumber, seeded } = await import('./samples/people.mjs');
const { writeHeader, writePerson } = await import('./samples/write-sheet.mjs');

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { seed: { type: 'string', default: '1' }, people: { type: 'string', default: '60' } },
});
const folder = path.resolve(positionals[0] ?? 'dist/photo-corpus');
const random = seeded(Number(values.seed));
const pic = await album();
const files = [];
const rows = [];

const cases = Object.entries(CASES);
const count = Math.max(Number(values.people), cases.length + 2);
for (let at = 0; at < count; at += 1) {
  const person = personAt(at);
  const [name, told] = cases[at] ?? ['right', CASES.right];
  person.photo = told.column ?? null;
  rows.push({ person, case: name, status: told.status, codes: told.codes });
  files.push(...told.files(person, pic));
}
// The last two share one picture.
const shared = pic.plain();
for (const row of rows.slice(-2)) {
  Object.assign(row, SAME_PICTURE, { case: 'samePicture' });
  files[files.findIndex(([file]) => file.includes(row.person.idNumber))][1] = shared;
}
for (const file of STRANGERS) files.push([file, pic.plain()]);
for (const file of OTHERS) files.push([file, Buffer.from('-')]);

const book = new ExcelJS.Workbook();
Object.assign(book, { creator: '样例', created: new Date(0), modified: new Date(0) });
const sheet = book.addWorksheet('汇总表');
const first = writeHeader(sheet, 1, false);
rows.forEach(({ person }, at) => writePerson(sheet, first + at, person));

mkdirSync(path.join(folder, 'photos'), { recursive: true });
await book.xlsx.writeFile(path.join(folder, '汇总表.xlsx'));
for (const [file, bytes] of files) {
  const place = path.join(folder, 'photos', file);
  mkdirSync(path.dirname(place), { recursive: true });
  writeFileSync(place, bytes);
}
const stored = Object.fromEntries(files.map(([file, bytes]) => [file, new Uint8Array(bytes)]));
writeFileSync(
  path.join(folder, 'photos.zip'),
  zipSync(stored, { level: 0, mtime: new Date('2023-09-01T00:00:00') }),
);
const truth = rows.map(({ person, ...told }, at) => ({
  row: first + at,
  name: person.name,
  idNumber: person.idNumber,
  ...told,
}));
writeFileSync(
  path.join(folder, 'truth.json'),
  JSON.stringify(
    { rows: truth, files: files.length, strangers: STRANGERS.length, others: OTHERS.length },
    null,
    2,
  ),
);
console.log(`${folder}: ${rows.length} people, ${files.length} files`);

/** Nobody comes twice: regions and birthdays are counted through, and so are names. */
function personAt(at) {
  const person = cleanPerson(random, at);
  const [region, month, day] = [500101 + Math.floor(at / 336), (at % 12) + 1, (Math.floor(at / 12) % 28) + 1];
  const year = Number(person.birthDate.slice(0, 4));
  const two = (number) => String(number).padStart(2, '0');
  const letter = (number) => String.fromCodePoint(0x4e2d + number * 7);
  person.name = person.name.charAt(0) + letter(at % 300) + letter(300 + Math.floor(at / 300));
  person.idNumber = idNumber(String(region), `${year}${two(month)}${two(day)}`);
  person.birthDate = `${year}年${month}月`;
  person['payment.remark'] = `${person.name}+${person.employer}+客户服务管理员/三级`;
  return person;
}

/** Few pictures are drawn; each time one is asked for it gets a remark of its own. */
async function album() {
  const {
    RED,
    WHITE,
    BLUE,
    jpegOf,
    pngOf,
    portrait,
    withDensity,
    withOrientation,
    withPromisedSize,
    withRemark,
  } = pictures;
  const draw = async (ground, quality, size = {}) => jpegOf(portrait(ground, { random, ...size }), quality);
  const [plain, white, blue] = [await draw(RED, 60), await draw(WHITE, 60), await draw(BLUE, 60)];
  const square = await draw(RED, 60, { width: 400, height: 400 });
  const large = await draw(RED, 92, { width: 826, height: 1158, grain: 20 });
  const lying = await draw(RED, 60, { width: 579, height: 413 });
  const largeLying = await draw(RED, 92, { width: 1158, height: 826, grain: 20 });
  const drawing = portrait(RED, { random, grain: 0 });
  let made = 0;
  const own = (jpeg) => withRemark(jpeg, `${(made += 1)}`);
  const dense = (dpi) => own(withDensity(plain, dpi));
  return {
    plain: () => dense(300),
    white: () => own(withDensity(white, 300)),
    blue: () => own(withDensity(blue, 300)),
    square: () => own(withDensity(square, 300)),
    large: () => own(withDensity(large, 300)),
    dense,
    turned: () => withOrientation(own(withDensity(lying, 300)), 3 + 3),
    largeTurned: () => withOrientation(own(withDensity(largeLying, 300)), 6),
    png: () => pngOf(drawing, `${(made += 1)}`),
    promising: (width, height) => own(withPromisedSize(plain, width, height)),
    begins: (letters) => Buffer.concat([Buffer.from(letters, 'latin1'), Buffer.alloc(200, 7)]),
    damaged: () => {
      const broken = Buffer.from(own(withDensity(plain, 300)));
      // Its tables are gone, its header and end are not.
      const at = broken.indexOf(Buffer.from([0xff, 0xc4]));
      return broken.fill(0xee, at + 4, at + 24);
    },
  };
}
