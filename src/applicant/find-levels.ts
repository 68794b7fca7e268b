import type { Level } from './applicant';

/** A level found in text: by its rank (三级) or by its name (高级工). */
export interface FoundLevel {
  readonly level: Level;
  readonly by: 'rank' | 'name';
  readonly text: string;
}

const RANKS: Readonly<Record<string, Level>> = {
  ...ranked('一二三四五'),
  ...ranked('壹贰叁肆伍'),
  ...ranked('12345'),
  ...ranked('ⅠⅡⅢⅣⅤ'),
  弌: 1,
  弍: 2,
  弎: 3,
  贰: 2,
  I: 1,
  II: 2,
  III: 3,
  IV: 4,
  V: 5,
};
const DIGIT = '0?[1-5]|[一二三四五壹贰叁肆伍Ⅰ-Ⅴ弌弍弎]|IV|III|II|I|V';
/** 三级, L3, LEVEL3, and lists that share one 级: 一/二/三级. */
const RANK = new RegExp(
  `(?:L|LEVEL)0?([1-5])(?!\\d)|(?<![\\d十百])((?:(?:${DIGIT})[/、,和及与至到~-])*(?:${DIGIT}))[级級]`,
  'g',
);
const WHOLE_RANK = new RegExp(`^(?:${DIGIT})$`);
const SINGLE = new RegExp(DIGIT, 'g');

/** Longer names first: 高级技师 holds 高级 and 技师. A bare 高级 is the third level's old name. */
const NAMES: readonly (readonly [string, Level])[] = [
  ['高级技师', 1],
  ['技师', 2],
  ['高级技工', 3],
  ['高级工', 3],
  ['高级', 3],
  ['中级技工', 4],
  ['中级工', 4],
  ['中级', 4],
  ['初级技工', 5],
  ['初级工', 5],
  ['初级', 5],
];
const LEVEL_OF_NAME = new Map(NAMES);
const NAME = new RegExp(NAMES.map(([name]) => name).join('|'), 'g');

/** Words that say what kind of level it is, and signs between them. */
const FILLING =
  /国家职业资格|职业技能等级|职业技能|职业资格|技能等级|技能人才|客户服务管理[员师]|申报|报考|鉴定|认定|评价|证书|等级|级别|国家|[第()[\]【】{}<>《》/\\|、,，.。:：;；~·"'“”+_—–-]/g;

/** Every level in a text (no spaces), in order, and the words that are neither a level nor mere filling. */
export function findLevels(text: string): { readonly found: readonly FoundLevel[]; readonly rest: string } {
  const upper = text.toUpperCase();
  const bare = upper.replace(FILLING, '');
  if (WHOLE_RANK.test(bare)) return { found: [byRank(bare)], rest: '' };
  const found: FoundLevel[] = [];
  const withoutRanks = upper.replace(RANK, (whole, digit: string | undefined, list: string | undefined) => {
    const digits = digit === undefined ? (list ?? '').match(SINGLE) : [digit];
    for (const one of digits ?? [])
      found.push({ ...byRank(one), text: digits?.length === 1 ? whole : `${one}级` });
    return '/';
  });
  const rest = withoutRanks.replace(NAME, (name) => {
    const level = LEVEL_OF_NAME.get(name);
    if (level !== undefined) found.push({ level, by: 'name', text: name });
    return '/';
  });
  return { found, rest: rest.replace(FILLING, '') };
}

function byRank(rank: string): FoundLevel {
  const level = RANKS[rank.replace(/^0/, '')] ?? 5;
  return { level, by: 'rank', text: rank };
}

function ranked(digits: string): Record<string, Level> {
  const levels: readonly Level[] = [1, 2, 3, 4, 5];
  return Object.fromEntries(levels.map((level) => [digits.charAt(level - 1), level]));
}
