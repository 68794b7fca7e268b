import { Zip, ZipPassThrough, zipSync, type Zippable } from 'fflate';
import { filesInArchive } from '../../src/photos/archive-files';
import { PhotoError } from '../../src/photos/photo-error';
import { nodeCodec } from '../../src/xlsx/zip/node-codec';

const LETTERS = Uint8Array.from({ length: 200_000 }, (_, at) => at % 251);

/** An archive, with how many bytes of it were asked for. */
function archive(bytes: Uint8Array) {
  const asked = { bytes: 0 };
  const read = (start: number, end: number) => {
    const stretch = bytes.slice(start, end);
    asked.bytes += stretch.length;
    return Promise.resolve(stretch);
  };
  return { name: '照片.zip', size: bytes.length, read, asked };
}
const open = (bytes: Uint8Array) => filesInArchive(archive(bytes), nodeCodec);
const failure = (bytes: Uint8Array) =>
  open(bytes).then(
    () => 'opened',
    (error: unknown) => (error instanceof PhotoError ? error.sentence.key : String(error)),
  );
/** The bytes with a field changed wherever `signature` stands. */
function forged(bytes: Uint8Array, signature: number, at: number, value: number, size: 2 | 4 = 4) {
  const told = bytes.slice();
  const view = new DataView(told.buffer);
  for (let place = 0; place + 4 <= told.length; place += 1) {
    if (view.getUint32(place, true) !== signature) continue;
    if (size === 4) view.setUint32(place + at, value, true);
    else view.setUint16(place + at, value, true);
  }
  return told;
}
const CENTRAL = 0x02014b50;
const END = 0x06054b50;
const LOCAL = 0x04034b50;

describe('the files in an archive', () => {
  const content: Zippable = {
    '二.jpg': [LETTERS, { level: 0 }],
    '一班/一.jpg': [LETTERS, { level: 9 }],
    '一班/': new Uint8Array(),
    '空.jpg': [new Uint8Array(), { level: 0 }],
  };

  it('come in order of their paths, without folders, whole and as they were', async () => {
    const { files, remarks } = await open(zipSync(content));
    expect(files.map(({ path, size }) => [path, size])).toEqual([
      ['一班/一.jpg', LETTERS.length],
      ['二.jpg', LETTERS.length],
      ['空.jpg', 0],
    ]);
    expect(remarks).toEqual([]);
    for (const file of files) {
      expect(file.refusal).toBeNull();
      expect(Buffer.from(await file.whole()).equals(Buffer.from(file.size === 0 ? [] : LETTERS))).toBe(true);
    }
  });

  it('are not read before they are wanted, and then no further than wanted', async () => {
    const source = archive(zipSync({ a: [LETTERS, { level: 0 }], b: [LETTERS, { level: 0 }] }));
    const { files } = await filesInArchive(source, nodeCodec);
    // The end of the archive, where the directory is looked for, and the directory.
    const opened = source.asked.bytes;
    expect(opened).toBeLessThan(70_000);
    const start = await files[0]?.start();
    expect(start).toHaveLength(65_536);
    expect(source.asked.bytes - opened).toBeLessThan(66_000);
  });

  it('are found behind the longest extra field, and where sizes stand behind the data', async () => {
    const extra = new Uint8Array(3000);
    const wide = zipSync({ 'a.jpg': [LETTERS, { level: 0, extra: { 0x7075: extra } }] });
    expect((await (await open(wide)).files[0]?.whole())?.length).toBe(LETTERS.length);
    const chunks: Uint8Array[] = [];
    const streamed = new Zip((_, chunk) => chunks.push(chunk));
    const entry = new ZipPassThrough('a.jpg');
    streamed.add(entry);
    entry.push(LETTERS, true);
    streamed.end();
    const [file] = (await open(Buffer.concat(chunks))).files;
    expect(Buffer.from((await file?.whole()) ?? []).equals(Buffer.from(LETTERS))).toBe(true);
  });

  it('whose paths lead elsewhere are told of once', async () => {
    const { remarks } = await open(zipSync({ '../a.jpg': LETTERS, '/b.jpg': LETTERS, 'c.jpg': LETTERS }));
    expect(remarks).toEqual([{ key: 'photo.zip.leaves', params: { count: 2 } }]);
  });
});

describe('what is odd about an archive', () => {
  const told = async (...names: readonly string[]) => {
    const zip = zipSync(Object.fromEntries(names.map((name) => [name, LETTERS])));
    return (await open(zip)).remarks.map(({ key, params }) => [key, params['count'] ?? params['path']]);
  };

  it.each<[string, string[], unknown[]]>([
    ['photos alone', ['a.jpg', 'b'], []],
    ['nothing', [], [['photo.folder.noPhotos', '照片.zip']]],
    [
      'lists and what systems leave',
      ['a.xlsx', 'Thumbs.db', '__MACOSX/._a.jpg'],
      [['photo.folder.noPhotos', '照片.zip']],
    ],
    [
      'archives among photos',
      ['a.jpg', '一班.zip', '二班/b.RAR', '__MACOSX/._一班.zip'],
      [['photo.folder.archives', 2]],
    ],
    [
      'an archive alone',
      ['一班.zip'],
      [
        ['photo.folder.noPhotos', '照片.zip'],
        ['photo.folder.archives', 1],
      ],
    ],
  ])('%s', async (_, names, remarks) => {
    expect(await told(...names)).toEqual(remarks);
  });
});

describe('what is refused', () => {
  const good = zipSync({ 'a.jpg': [LETTERS, { level: 0 }], 'b.jpg': [LETTERS, { level: 0 }] });

  it.each<[string, Uint8Array, string]>([
    ['nothing at all', new Uint8Array(), 'photo.zip.broken'],
    ['something else', LETTERS, 'photo.zip.broken'],
    ['an archive broken off', good.subarray(0, good.length / 2), 'photo.zip.broken'],
    ['a directory that lies elsewhere', forged(good, END, 16, good.length), 'photo.zip.broken'],
    ['a directory shorter than told', forged(good, END, 10, 9, 2), 'photo.zip.broken'],
    ['entries that share their bytes', forged(good, CENTRAL, 42, 0), 'photo.zip.broken'],
    ['far too many entries', bigCount(100_001), 'photo.zip.tooMany'],
    ['a directory of 4 GB', bigCount(3, 2 ** 32), 'photo.zip.broken'],
  ])('%s', async (_, bytes, told) => {
    expect(await failure(bytes)).toBe(told);
  });

  it.each<[string, Uint8Array, string]>([
    ['an entry with a password', forged(good, CENTRAL, 8, 1, 2), 'photo.zip.locked'],
    ['a method nobody knows', forged(good, CENTRAL, 10, 99, 2), 'photo.zip.method'],
    ['a stored entry of two sizes', forged(good, CENTRAL, 24, 5), 'photo.zip.broken'],
  ])('%s: the file alone', async (_, bytes, told) => {
    expect((await open(bytes)).files[0]?.refusal?.key).toBe(told);
  });

  it.each<[string, Uint8Array]>([
    ['an entry that inflates to more than it says', forged(zipSync({ a: LETTERS }), CENTRAL, 24, 5)],
    ['an entry that is no deflate stream', noise(zipSync({ a: LETTERS }))],
    ['an entry that inflates to less than it says', forged(zipSync({ a: LETTERS }), CENTRAL, 24, 200_001)],
    ['an entry without its local header', forged(good, LOCAL, 0, 7)],
    ['a stored entry with a byte changed', changed(good)],
    ['a deflated entry with another checksum', forged(zipSync({ a: LETTERS }), CENTRAL, 16, 5)],
  ])('%s, when it is read', async (_, bytes) => {
    const [file] = (await open(bytes)).files;
    await expect(file?.whole()).rejects.toThrow(PhotoError);
  });

  it('a small stored entry with a byte changed, when its beginning is read, for that is all there is', async () => {
    const [file] = (await open(changed(zipSync({ a: [LETTERS.subarray(0, 999), { level: 0 }] })))).files;
    await expect(file?.start()).rejects.toThrow(PhotoError);
  });
});

describe('more entries than the end of an archive can tell of', () => {
  it('are all found: the count has 16 bits, and some archivers let it run over', async () => {
    const names = Array.from({ length: 3 }, (_, at) => `${at}.jpg`);
    const zip = zipSync(Object.fromEntries(names.map((name) => [name, LETTERS.subarray(0, 9)])));
    const { files } = await open(forged(zip, END, 10, 1, 2));
    expect(files.map(({ path }) => path)).toEqual(names);
  });

  it('are too many where they are', async () => {
    const many = Object.fromEntries(Array.from({ length: 65_540 }, (_, at) => [`${at}`, new Uint8Array()]));
    expect(await failure(zipSync(many, { level: 0 }))).toBe('photo.zip.tooMany');
  });
});

/** An end of an archive that tells of so many entries, in zip64 as such numbers need. */
function bigCount(count: number, size = 0): Uint8Array {
  const bytes = new Uint8Array(56 + 20 + 22);
  const view = new DataView(bytes.buffer);
  view.setUint32(0, 0x06064b50, true);
  view.setUint32(32, count, true);
  view.setUint32(40, size % 2 ** 32, true);
  view.setUint32(44, size / 2 ** 32, true);
  view.setUint32(56, 0x07064b50, true);
  view.setUint32(76, END, true);
  return bytes;
}

function noise(zip: Uint8Array): Uint8Array {
  return zip.slice().fill(0xff, 40, 60);
}

/** One bit of the first entry's data is another. */
function changed(zip: Uint8Array): Uint8Array {
  const told = zip.slice();
  told[100] = (told[100] ?? 0) ^ 1;
  return told;
}
