import type { CellValue } from '../workbook/sheet-snapshot';
import { message } from '../messages/catalog';
import { chineseNumber } from './chinese-number';
import { cleanText, isNone } from './clean-text';
import type { Reading } from './fault';
import { blankReading, fault, noneReading, readReading, unreadableReading } from './reading';

const WORDS_AROUND =
  /^(?:人民币|RMB|CNY|¥|￥|\$|已缴费?|已交费?|实缴|实收|缴费|缴|交|共计|共|合计|[:：])+|(?:人民币|RMB|元整|圆整|块钱|元|圆|块|整)+$/gi;
const PLAIN = /^-?\d+(?:\.\d+)?$/;
const SUM = /^\d+(?:\.\d+)?(?:\+\d+(?:\.\d+)?)+(?:=\d+(?:\.\d+)?)?$/;
const TEN_THOUSANDS = /^(\d+(?:\.\d+)?)万$/;
const NOT_PAID = /^(?:未缴费?|未交费?|没交|欠费|未付款?)$/;
const PAID_ONLY = /^(?:已?[缴交付]费?款?|是|√|已付款?|完成|已转账?)$/;
const REMARK = /[（(][^（）()]*[）)]$/;

/**
 * An amount in yuan: 2500, 2,500.00元, ￥2500, 贰仟伍佰元整, 0.25万, 2215+285 (added up, with a note);
 * 未缴 is 0. 已缴 without an amount, a negative one or other words are faults.
 */
export function readAmount(raw: CellValue): Reading<number> {
  if (typeof raw === 'number' && raw >= 0) return readReading(raw, raw);
  const text = cleanText(raw).replace(/\s+/g, '');
  if (text === '') return blankReading(raw);
  if (isNone(text)) return noneReading(raw);
  if (NOT_PAID.test(text)) return readReading(0, raw);
  if (PAID_ONLY.test(text))
    return unreadableReading(raw, [fault(message('payment.noAmount', { value: text }), 'warning')]);
  const bare = text
    .replace(REMARK, '')
    .replace(WORDS_AROUND, '')
    .replace(/(?<=\d),(?=\d{3}(?:\D|$))/g, '');
  if (SUM.test(bare)) return readSum(bare, text, raw);
  const amount = amountOf(bare);
  if (amount === null)
    return unreadableReading(raw, [fault(message('payment.unknown', { value: text }), 'error')]);
  if (amount < 0)
    return unreadableReading(raw, [fault(message('payment.negative', { value: text }), 'error')]);
  return readReading(amount, raw);
}

function readSum(sum: string, text: string, raw: CellValue): Reading<number> {
  const [terms = '', said] = sum.split('=');
  const total = inCents(terms.split('+').reduce((before, term) => before + Number(term), 0));
  if (said !== undefined && Number(said) !== total)
    return unreadableReading(raw, [fault(message('payment.unknown', { value: text }), 'error')]);
  return readReading(total, raw, [fault(message('payment.sum', { value: text, total }), 'info')]);
}

function amountOf(bare: string): number | null {
  if (PLAIN.test(bare)) return Number(bare);
  const tenThousands = TEN_THOUSANDS.exec(bare);
  if (tenThousands) return inCents(Number(tenThousands[1]) * 10_000);
  return chineseNumber(bare);
}

/** Without the dust of binary fractions. */
function inCents(amount: number): number {
  return Math.round(amount * 100) / 100;
}
