const ISO = /^(?:(\d{4})-(\d{2})-(\d{2}))?T?(?:(\d{2}):(\d{2})(?::(\d{2}(?:\.\d+)?))?)?Z?$/;
const DAY = 86_400_000;
/** Serial 61 is 1900-03-01; before it the sheet's calendar has a 1900-02-29 that never was. */
const AFTER_FALSE_DAY = 61;

/** An ISO 8601 date, date and time, or time → serial number in the workbook's date system; null where it is none. */
export function isoToSerial(text: string, date1904: boolean): number | null {
  const match = ISO.exec(text.trim());
  if (!match || text.trim() === '') return null;
  const [, year, month, day, hour = '0', minute = '0', second = '0'] = match;
  const time = (Number(hour) * 3600 + Number(minute) * 60 + Number(second)) / 86_400;
  if (year === undefined) return time;
  const instant = Date.UTC(Number(year), Number(month) - 1, Number(day));
  // A month or day that is none rolls over into another date.
  if (new Date(instant).getUTCMonth() !== Number(month) - 1) return null;
  if (date1904) return (instant - Date.UTC(1904, 0, 1)) / DAY + time;
  const serial = (instant - Date.UTC(1899, 11, 30)) / DAY;
  return (serial < AFTER_FALSE_DAY ? serial - 1 : serial) + time;
}
