import type { Field } from '../applicant/field';
import type { Ambiguity } from './ambiguous-headers';

/** What a header over several columns (现有证书情况) says about the ones below it. */
export type HeaderGroup =
  'person' | 'history' | 'diploma' | 'held' | 'training' | 'payment' | 'score' | 'id' | 'applied';

const GROUPS: readonly { readonly group: HeaderGroup; readonly pattern: RegExp }[] = [
  {
    group: 'person',
    pattern: /家长|监护|紧急|家属|配偶|亲属|联系人|经办|负责人|填表人|推荐|法人|法定代表|家庭成员|社会关系/,
  },
  { group: 'history', pattern: /经历|简历|履历/ },
  { group: 'diploma', pattern: /学历|毕业|学位|教育背景|教育情况|文凭/ },
  {
    group: 'held',
    pattern:
      /(?:现有|已有|原有|现持|持有|已获|已持|已取得|所持|原)[^申报]*(?:证|资格|等级|技能|情况|职业)|证书情况|证书信息|职业资格(?:证|情况|信息)?$|技能(?:等级)?证书|资格证/,
  },
  { group: 'training', pattern: /培训/ },
  { group: 'payment', pattern: /缴费|交费|收费|费用|转账|汇款|付款/ },
  { group: 'score', pattern: /成绩|考试结果|认定结果|鉴定结果/ },
  { group: 'id', pattern: /身份证|证件/ },
  { group: 'applied', pattern: /申报|报考|拟报|报名|鉴定|认定|考核|参评|评价|申请/ },
];
/** Words that make a group only where they stand right before the word they qualify: 原等级, 现持证书号. */
const PREFIXES: readonly { readonly group: HeaderGroup; readonly pattern: RegExp }[] = [
  {
    group: 'held',
    pattern:
      /^(?:原有?|现有?|现持有?|已有|已获得?|已取得|已持有?|所持|持有|次级|低一级)(?:的)?(?:国家)?(?:职业资格|职业技能等级|技能等级|职业|技能|资格)?(?:等级)?(?:证书|证)?(?:的)?$/,
  },
  { group: 'held', pattern: /^(?:职业资格|职业技能等级|职业技能|技能等级|资格|技能)(?:证书?)?$/ },
  { group: 'diploma', pattern: /^(?:学历|毕业|文凭|学历证书?|毕业证书?)$/ },
  {
    group: 'applied',
    pattern: /^(?:拟)?(?:申报|报考|拟报|报名|鉴定|认定|考核|参评|评价|申请)(?:的)?(?:职业|技能|工种|资格)?$/,
  },
  { group: 'id', pattern: /^(?:居民)?(?:身份证|证件|身份证件)$/ },
];

const FIELD_IN_GROUP: Readonly<Record<HeaderGroup, Partial<Record<Ambiguity, Field>>>> = {
  person: {},
  history: {},
  score: {},
  diploma: {
    ...{
      number: 'diplomaNumber',
      serialOrNumber: 'diplomaNumber',
      date: 'graduationDate',
      digits: 'diplomaNumber',
    },
    ...{ certificateDate: 'graduationDate', major: 'major' },
  },
  held: {
    ...{ occupation: 'heldCertificate.occupation', major: 'heldCertificate.occupation' },
    ...{
      title: 'heldCertificate.occupation',
      certificate: 'heldCertificate.occupation',
      level: 'heldCertificate.level',
    },
    ...{ number: 'heldCertificate.number', serialOrNumber: 'heldCertificate.number' },
    ...{
      digits: 'heldCertificate.number',
      date: 'heldCertificate.date',
      certificateDate: 'heldCertificate.date',
    },
  },
  applied: { occupation: 'occupation', major: 'occupation', level: 'level' },
  training: {
    ...{ start: 'training.start', end: 'training.end', organisation: 'training.provider' },
    ...{ occupation: 'occupation', level: 'level' },
  },
  payment: { amount: 'payment.amount', remark: 'payment.remark' },
  id: { number: 'idNumber', serialOrNumber: 'idNumber', digits: 'idNumber' },
};

/** Fields that may stand under a group; none listed: anything may. */
const UNDER: Readonly<Partial<Record<HeaderGroup, readonly string[]>>> = {
  diploma: ['education', 'studyMode', 'major', 'school', 'graduationDate', 'diplomaNumber', 'studyHistory'],
  held: ['heldCertificate'],
  training: ['training', 'occupation', 'level'],
  payment: ['payment'],
  applied: ['occupation', 'level', 'attempt', 'subjects', 'clause'],
  id: ['idType', 'idNumber'],
};

/** Whether a field belongs under a group: 联系电话 is no part of 现有证书情况, it is the next column. */
export function standsUnder(group: HeaderGroup, field: Field): boolean {
  const fields = UNDER[group];
  return fields === undefined || fields.includes(field.split('.')[0] ?? field);
}

/** The group a header text names, null where it names none. `prefix`: the text stands before a word in the same cell. */
export function headerGroup(key: string, as: 'group' | 'prefix'): HeaderGroup | null {
  for (const { group, pattern } of as === 'group' ? GROUPS : PREFIXES) if (pattern.test(key)) return group;
  return null;
}

/** What an ambiguous header means under a group, null where the group makes it none of ours. */
export function inGroup(group: HeaderGroup, of: Ambiguity): Field | null {
  return FIELD_IN_GROUP[group][of] ?? null;
}
