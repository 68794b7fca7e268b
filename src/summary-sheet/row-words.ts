/** How people write in rows that are no applicants. Each is read against a cell's text in one line. */

export const TOTAL = /^(?:合\s*计|总\s*计|小\s*计|共\s*计|总人数|人数合计|累计)|^共\s*\d+\s*人/;

const SIGNERS =
  '(?:单位)?(?:负责人|填表人|制表人|审核人|经办人|填报人|复核人|审批人|联系人|报送人|领导|校长|主管)(?:签[字章名])?';
/** A row that begins so is signed, whatever stands beside it. */
export const SIGNATURE_FIRST = new RegExp(
  `^(?:${SIGNERS}|签\\s*[字名章]|盖\\s*章|公\\s*章|填[表报](?:日期|时间|单位)|制表(?:日期|时间)|[(（](?:公章|盖章|签章)[)）])`,
);
/** In any cell: a signer with a colon or brackets behind it. */
export const SIGNATURE = new RegExp(
  `${SIGNERS}\\s*(?:[(（][^)）]*[)）])?\\s*[:：]|[(（](?:公章|盖章|签章)[)）]|^\\s*年\\s*月\\s*日$`,
);
export const DATE_LINE =
  /^(?:日期[:：]?)?\s*\d{2,4}\s*年\s*\d{1,2}\s*月\s*\d{1,2}\s*日$|^\s*年\s+月\s+日\s*$/;

export const NOTE =
  /^(?:注(?:[:：\d(（、]|意|$)|备注|说\s*明|填[表写报](?:说明|要求|须知)|附[:：注]|以下(?:空白|为空|无)|(?:温馨)?提示|要求[:：]|标?红色|※|★|[*＊]{1,3}[^*])/;
/** Several cells of the row under the header that say how to fill the column in. */
export const HINT = /必填|选填|下拉|格式|请填|填写|例如|如[:：]|文本|\d+位|不能为空/;
/** A heading between the rows: 三级, 一、二级人员, 第二批, 某某公司. */
const SECTION =
  /^(?:[一二三四五六七八九十]+、|[一二三四五]级|高级技师|高级工|技师|第\s*[一二三四五六七八九十\d]+\s*[批期次])|(?:公司|学校|学院|中心|名单|人员|[部局组班])$/;

/** The count of people behind a heading: 甲班（15人）. */
const COUNT_OF_PEOPLE = /\s*[(（]?\s*(?:共|计|合计)?\s*\d+\s*[人名]\s*[)）]?$/;

export function isSection(text: string): boolean {
  return SECTION.test(text.replace(COUNT_OF_PEOPLE, ''));
}

export const SAMPLE =
  /^[(（【[]?(?:填[写报表])?(?:示例|样例|范例|例子|样本|举例|例)(?:[)）】\]:：\d行]|数据|$)/;
const SAMPLE_NAMES = new Set([
  '张三',
  '李四',
  '王五',
  '赵六',
  '某某',
  '张某',
  '李某',
  '张某某',
  'XXX',
  'XX',
  '×××',
  '张XX',
]);

export function isSampleName(name: string): boolean {
  return SAMPLE_NAMES.has(name.toUpperCase());
}

/** 123456, 12345678901, 123456789012345678: digits counted up. */
export function isCountedUp(text: string): boolean {
  return text.length >= 6 && '123456789012345678901234567890'.startsWith(text);
}

/** A number whose digits are masked out: XXXXXXXXXX, 500103XXXXXXXXXXXX. */
export function isMaskedWithX(text: string): boolean {
  return /[xX×]{4}/.test(text);
}

const NAME = /^[\p{L}·•.\s]{1,30}(?:[(（][^)）]{1,8}[)）])?$/u;

/** Could be a person's name: letters only, no punctuation of a sentence. */
export function looksLikeName(text: string): boolean {
  return NAME.test(text);
}
