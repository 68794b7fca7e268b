import { message } from '../messages/catalog';
import type { CellValue } from '../workbook/sheet-snapshot';
import { cleanText, isNone } from './clean-text';
import type { Fault, Reading } from './fault';
import { isTooLong, quoted } from './quoted';
import { blankReading, fault, noneReading, readReading, unreadableReading } from './reading';

const USUAL = /^[\u4E00-\u9FFF]{2,4}$/;
const TITLES = new Set([
  ...['先生', '女士', '小姐', '老师', '同志', '师傅', '经理', '主任', '校长', '院长', '科长', '处长', '部长'],
  ...['班长', '组长', '主管', '书记', '教授', '同学'],
]);
/** Asked first: most names end in another letter. */
const LAST_OF_TITLES = new Set(Array.from(TITLES, (title) => title.slice(-1)));
const HAN = String.raw`\p{Script=Han}〇`;
const HAN_NAME = new RegExp(`^[${HAN}]+(?:·[${HAN}]+)*$`, 'u');
const LATIN_NAME = /^\p{Script=Latin}[\p{Script=Latin}\s.'’·,-]*$/u;
const ODD_DOTS = new RegExp(`(?<=[${HAN}])\\s*[•・‧∙⋅．.。●˙․﹒᛫*]\\s*(?=[${HAN}])`, 'gu');
const REMARK = /\s*[([【〔{<《].*$/su;
const SEVERAL = /[、,，;；/\n]/;
/** 某 stands for what is not told; nobody is called so. */
const LOST = /[?？□�■某]/u;
const PRIVATE_USE = /[\uE000-\uF8FF]|[\u{F0000}-\u{10FFFD}]/u;
/** Radicals and compatibility forms look like the character but are another one. */
const LOOKALIKE = /[\u2E80-\u2FDF\uF900-\uFAFF]|[\u{2F800}-\u{2FA1F}]/u;
const LONGEST_WITHOUT_DOT = 6;

/**
 * 姓名 as on the identity card. Inner spaces of 张　三 and odd dots of minority names can be fixed; digits,
 * letters, remarks, titles, several names and lost characters are told. Rare characters (Extension B…) are fine.
 */
export function readName(raw: CellValue): Reading<string> {
  if (raw === null) return blankReading(raw);
  if (typeof raw === 'string' && USUAL.test(raw) && !LOST.test(raw) && !hasTitle(raw) && !isNone(raw))
    return readReading(raw, raw);
  const text = cleanText(raw);
  if (typeof raw === 'boolean')
    return unreadable(raw, fault(message('name.notAName', { text: quoted(text) }), 'error'));
  if (text === '') return blankReading(raw);
  if (isNone(text)) return noneReading(raw);
  if (isTooLong(text)) {
    return unreadable(raw, fault(message('name.notAName', { text: quoted(text) }), 'error'));
  }
  if (SEVERAL.test(text)) return unreadable(raw, fault(message('name.several'), 'error'));
  if (LOST.test(text) || /^.\*|\*$/u.test(text)) return unreadable(raw, fault(message('name.lost'), 'error'));
  return readPlain(text, raw);
}

function readPlain(text: string, raw: CellValue): Reading<string> {
  const faults: Fault[] = [];
  const name = text.replace(REMARK, '');
  if (name === '') return unreadable(raw, fault(message('name.notAName', { text: quoted(text) }), 'error'));
  const remark = text.slice(name.length).trim();
  if (remark !== '') faults.push(fault(message('name.remark', { remark: quoted(remark) }), 'warning'));
  if (/\d/.test(name)) return unreadable(raw, fault(message('name.digits'), 'error'));
  if (LATIN_NAME.test(name)) {
    return readReading(name, raw, [...faults, fault(message('name.latin'), 'warning')]);
  }
  if (PRIVATE_USE.test(name)) {
    return readReading(name, raw, [...faults, fault(message('name.privateUse'), 'warning')]);
  }
  const written = name.replace(ODD_DOTS, '·').replace(/\s*·\s*/g, '·');
  const joined = sameCharacters(written.replace(/\s/g, ''));
  if (!HAN_NAME.test(joined))
    return unreadable(raw, fault(message('name.letters', { text: quoted(name) }), 'error'));
  faults.push(...formFaults(joined, written, raw, remark), ...senseFaults(joined));
  return faults.length > 0 ? readReading(joined, raw, faults) : readReading(joined, raw);
}

/** 张 三 is 张三. 买买提 艾力 may have lost its dot: that is the clerk's to decide. */
function formFaults(joined: string, written: string, raw: CellValue, remark: string): readonly Fault[] {
  if (joined === raw || remark !== '') return [];
  const parts = written.split(/\s+/);
  const mayLackDot = parts.length > 1 && parts.some((part) => Array.from(part).length > 1);
  if (mayLackDot) return [fault(message('name.innerSpace', { joined, dotted: parts.join('·') }), 'warning')];
  return [fault(message('name.form', { fixed: joined }), 'warning', joined)];
}

function senseFaults(name: string): readonly Fault[] {
  if (hasTitle(name)) return [fault(message('name.title', { title: name.slice(-2) }), 'error')];
  const length = Array.from(name).length;
  if (length === 1) return [fault(message('name.tooShort'), 'error')];
  const isLong = length > LONGEST_WITHOUT_DOT && !name.includes('·');
  return isLong ? [fault(message('name.long', { length }), 'warning')] : [];
}

function hasTitle(name: string): boolean {
  return name.length > 2 && LAST_OF_TITLES.has(name.charAt(name.length - 1)) && TITLES.has(name.slice(-2));
}

function sameCharacters(name: string): string {
  return LOOKALIKE.test(name) ? name.normalize('NFKC') : name;
}

function unreadable(raw: CellValue, wrong: Fault): Reading<string> {
  return unreadableReading(raw, [wrong]);
}
