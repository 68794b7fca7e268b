/** What a header of no field of ours is about: it still tells what its neighbours mean. */
export type ForeignTopic = 'id' | 'diploma' | 'score' | 'authority' | 'person' | 'other';

interface ForeignHeader {
  readonly pattern: RegExp;
  readonly topic: ForeignTopic;
}

/** Headers that look like fields of ours and are not. Read against the key of a header, first match wins. */
const FOREIGN: readonly ForeignHeader[] = [
  // Somebody else's: the notice asks for the applicant's own phone and data.
  {
    pattern:
      /家长|监护|紧急|家属|配偶|父亲|母亲|父母|亲属|联系人|经办|负责|填表|填报人|制表|审核|复核|推荐|班主任|导师|法人|法定代表|老师|教师姓名|介绍人|代报|代办|领取人|收件人|开票|主管/,
    topic: 'person',
  },
  { pattern: /补贴|补助|资助/, topic: 'other' },
  {
    pattern:
      /身份证(?:件|号|号码)?(?:的)?(?:上的?)?(?:地址|住址|有效|到期|起始|截止|签发|发证|照片|正面|反面|复印|是否|类型代码)|证件(?:照|有效|到期|起止|起始|截止|地址|住址|失效|签发)|户籍|户口/,
    topic: 'id',
  },
  { pattern: /^(?:有效期|有效期限|有效期至|有效期止|到期日|到期日期|失效日期|有效日期)/, topic: 'id' },
  { pattern: /拼音|英文名|英文姓名|曾用名|别名|昵称|网名|姓名缩写/, topic: 'other' },
  { pattern: /成绩|得分|分数|考分|总分|合格|及格|是否通过|评价结果|鉴定结果|认定结果/, topic: 'score' },
  {
    pattern:
      /准考证|考场|座位|座号|考点|考试(?:时间|日期|地点)|鉴定(?:时间|日期|地点)|考核(?:时间|日期|地点)/,
    topic: 'other',
  },
  { pattern: /^(?:发证|签发|颁发|颁证|核发)(?:机关|机构|单位|部门)/, topic: 'authority' },
  {
    pattern:
      /^(?:单位|企业|公司|学校|办公|家庭|固定|住宅)(?:联系)?(?:电话|座机)|宅电|座机|电话\((?:单位|办公|家庭|固定)|^(?:单位|企业|公司|办公|学校)(?:详细)?(?:地址|邮编|性质|代码|类型|编号|税号|规模|邮箱|盖章)|信用代码/,
    topic: 'other',
  },
  {
    pattern:
      /^(?:填报|报送|上报|主管|考核|鉴定|评价|认定|承办|主办|组织|派遣|原工作|原|合作)(?:单位|机构|部门)|^(?:鉴定|评价|认定)(?:站|所)/,
    topic: 'other',
  },
  { pattern: /^(?:工龄|总工龄|连续工龄|参保年限|社保|参保)/, topic: 'other' },
  { pattern: /^学位|学籍/, topic: 'diploma' },
  { pattern: /在校|班级|学号|年级/, topic: 'other' },
  { pattern: /^(?:qq|微信|wechat)(?:号码?)?$/, topic: 'other' },
  { pattern: /银行|账号|卡号|户名|税号|发票/, topic: 'other' },
];

/** The topic of a header that is known to be none of our fields, null where nothing is known. */
export function foreignTopic(key: string): ForeignTopic | null {
  for (const { pattern, topic } of FOREIGN) if (pattern.test(key)) return topic;
  return null;
}
