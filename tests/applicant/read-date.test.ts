import fc from 'fast-check';
import { dayOf, isoDate, partsOf, spanText } from '../../src/applicant/day';
import { readDate } from '../../src/applicant/read-date';
import type { CellValue } from '../../src/workbook/sheet-snapshot';
import { codes, fixOf, sentences } from './told';

const read = (raw: CellValue, numberFormat: string | null = null, date1904 = false) =>
  readDate(raw, { date1904, numberFormat });
const spanOf = (...cell: Parameters<typeof read>) => {
  const { value } = read(...cell);
  return value && `${value.precision} ${spanText(value)}`;
};

describe('clean dates', () => {
  it.each<[string, CellValue, string | null, string]>([
    ['a serial number', 37469, null, 'day 2002-08-01'],
    ['a serial number shown as a date', 37469, 'yyyy/m/d', 'day 2002-08-01'],
    ['a serial number with a time', 37469.75, 'yyyy/m/d h:mm', 'day 2002-08-01'],
    ['a Chinese date format', 37469, '[$-804]yyyy"年"m"月"d"日";@', 'day 2002-08-01'],
    ['Excel’s first day', 1, 'yyyy-m-d', 'day 1900-01-01'],
    ['the day before the false leap day', 59, 'yyyy-m-d', 'day 1900-02-28'],
    ['the day after it', 61, 'yyyy-m-d', 'day 1900-03-01'],
    ['a month in a date cell', 37500, 'yyyy"年"m"月"', 'month 2002-09'],
    ['a month in the format Excel gives 2002-9', 37500, 'mmm-yy', 'month 2002-09'],
    ['a year in a date cell', 37257, 'yyyy', 'year 2002'],
    ['yyyymm as a number', 201009, null, 'month 2010-09'],
    ['yyyymm in a format of thousands', 201009, '#,##0', 'month 2010-09'],
    ['yyyymmdd as a number', 20100912, 'General', 'day 2010-09-12'],
    ['2010.9 as a number', 2010.9, null, 'month 2010-09'],
    ['2010.12 as a number', 2010.12, 'General', 'month 2010-12'],
    ['2010.01 as a number', 2010.01, 'General', 'month 2010-01'],
    ['2010.1 where two decimals show', 2010.1, '0.00', 'month 2010-10'],
    ['2010.1205 as a number', 2010.1205, null, 'day 2010-12-05'],
    ['2010.1 as text keeps its meaning', '2010.1', null, 'month 2010-01'],
    ['2010.10 as text', '2010.10', null, 'month 2010-10'],
    ['1994年3月', '1994年3月', null, 'month 1994-03'],
    ['1994年03月', '1994年03月', null, 'month 1994-03'],
    ['1994年3月5日', '1994年3月5日', null, 'day 1994-03-05'],
    ['1994-3-5', '1994-3-5', null, 'day 1994-03-05'],
    ['1994-03-05', '1994-03-05', null, 'day 1994-03-05'],
    ['1994/3/5', '1994/3/5', null, 'day 1994-03-05'],
    ['1994.3.5', '1994.3.5', null, 'day 1994-03-05'],
    ['1994/3', '1994/3', null, 'month 1994-03'],
    ['201009 as text', '201009', null, 'month 2010-09'],
    ['20100912 as text', '20100912', null, 'day 2010-09-12'],
    ['an exported time', '2010-09-01 00:00:00', null, 'day 2010-09-01'],
    ['上午 before the time', '2010/9/1 上午12:00:00', null, 'day 2010-09-01'],
    ['下午 without a space', '2010年9月1日下午3时', null, 'day 2010-09-01'],
    ['a time in ISO form', '2010-09-01T08:30:00', null, 'day 2010-09-01'],
    ['a weekday behind it', '2010年9月1日 星期三', null, 'day 2010-09-01'],
    ['29 February of a leap year', '2000-2-29', null, 'day 2000-02-29'],
  ])('%s', (_, raw, numberFormat, expected) => {
    expect(spanOf(raw, numberFormat)).toBe(expected);
    expect(read(raw, numberFormat)).toMatchObject(expected.startsWith('year') ? {} : { faults: [] });
  });

  it.each([
    [1, 'day 1904-01-02'],
    [36007, 'day 2002-08-01'],
  ])('serial %d counts from 1904', (serial, expected) => {
    expect(spanOf(serial, 'yyyy-m-d', true)).toBe(expected);
  });
});

describe('a certain meaning in a bad form: read, with the fix', () => {
  it.each([
    ['full-width digits', '２０１０年９月', '2010年9月'],
    ['inner spaces', '2010年 9月 1日', '2010-09-01'],
    ['mixed signs', '1994-3/5', '1994-03-05'],
    ['enumeration commas', '1994、3、5', '1994-03-05'],
    ['spaces for dots', '1994 3 5', '1994-03-05'],
    ['号', '1994年3月5号', '1994-03-05'],
    ['no 月', '1994年3', '1994年3月'],
    ['no 日', '1994年3月5', '1994-03-05'],
    ['月份', '2010年09月份', '2010年9月'],
    ['month first, a day above 12', '3/25/1994', '1994-03-25'],
    ['day first, a day above 12', '25/3/1994', '1994-03-25'],
    ['day and month alike', '5/5/1994', '1994-05-05'],
    ['month and year', '9/2010', '2010年9月'],
    ['Chinese numerals', '一九九四年三月五日', '1994-03-05'],
    ['a Chinese month', '2019年九月', '2019年9月'],
    ['a Chinese month and day', '2019年十一月二十日', '2019-11-20'],
    ['a Chinese year only', '二〇一九年9月', '2019年9月'],
    ['a nought for 〇', '二0一九年九月', '2019年9月'],
    ['Chinese numerals with 〇', '二〇一〇年十二月二十一日', '2010-12-21'],
    ['Chinese numerals with a circle', '二○一○年九月', '2010年9月'],
    ['Chinese numerals with 零', '二零一零年十月', '2010年10月'],
    ['an English month', '5 March 1994', '1994-03-05'],
    ['an English month first', 'Sep 1, 2010', '2010-09-01'],
    ['an English month and year', 'Sep 2010', '2010年9月'],
  ])('%s', (_, raw, fixed) => {
    const reading = read(raw);
    expect(codes(reading)).toEqual(['date.form']);
    expect(fixOf(reading)).toBe(fixed);
    expect(read(fixed).faults).toEqual([]);
    expect(read(fixed).value).toEqual(reading.value);
  });
});

describe('two readings: a span with both, and a warning', () => {
  it.each<[string, CellValue, string, string, string]>([
    ['a number that may have lost its 0', 2010.1, 'date.lostZero', '2010-01-01~2010-10-31', '2010年10月'],
    ['5/3/1994', '5/3/1994', 'date.ambiguous', '1994-03-05~1994-05-03', '1994-05-03、1994-03-05'],
    ['3/5/94', '3/5/94', 'date.ambiguous', '1994-03-05~1994-05-03', '1994-05-03'],
    ['10-9-12', '10-9-12', 'date.ambiguous', '2010-09-12~2012-10-09', '2010-09-12'],
    ['a short yyyym or a serial', 20109, 'date.ambiguous', '1955-01-20~2010-09-30', '2010年9月'],
    ['… as text', '20199', 'date.ambiguous', '1955-04-20~2019-09-30', '2019年9月'],
  ])('%s', (_, raw, code, span, words) => {
    const reading = read(raw);
    expect(codes(reading)).toEqual([code]);
    expect(reading.faults[0]?.severity).toBe('warning');
    expect(spanOf(raw)).toBe(`ambiguous ${span}`);
    expect(sentences(reading)[0]).toContain(words);
    expect(fixOf(reading)).toBeNull();
  });

  it('a date format settles what a short yyyym means', () => {
    expect(read(20109, 'yyyy-m-d')).toMatchObject({ faults: [] });
  });
});

describe('read with a word about it, no fix', () => {
  it.each<[string, CellValue, string | null, string, string]>([
    ['94年3月', '94年3月', null, 'date.twoDigitYear', 'month 1994-03'],
    ['94年3月5日', '94年3月5日', null, 'date.twoDigitYear', 'day 1994-03-05'],
    ['05年7月', '05年7月', null, 'date.twoDigitYear', 'month 2005-07'],
    ['94.3', '94.3', null, 'date.twoDigitYear', 'month 1994-03'],
    ['94.3 as a number', 94.3, null, 'date.twoDigitYear', 'month 1994-03'],
    ['940305 as text', '940305', null, 'date.twoDigitYear', 'day 1994-03-05'],
    ['940305 as a number', 940305, 'General', 'date.twoDigitYear', 'day 1994-03-05'],
    ['九四年三月', '九四年三月', null, 'date.twoDigitYear', 'month 1994-03'],
    ['5-Mar-94', '5-Mar-94', null, 'date.twoDigitYear', 'day 1994-03-05'],
    ['a serial number as text', '37469', null, 'date.serialText', 'day 2002-08-01'],
    ['a serial number that shows as one', 37469, 'General', 'date.serialShown', 'day 2002-08-01'],
    ['a day the format hides', 37469 + 4, 'yyyy"年"m"月"', 'date.hiddenDay', 'day 2002-08-05'],
    ['a year', 2010, null, 'date.yearOnly', 'year 2010'],
    ['a year as text', '2010年', null, 'date.yearOnly', 'year 2010'],
    ['a year typed into a date cell', 2010, 'yyyy-m-d', 'date.yearAsSerial', 'year 2010'],
    ['universal time of the evening before', '2010-08-31T16:00:00.000Z', null, 'date.utc', 'day 2010-09-01'],
    ['words behind it', '2010年9月毕业', null, 'date.words', 'month 2010-09'],
    ['words before it', '出生：1994年3月5日', null, 'date.words', 'day 1994-03-05'],
  ])('%s', (_, raw, numberFormat, code, expected) => {
    const reading = read(raw, numberFormat);
    expect(spanOf(raw, numberFormat)).toBe(expected);
    expect(codes(reading)).toEqual([code]);
    expect(fixOf(reading)).toBeNull();
    expect(reading.faults[0]?.severity).not.toBe('error');
  });
});

describe('no date', () => {
  it.each<[string, CellValue, string, string]>([
    ['30 February', '2010-02-30', 'date.noSuchDay', '只有 28 天'],
    ['29 February of a common year', '2011-2-29', 'date.noSuchDay', '没有 29 日'],
    ['29 February 1900', '1900-2-29', 'date.noSuchDay', '只有 28 天'],
    ['31 April', '1994年4月31日', 'date.noSuchDay', '只有 30 天'],
    ['31 September as a number', 20100931, 'date.noSuchDay', '没有 31 日'],
    ['month 13', '2010-13-1', 'date.noSuchMonth', '没有 13 月'],
    ['month 0', '1990-00-00', 'date.noSuchMonth', '没有 0 月'],
    ['month 13 as a decimal', 2010.13, 'date.noSuchMonth', '没有 13 月'],
    ['a year with a slip', '0994-3-5', 'date.noSuchYear', '994'],
    ['a year far ahead', '2910年9月', 'date.noSuchYear', '2910'],
    ['至今', '至今', 'date.present', '至今'],
    ['现在', '现在', 'date.present', '现在'],
    ['not graduated yet', '在读', 'date.studying', '还没有毕业'],
    ['a period', '2010年9月1日至2013年7月1日', 'date.range', '一段时间'],
    ['a period until now', '2010年9月至今', 'date.range', '一段时间'],
    ['a period with dots and a dash', '2010.9-2013.7', 'date.range', '一段时间'],
    ['an open period', '2010年9月起', 'date.range', '一段时间'],
    ['about', '2010年9月左右', 'date.approximate', '不是准确'],
    ['a season', '2010年秋', 'date.approximate', '不是准确'],
    ['a lunar date', '农历1994年三月初五', 'date.lunar', '公历'],
    ['no year', '3月5日', 'date.noYear', '没有年份'],
    ['an English month that may be a day', 'Sep-10', 'date.noYear', '没有年份'],
    ['the false leap day of 1900', 60, 'date.notADate', '60'],
    ['a formula error', '#N/A', 'date.cellError', '#N/A'],
    ['words', '待定', 'date.notADate', '待定'],
    ['seven digits', '2010912', 'date.notADate', '2010912'],
    ['a year of the Republic', '民国83年3月', 'date.notADate', '民国'],
    ['a negative number', -3, 'date.notADate', '-3'],
    ['zero', 0, 'date.notADate', '0'],
    ['a huge number', 1e12, 'date.notADate', '1000000000000'],
    ['94.1, which may have lost a 0', 94.1, 'date.notADate', '94.1'],
    ['a truth value', true, 'date.notADate', 'TRUE'],
  ])('%s', (_, raw, code, words) => {
    const reading = read(raw);
    expect(reading).toMatchObject({ state: 'unreadable', value: null, raw });
    expect(codes(reading)).toEqual([code]);
    expect(sentences(reading)[0]).toContain(words);
  });

  it('knows the false leap day in a date cell too', () => {
    expect(read(60, 'yyyy-m-d').state).toBe('unreadable');
  });

  it.each([[null], [''], ['　']])('%j is blank', (raw) => {
    expect(read(raw)).toMatchObject({ state: 'blank', faults: [] });
  });

  it.each([['无'], ['/'], ['—']])('%s is none', (raw) => {
    expect(read(raw)).toMatchObject({ state: 'none', faults: [] });
  });
});

describe('whatever the cell holds', () => {
  const cell = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.stringMatching(/^[\d年月日./ 至一二十-]{0,16}$/),
    fc.double(),
    fc.integer(),
    fc.boolean(),
    fc.constant(null),
  );
  const format = fc.constantFrom(null, 'General', '0.00', 'yyyy-m-d', 'yyyy"年"m"月"', '@', '');
  const day = fc.integer({ min: dayOf(1920, 1, 1) ?? 0, max: dayOf(2099, 12, 31) ?? 0 });

  it('never throws, and a span holds at least one day', () => {
    fc.assert(
      fc.property(cell, format, fc.boolean(), (raw, numberFormat, date1904) => {
        const reading = readDate(raw, { numberFormat, date1904 });
        expect(Object.is(reading.raw, raw)).toBe(true);
        expect(reading.value === null || reading.value.first <= reading.value.last).toBe(true);
        expect(reading.state === 'read').toBe(reading.value !== null);
      }),
    );
  });

  it('reads every day in every clean form alike', () => {
    fc.assert(
      fc.property(day, (value) => {
        const { year, month, day: date } = partsOf(value);
        const forms: [CellValue, string | null][] = [
          [value + 25569, 'yyyy-m-d'],
          [isoDate(value), null],
          [isoDate(value).replaceAll('-', ''), null],
          [Number(isoDate(value).replaceAll('-', '')), 'General'],
          [`${String(year)}/${String(month)}/${String(date)}`, null],
          [`${String(year)}年${String(month)}月${String(date)}日`, null],
          [`${String(year)}.${String(month)}.${String(date)}`, null],
        ];
        for (const [raw, numberFormat] of forms) {
          expect(read(raw, numberFormat)).toMatchObject({
            faults: [],
            value: { first: value, last: value, precision: 'day' },
          });
        }
      }),
    );
  });

  it('a fix reads as what it was made from, without faults', () => {
    const signs = fc.constantFrom('、', ' ', '，', '。', ' / ', '\\');
    fc.assert(
      fc.property(day, signs, fc.boolean(), (value, sign, hasDay) => {
        const { year, month, day: date } = partsOf(value);
        const reading = read((hasDay ? [year, month, date] : [year, month]).join(sign));
        expect(codes(reading)).toEqual(['date.form']);
        expect(read(fixOf(reading))).toMatchObject({ faults: [], value: reading.value });
      }),
    );
  });
});
