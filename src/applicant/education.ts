import type { CellValue } from '../workbook/sheet-snapshot';
import { message } from '../messages/catalog';
import type { Education, EducationRank } from './applicant';
import { cleanText, isNone } from './clean-text';
import type { Fault, Reading } from './fault';
import { memoised } from './memoised';
import { blankReading, fault, noneReading, readReading, unreadableReading } from './reading';

type Schooling = Education['schooling'];
type Doubt = Education['doubt'];

const RANKS: readonly EducationRank[] = [
  'belowSecondary',
  'secondary',
  'college',
  'bachelor',
  'master',
  'doctor',
];

/** Words that name a rank, tried in this order; the more telling word stands before the one inside it. */
const RANK_WORDS: readonly (readonly [RegExp, EducationRank])[] = [
  [/博士|博研/, 'doctor'],
  [/硕士|硕研|研究生|E?MBA|MPA/i, 'master'],
  [/专[升接转插]本|专本(?:连|套|沟)|高起本|高升本|本科|学士|大本|统本|双学位/, 'bachelor'],
  [/大专|(?<!中等)专科|高职(?!高)|高等职业(?!高?中)|高专|高起专|高升专/, 'college'],
  [
    /中专|中等|中师|中技|职高|职中|中职|职业高中|高中|普高|高级中学|技校|技工|技师学院|预备技师|技师班|高技|[高中初]级工/,
    'secondary',
  ],
  [/初中|初级中学|小学|初小|高小|文盲/, 'belowSecondary'],
];
/** 大学 alone means 本科 in everyday forms, but not in 大学专科 or the name of an open university. */
const PLAIN_UNIVERSITY = /^大学(?:毕业|学历|文化|程度|生)*$/;

/** 高级工班, 预备技师班, 技师学院 against 中级工班 and a bare 技校 (附件1, 三级第2条). */
const SCHOOLINGS: readonly (readonly [RegExp, Exclude<Schooling, null>])[] = [
  [/[中初]级技?工|中技/, 'intermediateTechnical'],
  [/高级工|预备技师|技师学院|技师班|高技(?!校)|高级技工(?!学校)/, 'advancedTechnical'],
  [/技校|技工/, 'technicalSchool'],
];

const DOUBTS: readonly (readonly [RegExp, Exclude<Doubt, null>])[] = [
  [/结业|肄业|研究生班|课程班|进修|同等学[力历]|相当|单证|未取得/, 'completionOnly'],
  [/党校/, 'partySchool'],
  [
    /国外|境外|海外|留学|海归|外国(?!语)|港澳|香港|澳门|台湾|中外合作|美国|英国|日本|韩国|澳洲|澳大利亚|新西兰|加拿大|德国|法国|俄罗斯|乌克兰|白俄|新加坡|马来西亚|泰国|菲律宾/,
    'foreign',
  ],
];
const STUDYING = /在读|在校|就读|未毕业|没毕业|尚未|学习中|[大研][一二三四]|待毕业|预毕业/;
/** 大专及以上 is a demand, not what somebody has. */
const VAGUE = /以[上下]|[?或]/;
const FRESH_GRADUATE = '应届';
const WORDS_BESIDE = new RegExp(`(?:${STUDYING.source}|${FRESH_GRADUATE}|结业|肄业|同等学[力历])`, 'g');
const PART_BREAK = /[/、,，;；()（）[\]【】\n+|]+/;

/**
 * 学历: the highest education a cell names, with the class of technical schooling and the reasons why a
 * person must look at it (附件2 申报须知二: formal schooling recognised by the state). A course still being
 * studied counts only where nothing finished stands beside it. Unknown words are an error.
 */
export const readEducation = memoised(readEducationCell);

function readEducationCell(raw: CellValue): Reading<Education> {
  const text = cleanText(raw).replace(/[ ]+/g, '');
  if (text === '') return blankReading(raw);
  if (isNone(text)) return noneReading(raw);
  const parts = text.split(PART_BREAK).filter((part) => part !== '');
  const finished = highestRank(parts.filter((part) => !isStudying(part)));
  const studied = highestRank(parts);
  const rank = finished ?? studied;
  const atMost = text.includes('以下') && rank !== 'secondary' && rank !== 'belowSecondary';
  if (rank === null || atMost)
    return unreadableReading(raw, [fault(message('education.unknown', { value: text }), 'error')]);

  const studyingHigher = parts.some((part) => isStudying(part) && rankOf(part) !== null);
  const bareStudying = parts.some((part) => isStudying(part) && rankOf(part) === null);
  const studying = finished === null || (bareStudying && !studyingHigher);
  const doubt = firstMatch(DOUBTS, text);
  const faults: Fault[] = [];
  if (studying) {
    faults.push(
      text.includes(FRESH_GRADUATE)
        ? fault(message('education.freshGraduate'), 'warning')
        : fault(message('education.studying', { value: text }), 'warning'),
    );
  } else if (studyingHigher) faults.push(fault(message('education.alsoStudying'), 'info'));
  if (VAGUE.test(text)) faults.push(fault(message('education.vague', { value: text }), 'warning'));
  if (doubt !== null) faults.push(doubtFault(doubt, text));
  return readReading({ rank, schooling: schoolingOf(rank, text), doubt, studying }, raw, faults);
}

function isStudying(part: string): boolean {
  return STUDYING.test(part) || part.includes(FRESH_GRADUATE);
}

function rankOf(part: string): EducationRank | null {
  return firstMatch(RANK_WORDS, part);
}

function highestRank(parts: readonly string[]): EducationRank | null {
  let highest = -1;
  for (const part of parts) {
    const rank = rankOf(part);
    if (rank !== null) highest = Math.max(highest, RANKS.indexOf(rank));
  }
  if (highest === -1 && parts.some((part) => PLAIN_UNIVERSITY.test(part.replace(WORDS_BESIDE, ''))))
    return 'bachelor';
  return RANKS[highest] ?? null;
}

/** Technical classes are told apart only where the schooling is of that kind, or a college course ran beside one. */
function schoolingOf(rank: EducationRank, text: string): Schooling {
  return rank === 'secondary' || rank === 'college' ? firstMatch(SCHOOLINGS, text) : null;
}

function doubtFault(doubt: Exclude<Doubt, null>, text: string): Fault {
  switch (doubt) {
    case 'completionOnly':
      return fault(message('education.completionOnly', { value: text }), 'warning');
    case 'partySchool':
      return fault(message('education.partySchool'), 'warning');
    case 'foreign':
      return fault(message('education.foreign'), 'warning');
  }
}

function firstMatch<Found>(table: readonly (readonly [RegExp, Found])[], text: string): Found | null {
  for (const [pattern, found] of table) if (pattern.test(text)) return found;
  return null;
}
