import { readText, readWords } from '../../src/applicant/plain-text';

describe('plain text', () => {
  it.each([
    ['　重庆某公司 ', '重庆某公司'],
    ['重庆某公司\n客服部', '重庆某公司 客服部'],
    ['３６０公司', '360公司'],
    ['国网', '国网'],
  ])('%j is read as %j', (raw, text) => {
    expect(readWords(raw)).toMatchObject({ state: 'read', value: text, faults: [] });
  });

  it.each([
    ['123456', 'text.noWords'],
    [12, 'text.noWords'],
    ['XX公司', 'text.placeholder'],
    ['待定', 'text.placeholder'],
    ['渝', 'text.tooShort'],
  ])('%s warns: %s', (raw, code) => {
    expect(readWords(raw)).toMatchObject({ state: 'read', faults: [{ code, severity: 'warning' }] });
  });

  it.each(['同上', '同  上', '〃', '"', "''", '”', '″', '同前', '同上。', '上同'])(
    '%s leaves it to the row above: an error',
    (raw) => {
      expect(readWords(raw)).toMatchObject({
        state: 'unreadable',
        value: null,
        faults: [{ code: 'text.ditto', severity: 'error' }],
      });
    },
  );

  it('a formula error is an error', () => {
    expect(readText('#REF!')).toMatchObject({
      state: 'unreadable',
      faults: [{ code: 'text.excelError', severity: 'error' }],
    });
    expect(readText('#1楼')).toMatchObject({ state: 'read', faults: [] });
  });
});
