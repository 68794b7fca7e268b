import { message } from '../../src/messages/catalog';
import { builtInNotice } from '../../src/notice/built-in-notice';
import { checkPhotos } from '../../src/photos/check-photos';
import type { PhotoTools, SourceFile } from '../../src/photos/photo-source';
import type { Pixels } from '../../src/photos/pixels';
import { planCopies } from '../../src/photos/plan-copies';
import { photoFaults } from '../../src/photos/row-photos';
import { exif, frame, goodJpeg, jfif, jpeg, png, segment } from './jpegs';
import { idOf, person } from './people';

const rule = builtInNotice.photo;
const ZHANG = person('张三', idOf('0307'));
const LI = person('李四', idOf('0808'));
const PEOPLE = [ZHANG, LI];
const RIGHT = `${ZHANG.name}_${ZHANG.idNumber}`;
const LIS = `${LI.name}_${LI.idNumber}`;

const remarked = (remark: number) => jpeg(jfif(1, 300), segment(0xfe, [remark]), frame(413, 579));
const ground = (colour: readonly number[]): Pixels => ({
  data: Uint8ClampedArray.from({ length: 40 * 56 * 4 }, (_, at) => colour[at % 4] ?? 255),
  width: 40,
  height: 56,
});

/** What was read of each file, in order. */
function folder(given: Record<string, Uint8Array | SourceFile>) {
  const reads: string[] = [];
  const files = Object.entries(given).map(([path, file]): SourceFile => {
    if (!(file instanceof Uint8Array)) return file;
    const reading = (how: string, bytes: Uint8Array) => () => {
      reads.push(`${how} ${path}`);
      return Promise.resolve(bytes);
    };
    return {
      path,
      size: file.length,
      refusal: null,
      start: reading('start', file.subarray(0, 65_536)),
      whole: reading('whole', file),
    };
  });
  return { files, reads };
}

const tools: PhotoTools = {
  decode: () => Promise.resolve(ground([200, 20, 30, 255])),
  hash: (bytes) => Promise.resolve(bytes.join()),
  failure: (error) => message('cli.failure.defect', { reason: String(error) }),
};

async function check(
  given: Record<string, Uint8Array | SourceFile>,
  more: Partial<PhotoTools> = {},
  pixels = true,
) {
  const { files, reads } = folder(given);
  const options = { rule, pixels, atOnce: 2, onProgress: () => undefined };
  const checked = await checkPhotos(PEOPLE, files, { ...tools, ...more }, options);
  if (!checked) throw new Error('nobody cancelled');
  const rows = checked.rows.map(({ check: { status }, faults }) =>
    [status, ...faults.map(({ code }) => code)].join(' '),
  );
  return { checked, rows, reads };
}

describe('files against rows', () => {
  it('are right where name, bytes and background are', async () => {
    const { rows } = await check({ [`${RIGHT}.jpg`]: remarked(1), [`${LIS}.jpg`]: remarked(2) });
    expect(rows).toEqual(['ok', 'ok']);
  });

  it.each<[string, Record<string, Uint8Array>, string]>([
    ['a wrong name', { [`${RIGHT}(1).jpg`]: goodJpeg() }, 'fixable photo.misnamed'],
    [
      'a wrong name and a bad file',
      { [`${RIGHT}(1).jpg`]: goodJpeg().slice(0, -2) },
      'error photo.misnamed photo.truncated',
    ],
    ['a PNG called .jpg', { [`${RIGHT}.jpg`]: png(413, 579) }, 'fixable photo.notJpeg'],
    ['a PNG called .png', { [`${RIGHT}.png`]: png(413, 579) }, 'fixable photo.notJpeg'],
    [
      'a PNG broken off',
      { [`${RIGHT}.jpg`]: png(413, 579).slice(0, 30) },
      'error photo.notJpeg photo.truncated',
    ],
    [
      'a PNG of 3,600 megapixels',
      { [`${RIGHT}.jpg`]: png(60_000, 60_000) },
      'error photo.notJpeg photo.tooManyPixels',
    ],
    ['a photo for print', { [`${RIGHT}.jpg`]: jpeg(frame(413, 579, 0xc0, 4)) }, 'error photo.coding.cmyk'],
    ['a lossless JPEG', { [`${RIGHT}.jpg`]: jpeg(frame(413, 579, 0xc3)) }, 'error photo.coding.rare'],
    ['a JPEG called .png', { [`${RIGHT}.png`]: goodJpeg() }, 'fixable photo.ending'],
    ['a small ratio', { [`${RIGHT}.jpg`]: jpeg(frame(413, 413)) }, 'ok photo.ratio'],
    ['a Word document', { [`${RIGHT}.docx`]: Uint8Array.from([0x50, 0x4b, 3, 4]) }, 'error photo.notJpeg'],
    ['nothing', {}, 'missing photo.missing'],
    ['a name alone', { '张三.jpg': goodJpeg() }, 'error photo.fileNameOnly'],
    [
      'two names',
      { [`${RIGHT}-1.jpg`]: remarked(1), [`${RIGHT}(1).jpg`]: remarked(2) },
      'error photo.several',
    ],
    [
      'the same twice',
      { [`${RIGHT}-1.jpg`]: remarked(1), [`${RIGHT}(1).jpg`]: remarked(1) },
      'fixable photo.misnamed photo.severalMore',
    ],
  ])('tell of %s', async (_, given, told) => {
    const { rows } = await check({ ...given, [`${LIS}.jpg`]: remarked(9) });
    expect(rows).toEqual([told, 'ok']);
  });

  it('tell both of one picture', async () => {
    const { rows } = await check({ [`${RIGHT}.jpg`]: remarked(1), [`${LIS}.jpg`]: remarked(1) });
    expect(rows).toEqual(['error photo.samePicture', 'error photo.samePicture']);
  });

  it('tell both of one picture without looking at pixels', async () => {
    const { rows } = await check({ [`${RIGHT}.jpg`]: remarked(1), [`${LIS}.jpg`]: remarked(1) }, {}, false);
    expect(rows).toEqual(['error photo.samePicture', 'error photo.samePicture']);
  });

  it('warn of another background', async () => {
    const white = { decode: () => Promise.resolve(ground([250, 250, 250, 255])) };
    const { rows } = await check({ [`${RIGHT}.jpg`]: goodJpeg() }, white);
    expect(rows[0]).toBe('ok photo.background');
  });

  it.each<[string, Partial<PhotoTools>]>([
    ['the decoder gives up', { decode: () => Promise.reject(new Error('broken')) }],
  ])('are damaged where %s', async (_, more) => {
    expect((await check({ [`${RIGHT}.jpg`]: goodJpeg() }, more)).rows[0]).toBe('error photo.notRead');
  });

  it('say where a file cannot be read or must not be', async () => {
    const lost = (refusal: SourceFile['refusal']): SourceFile => ({
      path: `${RIGHT}.jpg`,
      size: 9,
      refusal,
      start: () => Promise.reject(new Error('gone')),
      whole: () => Promise.reject(new Error('gone')),
    });
    expect((await check({ a: lost(null) })).rows[0]).toBe('error photo.notRead');
    expect((await check({ a: lost(message('photo.zip.locked')) })).rows[0]).toBe('error photo.notRead');
  });
});

describe('what is read', () => {
  const large = (width: number, height: number) =>
    Uint8Array.from([...jpeg(frame(width, height)).slice(0, -2), ...new Uint8Array(70_000), 0xff, 0xd9]);

  it('is the beginning of what is nobody’s, and of what is no picture', async () => {
    const pdf = Uint8Array.from([0x25, 0x50, 0x44, 0x46, ...new Uint8Array(70_000)]);
    const { reads } = await check({ 'IMG_1.jpg': large(413, 579), [`${RIGHT}.jpg`]: pdf });
    expect(reads).toEqual(['start IMG_1.jpg', `start ${RIGHT}.jpg`]);
  });

  it('is never more than the header of 200 megapixels', async () => {
    let decoded = 0;
    const decode = () => Promise.resolve(ground([(decoded += 1)]));
    const { rows, reads } = await check({ [`${RIGHT}.jpg`]: large(16_000, 12_500) }, { decode });
    expect(rows[0]).toContain('photo.tooManyPixels');
    expect([decoded, reads]).toEqual([0, [`start ${RIGHT}.jpg`]]);
  });

  it('is the whole of a large photo once', async () => {
    const { reads } = await check({ [`${RIGHT}.jpg`]: large(413, 579) });
    expect(reads).toEqual([`start ${RIGHT}.jpg`, `whole ${RIGHT}.jpg`]);
  });

  const noted = jpeg(
    segment(0xed, Array<number>(40_000).fill(0)),
    segment(0xed, Array<number>(40_000).fill(0)),
    frame(413, 579),
  );

  it('is the whole where editors’ notes push the size behind the beginning', async () => {
    const { rows, reads, checked } = await check({ [`${RIGHT}.jpg`]: noted });
    expect(rows[0]).toBe('fixable photo.tooLarge');
    expect(reads).toEqual([`start ${RIGHT}.jpg`, `whole ${RIGHT}.jpg`]);
    expect(planCopies(checked, rule, false)[0]?.action).toBe('shrink');
  });

  it('is not called damaged for a beginning too short to tell', async () => {
    const { checked } = await check({ 'IMG_1.jpg': noted });
    const told = photoFaults('IMG_1.jpg', { told: null }, checked.inspections[0], rule);
    expect(told.map(({ code }) => code)).toEqual(['photo.tooLarge']);
  });

  it('ends where it is cancelled', async () => {
    const { files, reads } = folder(Object.fromEntries([1, 2, 3, 4].map((n) => [`${n}.jpg`, remarked(n)])));
    const options = { rule, pixels: true, atOnce: 1, onProgress: () => undefined };
    const checked = await checkPhotos(PEOPLE, files, tools, {
      ...options,
      isCancelled: () => reads.length >= 2,
    });
    expect(checked).toBeNull();
    expect(reads).toHaveLength(2);
  });
});

describe('the copies planned', () => {
  const plansOf = async (given: Record<string, Uint8Array>, convert = false) => {
    const { checked } = await check(given);
    return planCopies(checked, rule, convert).map(
      ({ action, name, reason }) => `${action} ${name ?? reason?.key ?? ''}`,
    );
  };
  const big = Uint8Array.from([
    ...jpeg(jfif(1, 300), frame(413, 579)).slice(0, -2),
    ...new Uint8Array(21_000),
    0xff,
    0xd9,
  ]);

  it.each<[string, Record<string, Uint8Array>, string[]]>([
    ['what is right', { [`${RIGHT}.jpg`]: goodJpeg() }, [`copy ${RIGHT}.jpg`]],
    ['what is misnamed', { [`${RIGHT}(1).JPG`]: goodJpeg() }, [`copy ${RIGHT}.jpg`]],
    ['what is too large', { [`${RIGHT}.jpg`]: big }, [`shrink ${RIGHT}.jpg`]],
    [
      'what is stored turned, as it is',
      { [`${RIGHT}.jpg`]: jpeg(exif(6), frame(579, 413)) },
      [`copy ${RIGHT}.jpg`],
    ],
    ['no PNG unasked', { [`${RIGHT}.png`]: png(413, 579) }, ['leave photo.plan.png']],
    ['nothing broken', { [`${RIGHT}.jpg`]: goodJpeg().slice(0, -2) }, ['leave photo.plan.damaged']],
    ['nothing for print', { [`${RIGHT}.jpg`]: jpeg(frame(413, 579, 0xc0, 4)) }, ['leave photo.plan.coding']],
    ['nothing likely', { '张三.jpg': goodJpeg() }, ['leave photo.fileNameOnly']],
    ['nothing of nobody', { 'IMG_1.jpg': goodJpeg() }, ['leave photo.orphan']],
    ['no list', { '汇总表.xlsx': goodJpeg() }, ['leave photo.plan.noPhoto']],
    [
      'one of two',
      { [`${RIGHT}.jpg`]: remarked(1), [`${RIGHT}(1).jpg`]: remarked(2) },
      [`copy ${RIGHT}.jpg`, 'leave photo.fileSurplus'],
    ],
    [
      'none of two that nobody can choose from',
      { [`${RIGHT}-1.jpg`]: remarked(1), [`${RIGHT}(1).jpg`]: remarked(2) },
      ['leave photo.fileAmongSeveral', 'leave photo.fileAmongSeveral'],
    ],
  ])('%s', async (_, given, plans) => {
    expect(await plansOf(given)).toEqual(plans);
  });

  it('a PNG on request', async () => {
    expect(await plansOf({ [`${RIGHT}.png`]: png(413, 579) }, true)).toEqual([`convert ${RIGHT}.jpg`]);
  });
});
