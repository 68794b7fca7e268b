import fc from 'fast-check';
import { builtInNotice } from '../../src/notice/built-in-notice';
import { factFaults, isDecodable } from '../../src/photos/fact-faults';
import { photoFacts } from '../../src/photos/photo-facts';
import { beginningWith, exif, frame, goodJpeg, jfif, jpeg, png, segment } from './jpegs';

const faultsOf = (bytes: Uint8Array, size?: number) =>
  factFaults('a.jpg', photoFacts(bytes, size), builtInNotice.photo).map(
    ({ severity, code }) => `${severity} ${code}`,
  );
const DENSE = jfif(1, 300);

describe('what a file is, by content', () => {
  it.each<[string, Uint8Array, string]>([
    ['a JPEG', goodJpeg(), 'jpeg'],
    ['a PNG', png(413, 579), 'png'],
    ['HEIC of an iPhone', beginningWith('\0\0\0\u0024ftypheic'), 'heic'],
    ['HEIF, brand mif1', beginningWith('\0\0\0\u0018ftypmif1'), 'heic'],
    ['AVIF', beginningWith('\0\0\0\u0020ftypavif'), 'heic'],
    ['WebP', beginningWith('RIFF\u0010\0\0\0WEBPVP8 '), 'webp'],
    ['GIF', beginningWith('GIF89a'), 'gif'],
    ['BMP', beginningWith('BM\u0036\u0010\0\0\0\0\0\0'), 'bmp'],
    ['TIFF of a PC', beginningWith('II*\0'), 'tiff'],
    ['TIFF of a Mac', beginningWith('MM\0*'), 'tiff'],
    ['PDF', beginningWith('%PDF-1.7'), 'pdf'],
    ['a Word document', beginningWith('PK\u0003\u0004'), 'document'],
    ['an old Word document', Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1), 'document'],
    ['text', beginningWith('<html>'), 'unknown'],
    ['a sound file in RIFF', beginningWith('RIFF\u0010\0\0\0WAVE'), 'unknown'],
    ['a film', beginningWith('\0\0\0\u0018ftypmp42'), 'unknown'],
    ['nothing', new Uint8Array(), 'empty'],
    ['two bytes of a JPEG', Uint8Array.of(0xff, 0xd8), 'unknown'],
  ])('%s', (_, bytes, type) => {
    expect(photoFacts(bytes).type).toBe(type);
  });
});

describe('the header of a JPEG', () => {
  it.each<[string, Uint8Array, object]>([
    ['size', goodJpeg(), { width: 413, height: 579, orientation: 1, dpi: 300, whole: true }],
    ['progressive', jpeg(DENSE, frame(413, 626, 0xc2)), { width: 413, height: 626 }],
    [
      'tables before the frame',
      jpeg(segment(0xc4, [1, 2, 3]), segment(0xdb, [0]), frame(35, 49)),
      { width: 35, height: 49 },
    ],
    ['fill bytes between segments', jpeg([0xff, 0xff], frame(35, 49)), { width: 35 }],
    ['no frame', jpeg(DENSE), { width: null, height: null }],
    ['height 0', jpeg(frame(413, 0)), { width: 413, height: null }],
    ['dots per centimetre', jpeg(jfif(2, 118), frame(1, 1)), { dpi: 300 }],
    ['the lesser of two densities', jpeg(jfif(1, 300, 72), frame(1, 1)), { dpi: 72 }],
    ['density without unit', jpeg(jfif(0, 1), frame(1, 1)), { dpi: null }],
    ['density 0', jpeg(jfif(1, 0), frame(1, 1)), { dpi: null }],
    ['an unknown unit', jpeg(jfif(9, 300), frame(1, 1)), { dpi: null }],
    [
      'a JFIF segment too short',
      jpeg(segment(0xe0, [0x4a, 0x46, 0x49, 0x46, 0, 1]), frame(1, 1)),
      { dpi: null },
    ],
    ['on its right side', jpeg(exif(6), frame(579, 413)), { width: 413, height: 579, orientation: 6 }],
    [
      'on its left side, little endian',
      jpeg(exif(8, { little: true }), frame(579, 413)),
      { width: 413, orientation: 8 },
    ],
    ['upside down', jpeg(exif(3), frame(413, 579)), { width: 413, height: 579, orientation: 3 }],
    ['an orientation there is not', jpeg(exif(9), frame(413, 579)), { orientation: 1 }],
    ['Exif of another type', jpeg(exif(6, { type: 4 }), frame(413, 579)), { orientation: 1 }],
    ['Exif without orientation', jpeg(exif(6, { tag: 0x010f }), frame(413, 579)), { orientation: 1 }],
    [
      'Exif that promises too many tags',
      jpeg(exif(6, { tag: 1, count: 65_535 }), frame(413, 579)),
      { orientation: 1, width: 413 },
    ],
    [
      'Exif cut short',
      jpeg(segment(0xe1, exif(6).slice(4, 14)), frame(413, 579)),
      { orientation: 1, width: 413 },
    ],
    [
      'Exif in no byte order',
      jpeg(segment(0xe1, [...exif(6).slice(4, 10), 1, 2, 3, 4, 5, 6, 7, 8]), frame(413, 579)),
      { orientation: 1 },
    ],
    [
      'a thumbnail in Exif',
      jpeg(segment(0xe1, [...exif(1).slice(4), ...frame(160, 120)]), frame(413, 579)),
      { width: 413 },
    ],
    [
      'a segment of length 0',
      Uint8Array.from([0xff, 0xd8, 0xff, 0xe0, 0, 0, ...frame(413, 579)]),
      { width: null, whole: false },
    ],
    [
      'a segment past the end',
      Uint8Array.from([0xff, 0xd8, 0xff, 0xe1, 0xff, 0xff, 1, 2]),
      { width: null, whole: false },
    ],
    ['broken off in the picture', goodJpeg().slice(0, -2), { width: 413, whole: false }],
    ['broken off in the header', goodJpeg().slice(0, 25), { width: null, whole: false }],
    ['bytes after the end', Uint8Array.from([...goodJpeg(), 0, 0, 0]), { whole: true }],
    [
      'the end mark of a thumbnail alone',
      jpeg(segment(0xe1, [0xff, 0xd9]), frame(413, 579)).slice(0, -2),
      { whole: false },
    ],
    ['PNG', png(413, 579), { width: 413, height: 579, whole: true }],
    ['a frame in the colours of print', jpeg(frame(413, 579, 0xc0, 4)), { coding: 'cmyk', width: 413 }],
    ['a frame in grey', jpeg(frame(413, 579, 0xc0, 1)), { coding: 'plain' }],
    ['an arithmetic frame', jpeg(frame(413, 579, 0xc9)), { coding: 'rare' }],
    ['a lossless frame', jpeg(frame(413, 579, 0xc3)), { coding: 'rare' }],
    ['a frame of 12 bits', jpeg(frame(413, 579, 0xc1, 3, 12)), { coding: 'rare' }],
    ['bytes after the end of a PNG', Uint8Array.from([...png(413, 579), 0, 0, 0]), { whole: true }],
    ['PNG broken off', png(413, 579).slice(0, 30), { width: 413, whole: false }],
    ['PNG header broken off', png(413, 579).slice(0, 20), { width: null, whole: false }],
  ])('%s', (_, bytes, facts) => {
    expect(photoFacts(bytes)).toMatchObject(facts);
  });

  it('is read from the beginning of a file as well', () => {
    expect(photoFacts(goodJpeg().slice(0, 60), 5_000_000)).toMatchObject({
      width: 413,
      size: 5_000_000,
      whole: null,
    });
  });

  it('stands in the middle of a larger buffer as well', () => {
    const around = Uint8Array.from([9, 9, 9, ...jpeg(DENSE, exif(6), frame(579, 413))]).subarray(3);
    expect(photoFacts(around)).toMatchObject({ width: 413, height: 579, orientation: 6, dpi: 300 });
  });

  it('is read from any bytes without an error', () => {
    const parts = fc.array(
      fc.oneof(fc.constantFrom(...[0xff, 0xd8, 0xe0, 0xe1, 0xc0, 0xda, 0]), fc.nat(255)),
    );
    fc.assert(
      fc.property(parts, fc.nat(100_000), (bytes, size) => {
        const facts = photoFacts(Uint8Array.from([0xff, 0xd8, 0xff, ...bytes]), size);
        expect(factFaults('a', facts, builtInNotice.photo)).toBeInstanceOf(Array);
      }),
      { numRuns: 500 },
    );
  });
});

describe('what is wrong with a file', () => {
  it.each<[string, Uint8Array, number | undefined, string[]]>([
    ['nothing', goodJpeg(), undefined, []],
    ['20,480 bytes are 20 KB', goodJpeg(), 20_480, []],
    ['one byte more', goodJpeg(), 20_481, ['error photo.tooLarge']],
    ['empty', new Uint8Array(), undefined, ['error photo.empty']],
    ['a renamed PNG', png(413, 579), undefined, ['error photo.notJpeg']],
    [
      'a large renamed HEIC',
      beginningWith('\0\0\0\u0024ftypheic'),
      900_000,
      ['error photo.notJpeg', 'error photo.tooLarge'],
    ],
    ['broken off', goodJpeg().slice(0, -2), undefined, ['error photo.truncated']],
    ['no size', jpeg(DENSE), undefined, ['error photo.unreadable']],
    ['200 megapixels', jpeg(DENSE, frame(16_000, 12_500)), undefined, ['error photo.tooManyPixels']],
    ['the greatest size there is', jpeg(frame(65_535, 65_535)), undefined, ['error photo.tooManyPixels']],
    ['35 × 53', jpeg(DENSE, frame(413, 626)), undefined, []],
    ['35 × 45', jpeg(DENSE, frame(413, 531)), undefined, []],
    ['just within the tolerance', jpeg(DENSE, frame(420, 579)), undefined, []],
    ['square', jpeg(DENSE, frame(400, 400)), undefined, ['warning photo.ratio']],
    ['on its side', jpeg(DENSE, frame(579, 413)), undefined, ['warning photo.ratio']],
    ['stored turned', jpeg(DENSE, exif(6), frame(579, 413)), undefined, ['warning photo.turned']],
    ['72 dpi', jpeg(jfif(1, 72), frame(413, 579)), undefined, ['warning photo.density']],
    ['600 dpi', jpeg(jfif(1, 600), frame(413, 579)), undefined, []],
  ])('%s', (_, bytes, size, faults) => {
    expect(faultsOf(bytes, size)).toEqual(faults);
  });

  it('tells the figures', () => {
    const [found] = factFaults('a.jpg', photoFacts(goodJpeg(), 20_481), builtInNotice.photo);
    expect(found?.params).toMatchObject({ size: 20.1, limit: 20 });
  });

  it('is never decoded where it breaks off or is too large', () => {
    expect(isDecodable(photoFacts(goodJpeg()))).toBe(true);
    expect(isDecodable(photoFacts(goodJpeg().slice(0, -2)))).toBe(false);
    expect(isDecodable(photoFacts(jpeg(frame(16_000, 12_500))))).toBe(false);
    expect(isDecodable(photoFacts(beginningWith('GIF89a')))).toBe(false);
  });
});
