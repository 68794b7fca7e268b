import type { Field } from '../applicant/field';
import type { Notice } from '../notice/notice';

/** One column of the blank summary sheet. */
export interface TemplateColumn {
  readonly field: Field;
  /** In characters. */
  readonly width: number;
  readonly choices: readonly string[] | null;
  /** How to fill it in, empty where the header says enough. */
  readonly hint: string;
}

const LEVEL_NAMES = { 1: '一级', 2: '二级', 3: '三级', 4: '四级', 5: '五级' } as const;
/** 技校 alone does not say whether it was a 高级工班, which 三级第2条 turns on. */
const EDUCATIONS = [
  '初中',
  '高中',
  '中专',
  '中级工班',
  '高级工班',
  '预备技师班',
  '大专',
  '本科',
  '硕士研究生',
  '博士研究生',
];
const MONTH = '写作 2015年7月；有具体日期的写作 2015年7月1日';
const HISTORY = '一行一段：X年X月—X年X月：在哪儿做什么工作；现在仍在做的写“至今”';

/**
 * The columns of a blank summary sheet: those of the application form (附件2, 附件3), and 学习形式 and 发证日期, which
 * the clauses need and the form lacks. Drop-downs offer what the notice allows.
 */
export function templateColumns(notice: Notice): TemplateColumn[] {
  const plain = (field: Field, width: number, hint = ''): TemplateColumn => ({
    field,
    width,
    choices: null,
    hint,
  });
  const chosen = (field: Field, width: number, choices: readonly string[]): TemplateColumn => ({
    field,
    width,
    choices,
    hint: '',
  });
  const levels = notice.levels.map(({ level }) => LEVEL_NAMES[level]);
  return [
    plain('serial', 6),
    plain('name', 10),
    chosen('sex', 6, ['男', '女']),
    plain('birthDate', 13, MONTH),
    plain('ethnicity', 9),
    chosen('politicalStatus', 12, notice.politicalStatuses),
    plain('idNumber', 22, '18 位，按文本填写，末位 X 大写'),
    plain('phone', 14, '本人手机号，11 位'),
    chosen('education', 12, EDUCATIONS),
    chosen('studyMode', 10, ['全日制', '非全日制']),
    plain('major', 16),
    plain('school', 20),
    plain('graduationDate', 13, MONTH),
    plain('diplomaNumber', 22),
    plain('workStartDate', 13, MONTH),
    plain('occupationYears', 12, '写作 6年 或 6年3个月'),
    plain('employer', 26),
    plain('position', 14),
    plain('address', 26),
    plain('postcode', 10),
    plain('email', 22, '没有请填“无”'),
    chosen('heldCertificate.occupation', 16, [
      notice.occupation.name,
      ...notice.occupation.formerNames,
      '无',
    ]),
    chosen('heldCertificate.level', 14, ['一级', '二级', '三级', '四级', '五级', '无']),
    plain('heldCertificate.number', 26, '没有请填“无”'),
    plain('heldCertificate.date', 18, MONTH),
    chosen('occupation', 18, [notice.occupation.name]),
    chosen('level', 10, levels),
    chosen('attempt', 10, ['初考', '补考', '重考']),
    plain('subjects', 20, '补考写科目，例如：理论知识、操作技能；其他写“全部”'),
    plain('studyHistory', 44, HISTORY),
    plain('workHistory', 44, HISTORY),
    plain('photo', 34, '姓名_身份证号.jpg'),
    plain('payment.amount', 10),
    plain('payment.remark', 36, '姓名+单位+职业/等级'),
  ];
}
