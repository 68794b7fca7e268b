import { FIELD_ALIASES } from '../../src/applicant/field-aliases';
import { FIELDS } from '../../src/applicant/field';
import { AMBIGUOUS_ALIASES } from '../../src/summary-sheet/ambiguous-headers';
import { headerKey, mayNamePerson } from '../../src/summary-sheet/header-text';
import { headerWord } from '../../src/summary-sheet/header-word';

const AMBIGUOUS = new Set(Object.values(AMBIGUOUS_ALIASES).flat());

/** The field, `?kind` where neighbours decide, `!topic` for one that is not ours, `-` for nothing known. */
function meaning(text: string): string {
  const word = headerWord(text);
  if (!word) return '-';
  return word.kind === 'field' ? word.field : word.kind === 'ambiguous' ? `?${word.of}` : `!${word.topic}`;
}

describe('header aliases', () => {
  it('are written in the form headers are read in', () => {
    const aliases = [...FIELDS.flatMap((field) => FIELD_ALIASES[field]), ...AMBIGUOUS];
    expect(aliases.filter((alias) => headerKey(alias) !== alias)).toEqual([]);
  });

  it('name one field each', () => {
    const aliases = FIELDS.flatMap((field) => FIELD_ALIASES[field]);
    expect(aliases.filter((alias, at) => aliases.indexOf(alias) !== at)).toEqual([]);
  });

  it.each(FIELDS.map((field) => [field] as const))('every alias of %s is understood', (field) => {
    const plain = FIELD_ALIASES[field].filter((alias) => !AMBIGUOUS.has(alias));
    expect(plain.filter((alias) => meaning(alias) !== field)).toEqual([]);
  });
});

describe('headers as people write them', () => {
  it.each([
    ['姓 名', 'name'],
    ['姓　名', 'name'],
    ['教师姓名', 'name'],
    ['ID card No.', 'idNumber'],
    ['申报职业（工种）及等级', 'level'],
    // 客户服务管理员/三级: the level is read, another occupation beside it is asked about.
    ['申报职业/等级', 'level'],
    ['是否全日制毕业', 'studyMode'],
    ['QQ号', '!other'],
    ['微信号', '!other'],
    ['手机号（微信同号）', 'phone'],
    ['*姓名', 'name'],
    ['＊姓名', 'name'],
    ['姓名*', 'name'],
    ['★姓名', 'name'],
    ['姓名（必填）', 'name'],
    ['姓名(必填项)', 'name'],
    ['【必填】姓名', 'name'],
    ['姓名：', 'name'],
    ['姓名\nAttendee Name', 'name'],
    ['学员姓名\nAttendee Name', 'name'],
    ['Name 姓名', 'name'],
    ['1.姓名', 'name'],
    ['2、姓名', 'name'],
    ['（3）姓名', 'name'],
    ['①姓名', 'name'],
    ['申请人姓名', 'name'],
    ['姓名（与身份证一致）', 'name'],
    ['Name', 'name'],
    ['身份证号\n(18位)', 'idNumber'],
    ['身份\n证号', 'idNumber'],
    ['身份证号码（18位，文本格式）', 'idNumber'],
    ['身份证号\n请用文本格式', 'idNumber'],
    ['考生身份证号', 'idNumber'],
    ['有效证件号码', 'idNumber'],
    ['ＩＤ号', 'idNumber'],
    ['ID Number', 'idNumber'],
    ['证件类型（居民身份证等）', 'idType'],
    ['出生日期\n如1990-01-01', 'birthDate'],
    ['出生日期\n1990-01-01', 'birthDate'],
    ['出生年月（YYYY-MM）', 'birthDate'],
    ['性别(男/女)', 'sex'],
    ['性别 Sex', 'sex'],
    ['民 族', 'ethnicity'],
    ['最高学历', 'education'],
    ['文化程度（学历）', 'education'],
    ['学历/学位', 'education'],
    ['学历、学位', 'education'],
    ['学习形式（全日制/非全日制）', 'studyMode'],
    ['是否全日制（是/否）', 'studyMode'],
    ['所学专业（与毕业证一致）', 'major'],
    ['毕业院校名称', 'school'],
    ['毕业时间（年月）', 'graduationDate'],
    ['毕业证书编号（学历）', 'diplomaNumber'],
    ['学历证书发证日期', 'graduationDate'],
    ['参加工作时间', 'workStartDate'],
    ['工作时间', 'workStartDate'],
    ['从事本职业工作年限（年）', 'occupationYears'],
    ['本职业\n工作年限', 'occupationYears'],
    ['申报工种工龄', 'occupationYears'],
    ['连续从事本职业年限（年）', 'occupationYears'],
    ['报名序号', 'serial'],
    ['工作单位（全称）', 'employer'],
    ['现工作单位', 'employer'],
    ['单位', 'employer'],
    ['申报单位', 'employer'],
    ['职业/职称', 'position'],
    ['职务/岗位', 'position'],
    ['专业\n技术职称', 'position'],
    ['通讯地址（详细到门牌号）', 'address'],
    ['邮政编码', 'postcode'],
    ['手机号码（本人）', 'phone'],
    ['联系电话\n（本人手机号）', 'phone'],
    ['联系电话（请填本人电话，勿填家长电话）', 'phone'],
    ['手机/微信', 'phone'],
    ['联系电话1', 'phone'],
    ['本人电话', 'phone'],
    ['Mobile Phone', 'phone'],
    ['E-mail', 'email'],
    ['电子邮箱Email', 'email'],
    ['职业（工种）', '?occupation'],
    ['申报职业（工种）', 'occupation'],
    ['申报职业工种', 'occupation'],
    ['考核专业', 'occupation'],
    ['考核专业（工种）', 'occupation'],
    ['申报专业名称', 'occupation'],
    ['申报等级', 'level'],
    ['申报\n级别', 'level'],
    ['申报等级（一/二/三级）', 'level'],
    ['拟申报等级', 'level'],
    ['等级', '?level'],
    ['级别', '?level'],
    ['原技术等级', 'heldCertificate.level'],
    ['原等级', 'heldCertificate.level'],
    ['现有技能等级', 'heldCertificate.level'],
    ['现持证书等级', 'heldCertificate.level'],
    ['等级（现持证书）', 'heldCertificate.level'],
    ['职业资格等级', 'heldCertificate.level'],
    ['原职业（工种）', 'heldCertificate.occupation'],
    ['已获职业资格名称', 'heldCertificate.occupation'],
    ['原证书号', 'heldCertificate.number'],
    ['原有证书编号', 'heldCertificate.number'],
    ['职业资格证书编号', 'heldCertificate.number'],
    ['次级证书号', 'heldCertificate.number'],
    ['原证书发证日期', 'heldCertificate.date'],
    ['取证时间', 'heldCertificate.date'],
    ['现持证书取得时间', 'heldCertificate.date'],
    ['证书编号', '?number'],
    ['证书编号（毕业证）', 'diplomaNumber'],
    ['发证日期', '?certificateDate'],
    ['考试类型（初考/补考）', 'attempt'],
    ['是否二考', 'attempt'],
    ['考核科目', 'subjects'],
    ['工作经历（从何年何月至何年何月）', 'workHistory'],
    ['符合申报条件第*项', 'clause'],
    ['申报条件代码', 'clause'],
    ['照片文件名（姓名_身份证号）', 'photo'],
    ['缴费金额（元）', 'payment.amount'],
    ['缴费备注', 'payment.remark'],
    ['培训学时', 'training.hours'],
    ['序号', 'serial'],
    ['No.', 'serial'],
  ])('%j is %s', (text, expected) => {
    expect(meaning(text)).toBe(expected);
  });
});

describe('headers that only look like ours', () => {
  it.each([
    ['补贴证件号码', '!other'],
    ['身份证地址', '!id'],
    ['身份证地址（邮编）', '!id'],
    ['身份证有效期', '!id'],
    ['身份证照片', '!id'],
    ['证件到期日', '!id'],
    ['证件照', '!id'],
    ['发证日期（身份证）', '!id'],
    ['家长联系电话', '!person'],
    ['紧急联系电话', '!person'],
    ['紧急联系人', '!person'],
    ['联系人', '!person'],
    ['联系电话（家长）', '!person'],
    ['姓名拼音', '!other'],
    ['姓名（拼音）', '!other'],
    ['曾用名', '!other'],
    ['负责人', '!person'],
    ['单位负责人', '!person'],
    ['工龄', '!other'],
    ['总工龄', '!other'],
    ['填报单位', '!other'],
    ['单位电话', '!other'],
    ['联系电话（单位）', '!other'],
    ['单位地址', '!other'],
    ['单位性质', '!other'],
    ['理论成绩', '!score'],
    ['准考证号', '!other'],
    ['考试时间', '!other'],
    ['发证机关', '!authority'],
    ['户籍地址', '!id'],
    ['学位', '!diploma'],
    ['原工作单位', '!other'],
    ['学号', '!other'],
    ['银行卡号', '!other'],
    ['报名时间', '-'],
    ['学员编号', '-'],
    ['姓名/性别', '-'],
    ['毕业院校及专业', '-'],
    ['填表日期', '!person'],
    ['2023', '-'],
    ['', '-'],
    ['（）', '-'],
    ['联系电话：13800000000', '-'],
    [
      '请各单位认真核对姓名、身份证号码、申报等级等信息，确保无误后盖章并报送培训处，逾期不再受理，特此通知，望周知。',
      '-',
    ],
  ])('%j is %s', (text, expected) => {
    expect(meaning(text)).toBe(expected);
  });
});

it('no header of the name or ID number column escapes the cheap first look', () => {
  const aliases = [...FIELD_ALIASES.name, ...FIELD_ALIASES.idNumber];
  expect(aliases.filter((alias) => !mayNamePerson(alias))).toEqual([]);
});
