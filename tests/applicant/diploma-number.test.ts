import { readDiplomaHints, readDiplomaNumber } from '../../src/applicant/diploma-number';

describe('diploma number', () => {
  it.each([
    ['106111201805000001', 2018, 'fullTime', 'bachelor'],
    ['10611120180500001', 2018, 'fullTime', 'bachelor'],
    ['106115201206000001', 2012, 'partTime', 'college'],
    ['655001201606000001', 2016, 'fullTime', 'college'],
    ['106116201505000001', 2015, 'partTime', 'bachelor'],
    ['106117201505000001', 2015, 'partTime', 'bachelor'],
    ['106111202002000001', 2020, 'fullTime', 'master'],
    ['106111202001000001', 2020, 'fullTime', 'doctor'],
    ['106111202004000001', 2020, 'fullTime', 'bachelor'],
    ['106111202099000001', 2020, 'fullTime', null],
  ])('%s is of %d, %s, %s', (text, year, studyMode, rank) => {
    expect(readDiplomaHints(text)).toEqual({ year, studyMode, rank });
  });

  it.each([
    '',
    '9800123',
    '106112201805000001',
    '106111199805000001',
    '1061112018050000012',
    '渝教字第001号',
  ])('%s says nothing', (text) => {
    expect(readDiplomaHints(text)).toBeNull();
  });

  it.each([
    ['１０６１１１２０１８０５００００01', '106111201805000001'],
    ['106111 2018 05 000001', '106111201805000001'],
    ['毕业证书编号：106111201805000001', '106111201805000001'],
    ['渝教字第001号', '渝教字第001号'],
    ['(98)院字第12号', '(98)院字第12号'],
  ])('the cell %s is read as %s without a fault', (raw, value) => {
    expect(readDiplomaNumber(raw)).toMatchObject({ state: 'read', value, faults: [] });
  });

  it('a number cell has lost its last digits but not its hints', () => {
    const reading = readDiplomaNumber(106111201805000000);
    expect(reading).toMatchObject({ faults: [{ code: 'diploma.storedAsNumber', severity: 'error' }] });
    expect(readDiplomaHints(reading.value ?? '')).toMatchObject({ year: 2018, rank: 'bachelor' });
  });

  it('the number of a degree certificate is pointed out', () => {
    expect(readDiplomaNumber('1061142018000001')).toMatchObject({
      faults: [{ code: 'diploma.degreeNumber', severity: 'warning' }],
    });
  });

  it('words are no number', () => {
    expect(readDiplomaNumber('遗失')).toMatchObject({
      state: 'unreadable',
      faults: [{ code: 'diploma.notANumber' }],
    });
  });
});
