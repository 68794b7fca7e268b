import { message } from '../messages/catalog';
import type { WrittenDate } from './date-result';
import { dateWords, readAmbiguous, readWritten, spanOf } from './date-result';
import type { DateSpan } from './day';
import type { Reading } from './fault';
import { fault } from './reading';

/** Excel's own rule for two digits: 00-29 are 2000-2029, 30-99 are 1930-1999. */
const FIRST_OF_OLD_CENTURY = 30;
/** From here on two digits can be neither a day nor a month. */
const SURELY_A_YEAR = 32;

const WITH_WORDS = /^'?(\d{2})年(?:(\d{1,2})月?(?:(\d{1,2})[日号]?)?)?$/;
const THREE_PARTS = /^'?(\d{1,2})[-/.](\d{1,2})[-/.](\d{1,2})$/;
const TWO_PARTS = /^'?(\d{2})[-/.](\d{1,2})$/;
const SIX_DIGITS = /^(\d{2})(\d{2})(\d{2})$/;

/** Text with a two-digit year: read by Excel's rule, and said; null where it is no such text. */
export function readShortYear(text: string, raw: string | number): Reading<DateSpan> | null {
  const words = WITH_WORDS.exec(text);
  if (words) return told([written(words[1], words[2], words[3])], raw);
  const six = SIX_DIGITS.exec(text);
  if (six) return told(real([written(six[1], six[2], six[3])]), raw);
  const two = TWO_PARTS.exec(text);
  if (two && Number(two[1]) >= SURELY_A_YEAR) return told([written(two[1], two[2])], raw);
  const three = THREE_PARTS.exec(text);
  return three ? told(real(readingsOf(three)), raw) : null;
}

/** Year first, month first or day first: whichever the calendar allows. */
function readingsOf([, one = '', two = '', three = '']: RegExpExecArray): readonly WrittenDate[] {
  const yearFirst = one.length === 2 ? [written(one, two, three)] : [];
  const yearLast = three.length === 2 ? [written(three, one, two), written(three, two, one)] : [];
  return [...yearFirst, ...yearLast];
}

function told(readings: readonly WrittenDate[], raw: string | number): Reading<DateSpan> | null {
  const distinct = [...new Map(readings.map((reading) => [dateWords(reading), reading])).values()];
  const [only] = distinct;
  if (only === undefined) return null;
  if (distinct.length > 1) return readAmbiguous(distinct, raw);
  const sentence = message('date.twoDigitYear', { date: dateWords(only) });
  return readWritten(only, raw, [fault(sentence, 'warning')]);
}

function real(readings: readonly WrittenDate[]): readonly WrittenDate[] {
  return readings.filter((reading) => spanOf(reading) !== null);
}

function written(year?: string, month?: string, day?: string): WrittenDate {
  const short = Number(year);
  return {
    year: short + (short < FIRST_OF_OLD_CENTURY ? 2000 : 1900),
    month: month === undefined ? null : Number(month),
    day: day === undefined ? null : Number(day),
  };
}
