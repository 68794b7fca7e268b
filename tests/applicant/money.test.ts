import { readAmount } from '../../src/applicant/money';
import { readHours } from '../../src/applicant/hours';
import { readAttended } from '../../src/applicant/training';

describe('amounts', () => {
  it.each([
    [2500, 2500],
    [0, 0],
    [2500.5, 2500.5],
    ['2500', 2500],
    ['2500元', 2500],
    ['2500.00元', 2500],
    ['2,500', 2500],
    ['￥2,500.00', 2500],
    ['¥ 2500', 2500],
    ['人民币2500元整', 2500],
    ['已缴2500元', 2500],
    ['２５００', 2500],
    ['贰仟伍佰元整', 2500],
    ['0.25万', 2500],
    ['2500（含培训费）', 2500],
    ['未缴', 0],
  ])('%s is %d yuan', (raw, amount) => {
    expect(readAmount(raw)).toMatchObject({ state: 'read', value: amount, faults: [] });
  });

  it.each(['2215+285', '2215+285=2500'])('%s is added up', (raw) => {
    expect(readAmount(raw)).toMatchObject({
      value: 2500,
      faults: [{ code: 'payment.sum', severity: 'info' }],
    });
  });

  it.each([
    ['已缴', 'payment.noAmount'],
    ['是', 'payment.noAmount'],
    ['-2500', 'payment.negative'],
    [-5, 'payment.negative'],
    ['微信', 'payment.unknown'],
    ['2215+285=2600', 'payment.unknown'],
    ['2500/3000', 'payment.unknown'],
    [true, 'payment.unknown'],
  ])('%s is unreadable: %s', (raw, code) => {
    expect(readAmount(raw)).toMatchObject({ state: 'unreadable', value: null, faults: [{ code }] });
  });
});

describe('hours', () => {
  it.each([
    [120, 120],
    ['120', 120],
    ['120学时', 120],
    ['共120课时', 120],
    ['一百二十学时', 120],
    ['96 小时', 96],
  ])('%s is %d', (raw, hours) => {
    expect(readHours(raw)).toMatchObject({ state: 'read', value: hours, faults: [] });
  });

  it('too many warn, days are unreadable', () => {
    expect(readHours(12000)).toMatchObject({ value: 12000, faults: [{ code: 'training.hoursTooMany' }] });
    expect(readHours('15天')).toMatchObject({ value: null, faults: [{ code: 'training.hoursUnknown' }] });
  });
});

describe('attended', () => {
  it.each([
    ['是', true],
    ['√', true],
    ['已参加', true],
    ['有', true],
    ['否', false],
    ['未参加', false],
    ['拟参加', false],
    ['×', false],
  ])('%s is %s', (raw, attended) => {
    expect(readAttended(raw)).toMatchObject({ state: 'read', value: attended, faults: [] });
  });

  it('other words are an error', () => {
    expect(readAttended('培训机构')).toMatchObject({ faults: [{ code: 'training.attendedUnknown' }] });
  });
});
