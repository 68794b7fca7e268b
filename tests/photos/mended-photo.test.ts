import { mendedPhoto } from '../../src/photos/mended-photo';
import { photoFacts } from '../../src/photos/photo-facts';
import { exif, frame, jfif, jpeg, png, segment } from './jpegs';

const text = (letters: string) => Array.from(letters, (letter) => letter.charCodeAt(0));
/** A profile's header as far as it is looked at, its name, and filling. */
const profile = (name: string, { colours = 'RGB ', length = 500, piece = [1, 1] } = {}) =>
  segment(0xe2, [
    ...text('ICC_PROFILE\0'),
    ...piece,
    ...Array<number>(16).fill(0),
    ...text(colours),
    ...text(name),
    ...Array<number>(length).fill(7),
  ]);
const WIDE = profile('Display P3');

/** An encoder that writes a JFIF segment and, the better the quality, the more bytes. */
const encode = (_: unknown, quality: number) =>
  Promise.resolve(jpeg(jfif(0, 1), segment(0xfe, Array<number>(quality * 100).fill(0)), frame(4, 6)));
const decode = () => Promise.resolve({ data: new Uint8ClampedArray(4 * 6 * 4), width: 4, height: 6 });
const LIMIT = 6000;
async function mended(bytes: Uint8Array, action: 'shrink' | 'convert' = 'shrink') {
  const made = await mendedPhoto(bytes, action, LIMIT, { decode }, encode);
  if (made === null) throw new Error('it fits');
  return made;
}
const holds = (bytes: Uint8Array, part: readonly number[]) => Buffer.from(bytes).includes(Buffer.from(part));

describe('the colour profile of what is made smaller', () => {
  it('is kept behind the JFIF segment, within the limit, with the density', async () => {
    const made = await mended(jpeg(jfif(1, 300), WIDE, frame(4, 6)));
    expect(holds(made, WIDE)).toBe(true);
    expect(made.length).toBeLessThanOrEqual(LIMIT);
    expect([...made.subarray(20, 20 + WIDE.length)]).toEqual(WIDE);
    expect(photoFacts(made)).toMatchObject({ width: 4, height: 6, dpi: 300, whole: true });
  });

  it('is found behind Exif and other segments', async () => {
    const bytes = jpeg(exif(1), [0xff], segment(0xe2, text('MPF\0')), WIDE, frame(4, 6));
    expect(holds(await mended(bytes), WIDE)).toBe(true);
  });

  it.each<[string, Uint8Array]>([
    ['none', jpeg(frame(4, 6))],
    ['sRGB, which is meant anyway', jpeg(profile('sRGB IEC61966-2.1'), frame(4, 6))],
    ['sRGB in two bytes a letter', jpeg(profile('\0s\0R\0G\0B'), frame(4, 6))],
    ['one for grey', jpeg(profile('Dot Gain', { colours: 'GRAY' }), frame(4, 6))],
    ['a large one', jpeg(profile('Scanner', { length: 5000 }), frame(4, 6))],
    ['one in pieces', jpeg(profile('Scanner', { piece: [1, 2] }), frame(4, 6))],
    ['one behind the picture', Uint8Array.from([...jpeg(frame(4, 6)), ...WIDE])],
    ['one broken off', jpeg(WIDE).slice(0, 300)],
    ['a segment of length 0', Uint8Array.from([0xff, 0xd8, 0xff, 0xe0, 0, 0, 0xff])],
  ])('%s: none', async (_, bytes) => {
    expect(holds(await mended(bytes), text('ICC_PROFILE'))).toBe(false);
  });

  it('of a PNG is none', async () => {
    expect(holds(await mended(png(4, 6), 'convert'), text('ICC_PROFILE'))).toBe(false);
  });
});
