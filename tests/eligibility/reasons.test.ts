import { say } from '../../src/messages/catalog';
import type { Facts } from './an-applicant';
import { decide } from './deciding';

/** The reasons a clause's requirements give, in Chinese. */
function reasonsOf(facts: Facts, clause: string): readonly string[] {
  const decision = decide(facts)
    .trace()
    .find((one) => one.clause === clause);
  return decision?.requirements.map(({ reason }) => say(reason, 'zh-CN')) ?? [];
}

const LEVEL_2: Facts = { level: 2, education: 'bachelor', major: '会计', graduation: '2015-06-30' };

describe('the trace tells of every requirement', () => {
  it.each<[string, Facts, string, readonly string[]]>([
    [
      'education too low',
      { education: 'secondary', major: '会计' },
      '3-3',
      ['学历为高中，未达到大专', '（会计，非相关专业）'],
    ],
    ['education missing', { education: 'blank' }, '3-3', ['学历没有填', '（专业没有填，是否相关未定）']],
    [
      'graduates later',
      { education: 'college', graduation: '2024-06', major: '物流' },
      '3-3',
      ['大专毕业时间2024-06在截止日2023-09-30之后', '（物流，是否相关未定）'],
    ],
    [
      'certificate dated later',
      { ...LEVEL_2, certificate: { date: '2023-10-01' }, declared: 60, position: '客服' },
      '2-2',
      ['取证日期2023-10-01在截止日2023-09-30之后', '取证（2023-10-01）后连续从事本职业0天，不足5年，差5年'],
    ],
    [
      'certificate too low',
      { ...LEVEL_2, certificate: { level: 4, date: '2015-01-01' }, declared: 0 },
      '2-2',
      ['所持证书为四级，未达到三级', '取证（2015-01-01）后连续从事本职业0天，不足5年，差5年'],
    ],
    [
      'certificate dated by a year that holds the cut-off',
      { ...LEVEL_2, certificate: { date: '2023' }, declared: 0 },
      '2-2',
      ['取证日期2023，看不出是否在截止日2023-09-30之前', '取证（2023）后连续从事本职业0天，不足5年，差5年'],
    ],
    [
      'a course to come',
      { ...LEVEL_2, certificate: { date: '2019-01-01' }, history: ['2015-01~ 客服'] },
      '2-3',
      ['持三级证书', '取证（2019-01-01）后连续从事本职业4年8个月≥4年', '须取得本次二级培训的结业证书'],
    ],
    [
      'a course attended before graduation, which must come first',
      {
        education: 'college',
        major: '会计',
        graduation: '2023-07-01',
        declared: 0,
        training: { attended: true, start: '2023-06-01', end: '2023-06-20' },
      },
      '3-5',
      [
        '大专',
        '（会计，非相关专业）',
        '填报的培训（2023-06-01起）早于毕业（2023-07-01），须在毕业后参加三级培训并取得结业证书',
      ],
    ],
    [
      'years that are not understood',
      { declared: { unreadable: '2015年至今' } },
      '3-1',
      ['填报的年限“2015年至今”看不懂，看不出连续从事本职业是否满6年'],
    ],
    ['years given as none', { declared: 'none' }, '3-1', ['年限填的是“无”，请核实连续从事本职业是否满6年']],
    [
      'a history that is not understood',
      { historyText: '从2015年\n开始做客服，一直做到现在没有变过' },
      '3-1',
      ['工作经历“从2015年 开始做客服,一直做到现在没…”看不懂，看不出连续从事本职业是否满6年'],
    ],
    [
      'a graduation date that is not understood',
      { ...LEVEL_2, graduation: 'unreadable', declared: 72, position: '客服' },
      '2-4',
      [
        '本科的毕业时间看不懂，请核对',
        '（会计，非相关专业）',
        '毕业时间“2013年13月”看不懂，算不出毕业后连续从事本职业是否满5年',
      ],
    ],
    [
      'contradicting years',
      { declared: 72, workStart: '2017-10-15' },
      '3-1',
      ['填报本职业6年，但自参加工作（2017-10-15）到截止日只有5年11个月，两者矛盾，请核实是否满6年'],
    ],
    [
      'a broken run',
      { history: ['2015-03~2018-05 客服', '2018-07~ 客服'] },
      '3-1',
      ['连续从事本职业5年2个月，不足6年；前后累计8年6个月，两种算法不同，请核实'],
    ],
    [
      'years that may lie before the certificate',
      {
        ...LEVEL_2,
        declared: 120,
        workStart: '2008-07',
        birth: '1985-01-01',
        certificate: { date: '2016-05-20' },
      },
      '2-2',
      [
        '持三级证书',
        '填报的本职业年限看不出从哪天算起，取证（2016-05-20）后连续从事本职业在2年1个月到7年4个月之间，请核实是否满5年',
      ],
    ],
    [
      'years nobody gave, which the age does not allow',
      { birth: '2003-06-01' },
      '3-1',
      ['连续从事本职业最多4年3个月，不足6年，至少差1年8个月2天'],
    ],
    [
      'a run that is too short even with the jobs no list knows',
      { history: ['2012-03-01~2014-02-28 文员', '2014-03-01~2015-02-28 客服'] },
      '3-1',
      ['连续从事本职业最多3年，不足6年，至少差3年'],
    ],
    [
      'a job that no list knows, held twice',
      { history: ['2010-01~2013-12 文员', '2014-01~2014-12 司机', '2015-01~2018-12 文员'] },
      '3-1',
      ['看不出“文员”是不是本职业，请核实连续从事本职业是否满6年'],
    ],
    [
      'full-time study within the declared years',
      {
        declared: 72,
        workStart: '2005-03',
        birth: '1985-01-01',
        education: 'college',
        studyMode: 'fullTime',
        graduation: '2021-06-30',
      },
      '3-1',
      ['全日制学习期间的工作不算，连续从事本职业在2年3个月到6年之间，请核实学习形式和起止时间、是否满6年'],
    ],
    [
      'declared years of which nobody knows whether they lie before or after a full-time course',
      {
        ...LEVEL_2,
        studyMode: 'fullTime',
        graduation: '2018-02-14',
        declared: 96,
        workStart: '2002-10-24',
        birth: '1980-01-01',
        position: '司机',
        certificate: { date: '2002-10-23' },
      },
      '2-2',
      [
        '持三级证书',
        '填报的本职业年限看不出从哪天算起，取证（2002-10-23）后连续从事本职业在0天到8年之间，请核实是否满5年',
      ],
    ],
    [
      'a course of which nobody knows whether it was full-time',
      { history: ['2012-01-01~ 客服'], education: 'college', graduation: '2019-06-30' },
      '3-1',
      [
        '全日制学习期间的工作不算，连续从事本职业在4年5个月到11年8个月之间，请核实学习形式和起止时间、是否满6年',
      ],
    ],
    [
      'a higher certificate than needed, too young for the years after it',
      {
        ...LEVEL_2,
        certificate: { level: 2, date: '2021-03-15' },
        history: ['2008-01~2018-12 客服', '2019-01~ 司机'],
      },
      '2-2',
      [
        '持二级证书',
        '取证（2021-03-15）后连续从事本职业0天，不足5年；三级证书取得更早，其取证日期没有填，请核实',
      ],
    ],
    [
      'scope of level 1',
      {
        level: 1,
        education: 'master',
        birth: '1978-01-01',
        graduation: '2010-06-30',
        history: ['2010-07-01~ 销售代表'],
      },
      '1-5',
      ['硕士', '毕业（2010-06-30）后连续从事本职业或相关职业13年2个月≥10年'],
    ],
  ])('%s', (_, facts, clause, reasons) => {
    expect(reasonsOf(facts, clause)).toEqual(reasons);
  });
});

it('no day is promised to somebody who began to work under the age of 16', () => {
  const facts: Facts = { birth: '1990-01-01', workStart: '2004-07', history: ['2019-01-01~ 客服'] };
  expect(reasonsOf(facts, '3-1')).toEqual(['连续从事本职业4年8个月，不足6年，差1年3个月2天']);
  expect(
    decide(facts)
      .trace()
      .find(({ clause }) => clause === '3-1')?.holdsFrom,
  ).toBeNull();
});

describe('sentences', () => {
  const sentences = (facts: Facts) => decide(facts).reasons.map((reason) => say(reason, 'zh-CN'));

  it('share one where clauses wait for the same thing', () => {
    expect(sentences({ ...LEVEL_2, history: ['2012-01~ 客服'], certificate: 'blank' })).toEqual([
      '二级第2条、二级第3条待核实：持证情况没有填（须有三级证书，没有请写“无”）',
    ]);
  });

  it('begin with the deciding clause, then what would be better, then what to check', () => {
    expect(sentences({ education: 'college', major: '物流', declared: 6 })).toEqual([
      '三级第3条或三级第5条：专业“物流”是否相关未定，结业后都符合（大专且须取得本次三级培训的结业证书）',
      '若专业“物流”认定为相关专业，即符合三级第3条',
      '毕业时间没有填，请用学历证明核对',
    ]);
  });

  it('tell of a certificate dated after the cut-off as what keeps its clauses from holding', () => {
    const facts: Facts = {
      level: 2,
      education: 'secondary',
      history: ['2016-01~ 客服'],
      certificate: { date: '2023-10-15' },
    };
    expect(sentences(facts)).toContain(
      '二级第2条：取证日期2023-10-15在截止日2023-09-30之后且取证（2023-10-15）后连续从事本职业0天，不足5年，差5年',
    );
  });

  it.each([
    ['of the own occupation', '2018-01~ 客服', null],
    ['of another occupation', '2018-01~ 司机', '现在的岗位不是本职业，按过去的年限计算，请核对'],
    ['that no list knows', '2018-01~ 仓管', '看不出现在的岗位是不是本职业，按过去的年限计算，请核对'],
  ])('note a present job %s beside a past run', (_, present, note) => {
    const told = sentences({ history: ['2010-01~2017-12 客服', present] });
    expect(told.slice(1)).toEqual(note === null ? [] : [note]);
  });

  it('say so where the work history does not reach the present', () => {
    expect(sentences({ history: ['2010-01~2017-12 客服'] }).slice(1)).toEqual([
      '工作经历没有写到现在，按过去的年限计算，请核对',
    ]);
    expect(sentences({ history: ['2010-01~2017-12 客服'], position: '司机' }).slice(1)).toEqual([
      '现在的岗位不是本职业，按过去的年限计算，请核对',
    ]);
  });

  it('tell of another cause where time alone would mend the nearest clause', () => {
    expect(
      sentences({ education: { rank: 'college', studying: true }, major: '电子商务', declared: 60 }),
    ).toEqual([
      '三级各条都不符合，最接近的是三级第1条：连续从事本职业5年，不足6年，差1年，2024-09-30后符合',
      '三级第2条：大专不是高级工班、预备技师班或技师学院毕业',
      '三级第3条：大专还没有毕业',
    ]);
  });
});
