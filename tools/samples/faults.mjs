// What is planted in the messy sample: one row each, with what a reviewer must say of it.
// `codes` are finding codes that must be there; `outcome` and `clauses` the eligibility at cut-off 2023-09-30.
const lines = (...parts) => parts.join('\n');
const full = (text) => text.replace(/[!-~]/g, (letter) => String.fromCharCode(letter.charCodeAt(0) + 0xfee0));
const wrongCheck = (id) => id.slice(0, 17) + (id[17] === '5' ? '6' : '5');

export const PLANTED = [
  // Values
  { what: '身份证号末位错', set: (p) => ({ idNumber: wrongCheck(p.idNumber) }), codes: ['id.checksum'] },
  { what: '身份证号少一位', set: (p) => ({ idNumber: p.idNumber.slice(0, 17) }), codes: ['id.missingLast'] },
  {
    what: '身份证号存成数字',
    set: (p) => ({ idNumber: Number(p.idNumber.slice(0, 15) + '000') }),
    codes: ['id.storedAsNumber'],
  },
  { what: '身份证号全角', set: (p) => ({ idNumber: full(p.idNumber) }), codes: ['id.form'] },
  {
    what: '身份证号带空格',
    set: (p) => ({
      idNumber: `${p.idNumber.slice(0, 6)} ${p.idNumber.slice(6, 14)} ${p.idNumber.slice(14)}`,
    }),
    codes: ['id.form'],
  },
  { what: '性别与身份证不符', set: () => ({ sex: '男' }), codes: ['cross.sexDiffers'] },
  { what: '出生年月与身份证不符', set: () => ({ birthDate: '1969年1月' }), codes: ['cross.birthDiffers'] },
  { what: '电话少一位', set: (p) => ({ phone: p.phone.slice(0, 10) }), codes: ['phone.tooShort'] },
  { what: '电话是座机', set: () => ({ phone: '023-68680000' }), codes: ['phone.landline'] },
  { what: '民族简写', set: () => ({ ethnicity: '汉' }), codes: ['ethnicity.form'] },
  { what: '民族不存在', set: () => ({ ethnicity: '华族' }), codes: ['ethnicity.unknown'] },
  {
    what: '姓名中有空格',
    set: (p) => ({ name: `${p.name[0]} ${p.name.slice(1)}` }),
    codes: ['name.innerSpace'],
  },
  { what: '毕业时间 2010.1 有歧义', set: () => ({ graduationDate: 2010.1 }), codes: ['date.lostZero'] },
  { what: '日期不存在', set: () => ({ graduationDate: '2010年2月30日' }), codes: ['date.noSuchDay'] },
  {
    what: '毕业时间是序列号',
    set: (p) => ({ graduationDate: serialOf(p.graduationDate) }),
    codes: ['date.serialShown'],
  },
  { what: '等级不开展', set: () => ({ level: '四级' }), outcome: 'notAssessed', codes: ['level.notOffered'] },
  {
    what: '等级写法矛盾',
    set: () => ({ level: '三级技师' }),
    outcome: 'notAssessed',
    codes: ['level.contradiction'],
  },
  // Blanks
  { what: '缺身份证号', set: () => ({ idNumber: null }), codes: ['required.blank'] },
  { what: '缺电话', set: () => ({ phone: '  ' }), codes: ['required.blank'] },
  { what: '缺学历和专业', set: () => ({ education: null, major: '' }), codes: ['required.blank'] },
  { what: '电话填无', set: () => ({ phone: '无' }), codes: ['cross.neverNone'] },
  // Eligibility
  {
    what: '三级第1条：6年整',
    outcome: 'eligible',
    clauses: ['3-1'],
    set: () => ({
      education: '高中',
      major: '无',
      studyMode: '无',
      graduationDate: '2010年6月',
      diplomaNumber: '无',
      workStartDate: '2017年9月30日',
      occupationYears: '6年',
      workHistory: null,
    }),
    codes: [],
  },
  {
    what: '三级第1条：差半年',
    outcome: 'notEligible',
    set: () => ({
      education: '高中',
      major: '无',
      studyMode: '无',
      graduationDate: '2010年6月',
      diplomaNumber: '无',
      workStartDate: '2018年4月1日',
      occupationYears: '5年6个月',
      workHistory: null,
    }),
    codes: [],
  },
  {
    what: '三级：工作中断',
    outcome: 'manualReview',
    set: () => ({
      education: '高中',
      major: '无',
      studyMode: '无',
      graduationDate: '2010年6月',
      diplomaNumber: '无',
      workStartDate: '2015年1月',
      occupationYears: '7年',
      workHistory: lines('2015年1月—2018年6月：在样例公司做客户服务', '2020年1月—至今：在样例公司做客户服务'),
    }),
    codes: ['history.workGap'],
  },
  {
    what: '三级第3条或第4条',
    outcome: 'eligible',
    clauses: ['3-3|3-4'],
    set: () => ({ major: '市场营销' }),
    codes: [],
  },
  {
    what: '三级第5条：结业后',
    outcome: 'eligibleAfterTraining',
    set: () => ({
      major: '会计',
      occupationYears: '6个月',
      workStartDate: '2023年3月1日',
      workHistory: null,
      graduationDate: '2022年6月30日',
      diplomaNumber: null,
    }),
    codes: [],
  },
  {
    what: '在读',
    outcome: 'notEligible',
    set: () => ({
      education: '大专在读',
      graduationDate: null,
      diplomaNumber: '无',
      workStartDate: '2022年9月1日',
      occupationYears: '1年',
      workHistory: null,
    }),
    codes: ['education.studying'],
  },
  {
    what: '中级工班',
    outcome: 'notEligible',
    set: () => ({
      education: '技校（中级工班）',
      studyMode: '全日制',
      graduationDate: '2020年6月',
      workStartDate: '2020年7月1日',
      occupationYears: '3年',
      workHistory: null,
      diplomaNumber: '无',
    }),
    codes: [],
  },
  {
    what: '二级第2条',
    outcome: 'eligible',
    clauses: ['2-2'],
    fee: 3000,
    set: (p) => ({
      ...holds(p, 3, '2017-06-01'),
      ...second(p),
      workStartDate: '2010年7月1日',
      occupationYears: '13年',
      workHistory: '2012年7月1日—至今：在样例公司做客户服务',
    }),
    codes: [],
  },
  {
    what: '二级第3条：结业后',
    outcome: 'eligibleAfterTraining',
    fee: 3000,
    set: (p) => ({
      ...holds(p, 3, '2019-06-01'),
      ...second(p),
      workHistory: '2016年7月1日—至今：在样例公司做客户服务',
    }),
    codes: [],
  },
  {
    what: '二级：证书日期缺',
    outcome: 'eligibleAfterTraining',
    fee: 3000,
    set: (p) => ({
      ...holds(p, 3, '2018-06-01'),
      'held.date': null,
      'held.number': 'S000050000011183000001',
      ...second(p),
      workHistory: '2016年7月1日—至今：在样例公司做客户服务',
    }),
    codes: [],
  },
  {
    what: '一级第2条',
    outcome: 'eligible',
    clauses: ['1-2'],
    fee: 3500,
    set: (p) => ({
      ...holds(p, 2, '2018-06-01'),
      ...first(p),
      workHistory: '2010年7月1日—至今：在样例公司做客户服务',
    }),
    codes: [],
  },
  {
    what: '一级第5条：博士',
    outcome: 'eligible',
    clauses: ['1-5'],
    fee: 3500,
    set: (p) => ({
      ...first(p),
      education: '博士研究生',
      graduationDate: '2012年6月30日',
      diplomaNumber: null,
      workHistory: '2012年7月1日—至今：在样例大学做客户服务管理教学',
    }),
    codes: [],
  },
  {
    what: '一级不符合，三级可报',
    outcome: 'notEligible',
    fee: 3500,
    set: (p) => ({
      ...first(p),
      workStartDate: '2018年7月1日',
      graduationDate: '2018年6月30日',
      diplomaNumber: null,
      occupationYears: '5年',
      workHistory: '2018年7月1日—至今：在样例公司做客户服务',
    }),
    codes: [],
  },
  // Fees
  {
    what: '补考理论，单价未设置',
    set: () => ({ attempt: '补考', subjects: '理论知识', 'payment.amount': null, 'payment.remark': null }),
    fee: null,
    codes: [],
  },
  { what: '缴费金额不足', set: () => ({ 'payment.amount': 2000 }), codes: ['fees.amountShort'] },
  {
    what: '缴费备注缺单位',
    set: (p) => ({ 'payment.remark': `${p.name}+客户服务管理员/三级` }),
    codes: ['fees.remarkNoEmployer'],
  },
  // Photos
  {
    what: '照片用短横',
    set: (p) => ({ photo: `${p.name}-${p.idNumber}.jpg` }),
    photo: 'fixable',
    codes: ['photo.name'],
  },
  {
    what: '照片姓名顺序颠倒',
    set: (p) => ({ photo: `${p.idNumber}_${p.name}.jpg` }),
    photo: 'fixable',
    codes: ['photo.name'],
  },
  { what: '照片是PNG', set: (p) => ({ photo: `${p.name}_${p.idNumber}.png` }), codes: ['photo.format'] },
  { what: '照片缺', set: () => ({ photo: null }), photo: 'missing', codes: ['photo.missing'] },
  // History
  {
    what: '经历起止颠倒',
    set: () => ({ workHistory: '2020年7月—2018年6月：在样例公司做客户服务' }),
    codes: ['history.reversed'],
  },
  {
    what: '经历重叠',
    set: () => ({
      workHistory: lines('2012年7月—2018年6月：在样例公司做客户服务', '2018年1月—至今：在样例中学做客户服务'),
    }),
    codes: ['history.overlap'],
  },
  {
    what: '声明年限长于参加工作',
    set: () => ({ occupationYears: '40年', workHistory: null }),
    codes: ['cross.yearsTooLong'],
  },
];

/** The serial number of the first day of a month written `2010年6月`, as Excel counts. */
function serialOf(month) {
  const [year, number] = month.match(/\d+/g).map(Number);
  return Date.UTC(year, number - 1, 1) / 86400000 + 25569;
}

/** Rows that repeat something of the row before. */
export const PLANTED_PAIRS = [
  { what: '整行重复', set: (_, before) => ({ ...before }), codes: ['duplicate.row'] },
  { what: '两人同一电话', set: (_, before) => ({ phone: before.phone }), codes: ['duplicate.phone'] },
  {
    what: '两人同一证书编号',
    set: (_, before) => ({ 'held.number': before['held.number'] }),
    codes: ['duplicate.certificate'],
  },
];

function holds(person, level, date) {
  const name = { 3: '三级', 2: '二级' }[level];
  return {
    'held.occupation': '客户服务管理员',
    'held.level': name,
    'held.number': `S000050000011${date.slice(2, 4)}${level}${String(person.serial).padStart(6, '0')}`,
    'held.date': date,
  };
}

const second = (p) => ({
  level: '二级',
  'payment.amount': 3000,
  'payment.remark': `${p.name}+${p.employer}+客户服务管理员/二级`,
});
const first = (p) => ({
  level: '一级',
  'payment.amount': 3500,
  'payment.remark': `${p.name}+${p.employer}+客户服务管理员/一级`,
});
