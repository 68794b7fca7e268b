import type { CellValue } from '../workbook/sheet-snapshot';
import { message } from '../messages/catalog';
import type { Notice } from '../notice/notice';
import type { Level } from './applicant';
import { chineseNumber } from './chinese-number';
import { cleanText, isNone } from './clean-text';
import type { Fault, Reading } from './fault';
import { blankReading, fault, noneReading, readReading, unreadableReading } from './reading';

const FIRST_DATE_SERIAL = 20_000;
const CIRCLED = /[①-⑳]/g;
const UNIMPORTANT = /[\s,，.。:：;；、()（）/]+/g;
const WORDS_AROUND =
  /附件1|客户服务管理员|申报条件|报考条件|条件|符合|代码|职业技能等级|职业资格|[\s()（）:：/]/g;
const BREAKS = /[、,，;；和及或与+|\n]+/;
const LEVEL_AND_CLAUSE =
  /^(?:([一二三四五1-5])级(?:高级技师|技师|高级工|中级工|初级工)?|(高级技师|技师|高级工)|([1-5])[-–—.](?=\d))?第?(\d{1,2}|[一二三四五六七八九十]{1,2})?[条项款点号种.]*$/;
const LEVEL_NAMES: Readonly<Record<string, Level>> = { 高级技师: 1, 技师: 2, 高级工: 3 };
const NUMBER_BEFORE_TEXT = /^[(（]?\d{1,2}[)）.、]+/;

/**
 * 申报条件: the clauses an applicant claims, as clause ids (`3-4`). Takes 3-4, 三级第4条, 第4条 or 4 (of
 * `level`, the level applied for), several of them, or the clause in the notice's words. A cell that Excel
 * has turned into a date, words that name no clause and clauses that the notice does not have are errors; a
 * clause of another level warns.
 */
export function readClauseColumn(
  raw: CellValue,
  level: Level | null,
  notice: Notice,
): Reading<readonly string[]> {
  const text = cleanText(raw);
  if (text === '') return blankReading(raw);
  if (isNone(text)) return noneReading(raw);
  if (typeof raw === 'number' && raw >= FIRST_DATE_SERIAL)
    return unreadableReading(raw, [fault(message('clause.isDate'), 'error')]);
  const quoted = clauseByWords(text, level, notice);
  if (quoted !== null) return judge([quoted], level, notice, raw);
  const ids: string[] = [];
  let lastLevel = level;
  for (const part of text.replace(CIRCLED, circledNumber).split(BREAKS)) {
    const bare = part.replace(WORDS_AROUND, '');
    if (bare === '') continue;
    const named = namedClause(bare);
    if (named === null)
      return unreadableReading(raw, [fault(message('clause.unknown', { value: text }), 'error')]);
    lastLevel = named.level ?? lastLevel;
    if (named.clause === null) continue;
    if (lastLevel === null)
      return unreadableReading(raw, [fault(message('clause.needsLevel', { value: text }), 'warning')]);
    const id = `${lastLevel}-${named.clause}`;
    if (!ids.includes(id)) ids.push(id);
  }
  if (ids.length === 0)
    return unreadableReading(raw, [fault(message('clause.unknown', { value: text }), 'error')]);
  return judge(ids, level, notice, raw);
}

function judge(
  ids: readonly string[],
  level: Level | null,
  notice: Notice,
  raw: CellValue,
): Reading<readonly string[]> {
  const known = ids.filter((id) =>
    notice.levels.some((rule) => rule.clauses.some((clause) => clause.id === id)),
  );
  const unknown = ids.filter((id) => !known.includes(id));
  const faults: Fault[] = [];
  if (unknown.length > 0) faults.push(fault(message('clause.notInNotice', { clauses: unknown }), 'error'));
  if (known.length === 0) return unreadableReading(raw, faults);
  const foreign = level === null ? [] : known.filter((id) => !id.startsWith(`${level}-`));
  if (foreign.length > 0) faults.push(fault(message('clause.otherLevel', { clauses: foreign }), 'warning'));
  return readReading(known, raw, faults);
}

function namedClause(bare: string): { level: Level | null; clause: number | null } | null {
  const match = LEVEL_AND_CLAUSE.exec(bare);
  if (!match) return null;
  const [, ofLevel, levelName, prefix, number] = match;
  const clause = number === undefined ? null : numberOf(number);
  return {
    level: levelName === undefined ? levelOf(ofLevel ?? prefix) : (LEVEL_NAMES[levelName] ?? null),
    clause,
  };
}

function levelOf(word: string | undefined): Level | null {
  const number = word === undefined ? null : numberOf(word);
  return number === 1 || number === 2 || number === 3 || number === 4 || number === 5 ? number : null;
}

function numberOf(word: string): number | null {
  return /^\d/.test(word) ? Number(word) : chineseNumber(word);
}

function circledNumber(sign: string): string {
  return `${sign.charCodeAt(0) - 0x245f}、`;
}

/** The clause whose words the cell repeats; where two levels have the same words, that of the level applied for. */
function clauseByWords(text: string, level: Level | null, notice: Notice): string | null {
  const words = wordsOf(text.replace(NUMBER_BEFORE_TEXT, ''));
  const same = notice.levels.flatMap((rule) =>
    rule.clauses.filter((clause) => wordsOf(clause.text) === words).map((clause) => clause.id),
  );
  return same.find((id) => level !== null && id.startsWith(`${level}-`)) ?? same[0] ?? null;
}

function wordsOf(text: string): string {
  return text.replace(UNIMPORTANT, '');
}
