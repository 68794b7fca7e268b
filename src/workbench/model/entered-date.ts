import type { TypedNumber } from './entered-number';

interface Shape {
  readonly pattern: RegExp;
  readonly format: string;
}

/** What Excel with Chinese regional settings takes for a date, and the format it gives. Dots make no date. */
const SHAPES: readonly Shape[] = [
  { pattern: /^(?<y>\d{4}|\d{2})([-/])(?<m>\d{1,2})\2(?<d>\d{1,2})$/, format: 'yyyy/m/d' },
  { pattern: /^(?<y>\d{4})[-/](?<m>\d{1,2})$/, format: 'mmm-yy' },
  { pattern: /^(?<m>\d{1,2})[-/](?<d>\d{1,2})$/, format: 'm"月"d"日"' },
  { pattern: /^(?<y>\d{4}|\d{2})年(?<m>\d{1,2})月(?<d>\d{1,2})日$/, format: 'yyyy"年"m"月"d"日"' },
  { pattern: /^(?<y>\d{4}|\d{2})年(?<m>\d{1,2})月$/, format: 'yyyy"年"m"月"' },
  { pattern: /^(?<m>\d{1,2})月(?<d>\d{1,2})日$/, format: 'm"月"d"日"' },
];
const TIME = /^(\d{1,2}):(\d{2})(?::(\d{2}))?(?: ?(AM|PM))?$/i;

/** `2010-1`, `2010年1月3日`, `1/2`, `8:30`, `2010-1-3 8:30` → a serial number; null where Excel sees no date. */
export function enteredDate(text: string, year: number): TypedNumber | null {
  const time = timeOf(text);
  if (time !== null) return { value: time, format: text.split(':').length > 2 ? 'h:mm:ss' : 'h:mm' };
  const [dayText = '', timeText, ...rest] = text.split(/ +/);
  if (rest.length > 0) return null;
  const day = dayOf(dayText, year);
  if (!day || timeText === undefined) return day;
  const clock = timeOf(timeText);
  return clock === null ? null : { value: day.value + clock, format: 'yyyy/m/d h:mm' };
}

function dayOf(text: string, thisYear: number): TypedNumber | null {
  for (const { pattern, format } of SHAPES) {
    const groups = pattern.exec(text)?.groups;
    if (!groups) continue;
    const { y, m, d } = groups;
    const value = serial(
      y === undefined ? thisYear : fullYear(y),
      Number(m),
      d === undefined ? 1 : Number(d),
    );
    if (value !== null) return { value, format };
  }
  return null;
}

/** Two-digit years up to 29 are of this century (Windows' default turning point of 2029). */
function fullYear(text: string): number {
  const year = Number(text);
  if (text.length > 2) return year;
  return year < 30 ? 2000 + year : 1900 + year;
}

/** Days since 1899-12-30, as of March 1900; before that one less, for the leap day 1900 never had. Null: no such day. */
function serial(year: number, month: number, day: number): number | null {
  if (year < 1900 || year > 9999) return null;
  const date = new Date(Date.UTC(year, month - 1, day));
  if (date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day) return null;
  const days = Math.round((date.getTime() - Date.UTC(1899, 11, 30)) / 86_400_000);
  return days < 61 ? days - 1 : days;
}

function timeOf(text: string): number | null {
  const [, hours, minutes, seconds, half] = TIME.exec(text) ?? [];
  if (hours === undefined) return null;
  const hour = Number(hours);
  if (Number(minutes) > 59 || Number(seconds ?? 0) > 59) return null;
  if (half !== undefined && (hour < 1 || hour > 12)) return null;
  if (half === undefined && hour > 23) return null;
  const clock = half === undefined ? hour : (hour % 12) + (half.toUpperCase() === 'PM' ? 12 : 0);
  return (clock * 3600 + Number(minutes) * 60 + Number(seconds ?? 0)) / 86_400;
}
