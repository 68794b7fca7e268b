import { entryName, entryRefusal, leavesFolder } from '../../src/photos/archive-entries';
import { isSafeFileName, isSystemFile } from '../../src/photos/file-names';

const entry = {
  nameBytes: new Uint8Array(),
  isUtf8: true,
  isEncrypted: false,
  method: 8,
  size: 20_000,
  compressedSize: 19_000,
  crc32: 0,
};
const MB = 1024 * 1024;

it.each<[string, Partial<typeof entry>, string | undefined]>([
  ['a photo', {}, undefined],
  ['stored', { method: 0, compressedSize: 20_000 }, undefined],
  ['a small file of zeros', { size: MB, compressedSize: 10 }, undefined],
  ['locked', { isEncrypted: true }, 'photo.zip.locked'],
  ['LZMA', { method: 14 }, 'photo.zip.method'],
  ['a film', { size: 65 * MB, compressedSize: 65 * MB }, 'photo.zip.large'],
  ['a bomb', { size: 60 * MB, compressedSize: 60_000 }, 'photo.zip.bomb'],
  ['a bomb of no size', { size: 60 * MB, compressedSize: 0 }, 'photo.zip.bomb'],
])('an entry of an archive: %s', (_, more, refusal) => {
  expect(entryRefusal({ ...entry, ...more })?.key).toBe(refusal);
});

it.each<[string, number[], boolean, string]>([
  ['marked UTF-8', [...new TextEncoder().encode('张三.jpg')], true, '张三.jpg'],
  ['UTF-8 unmarked', [...new TextEncoder().encode('张三.jpg')], false, '张三.jpg'],
  ['GBK', [0xd5, 0xc5, 0xc8, 0xfd, 0x2e, 0x6a, 0x70, 0x67], false, '张三.jpg'],
  ['ASCII', [0x61, 0x2e, 0x6a, 0x70, 0x67], false, 'a.jpg'],
])('the name of an entry: %s', (_, bytes, isUtf8, name) => {
  expect(entryName({ nameBytes: Uint8Array.from(bytes), isUtf8 })).toBe(name);
});

it.each([
  ['../a.jpg', true],
  ['一班/../../a.jpg', true],
  ['..\\a.jpg', true],
  ['/etc/a.jpg', true],
  ['C:\\a.jpg', true],
  ['一班/a.jpg', false],
  ['..a/b..jpg', false],
])('%s leaves the folder: %s', (path, leaves) => {
  expect(leavesFolder(path)).toBe(leaves);
});

it.each([
  ['张三_500103199003070009.jpg', true],
  ['阿依古丽·买买提_500103199003070009.jpg', true],
  ['张三_../../E12.jpg', false],
  ['张三_E12/3.jpg', false],
  ['张:三.jpg', false],
  ['con.jpg', false],
  ['.jpg', false],
  ['a\u0000.jpg', false],
  [`${'长'.repeat(130)}.jpg`, false],
  [`${'长'.repeat(80)}.jpg`, false],
  [`${'长'.repeat(60)}_500103199003070009.jpg`, true],
])('%s may be a file name: %s', (name, may) => {
  expect(isSafeFileName(name)).toBe(may);
});

it.each([
  ['Thumbs.db', true],
  ['一班/.DS_Store', true],
  ['__MACOSX/一班/._张三.jpg', true],
  ['desktop.ini', true],
  ['.picasaoriginals/张三.jpg', true],
  ['$RECYCLE.BIN/张三.jpg', true],
  ['一班/@eaDir/张三.jpg/SYNOPHOTO_THUMB_M.jpg', true],
  ['./照片/张三.jpg', false],
  ['../照片/张三.jpg', false],
  ['张三.jpg', false],
])('%s is a system’s own: %s', (path, own) => {
  expect(isSystemFile(path)).toBe(own);
});
