/** What a number format lets the reader of a cell see of a date; `other` shows a plain number. */
export type ShownDate = 'day' | 'month' | 'year' | 'other';

const NOT_CODE = /"[^"]*"|\\.|\[[^\]]*\]|_.|\*./g;
const NUMBER_SIGNS = /[#?]|0+(?:\.0+)?(?!\w)|e[+-]/;
const FEW_FORMATS = 200;
const known = new Map<string, ShownDate>();

/** What a number format code shows: `yyyy-m-d` a day, `yyyy"年"m"月"` or `mmm-yy` a month, `0.00` a number. */
export function shownBy(numberFormat: string | null): ShownDate {
  if (numberFormat === null) return 'other';
  const before = known.get(numberFormat);
  if (before !== undefined) return before;
  const shown = read(numberFormat);
  if (known.size >= FEW_FORMATS) known.clear();
  known.set(numberFormat, shown);
  return shown;
}

function read(numberFormat: string): ShownDate {
  const [code = ''] = numberFormat.toLowerCase().replace(NOT_CODE, '').split(';');
  if (code.includes('general') || code.includes('通用') || NUMBER_SIGNS.test(code)) return 'other';
  const showsDay = code.includes('d');
  // Chinese formats may write the year as e.
  const showsYear = /[ye]/.test(code);
  const showsMonth = code.includes('m') && !/[hs]/.test(code);
  if (showsDay && (showsYear || showsMonth)) return 'day';
  if (showsYear && showsMonth) return 'month';
  return showsYear ? 'year' : 'other';
}

/** True for a format with two decimals: it shows the 0 of 2010.10, which a plain format drops. */
export function showsTwoDecimals(numberFormat: string | null): boolean {
  return numberFormat !== null && /0\.00(?!0)/.test(numberFormat) && !numberFormat.includes('%');
}
