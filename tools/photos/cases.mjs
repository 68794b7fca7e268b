// One case a row: what is done to the person's photo, and what must be said of the row. `p` is the person, `pic` makes
// pictures; files are [path, bytes]. `status` and `codes` are the row's in the report; a code's beginning is enough.
const right = (p) => `${p.name}_${p.idNumber}`;
const off = (id, at) => id.slice(0, at) + ((Number(id[at]) + 1) % 10) + id.slice(at + 1);
const swapped = (id) => {
  const at = [...id].findIndex((digit, place) => place > 9 && digit !== id[place + 1]);
  return id.slice(0, at) + id[at + 1] + id[at] + id.slice(at + 2);
};
const named = (name, codes, status = 'fixable') => ({
  files: (p, pic) => [[name(p), pic.plain()]],
  status,
  codes,
});
const made = (make, codes, status) => ({
  files: (p, pic) => [[`${right(p)}.jpg`, make(pic)]],
  status,
  codes,
});

export const CASES = {
  right: named((p) => `${right(p)}.jpg`, [], 'ok'),
  inFolder: named((p) => `一班/${right(p)}.jpg`, [], 'ok'),
  fullWidthUnderline: named((p) => `${p.name}＿${p.idNumber}.jpg`, ['photo.misnamed']),
  hyphen: named((p) => `${p.name}-${p.idNumber}.jpg`, ['photo.misnamed']),
  dash: named((p) => `${p.name}–${p.idNumber}.jpg`, ['photo.misnamed']),
  space: named((p) => `${p.name} ${p.idNumber}.jpg`, ['photo.misnamed']),
  noSeparator: named((p) => `${p.name}${p.idNumber}.jpg`, ['photo.misnamed']),
  swappedOrder: named((p) => `${p.idNumber}_${p.name}.jpg`, ['photo.misnamed']),
  spaces: named((p) => `${p.name} _ ${p.idNumber}.jpg`, ['photo.misnamed']),
  capitalEnding: named((p) => `${right(p)}.JPG`, ['photo.ending']),
  jpegEnding: named((p) => `${right(p)}.jpeg`, ['photo.ending']),
  doubleEnding: named((p) => `${right(p)}.jpg.jpg`, ['photo.misnamed']),
  copyNumber: named((p) => `${right(p)} (1).jpg`, ['photo.misnamed']),
  copyWord: named((p) => `${right(p)} - 副本.jpg`, ['photo.misnamed']),
  otherWords: named((p) => `${right(p)}二寸红底.jpg`, ['photo.misnamed']),
  otherName: named((p) => `欧阳样_${p.idNumber}.jpg`, ['photo.fileNameDiffers'], 'error'),
  oneDigitOff: named((p) => `${p.name}_${off(p.idNumber, 12)}.jpg`, ['photo.fileIdNear'], 'error'),
  twoSwapped: named((p) => `${p.name}_${swapped(p.idNumber)}.jpg`, ['photo.fileIdNear'], 'error'),
  nameAlone: named((p) => `${p.name}.jpg`, ['photo.fileNameOnly'], 'error'),
  missing: { files: () => [], status: 'missing', codes: ['photo.missing'] },
  twoFiles: {
    files: (p, pic) => [
      [`${p.name}-${p.idNumber}.jpg`, pic.plain()],
      [`${p.name}${p.idNumber}.jpg`, pic.plain()],
    ],
    status: 'error',
    codes: ['photo.several'],
  },
  copyBeside: {
    files: (p, pic) => [
      [`${right(p)}.jpg`, pic.plain()],
      [`${right(p)}(1).jpg`, pic.plain()],
    ],
    status: 'ok',
    codes: ['photo.severalMore'],
  },
  fromColumn: {
    column: 'DSC_0420.jpg',
    files: (p, pic) => [['DSC_0420.jpg', pic.plain()]],
    status: 'error',
    codes: ['photo.fileFromColumn'],
  },
  tooLarge: made((pic) => pic.large(), ['photo.tooLarge'], 'fixable'),
  tooLargeAndTurned: made((pic) => pic.largeTurned(), ['photo.tooLarge', 'photo.turned'], 'fixable'),
  renamedPng: made((pic) => pic.png(), ['photo.notJpeg'], 'fixable'),
  png: { files: (p, pic) => [[`${right(p)}.png`, pic.png()]], status: 'fixable', codes: ['photo.notJpeg'] },
  heic: made((pic) => pic.begins('\0\0\0\u0024ftypheic'), ['photo.notJpeg'], 'error'),
  webp: made((pic) => pic.begins('RIFF\0\0\0\0WEBPVP8 '), ['photo.notJpeg'], 'error'),
  pdf: made((pic) => pic.begins('%PDF-1.7\n'), ['photo.notJpeg'], 'error'),
  empty: made(() => Buffer.alloc(0), ['photo.empty'], 'error'),
  truncated: made((pic) => pic.plain().subarray(0, 3000), ['photo.truncated'], 'error'),
  damaged: made((pic) => pic.damaged(), ['photo.notRead'], 'error'),
  hugePixels: made((pic) => pic.promising(16_000, 12_500), ['photo.tooManyPixels'], 'error'),
  square: made((pic) => pic.square(), ['photo.ratio'], 'ok'),
  white: made((pic) => pic.white(), ['photo.background'], 'ok'),
  blue: made((pic) => pic.blue(), ['photo.background'], 'ok'),
  lowDensity: made((pic) => pic.dense(72), ['photo.density'], 'ok'),
  turned: made((pic) => pic.turned(), ['photo.turned'], 'ok'),
};

/** Rows that belong together: the photo of the first is the second's too. */
export const SAME_PICTURE = { status: 'error', codes: ['photo.samePicture'] };

/** Files of nobody. */
export const STRANGERS = ['陌生人_500103199001010008.jpg', 'IMG_20230901_120000.jpg'];
export const OTHERS = ['Thumbs.db', '.DS_Store', '说明.txt'];
