import type { Fault } from '../applicant/fault';
import { fault } from '../applicant/reading';
import { message } from '../messages/catalog';
import type { Notice } from '../notice/notice';
import type { PhotoFacts } from './photo-facts';

type PhotoRule = Notice['photo'];

/** More are refused before anything is decoded: 50 million pixels take 200 MB. */
const MOST_PIXELS = 50_000_000;

/**
 * What is wrong with a file by its facts (附件4一(四): 20kb以下JPG格式电子版二寸). Type and size are errors; the ratio
 * and the density, on which pages disagree, warn with the figure.
 */
export function factFaults(file: string, facts: PhotoFacts, rule: PhotoRule): readonly Fault[] {
  const { type, size, width, height } = facts;
  if (type === 'empty') return [fault(message('photo.empty', { file }), 'error')];
  const large = size > rule.maxBytes ? [tooLarge(file, size, rule)] : [];
  const wrong = type === rule.format ? [] : [notJpeg(file, type)];
  // What cannot be converted is only named; a PNG can, if it is sound.
  if (type !== 'jpeg' && type !== 'png') return [...wrong, ...large];
  const unsound = unsoundness(file, facts);
  if (unsound) return [...wrong, unsound, ...large];
  if (wrong.length > 0 || width === null || height === null) return [...wrong, ...large];
  return [...large, ...shapeFaults(file, width, height, facts, rule)];
}

function notJpeg(file: string, type: PhotoFacts['type']): Fault {
  return fault(message('photo.notJpeg', { file, type: message(`photo.type.${type}`) }), 'error');
}

/** Why a picture cannot be opened; null where it can, or where too little of it was read to say. */
function unsoundness(file: string, { width, height, whole, coding }: PhotoFacts): Fault | null {
  if (whole === false) return fault(message('photo.truncated', { file }), 'error');
  if (width === null || height === null) {
    return whole === null ? null : fault(message('photo.unreadable', { file }), 'error');
  }
  if (width * height > MOST_PIXELS) {
    const millions = Math.round((width * height) / 1e6);
    return fault(message('photo.tooManyPixels', { file, millions }), 'error');
  }
  return coding === 'plain' ? null : fault(message(`photo.coding.${coding}`, { file }), 'error');
}

/** True for a picture whose pixels may be asked for: a kind that can be read, whole, of a size that fits in memory. */
export function isDecodable({ type, width, height, whole, coding }: PhotoFacts): boolean {
  if ((type !== 'jpeg' && type !== 'png') || whole === false || coding !== 'plain') return false;
  return width !== null && height !== null && width * height <= MOST_PIXELS;
}

function tooLarge(file: string, size: number, { maxBytes }: PhotoRule): Fault {
  // Rounded up: 20,481 bytes must not read as 20 KB.
  const shown = Math.ceil((size / 1024) * 10) / 10;
  return fault(message('photo.tooLarge', { file, size: shown, limit: maxBytes / 1024 }), 'error');
}

function shapeFaults(
  file: string,
  width: number,
  height: number,
  { orientation, dpi }: PhotoFacts,
  { ratios, ratioTolerance, dpi: asked }: PhotoRule,
): readonly Fault[] {
  const faults: Fault[] = [];
  const ratio = width / height;
  if (!ratios.some((one) => Math.abs(ratio - one) <= one * ratioTolerance)) {
    const figure = ratio.toFixed(2);
    const wanted = ratios.map((one) => one.toFixed(2));
    faults.push(fault(message('photo.ratio', { file, width, height, ratio: figure, wanted }), 'warning'));
  }
  if (orientation !== 1) faults.push(fault(message('photo.turned', { file }), 'warning'));
  if (dpi !== null && dpi < asked)
    faults.push(fault(message('photo.density', { file, dpi, asked }), 'warning'));
  return faults;
}
