import fc from 'fast-check';
import {
  addMonths,
  addYears,
  dayFromIso,
  dayOf,
  daysInMonth,
  isoDate,
  partsOf,
  spanOfMonth,
  spanOfYear,
  spanText,
} from '../../src/applicant/day';

const day = fc.integer({ min: -62091, max: 84370 }); // 1800-01-01 … 2200-12-31
const iso = (text: string) => dayFromIso(text) ?? Number.NaN;

it('counts as the calendar of JavaScript does', () => {
  fc.assert(
    fc.property(day, (value) => {
      const date = new Date(value * 86_400_000);
      const { year, month, day: ofMonth } = partsOf(value);
      expect([year, month, ofMonth]).toEqual([
        date.getUTCFullYear(),
        date.getUTCMonth() + 1,
        date.getUTCDate(),
      ]);
      expect(dayOf(year, month, ofMonth)).toBe(value);
      expect(isoDate(value)).toBe(date.toISOString().slice(0, 10));
      expect(dayFromIso(isoDate(value))).toBe(value);
    }),
  );
});

it.each([
  ['30 February', 2010, 2, 30],
  ['29 February 1900', 1900, 2, 29],
  ['31 June', 2010, 6, 31],
  ['month 0', 2010, 0, 1],
  ['month 13', 2010, 13, 1],
  ['day 0', 2010, 1, 0],
  ['a year before 1800', 1799, 1, 1],
  ['a year after 2200', 2201, 1, 1],
  ['no number', Number.NaN, 1, 1],
])('%s is no day', (_, year, month, date) => {
  expect(dayOf(year, month, date)).toBeNull();
});

it.each([
  ['2023-01-31', 1, '2023-02-28'],
  ['2024-01-31', 1, '2024-02-29'],
  ['2023-12-15', 1, '2024-01-15'],
  ['2023-01-15', -1, '2022-12-15'],
  ['2023-03-31', -13, '2022-02-28'],
  ['2011-11-30', 1, '2011-12-30'],
])('%s and %d months is %s', (from, months, expected) => {
  expect(isoDate(addMonths(iso(from), months))).toBe(expected);
});

it('keeps the anniversary of 29 February on 28 February', () => {
  expect(isoDate(addYears(iso('2016-02-29'), 1))).toBe('2017-02-28');
  expect(isoDate(addYears(iso('2016-02-29'), 4))).toBe('2020-02-29');
});

it('holds every day of a month and of a year', () => {
  expect(spanOfMonth(2024, 2)).toEqual({
    first: iso('2024-02-01'),
    last: iso('2024-02-29'),
    precision: 'month',
  });
  expect(spanOfMonth(2024, 13)).toBeNull();
  expect(spanOfYear(2023)).toEqual({ first: iso('2023-01-01'), last: iso('2023-12-31'), precision: 'year' });
  expect(daysInMonth(2100, 2)).toBe(28);
});

it('says as much of a span as is known', () => {
  const first = iso('2010-01-01');
  const last = iso('2010-10-31');
  expect(spanText({ first, last: first, precision: 'day' })).toBe('2010-01-01');
  expect(spanText({ first, last, precision: 'month' })).toBe('2010-01');
  expect(spanText({ first, last, precision: 'year' })).toBe('2010');
  expect(spanText({ first, last, precision: 'ambiguous' })).toBe('2010-01-01~2010-10-31');
});
