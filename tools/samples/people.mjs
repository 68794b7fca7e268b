// Invented people: a seeded generator, ID numbers with sequence 000 (which belongs to nobody), phones 1300000xxxx.

/** Mulberry32: the same seed gives the same people on every machine. */
export function seeded(seed) {
  let state = seed >>> 0;
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
  return {
    /** A whole number from `low` to `high`. */
    between: (low, high) => low + Math.floor(next() * (high - low + 1)),
    pick: (list) => list[Math.floor(next() * list.length)],
  };
}

const WEIGHTS = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];

/** A valid 18-digit number (GB 11643-1999): region, `YYYYMMDD`, sequence 000. */
export function idNumber(region, birth) {
  const body = `${region}${birth}000`;
  const sum = WEIGHTS.reduce((total, weight, at) => total + weight * Number(body[at]), 0);
  return body + '10X98765432'[sum % 11];
}

const SURNAMES = [...'赵钱孙李周吴郑王冯陈褚卫蒋沈韩杨朱秦许何吕施张孔曹严华金魏陶姜'];
const GIVEN = [...'芳敏静丽艳娟霞婷雪玲慧颖琳佳欣怡萱悦岚薇洁莹倩蕾楠'];
const REGIONS = ['500103', '500105', '500106', '500112', '510213', '512221', '510212', '500107'];
const EMPLOYERS = [
  '渝州样例客服有限公司',
  '山城样例职业高级中学',
  '两江样例呼叫服务有限公司',
  '嘉陵样例高等专科学校',
  '巴渝样例物业服务有限公司',
];
const pad = (number) => String(number).padStart(2, '0');

/** One applicant who passes level 3 by clause 3-4 and has nothing wrong. Dates are before the cut-off 2023-09-30. */
export function cleanPerson(random, at) {
  const year = random.between(1978, 1996);
  const month = random.between(1, 12);
  const day = random.between(1, 28);
  const graduated = year + 22;
  const employer = random.pick(EMPLOYERS);
  const name = random.pick(SURNAMES) + random.pick(GIVEN) + random.pick(GIVEN);
  const id = idNumber(random.pick(REGIONS), `${year}${pad(month)}${pad(day)}`);
  return {
    serial: at + 1,
    name,
    sex: '女',
    ethnicity: random.pick(['汉族', '汉族', '汉族', '土家族', '苗族']),
    birthDate: `${year}年${month}月`,
    idType: '身份证',
    idNumber: id,
    phone: `1300000${String(1000 + at)}`,
    politicalStatus: random.pick(['群众', '中共党员', '共青团员']),
    education: '大专',
    studyMode: '全日制',
    major: '会计',
    school: '样例职业技术学院',
    graduationDate: `${graduated}年6月`,
    diplomaNumber: `123451${graduated}06${String(at).padStart(6, '0')}`,
    workStartDate: `${graduated}年7月`,
    occupationYears: `${2023 - graduated}年`,
    employer,
    position: '客服专员',
    'held.occupation': '无',
    'held.level': '无',
    'held.number': '无',
    'held.date': '无',
    occupation: '客户服务管理员',
    level: '三级',
    attempt: '初考',
    subjects: '全部',
    workHistory: `${graduated}年7月—至今：在${employer}做客户服务`,
    photo: `${name}_${id}.jpg`,
    'payment.amount': 2500,
    'payment.remark': `${name}+${employer}+客户服务管理员/三级`,
    remark: '',
  };
}
