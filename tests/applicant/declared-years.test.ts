import { readDeclaredYears } from '../../src/applicant/declared-years';

const NO_END = Number.POSITIVE_INFINITY;

describe('declared years', () => {
  it.each([
    [6, 72],
    [0, 0],
    [6.5, 78],
    [2.25, 27],
    ['6', 72],
    ['6.5', 78],
    ['6.0', 72],
    ['6年', 72],
    ['6 年', 72],
    ['６年', 72],
    ['6周年', 72],
    ['6年整', 72],
    ['6年3个月', 75],
    ['6年3月', 75],
    ['6年零3个月', 75],
    ['6年又3个月', 75],
    ['6年半', 78],
    ['六年半', 78],
    ['六年', 72],
    ['十二年', 144],
    ['二十一年', 252],
    ['两年', 24],
    ['一年零三个月', 15],
    ['半年', 6],
    ['72个月', 72],
    ['72月', 72],
    ['8个月', 8],
    ['6 years', 72],
    ['从事本职业6年', 72],
    ['连续工作6年', 72],
    ['工龄6年', 72],
    ['8年（2015年至今）', 96],
  ])('%s is %d months exactly', (raw, months) => {
    expect(readDeclaredYears(raw)).toMatchObject({
      state: 'read',
      value: { leastMonths: months, mostMonths: months, approximate: false },
      faults: [],
    });
  });

  it.each([
    ['6年以上', 72, NO_END],
    ['6年及以上', 72, NO_END],
    ['6+', 72, NO_END],
    ['超过6年', 72, NO_END],
    ['满6年', 72, 84],
    ['已满6年', 72, 84],
    ['6年多', 72, 84],
    ['6年11个月28天', 83, 84],
    ['6年零15天', 72, 73],
    ['71个月20天', 71, 72],
  ])('%s is %d to %d months', (raw, leastMonths, mostMonths) => {
    expect(readDeclaredYears(raw)).toMatchObject({
      value: { leastMonths, mostMonths, approximate: false },
      faults: [],
    });
  });

  it.each([
    ['约6', 66, 78, 'years.approximate'],
    ['约6年', 66, 78, 'years.approximate'],
    ['6年左右', 66, 78, 'years.approximate'],
    ['近6年', 66, 73, 'years.approximate'],
    ['将近6年', 66, 72, 'years.approximate'],
    ['七八年', 84, 97, 'years.approximate'],
    ['十七八年', 204, 217, 'years.approximate'],
    ['三五年', 36, 61, 'years.approximate'],
    ['十来年', 120, 240, 'years.approximate'],
    ['不到6年', 0, 72, 'years.approximate'],
    ['6年以下', 0, 73, 'years.approximate'],
    ['6-7年', 72, 85, 'years.approximate'],
    ['5-6年', 60, 73, 'years.approximate'],
    ['6余年', 72, 84, 'years.approximate'],
    ['20多年', 240, 360, 'years.approximate'],
    ['约6年3个月', 74, 76, 'years.approximate'],
    [6.3, 75, 76, 'years.decimal'],
    ['6.3年', 75, 76, 'years.decimal'],
    [6.1, 73, 82, 'years.decimal'],
    ['6.11', 73, 83, 'years.decimal'],
  ])('%s is about %d to %d months', (raw, leastMonths, mostMonths, code) => {
    expect(readDeclaredYears(raw)).toMatchObject({
      value: { leastMonths, mostMonths, approximate: true },
      faults: [{ code, severity: 'warning' }],
    });
  });

  it.each([
    [2015, 'years.startYear'],
    ['2015', 'years.startYear'],
    ['2015年', 'years.startYear'],
    [1998, 'years.startYear'],
    [2015.9, 'years.startYear'],
    ['2015年至今', 'years.startDate'],
    ['2015.9-2023.9', 'years.startDate'],
    ['2015年9月', 'years.startDate'],
    ['2015-09', 'years.startDate'],
    [42248, 'years.dateCell'],
    ['42248', 'years.startDate'],
    ['6年200天', 'years.unknown'],
    [201509, 'years.startDate'],
    [72, 'years.tooLong'],
    ['80年', 'years.tooLong'],
    [-3, 'years.negative'],
    ['很久', 'years.unknown'],
    ['多年', 'years.unknown'],
    ['十几年', 'years.unknown'],
    ['应届', 'years.unknown'],
    ['九十年', 'years.tooLong'],
    ['0x10', 'years.unknown'],
    [true, 'years.unknown'],
  ])('%s is unreadable: %s', (raw, code) => {
    expect(readDeclaredYears(raw)).toMatchObject({
      state: 'unreadable',
      value: null,
      faults: [{ code, severity: 'error' }],
    });
  });

  it('years in total are read, with the question whether they are continuous', () => {
    expect(readDeclaredYears('累计10年')).toMatchObject({
      value: { leastMonths: 120, mostMonths: 120 },
      faults: [{ code: 'years.total', severity: 'info' }],
    });
  });

  it('an amount of time in a remark behind the years is asked about, the dates of the same years are not', () => {
    expect(readDeclaredYears('6年（其中本岗位3年）')).toMatchObject({
      value: { leastMonths: 72, mostMonths: 72 },
      faults: [{ code: 'years.remark', severity: 'warning', params: { remark: '(其中本岗位3年)' } }],
    });
    expect(readDeclaredYears('6年（2017年9月起）').faults).toEqual([]);
  });

  it('months that are too many for years keep their number in the sentence', () => {
    expect(readDeclaredYears(72).faults[0]?.params).toEqual({ value: '72', months: '72' });
    expect(readDeclaredYears('九十年').faults[0]?.params).toEqual({ value: '九十年', months: '90' });
  });

  it('blank and 无 are no faults', () => {
    expect(readDeclaredYears('')).toMatchObject({ state: 'blank', faults: [] });
    expect(readDeclaredYears('无')).toMatchObject({ state: 'none', faults: [] });
  });
});
