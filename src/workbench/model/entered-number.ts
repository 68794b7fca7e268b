/** A number or date typed into a cell, and the format it brings along (null: none). */
export interface TypedNumber {
  readonly value: number;
  readonly format: string | null;
}

/** Excel keeps 15 significant digits and puts noughts for the rest (Microsoft, "Excel specifications and limits"). */
const DIGITS = 15;
const NUMBER =
  /^([+-])?\s*([¥￥$])?\s*((?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d*)?|\.\d+)(?:E([+-]?\d{1,3}))?\s*(%)?$/i;
const FRACTION = /^([+-])?(\d+) (\d{1,5})\/(\d{1,5})$/;

/** `1,234.5`, `-3%`, `(12)`, `¥5`, `1E5`, `2 1/2` → a number; null where Excel sees none. */
export function enteredNumber(text: string): TypedNumber | null {
  const bracketed = /^\(([^()+-]+)\)$/.exec(text);
  if (bracketed) {
    const inner = enteredNumber(bracketed[1] ?? '');
    return inner && { ...inner, value: -inner.value };
  }
  return fraction(text) ?? plain(text);
}

function plain(text: string): TypedNumber | null {
  const [, sign, currency, digits = '', exponent, percent] = NUMBER.exec(text) ?? [];
  if (digits === '') return null;
  const kept = cutDigits(digits.replaceAll(',', ''));
  const value = Number(`${sign ?? ''}${kept}${exponent === undefined ? '' : `e${exponent}`}`);
  if (!Number.isFinite(value)) return null;
  const hasPoint = digits.includes('.');
  if (percent !== undefined) return { value: value / 100, format: hasPoint ? '0.00%' : '0%' };
  if (currency !== undefined) return { value, format: `${currency}#,##0${hasPoint ? '.00' : ''}` };
  if (exponent !== undefined) return { value, format: '0.00E+00' };
  if (digits.includes(',')) return { value, format: hasPoint ? '#,##0.00' : '#,##0' };
  return { value, format: null };
}

/** `440106200001010008` → `440106200001010000`: digits after the fifteenth are lost. */
function cutDigits(digits: string): string {
  let significant = 0;
  let kept = '';
  for (const character of digits) {
    const counts = character !== '.' && (significant > 0 || character !== '0');
    if (counts) significant += 1;
    kept += counts && significant > DIGITS ? '0' : character;
  }
  return kept;
}

function fraction(text: string): TypedNumber | null {
  const [, sign, whole, over, under] = FRACTION.exec(text) ?? [];
  if (under === undefined || Number(under) === 0) return null;
  const value = Number(whole) + Number(over) / Number(under);
  return { value: sign === '-' ? -value : value, format: under.length > 1 ? '# ??/??' : '# ?/?' };
}
