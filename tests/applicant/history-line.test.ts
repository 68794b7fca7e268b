import { spanText } from '../../src/applicant/day';
import { cleanText } from '../../src/applicant/clean-text';
import { readHistoryLine } from '../../src/applicant/history-line';

function told(line: string): string[] {
  return readHistoryLine(cleanText(line)).periods.map(
    ({ start, end, text }) => `${spanText(start)} ${end === null ? 'now' : spanText(end)} ${text}`,
  );
}

const ONE = '2015-09 2018-06 在重庆某公司做客服';
const ON = '2018-07 now 在重庆某公司做客服';

describe('a history line', () => {
  it.each([
    ['the template', '2015年9月—2018年6月：在重庆某公司做客服', ONE],
    ['a double dash', '2015年9月——2018年6月：在重庆某公司做客服', ONE],
    ['a hyphen', '2015年9月-2018年6月：在重庆某公司做客服', ONE],
    ['an en dash', '2015年9月–2018年6月：在重庆某公司做客服', ONE],
    ['a full-width hyphen', '2015年9月－2018年6月：在重庆某公司做客服', ONE],
    ['a box-drawing dash', '2015年9月─2018年6月：在重庆某公司做客服', ONE],
    ['a minus sign', '2015年9月−2018年6月：在重庆某公司做客服', ONE],
    ['a tilde', '2015年9月~2018年6月：在重庆某公司做客服', ONE],
    ['a full-width tilde', '2015年9月～2018年6月：在重庆某公司做客服', ONE],
    ['an arrow', '2015年9月→2018年6月：在重庆某公司做客服', ONE],
    ['the numeral 一 for a dash', '2015年9月一2018年6月：在重庆某公司做客服', ONE],
    ['至', '2015年9月至2018年6月：在重庆某公司做客服', ONE],
    ['到', '2015年9月到2018年6月：在重庆某公司做客服', ONE],
    ['起至', '2015年9月起至2018年6月：在重庆某公司做客服', ONE],
    ['a dash and 至', '2015年9月—至2018年6月：在重庆某公司做客服', ONE],
    ['自 before it', '自2015年9月至2018年6月在重庆某公司做客服', ONE],
    ['a half-width colon', '2015年9月—2018年6月:在重庆某公司做客服', ONE],
    ['no colon', '2015年9月—2018年6月在重庆某公司做客服', ONE],
    ['a comma for the colon', '2015年9月—2018年6月，在重庆某公司做客服', ONE],
    ['a space for the colon', '2015年9月—2018年6月 在重庆某公司做客服', ONE],
    ['full stops', '2015.09-2018.06 在重庆某公司做客服', ONE],
    ['full stops without zeros', '2015.9-2018.6在重庆某公司做客服', ONE],
    ['slashes', '2015/9-2018/6：在重庆某公司做客服', ONE],
    ['hyphens inside and between', '2015-09-2018-06：在重庆某公司做客服', ONE],
    ['hyphens inside, one-digit months', '2015-9-2018-6：在重庆某公司做客服', ONE],
    ['compact months', '201509-201806：在重庆某公司做客服', ONE],
    ['full-width digits', '２０１５年９月—２０１８年６月：在重庆某公司做客服', ONE],
    ['spaces everywhere', '2015 年 9 月 — 2018 年 6 月 ： 在重庆某公司做客服', ONE],
    ['spaces around a hyphen', '2015.09 - 2018.06 在重庆某公司做客服', ONE],
    ['a space for the dash', '2015.09 2018.06 在重庆某公司做客服', ONE],
    ['月份', '2015年9月份—2018年6月份：在重庆某公司做客服', ONE],
    ['months without 月', '2015年9—2018年6：在重庆某公司做客服', ONE],
    ['Chinese months', '2015年九月—2018年六月：在重庆某公司做客服', ONE],
    ['a Chinese month at the end only', '2015年9月—2018年六月：在重庆某公司做客服', ONE],
    ['Chinese numerals', '二〇一五年九月—二〇一八年六月：在重庆某公司做客服', ONE],
    ['two-digit years', '15年9月—18年6月：在重庆某公司做客服', ONE],
    ['a number and a full stop', '1.2015.09-2018.06 在重庆某公司做客服', ONE],
    ['a number and 、', '1、2015年9月—2018年6月：在重庆某公司做客服', ONE],
    ['a number in brackets', '（1）2015年9月—2018年6月：在重庆某公司做客服', ONE],
    ['a circled number', '①2015年9月—2018年6月：在重庆某公司做客服', ONE],
    ['a Chinese number', '一、2015年9月—2018年6月：在重庆某公司做客服', ONE],
    ['a bullet', '● 2015年9月—2018年6月：在重庆某公司做客服', ONE],
    ['a label', '工作经历：2015年9月—2018年6月：在重庆某公司做客服', ONE],
    ['dates in brackets', '（2015.9-2018.6）在重庆某公司做客服', ONE],
    ['至今 behind the words', '从2018年7月起在重庆某公司做客服至今', ON],
    ['至今 behind the words, a full stop', '2018.7在重庆某公司做客服至今。', ON],
    ['至今 in brackets', '2018.7-（至今）在重庆某公司做客服', ON],
    ['dates behind', '在重庆某公司做客服 2015.9-2018.6', ONE],
    ['dates behind in brackets', '在重庆某公司做客服（2015.9-2018.6）', ONE],
    ['a full stop at the end', '2015年9月—2018年6月：在重庆某公司做客服。', ONE],
    ['至今', '2018年7月至今：在重庆某公司做客服', ON],
    ['a dash and 至今', '2018年7月—至今：在重庆某公司做客服', ON],
    ['现在', '2018.07-现在 在重庆某公司做客服', ON],
    ['目前', '2018年7月到目前：在重庆某公司做客服', ON],
    ['今', '2018年7月—今：在重庆某公司做客服', ON],
    ['以来', '2018年7月以来，在重庆某公司做客服', ON],
    ['days', '2015年9月1日—2018年6月30日：做客服', '2015-09-01 2018-06-30 做客服'],
    ['dotted days', '2015.09.01-2018.06.30做客服', '2015-09-01 2018-06-30 做客服'],
    ['compact days', '20150901-20180630 做客服', '2015-09-01 2018-06-30 做客服'],
    ['days with hyphens', '2015-9-1-2018-6-30 做客服', '2015-09-01 2018-06-30 做客服'],
    ['years only', '2015年—2018年：做客服', '2015 2018 做客服'],
    ['bare years', '2015-2018 做客服', '2015 2018 做客服'],
    ['a month of the same year', '2015年3月—9月：做客服', '2015-03 2015-09 做客服'],
    ['two precisions', '2015年—2018年6月：做客服', '2015 2018-06 做客服'],
    ['digits right behind', '2015年9月—2018年6月10086客服', '2015-09 2018-06 10086客服'],
    ['place and post around', '重庆某公司（2015.9-2018.6）任客服', '2015-09 2018-06 重庆某公司 任客服'],
    ['a reversed period', '2018年6月—2015年9月：做客服', '2018-06 2015-09 做客服'],
  ])('with %s', (_, line, expected) => {
    expect(told(line)).toEqual([expected]);
    expect(readHistoryLine(cleanText(line)).problem).toBeNull();
  });

  const TWO = ['2012-09 2015-06 某学院读书', '2015-07 now 某公司客服'];
  it.each([
    ['；', '2012年9月—2015年6月：某学院读书；2015年7月—至今：某公司客服'],
    ['a comma', '2012.9-2015.6某学院读书，2015.7-至今某公司客服'],
    ['a space', '2012.9-2015.6 某学院读书 2015.7-至今 某公司客服'],
    ['circled numbers', '①2012.9-2015.6某学院读书②2015.7-至今某公司客服'],
    ['numbers', '1、2012.9-2015.6某学院读书；2、2015.7-至今某公司客服。'],
    ['the dates behind', '某学院读书 2012.9-2015.6；某公司客服 2015.7-至今'],
  ])('with two periods parted by %s', (_, line) => {
    expect(told(line)).toEqual(TWO);
  });

  it.each([
    ['free text', '在重庆某公司做客服', 'noDates'],
    ['a month no calendar has', '1999年13月—至今：客服', 'noSuchMonth'],
    ['… at the end', '2010年3月—2015年13月：客服', 'noSuchMonth'],
    ['… with a full stop', '2010.3-2015.00 客服', 'noSuchMonth'],
    ['two-digit years with points', '15.3-23.9 重庆某公司客服', 'unreadable'],
    ['a graduation between the start and 至今', '2018年7月毕业后在重庆某公司工作至今', 'unreadable'],
    ['a course between the start and 至今', '2015年9月就读某校，2018年到重庆某公司工作至今', 'unreadable'],
    ['a start only', '2018年7月：入职重庆某公司', 'noEnd'],
    ['a start and 起', '2018年7月起在重庆某公司', 'noEnd'],
    ['a dash without an end', '2018年7月—：在重庆某公司', 'noEnd'],
    ['an end only', '—2018年6月：在重庆某公司', 'noStart'],
    ['month 13', '2015年13月—2018年6月：做客服', 'noSuchMonth'],
    ['30 February', '2015年2月30日—2018年6月1日：做客服', 'unreadable'],
    ['two dates without a dash', '2015年9月入职，2018年6月离职', 'unreadable'],
    ['a number', '42248', 'unreadable'],
    ['a second date that is no period', '2015.9-2018.6某公司；2018.7入职某厂', 'partlyRead'],
  ])('with %s has a problem', (_, line, problem) => {
    expect(readHistoryLine(cleanText(line)).problem).toBe(problem);
  });

  it.each(['工作经历：', '1.', '', '无', '个人简历'])('%j is nothing', (line) => {
    expect(readHistoryLine(cleanText(line))).toMatchObject({ periods: [], problem: null });
  });

  it('a month is all of its days', () => {
    const [period] = readHistoryLine('2016年2月—2016年2月:实习').periods;
    expect(period?.end).toMatchObject({ first: 16832, last: 16860, precision: 'month' });
  });

  it('a firm whose name begins like 现 or 今日 is no end', () => {
    expect(told('2018年7月到现代汽车')).toEqual([]);
    expect(told('2018年7月—今日头条')).toEqual([]);
  });
});
