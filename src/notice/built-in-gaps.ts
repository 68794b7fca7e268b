import type { Notice } from './notice';

/** What the notice leaves open or says twice: staff decide, the review only shows it. */
export const BUILT_IN_GAPS: Notice['gaps'] = [
  {
    id: 'photo-background',
    text: '纸质申报表要求一寸白底照片，电子照片要求二寸红底，两者不同',
    textEn: 'The paper form wants a one-inch photo on white, the electronic photo is two-inch on red',
    cites: '附件2、附件3、附件4一(四)',
  },
  {
    id: 'make-up-example',
    text: '补考举例写反：理论未通过、技能通过，却写“只参加技能的补考”',
    textEn: 'The make-up example is reversed: theory failed, yet "only the skill make-up" is to be sat',
    cites: '附件4二1',
  },
  {
    id: 'years-reading',
    text: '条件写“取得……后连续从事”，申报须知写“取得学历前后工作时间的总和”，两种算法结果不同时请人工核实',
    textEn:
      'The clauses count years after the diploma, the form counts years before and after it: where the two differ a person decides',
    cites: '附件1、申报须知二',
  },
  {
    id: 'certificate-name',
    text: '条件写“职业资格证书”，证书部分写“职业技能等级证书”，两种证书均予接受并提示',
    textEn:
      'The clauses name qualification certificates, the notice issues skill-level certificates: both are accepted, with a note',
    cites: '附件1、七(二)',
  },
  {
    id: 'certificate-date',
    text: '二级、一级条件需要发证日期，申报表却没有该栏；空白模板已加上“发证日期”',
    textEn:
      'Levels 2 and 1 depend on the certificate date, yet the form has no such field; our blank template adds it',
    cites: '附件1、附件2',
  },
  {
    id: 'year-2000',
    text: '学历证明分“2000年前”和“2000年后”，2000年当年取得的未说明',
    textEn: 'Degree proof differs before and after 2000; the year 2000 itself is not said',
    cites: '附件4一(六)',
  },
  {
    id: 'enrolment-report',
    text: '申报表粘贴“学籍报告”，报名须知要求“学历”查询截图，两者不是同一份材料',
    textEn:
      'The form asks for the enrolment report, the instructions for the diploma record: two different documents',
    cites: '附件2、附件4一(六)',
  },
  {
    id: 'form-levels',
    text: '附件3标题为“三、四、五级”，通知只开展一、二、三级',
    textEn: 'Annex 3 is headed levels 3, 4 and 5, the notice offers 1, 2 and 3 only',
    cites: '附件3',
  },
  {
    id: 'cut-off',
    text: '未规定年限计算的截止日期；未设置时按审核当天计算',
    textEn: 'No cut-off date for counting years is given; without a setting the day of the review is used',
    cites: '附件1',
  },
  {
    id: 'related-lists',
    text: '没有“相关专业”和“相关职业”目录，由工作人员维护名单，未列入的显示为待核实',
    textEn:
      'No list of related majors or occupations is given: staff keep one, what is not on it stays undecided',
    cites: '附件1',
  },
  {
    id: 'subject-prices',
    text: '没有单科补考费用；未设置单价时补考金额留空',
    textEn: 'No price per subject is given: without a setting the amount of a make-up exam stays empty',
    cites: '附件4二',
  },
  {
    id: 'training-hours',
    text: '未写“规定标准学时数”是多少',
    textEn: 'How many hours the regular course has is not said',
    cites: '附件1',
  },
  {
    id: 'two-channels',
    text: '邮箱和在线填报两个渠道并行，同一人可能重复报名',
    textEn: 'Mail and the web form run side by side, so one person may register twice',
    cites: '七(一)',
  },
  {
    id: 'own-phone',
    text: '联系电话须为本人手机号；汇总表看不出是否本人，多人同号会提示',
    textEn:
      "The phone must be the applicant's own; the sheet cannot show it, a number shared by several is pointed out",
    cites: '附件2、附件3',
  },
  {
    id: 'other-fees',
    text: '未说明缺考、重考再不过、成绩保留期限和退费',
    textEn: 'Absence, failure after a retake, how long a passed score is kept and refunds are not said',
    cites: '附件4二',
  },
];
