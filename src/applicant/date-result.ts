import { message } from '../messages/catalog';
import type { Message } from '../messages/message';
import type { CellValue } from '../workbook/sheet-snapshot';
import type { DateSpan } from './day';
import { dayOf, daysInMonth, partsOf, spanOfDay, spanOfMonth, spanOfYear } from './day';
import type { Fault, Reading } from './fault';
import { fault, readReading, unreadableReading } from './reading';

const FIRST_YEAR = 1900;
const LAST_YEAR = 2100;

/** Year, month and day as written; null for what is not written. */
export interface WrittenDate {
  readonly year: number;
  readonly month: number | null;
  readonly day: number | null;
}

/** The span a written date stands for; null where the calendar has none such. */
export function spanOf({ year, month, day }: WrittenDate): DateSpan | null {
  if (year < FIRST_YEAR || year > LAST_YEAR) return null;
  if (month === null) return spanOfYear(year);
  if (day === null) return spanOfMonth(year, month);
  const found = dayOf(year, month, day);
  return found === null ? null : spanOfDay(found);
}

/** A written date of certain meaning; `faults` are those of its form. */
export function readWritten(
  written: WrittenDate,
  raw: CellValue,
  faults?: readonly Fault[],
): Reading<DateSpan> {
  const span = spanOf(written);
  if (span === null) return unreadableReading(raw, [fault(whyNoDate(written), 'error')]);
  if (span.precision === 'year') return readReading(span, raw, [...(faults ?? []), yearOnly()]);
  return faults ? readReading(span, raw, faults) : readReading(span, raw);
}

/** Several readings of one text: the span holds them all. */
export function readAmbiguous(
  readings: readonly WrittenDate[],
  raw: CellValue,
  why?: Message,
): Reading<DateSpan> {
  const spans = readings.flatMap((written) => spanOf(written) ?? []);
  const first = Math.min(...spans.map((span) => span.first));
  const last = Math.max(...spans.map((span) => span.last));
  const sentence = why ?? message('date.ambiguous', { readings: readings.map(dateWords) });
  return readReading({ first, last, precision: 'ambiguous' }, raw, [fault(sentence, 'warning')]);
}

/** A date of certain meaning in a bad form: read, with the text it should be. */
export function readBadForm(written: WrittenDate, raw: CellValue): Reading<DateSpan> {
  if (spanOf(written) === null) return readWritten(written, raw);
  const fixed = dateWords(written);
  return readWritten(written, raw, [fault(message('date.form', { fixed }), 'warning', fixed)]);
}

/** `2010-09-01`, `2010年9月`, `2010年`. */
export function dateWords({ year, month, day }: WrittenDate): string {
  if (month === null) return `${year}年`;
  if (day === null) return `${year}年${month}月`;
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

export function spanWords(span: DateSpan): string {
  const { year, month, day } = partsOf(span.first);
  if (span.precision === 'year') return dateWords({ year, month: null, day: null });
  return dateWords({ year, month, day: span.precision === 'month' ? null : day });
}

function whyNoDate({ year, month, day }: WrittenDate): Message {
  if (year < FIRST_YEAR || year > LAST_YEAR) return message('date.noSuchYear', { year });
  if (month === null || month < 1 || month > 12) return message('date.noSuchMonth', { month: month ?? 0 });
  const days = daysInMonth(year, month);
  return message('date.noSuchDay', { year, month, day: day ?? 0, days });
}

function yearOnly(): Fault {
  return fault(message('date.yearOnly'), 'info');
}
