import type { Field } from '../applicant/field';
import { FIELDS } from '../applicant/field';
import { FIELD_ALIASES } from '../applicant/field-aliases';
import { AMBIGUOUS_ALIASES, type Ambiguity } from './ambiguous-headers';
import { foreignTopic, type ForeignTopic } from './foreign-headers';
import { headerGroup, inGroup } from './header-group';
import { headerKey } from './header-text';

export type HeaderWord =
  | { readonly kind: 'field'; readonly field: Field; readonly rank: number }
  | { readonly kind: 'ambiguous'; readonly of: Ambiguity }
  | { readonly kind: 'foreign'; readonly topic: ForeignTopic };

const OWN_PREFIX =
  /^(?:考生|学员|申请人|申报人|报名人员?|参训人员?|参评人员?|个人|本人|员工|职工|人员|被认定人|持证人)(?:的)?/;
// 请填…, 如1990-01-01, 例：…, after a line break or in brackets: how to fill the column in, not what it is.
const HINT_LINE =
  /^(?:[(（]|如|例|请|注|填|按|格式|必|选|与|须|应|精确|务必|不|勿|\*|\d+位|(?:19|20)\d\d\D|示例|[a-z])/i;
const HINT_IN_BRACKETS = /\([^()]*(?:勿|不要|不得|不填|请|如|例)[^()]*\)/g;
const BOUND = 4000;
const LONGEST_SLASHED = 16;
/** Behind every listed alias: where both claim a field, the listed one has it. */
const PREFIXED_RANK = 50;

const WORDS = dictionary();
const read = new Map<string, HeaderWord | null>();

/**
 * What a header text means by itself; null where it says nothing known.
 * Spaces, width, brackets, asterisks, 必填, numbering, line breaks and an English half do not matter.
 */
export function headerWord(text: string): HeaderWord | null {
  const known = read.get(text);
  if (known !== undefined) return known;
  const word = text.length > 60 ? null : understand(text);
  if (read.size >= BOUND) read.clear();
  read.set(text, word);
  return word;
}

function understand(text: string): HeaderWord | null {
  const whole = headerKey(text);
  if (whole === '') return null;
  const listed = WORDS.get(whole);
  if (listed) return listed;
  const key = whole.replace(HINT_IN_BRACKETS, '');
  const topic = foreignTopic(key);
  if (topic) return { kind: 'foreign', topic };
  for (const form of forms(key)) {
    const word = WORDS.get(form) ?? prefixed(form);
    if (word) return bracketed(key, word);
  }
  return slashed(key) ?? firstLine(text);
}

/** The key itself, then with less and less that only decorates it. */
function* forms(key: string): Generator<string> {
  yield key;
  const outside = key.replace(/\([^()]*\)?/g, '').replace(/\)/g, '');
  yield outside === '' ? key.replace(/[()]/g, '') : outside;
  if (/:|\d{3}/.test(outside)) return;
  if (/[\u4e00-\u9fff]/.test(outside)) {
    const chinese = outside.replace(/[^\u4e00-\u9fff/]/g, '').replace(/^\/+|\/+$/g, '');
    yield chinese;
    yield chinese.replace(/(?:栏|一栏|信息|情况)$/, '');
  } else if (outside.endsWith('s')) yield outside.slice(0, -1);
}

/** 等级(现持证书), 发证日期(身份证): the group stands in brackets behind an ambiguous word. */
function bracketed(key: string, word: HeaderWord): HeaderWord {
  const inside = /\((.+)\)/.exec(key)?.[1];
  const group = word.kind === 'ambiguous' && inside !== undefined ? headerGroup(inside, 'group') : null;
  if (word.kind !== 'ambiguous' || group === null) return word;
  const field = inGroup(group, word.of);
  return field
    ? { kind: 'field', field, rank: PREFIXED_RANK }
    : { kind: 'foreign', topic: group === 'id' ? 'id' : 'other' };
}

/** 考生姓名, 本人电话; 原等级, 现持证书编号, 申报职业工种: an owner or a group written before the word. */
function prefixed(form: string): HeaderWord | null {
  const own = WORDS.get(form.replace(OWN_PREFIX, ''));
  if (own?.kind === 'field' && own.field !== 'serial') return own;
  for (let cut = form.length - 1; cut > 0; cut--) {
    const rest = WORDS.get(form.slice(cut));
    if (!rest) continue;
    const group = headerGroup(form.slice(0, cut), 'prefix');
    if (rest.kind === 'field') {
      if (group === 'held' && rest.field.startsWith('heldCertificate.')) return rest;
      continue;
    }
    const field = group && inGroup(group, rest.of);
    if (field) return { kind: 'field', field, rank: PREFIXED_RANK };
  }
  return null;
}

/** 职务/岗位, 手机/微信: known parts that agree on a field. */
function slashed(key: string): HeaderWord | null {
  if (!key.includes('/') || key.length > LONGEST_SLASHED) return null;
  const words = key.split('/').map((part) => WORDS.get(part) ?? null);
  const fields = new Set(words.map((word) => (word?.kind === 'field' ? word.field : word?.of)));
  fields.delete(undefined);
  const found = words.find((word) => word !== null);
  return fields.size === 1 && found ? found : null;
}

function firstLine(text: string): HeaderWord | null {
  const lines = text
    .split(/[\r\n]+|(?<=[\u4e00-\u9fff])\s*[:：,，;；]\s*/)
    .map((line) => line.trim())
    .filter((line) => line !== '');
  const [first, ...rest] = lines;
  if (first === undefined || rest.length === 0 || !rest.every((line) => HINT_LINE.test(line))) return null;
  return understand(first);
}

type Listed = Exclude<HeaderWord, { kind: 'foreign' }>;

function dictionary(): ReadonlyMap<string, Listed> {
  const words = new Map<string, Listed>();
  for (const field of FIELDS) {
    FIELD_ALIASES[field].forEach((alias, rank) => words.set(alias, { kind: 'field', field, rank }));
  }
  for (const of of Object.keys(AMBIGUOUS_ALIASES) as Ambiguity[]) {
    for (const alias of AMBIGUOUS_ALIASES[of]) words.set(alias, { kind: 'ambiguous', of });
  }
  return words;
}
