import { message } from '../messages/catalog';
import type { CellValue } from '../workbook/sheet-snapshot';
import { cleanText, isNone } from './clean-text';
import type { Reading } from './fault';
import { readerByList } from './reader-by-list';
import { quoted } from './quoted';
import { blankReading, fault, noneReading, readReading } from './reading';

/** Names of one status (GB/T 4762 and its full forms); which of them is right says the notice's list. */
const SAME: readonly (readonly string[])[] = [
  '中共党员 中国共产党党员 共产党员 中共正式党员 正式党员 党员 中共党员(正式) 中共 中国共产党'.split(' '),
  '中共预备党员 中国共产党预备党员 预备党员 中共党员(预备)'.split(' '),
  '共青团员 中国共产主义青年团团员 团员 共青团 青年团员'.split(' '),
  '民革党员 民革会员 民革成员 中国国民党革命委员会党员 民革'.split(' '),
  '民盟盟员 中国民主同盟盟员 民盟会员 民盟'.split(' '),
  '民建会员 中国民主建国会会员 民建'.split(' '),
  '民进会员 中国民主促进会会员 民进'.split(' '),
  '农工党党员 农工党员 中国农工民主党党员 农工民主党党员 农工党'.split(' '),
  '致公党党员 致公党员 中国致公党党员 致公党'.split(' '),
  '九三学社社员 九三社员 九三学社'.split(' '),
  '台盟盟员 台湾民主自治同盟盟员 台盟'.split(' '),
  '无党派人士 无党派民主人士 无党派'.split(' '),
  '群众 群眾 普通群众 群众(普通公民) 普通公民 普通居民'.split(' '),
];
const MEANINGS = new Map(SAME.flatMap((names) => names.map((name) => [name, names] as const)));
/** Words that leave open which status is meant. */
const VAGUE = new Set(['民主党派', '党派', '积极分子', '入党积极分子', '其他', '已退团', '退团']);
const CODE_BEFORE = /^\d{1,2}[-.、\s]*(?=\D)/;

/** 政治面貌: the list's own names are clean; a certain other name (党员, 团员) can be fixed; others warn. */
export const readPoliticalStatus = readerByList(readText);

function readText(raw: CellValue, list: readonly string[]): Reading<string> {
  const text = cleanText(raw).replace(/\s/g, '');
  if (text === '') return blankReading(raw);
  if (isNone(text)) return noneReading(raw);
  if (raw !== null && list.includes(String(raw))) return readReading(text, raw);
  const bare = text.replace(CODE_BEFORE, '');
  const meaning = MEANINGS.get(bare) ?? [bare];
  const name = list.find((entry) => meaning.includes(entry));
  if (name !== undefined) {
    return readReading(name, raw, [fault(message('political.form', { fixed: name }), 'warning', name)]);
  }
  const sentence = VAGUE.has(bare)
    ? message('political.vague', { text })
    : message('political.unknown', { text: quoted(text) });
  return readReading(text, raw, [fault(sentence, 'warning')]);
}
