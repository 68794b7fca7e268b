import type { Level } from '../applicant/applicant';
import type { Notice } from '../notice/notice';

/** What a payment remark says, as far as it can be told apart. */
export interface RemarkParts {
  readonly hasName: boolean;
  readonly occupation: 'full' | 'short' | 'none';
  readonly levels: readonly Level[];
  /** What is left when all else is taken out: the employer as written, without separators. */
  readonly rest: string;
  readonly employer: 'full' | 'short' | 'other' | 'none';
}

const SEPARATORS = /[\s+＋\-－—–_/／\\|｜,，、;；:：.。·•*&()（）[\]【】“”"'‘’]+/g;
const PLEASANTRIES =
  /职业技能等级认定|技能等级认定|技能等级|等级|认定|报名费|报考费|培训费|评价费|考试费|鉴定费|认定费|缴费|交费|学费|费用|报名|缴|交/g;
const SHORT_OCCUPATION = /客户服务管理|客户服务员|客服管理员|客服管理|客户管理员|客户服务|客服/;
const NUMBERED_LEVEL = /(?:第?([一二三四五壹贰叁肆伍ⅠⅡⅢⅣⅤ1-5])级工?)/g;
/** 高级技师 before 高级 and 技师; not 技师学院, 高级工程师 or 高级技工学校. */
const NAMED_LEVEL =
  /高级技师(?!学)|高级工(?!程|班)|高级(?![技工])|中级工(?!程|班)|初级工(?!程)|(?<!高级)技师(?!学)/g;

const DIGITS: Readonly<Record<string, Level>> = {
  ...{ 一: 1, 二: 2, 三: 3, 四: 4, 五: 5 },
  ...{ 壹: 1, 贰: 2, 叁: 3, 肆: 4, 伍: 5 },
  ...{ Ⅰ: 1, Ⅱ: 2, Ⅲ: 3, Ⅳ: 4, Ⅴ: 5 },
  ...{ 1: 1, 2: 2, 3: 3, 4: 4, 5: 5 },
};
const NAMES: Readonly<Record<string, Level>> = {
  高级技师: 1,
  技师: 2,
  高级工: 3,
  高级: 3,
  中级工: 4,
  初级工: 5,
};

/**
 * Takes a remark 姓名+单位+职业/等级 apart, whatever the order and separators. The name and employer go first, so
 * that 技师学院 in an employer's name is not read as a level.
 */
export function remarkParts(
  remark: string,
  name: string | null,
  employer: string | null,
  notice: Notice,
): RemarkParts {
  const text = bare(remark);
  const fullEmployer = employer === null ? '' : bare(employer);
  const withoutEmployer = without(text, fullEmployer);
  const noEmployer = withoutEmployer ?? text;
  const withoutName = without(noEmployer, name === null ? '' : bare(name));
  const noName = withoutName ?? noEmployer;
  const names = [notice.occupation.name, ...notice.occupation.formerNames];
  const full = names.find((occupation) => noName.includes(occupation));
  const short = full === undefined ? SHORT_OCCUPATION.exec(noName)?.[0] : undefined;
  const noOccupation = noName.replace(full ?? short ?? '', '');
  const { levels, rest: noLevel } = takeLevels(noOccupation);
  const rest = noLevel.replace(PLEASANTRIES, '');
  return {
    hasName: withoutName !== null,
    occupation: full === undefined ? (short === undefined ? 'none' : 'short') : 'full',
    levels,
    rest,
    employer: withoutEmployer !== null ? 'full' : judgeEmployer(rest, fullEmployer),
  };
}

function bare(text: string): string {
  return text.replace(SEPARATORS, '');
}

/** The text with a part taken out, whatever the case of Latin letters; null where it does not stand in it. */
function without(text: string, part: string): string | null {
  const at = part === '' ? -1 : text.toLowerCase().indexOf(part.toLowerCase());
  return at === -1 ? null : text.slice(0, at) + text.slice(at + part.length);
}

function takeLevels(text: string): { readonly levels: readonly Level[]; readonly rest: string } {
  const levels: Level[] = [];
  const noNumbers = text.replace(NUMBERED_LEVEL, (_, digit: string) => take(DIGITS[digit], levels));
  const rest = noNumbers.replace(NAMED_LEVEL, (named) => take(NAMES[named], levels));
  return { levels, rest };
}

function take(level: Level | undefined, levels: Level[]): string {
  if (level !== undefined) levels.push(level);
  return '';
}

function judgeEmployer(seen: string, employer: string): RemarkParts['employer'] {
  if (seen === '') return 'none';
  return seen.length >= 2 && isShortFor(seen.toLowerCase(), employer.toLowerCase()) ? 'short' : 'other';
}

/** 铁路技师学院 for 重庆铁路运输技师学院: the same letters in the same order, some left out. */
function isShortFor(short: string, full: string): boolean {
  let at = 0;
  for (const letter of full) if (letter === short[at]) at += 1;
  return at === short.length;
}
