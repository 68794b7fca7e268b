import type { CellValue } from '../../src/workbook/sheet-snapshot';
import { dayFromIso, spanText } from '../../src/applicant/day';
import { readHistory } from '../../src/applicant/history';
import { say } from '../../src/messages/catalog';

const cutoff = dayFromIso('2023-09-30') ?? Number.NaN;
const read = (raw: CellValue, usual: 'work' | 'study' = 'work') => readHistory(raw, { cutoff, usual });
const codes = (raw: CellValue, usual: 'work' | 'study' = 'work') =>
  read(raw, usual).faults.map(({ code, severity }) => `${code} ${severity}`);

describe('a history cell', () => {
  it('in the template is read without a fault', () => {
    const text =
      '2012年9月—2015年6月：在重庆某职业学院学习市场营销（全日制）\n2015年7月—2018年6月：在重庆某公司做客服\r\n2018年7月—至今：在重庆某学校任教';
    const { state, value, faults } = read(text);
    expect(faults).toEqual([]);
    expect(state).toBe('read');
    expect(value?.complete).toBe(true);
    expect(value?.periods.map(({ line, activity, studyMode }) => [line, activity, studyMode])).toEqual([
      [0, 'study', 'fullTime'],
      [1, 'work', null],
      [2, 'work', null],
    ]);
    expect(value?.periods.map(({ end }) => (end ? spanText(end) : null))).toEqual([
      '2015-06',
      '2018-06',
      null,
    ]);
  });

  it.each([
    ['another form', '2015.09-至今 某公司客服', ['history.template info']],
    ['years only', '2015年—至今：某公司客服', ['history.yearOnly warning', 'history.template info']],
    ['two-digit years', '15年9月—至今：某公司客服', ['history.shortYear warning', 'history.template info']],
    ['no text', '2015年9月—至今：', ['history.noText warning', 'history.template info']],
    ['a bare school', '2015年9月—至今：重庆某大学', ['history.unclear warning']],
    ['a start after the cut-off date', '2023年10月—至今：某公司客服', ['history.afterCutoff warning']],
    ['an end after the cut-off date', '2020年10月—2024年6月：某公司客服', ['history.endAfterCutoff info']],
    [
      'an overlap of jobs',
      '2015年9月—2018年9月：某公司客服\n2018年7月—至今：某厂客服',
      ['history.overlap warning'],
    ],
    [
      'an overlap found though the lines stand backwards',
      '2018年7月—至今：某厂客服\n2015年9月—2018年9月：某公司客服',
      ['history.overlap warning'],
    ],
    ['no overlap in a shared month', '2015年9月—2018年7月：某公司客服\n2018年7月—至今：某厂客服', []],
    [
      'work during full-time study',
      '2015年9月—2018年6月：某大学学习（全日制）\n2017年7月—至今：某厂客服',
      ['history.fullTimeOverlap warning'],
    ],
    [
      'work during study of an unknown mode',
      '2015年9月—2018年6月：某大学学习\n2017年7月—至今：某厂客服',
      ['history.studyOverlap info'],
    ],
    ['work during part-time study', '2015年9月—2018年6月：某大学学习（函授）\n2017年7月—至今：某厂客服', []],
    [
      'a gap of one full month between jobs',
      '2015年9月—2018年5月：某公司客服\n2018年7月—至今：某厂客服',
      ['history.workGap warning'],
    ],
    ['no gap where the months follow', '2015年9月—2018年6月：某公司客服\n2018年7月—至今：某厂客服', []],
    [
      'no gap of a month less a day',
      '2015年9月1日—2018年6月2日：某公司客服\n2018年7月1日—至今：某厂客服',
      ['history.template info'],
    ],
    [
      'a gap after a course',
      '2012年9月—2015年6月：某大学学习\n2015年9月—至今：某厂客服',
      ['history.gap info'],
    ],
    [
      'a gap filled by time out of work',
      '2015年9月—2018年5月：某公司客服\n2018年6月—2018年8月：待业\n2018年9月—至今：某厂客服',
      [],
    ],
    ['a label line', '工作经历：\n2018年7月—至今：某厂客服', []],
  ])('with %s tells %j', (_, text, expected) => {
    expect(codes(text).sort()).toEqual([...expected].sort());
    expect(read(text).value?.complete).toBe(true);
  });

  it.each([
    ['free text', '一直在某公司做客服', ['history.noDates warning'], 0],
    [
      'one bad line among good ones',
      '2015年9月—2018年6月：某公司客服\n后来在某厂做客服',
      ['history.noDates warning'],
      1,
    ],
    ['no end', '2018年7月入职某公司', ['history.noEnd warning'], 0],
    ['no start', '—2018年7月：某公司客服', ['history.noStart warning'], 0],
    ['no such date', '2015年9月31日—2018年7月1日：某公司客服', ['history.unreadable warning'], 0],
    ['a reversed period', '2018年6月—2015年9月：某公司客服', ['history.reversed error'], 0],
    ['a reversed day', '2018年6月2日—2018年6月1日：某公司客服', ['history.reversed error'], 0],
    ['a date serial', 42248, ['history.unreadable warning'], 0],
  ])('with %s is incomplete', (_, text, expected, periods) => {
    expect(codes(text).filter((code) => !code.startsWith('history.template'))).toEqual(expected);
    expect(read(text)).toMatchObject({ state: 'read', value: { complete: false } });
    expect(read(text).value?.periods).toHaveLength(periods);
  });

  it('names the line that cannot be read, quoted short', () => {
    const line = '后来在某公司的客服中心做客服一直做到了现在还没有离开';
    const [found] = read(`2015年9月—2018年6月：某公司客服\n\n${line}`).faults;
    expect(found?.params).toEqual({ line: '3', text: `${line.slice(0, 24)}…` });
  });

  it.each([
    ['a month', '2018年7月', '2018年6月没有工作经历，连续工作年限会从这里断开，请补上或说明'],
    ['several', '2018年9月', '2018年6月至2018年8月没有工作经历，连续工作年限会从这里断开，请补上或说明'],
  ])('names a gap of %s', (_, start, told) => {
    const faults = read(`2015年9月—2018年5月：某公司客服\n${start}—至今：某厂客服`).faults;
    expect(faults.map(({ code, params }) => say({ key: code, params }, 'zh-CN'))).toEqual([told]);
  });

  it('takes the place from the next line where the dates stand alone', () => {
    const { value, faults } = read('2015年9月—2018年6月：\n某公司客服\n2018年7月—至今：某厂客服');
    expect(value?.periods.map(({ line, text }) => [line, text])).toEqual([
      [0, '某公司客服'],
      [2, '某厂客服'],
    ]);
    expect(faults.map(({ code }) => code)).toEqual(['history.template']);
    expect(value?.complete).toBe(true);
  });

  it('reads several periods in one line', () => {
    const { value } = read('2012.9-2015.6某学院读书；2015.7-至今某公司客服');
    expect(value?.periods.map(({ line, activity }) => [line, activity])).toEqual([
      [0, 'study'],
      [0, 'work'],
    ]);
  });

  it('leaves time out of work out', () => {
    const { value } = read('2015年9月—2018年5月：某公司客服\n2018年6月—2018年8月：待业');
    expect(value).toMatchObject({ complete: true });
    expect(value?.periods).toHaveLength(1);
  });

  it('of study finds neither gaps nor overlaps, and a bare school is a course', () => {
    const text =
      '2009年9月—2012年6月：重庆某中学\n2015年9月—2018年6月：重庆某大学\n2015年9月—2018年6月：某党校函授';
    expect(codes(text, 'study')).toEqual([]);
    expect(read(text, 'study').value?.periods.map(({ activity }) => activity)).toEqual([
      'study',
      'study',
      'study',
    ]);
  });

  it('keeps teaching at a school as work even in a study history', () => {
    expect(read('2009年9月—2012年6月：在重庆某中学任教', 'study').value?.periods[0]?.activity).toBe('work');
  });

  it('at the precision of a month is an interval', () => {
    const [period] = read('2020年1月—2020年2月：某公司客服').value?.periods ?? [];
    const first = dayFromIso('2020-02-01');
    expect(period?.end).toEqual({ first, last: dayFromIso('2020-02-29'), precision: 'month' });
  });

  it.each([null, '', ' \n '])('%j is blank', (raw) => {
    expect(read(raw)).toMatchObject({ state: 'blank', value: null, faults: [] });
  });

  it('无 is none', () => {
    expect(read('无')).toMatchObject({ state: 'none', value: null, faults: [] });
  });
});
