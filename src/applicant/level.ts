import { message } from '../messages/catalog';
import type { CellValue } from '../workbook/sheet-snapshot';
import type { Level } from './applicant';
import { cleanText, isNone } from './clean-text';
import type { Reading } from './fault';
import type { FoundLevel } from './find-levels';
import { findLevels } from './find-levels';
import { memoised } from './memoised';
import { isTooLong, quoted } from './quoted';
import { blankReading, fault, noneReading, readReading, unreadableReading } from './reading';

/** 工程师, 职称: a professional title is no skill level, though 高级工程师 begins like 高级工. */
const TITLE = /工程师|职称|讲师|教师|教授|会计|经济师|政工师|工艺师|美术师|助理|研究员|高工$/;
const NOT_A_LEVEL = /技师学院|技工学校|特级|首席|学徒|预备技师/;
const UNSURE = /以上|以下|不是|尚未|未取得|未定|待定|不详|不清|非|或|[?？]/;

const AN_OCCUPATION = /^[\u4e00-\u9fff]+[工员师]$/;
const TICK = /[☑■√✓✔☒]/;
const TICKS = /[☑■√✓✔☒]/g;
const MARK_FIRST = /^[☑■√✓✔☒□☐]/;
const MARK_LAST = /[☑■√✓✔☒□☐]$/;
const UNTICKED_BEFORE = /[□☐][^☑■√✓✔☒□☐]*/g;
const UNTICKED_BEHIND = /[^☑■√✓✔☒□☐]*[□☐]/g;

/**
 * 申报等级 or a held level → 1 (highest) to 5: 三级, 3, Ⅲ, L3, 叁级, 高级工, 三级/高级工, 国家职业资格三级.
 * Two different levels in one cell, or a rank beside another rank's name (三级技师), are unreadable.
 * A level that the notice does not offer (四级) is read as it is, never corrected.
 */
export function readLevel(raw: CellValue): Reading<Level> {
  return isLevel(raw) ? readReading(raw, raw) : readWritten(raw);
}

/**
 * The level applied for: another occupation beside it (电工三级) is an error, for only `occupation` is offered;
 * a part of its name (客服员) is asked about.
 */
export function readAppliedLevel(raw: CellValue, occupation: string): Reading<Level> {
  const reading = readLevel(raw);
  const [words] = reading.faults;
  if (words?.code !== 'level.words' || reading.value === null) return reading;
  const { rest } = words.params;
  const isOther =
    typeof rest === 'string' &&
    AN_OCCUPATION.test(rest) &&
    Array.from(rest).some((sign) => !occupation.includes(sign));
  return isOther ? readReading(reading.value, raw, [{ ...words, severity: 'error' }]) : reading;
}

function isLevel(raw: CellValue): raw is Level {
  return raw === 1 || raw === 2 || raw === 3 || raw === 4 || raw === 5;
}

const readWritten = memoised((raw: CellValue): Reading<Level> => {
  const text = cleanText(raw).replace(/\s/g, '');
  if (text === '') return blankReading(raw);
  if (isNone(text)) return noneReading(raw);
  if (isTooLong(text)) return unreadable(raw, 'level.unknown', text);
  if (TITLE.test(text)) return unreadable(raw, 'level.title', text);
  if (NOT_A_LEVEL.test(text)) return unreadable(raw, 'level.otherScheme', text);
  if (UNSURE.test(text)) return unreadable(raw, 'level.unsure', text);
  const { found, rest } = findLevels(ticked(text));
  const [first] = found;
  if (first === undefined) return unreadable(raw, 'level.unknown', text);
  if (found.some(({ level }) => level !== first.level)) return contradictory(raw, found);
  if (rest === '') return readReading(first.level, raw);
  return readReading(first.level, raw, [fault(message('level.words', { rest }), 'warning')]);
});

/** ☑三级 □二级 → 三级: what is ticked, where the marks stand all before or all behind their words. */
function ticked(text: string): string {
  if (!TICK.test(text)) return text;
  const isBefore = MARK_FIRST.test(text);
  if (isBefore === MARK_LAST.test(text)) return text;
  return text.replace(isBefore ? UNTICKED_BEFORE : UNTICKED_BEHIND, '').replace(TICKS, '/');
}

function contradictory(raw: CellValue, found: readonly FoundLevel[]): Reading<Level> {
  const rank = found.find(({ by }) => by === 'rank');
  const name = found.find(({ by, level }) => by === 'name' && level !== rank?.level);
  const ranks = new Set(found.filter(({ by }) => by === 'rank').map(({ level }) => level));
  const sentence =
    rank && name && ranks.size === 1
      ? message('level.contradiction', { rank: rank.text, name: name.text })
      : message('level.several', { levels: [...new Set(found.map(({ text }) => text))] });
  return unreadableReading(raw, [fault(sentence, 'error')]);
}

type Reason = 'level.title' | 'level.otherScheme' | 'level.unsure' | 'level.unknown';

function unreadable(raw: CellValue, reason: Reason, text: string): Reading<Level> {
  return unreadableReading(raw, [fault(message(reason, { text: quoted(text) }), 'error')]);
}
