/** A kind of header that means one field in one place and another elsewhere. */
export type Ambiguity =
  | 'occupation'
  | 'level'
  | 'number'
  | 'date'
  | 'certificateDate'
  | 'major'
  | 'title'
  | 'certificate'
  | 'digits'
  | 'serialOrNumber'
  | 'start'
  | 'end'
  | 'amount'
  | 'remark'
  | 'organisation';

/** Headers whose group or neighbours decide what they mean, written as the alias dictionary is. */
export const AMBIGUOUS_ALIASES: Readonly<Record<Ambiguity, readonly string[]>> = {
  occupation: [
    ...[
      '职业(工种)',
      '职业',
      '工种',
      '职业/工种',
      '职业工种',
      '职业名称',
      '工种名称',
      '职业工种名称',
      '工种(职业)',
    ],
  ],
  level: [
    ...[
      '级别',
      '等级',
      '技能等级',
      '职业等级',
      '技术等级',
      '职业技能等级',
      '技能级别',
      '等级(级别)',
      '职业级别',
    ],
    ...['资格级别'],
  ],
  number: ['证书编号', '证书号', '证书号码', '证号', '证书编码'],
  date: ['时间', '日期', '年月'],
  certificateDate: [
    ...[
      '发证日期',
      '发证时间',
      '颁证日期',
      '颁证时间',
      '颁发日期',
      '颁发时间',
      '签发日期',
      '签发时间',
      '核发日期',
    ],
    ...['发证年月'],
  ],
  major: ['专业', '专业名称'],
  title: ['名称', '证书名称'],
  // The whole certificate in one column, or a group over several.
  certificate: [
    ...[
      '原证书',
      '原有证书',
      '现有证书',
      '现持证书',
      '现持有证书',
      '持有证书',
      '已有证书',
      '已持证书',
      '已获证书',
    ],
    ...['已取得证书', '已获得证书', '已取得证书及编号', '现有证书及编号', '现持证书及编号'],
    ...[
      '现有证书情况',
      '原有证书情况',
      '已有证书情况',
      '持有证书情况',
      '现持证书情况',
      '持证情况',
      '证书情况',
    ],
    ...[
      '职业资格证书',
      '职业技能等级证书',
      '技能等级证书',
      '技能证书',
      '资格证书',
      '原职业资格证书',
      '现职业资格证书',
    ],
    ...['现有职业资格证书', '现持职业资格证书', '现持有职业资格证书', '持有职业资格证书', '已有职业资格证书'],
    ...[
      '已取得职业资格证书',
      '已获职业资格证书',
      '现有技能等级证书',
      '现持有技能等级证书',
      '现持有职业技能等级证书',
    ],
    ...['现持有职业资格/职业技能等级证书', '现有职业资格/职业技能等级证书', '职业资格/职业技能等级证书'],
    ...['现持有职业资格(职业技能等级)证书', '职业资格(职业技能等级)证书', '职业资格(技能等级)证书'],
    ...[
      '现持有职业资格证书/职业技能等级证书',
      '职业资格证书/职业技能等级证书',
      '现持有职业资格或职业技能等级证书',
    ],
  ],
  digits: ['号码', '号'],
  serialOrNumber: ['编号'],
  start: ['开始时间', '开始日期', '起始时间', '起始日期'],
  end: ['结束时间', '结束日期', '终止时间', '截止时间', '截止日期'],
  amount: ['金额', '费用'],
  remark: ['备注', '附言'],
  organisation: ['机构', '机构名称'],
};
