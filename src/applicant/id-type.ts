import { message } from '../messages/catalog';
import type { CellValue } from '../workbook/sheet-snapshot';
import type { IdNumber } from './applicant';
import { cleanText, isNone } from './clean-text';
import type { Reading } from './fault';
import { memoised } from './memoised';
import { quoted } from './quoted';
import { blankReading, fault, noneReading, readReading, unreadableReading } from './reading';

/** A kind of identity document: its usual name and the kinds of number that stand on it. */
export interface IdType {
  readonly name: string;
  /** Empty where its number follows no rule that is checked here (passport, travel permit). */
  readonly kinds: readonly IdNumber['kind'][];
}

const RESIDENT: IdType = { name: '身份证', kinds: ['resident', 'legacy15'] };
const OTHER_NAMES = ['其他', '其它', '其他证件', '其它证件', '其他有效证件'];

const NAMES: readonly (readonly [IdType, readonly string[]])[] = [
  [
    RESIDENT,
    '身份证 居民身份证 二代身份证 二代证 身份证二代 二代居民身份证 第二代身份证 第二代居民身份证 中国居民身份证 中华人民共和国居民身份证 大陆身份证 大陆居民身份证 内地身份证 内地居民身份证 临时身份证 临时居民身份证 户口簿 户口本 居民户口簿'.split(
      ' ',
    ),
  ],
  [
    { name: '港澳台居民居住证', kinds: ['residencePermit'] },
    '港澳台居民居住证 港澳居民居住证 台湾居民居住证 香港居民居住证 澳门居民居住证 中华人民共和国港澳居民居住证 中华人民共和国台湾居民居住证 港澳台居住证 居住证'.split(
      ' ',
    ),
  ],
  [
    { name: '外国人永久居留身份证', kinds: ['foreigner', 'foreignerOld'] },
    '外国人永久居留身份证 外国人永久居留证 永久居留身份证 永久居留证 中华人民共和国外国人永久居留身份证 外国人居留证'.split(
      ' ',
    ),
  ],
  [
    { name: '护照', kinds: [] },
    '护照 中国护照 普通护照 因私护照 外国护照 外籍护照 中华人民共和国护照'.split(' '),
  ],
  [
    { name: '港澳居民来往内地通行证', kinds: [] },
    '港澳居民来往内地通行证 港澳通行证 回乡证 港澳居民通行证 港澳来往内地通行证'.split(' '),
  ],
  [
    { name: '台湾居民来往大陆通行证', kinds: [] },
    '台湾居民来往大陆通行证 台胞证 台湾通行证 台湾居民通行证'.split(' '),
  ],
  [{ name: '军官证', kinds: [] }, '军官证 中国人民解放军军官证 警官证 武警警官证 文职干部证'.split(' ')],
  [{ name: '士兵证', kinds: [] }, '士兵证 士官证 义务兵证 军士证'.split(' ')],
  [{ name: '其他', kinds: [] }, OTHER_NAMES],
];

const BY_NAME: ReadonlyMap<string, IdType> = new Map(
  NAMES.flatMap(([type, names]) => names.map((name) => [name, type] as const)),
);
const UNIMPORTANT = /[\s()[\]“”"':：、\d.-]|号码?$/g;
const A_NUMBER = /\d{6}/;

/** The type of identity document a name stands for; null where it is not known. */
export function idTypeOf(text: string): IdType | null {
  return BY_NAME.get(text) ?? BY_NAME.get(text.replace(UNIMPORTANT, '')) ?? null;
}

/**
 * 证件类型 → its usual name (身份证, 护照, 港澳台居民居住证…); another name is kept as written, with a warning.
 * A number in its place is an error: the two columns were probably swapped.
 */
export const readIdType = memoised((raw: CellValue): Reading<string> => {
  const text = cleanText(raw);
  if (text === '') return blankReading(raw);
  if (isNone(text)) return noneReading(raw);
  if (A_NUMBER.test(text)) return unreadableReading(raw, [fault(message('idType.isNumber'), 'error')]);
  const type = idTypeOf(text);
  if (type) return readReading(type.name, raw);
  return readReading(text, raw, [fault(message('idType.unknown', { text: quoted(text) }), 'warning')]);
});
