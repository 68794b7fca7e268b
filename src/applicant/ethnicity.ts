import { message } from '../messages/catalog';
import type { CellValue } from '../workbook/sheet-snapshot';
import { cleanText, isNone } from './clean-text';
import type { Reading } from './fault';
import { readerByList } from './reader-by-list';
import { quoted } from './quoted';
import { blankReading, fault, noneReading, readReading, unreadableReading } from './reading';

/** Former and shortened names of ethnic groups, without 族. */
const ALIASES: Readonly<Record<string, string>> = {
  毛难: '毛南',
  僮: '壮',
  仫姥: '仫佬',
  仡姥: '仡佬',
  维: '维吾尔',
  哈萨: '哈萨克',
  柯尔克: '柯尔克孜',
  乌孜别: '乌孜别克',
  达斡: '达斡尔',
  崩龙: '德昂',
  崩尤: '德昂',
  民家: '白',
  卡佤: '佤',
  摆夷: '傣',
  鲜: '朝鲜',
  蒙: '蒙古',
};
/** Groups that identity cards name but the national list does not. */
const NOT_LISTED = new Set([
  '穿青人',
  '穿青',
  '穿青族',
  '僜人',
  '夏尔巴人',
  '革家人',
  '摩梭人',
  '克木人',
  '莽人',
  '白马人',
  '未识别民族',
  '未识别',
  '其他',
  '其他民族',
  '外国血统',
  '外国血统中国籍人士',
  '入籍',
]);
const CODE_BEFORE = /^\d{1,2}[-.、\s]*(?=\D)/;

/** 民族 (GB/T 3304): the list's own names are clean; short forms (汉) and former names (毛难) can be fixed. */
export const readEthnicity = readerByList(readText);

function readText(raw: CellValue, list: readonly string[]): Reading<string> {
  const text = cleanText(raw).replace(/\s/g, '');
  if (text === '') return blankReading(raw);
  if (isNone(text)) return noneReading(raw);
  if (raw !== null && list.includes(String(raw))) return readReading(text, raw);
  const name = listed(text.replace(CODE_BEFORE, ''), list);
  if (name !== null) {
    return readReading(name, raw, [fault(message('ethnicity.form', { fixed: name }), 'warning', name)]);
  }
  if (NOT_LISTED.has(text)) {
    return readReading(text, raw, [fault(message('ethnicity.notListed', { text }), 'warning')]);
  }
  return unreadableReading(raw, [fault(message('ethnicity.unknown', { text: quoted(text) }), 'error')]);
}

function listed(text: string, list: readonly string[]): string | null {
  const bare = text.replace(/(?:民族|族)$/, '') || text;
  const name = ALIASES[bare] ?? bare;
  return list.find((entry) => entry === `${name}族` || entry === name) ?? null;
}
