import type { Level } from './applicant';
import { readCertificateNumber } from './certificate-number';
import type { DateSpan } from './day';
import { readLevel } from './level';
import { readDate } from './read-date';
import { remember } from './remember';

/** What words beside a certificate's occupation say: 客户服务管理员三级，2018年5月取得，编号S0000…. */
export interface CertificateWords {
  readonly level: Level | null;
  /** In the number among the words. */
  readonly year: number | null;
  readonly date: DateSpan | null;
}

const MOST_KEPT = 2048;
const LEVEL = /高级技师|技师|[高中初]级工|[一二三四五1-5]级/g;
const NUMBER = /[YS]\d{21}|(?<!\d)\d{16}(?!\d)/i;
const DATE = /(?<!\d)(?:19|20)\d{2}[年./-]\d{1,2}(?:(?:月|[./-])(?:\d{1,2}日?)?)?/g;
const OTHER_DATE = /有效|到期/;
const DATE_OPTIONS = { date1904: false, numberFormat: null };

/** Level, year and date in a cell that holds a whole certificate. Of two that differ neither is known. */
export const readCertificateWords = remember((text: string): CertificateWords => {
  const number = readCertificateNumber(NUMBER.exec(text)?.[0].toUpperCase() ?? '');
  const levels = new Set((text.match(LEVEL) ?? []).map((word) => readLevel(word).value));
  if (number.level !== null) levels.add(number.level);
  const [level = null] = levels;
  const dates: readonly string[] = OTHER_DATE.test(text) ? [] : (text.match(DATE) ?? []);
  return {
    level: levels.size === 1 ? level : null,
    year: number.year,
    date: dates.length === 1 ? readDate(dates[0] ?? null, DATE_OPTIONS).value : null,
  };
}, MOST_KEPT);
