const DIGITS = '零一二三四五六七八九';
const ALIKE: Readonly<Record<string, string>> = {
  〇: '零',
  '○': '零',
  两: '二',
  壹: '一',
  贰: '二',
  叁: '三',
  肆: '四',
  伍: '五',
  陆: '六',
  柒: '七',
  捌: '八',
  玖: '九',
  拾: '十',
  佰: '百',
  仟: '千',
  廿: '二十',
};
const UNITS: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000 };

/** The characters a Chinese number may hold, for use inside a character class. */
export const CHINESE_NUMERALS = `${DIGITS}十百千万${Object.keys(ALIKE).join('')}`;

const ONLY_NUMERALS = new RegExp(`^[${CHINESE_NUMERALS}]+$`);
const ONLY_DIGITS = new RegExp(`^[${DIGITS}]{2,}$`);
const ANY_ALIKE = new RegExp(`[${Object.keys(ALIKE).join('')}]`, 'g');

/**
 * A whole number in Chinese numerals, everyday or financial: 十二 → 12, 贰仟伍佰 → 2500, 二〇一五 → 2015.
 * Null where the text is no such number.
 */
export function chineseNumber(text: string): number | null {
  if (!ONLY_NUMERALS.test(text)) return null;
  const plain = text.replace(ANY_ALIKE, (letter) => ALIKE[letter] ?? letter);
  if (ONLY_DIGITS.test(plain)) return Number(Array.from(plain, (digit) => DIGITS.indexOf(digit)).join(''));
  const [thousands = '', ...rest] = plain.split('万').reverse();
  if (rest.length > 1) return null;
  const small = belowTenThousand(thousands);
  const large = rest.length === 0 ? 0 : belowTenThousand(rest.join(''));
  return small === null || large === null ? null : large * 10_000 + small;
}

function belowTenThousand(text: string): number | null {
  let sum = 0;
  let digit: number | null = null;
  let lastUnit = 10_000;
  for (const letter of text) {
    const unit = UNITS[letter];
    if (unit === undefined) {
      if (digit !== null && digit !== 0) return null;
      digit = DIGITS.indexOf(letter);
    } else {
      if (unit >= lastUnit || digit === 0) return null;
      sum += (digit ?? 1) * unit;
      digit = null;
      lastUnit = unit;
    }
  }
  return sum + (digit ?? 0);
}
