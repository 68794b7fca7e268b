import {
  plainCertificateNumber,
  readCertificateNumber,
  readHeldCertificateNumber,
} from '../../src/applicant/certificate-number';

describe('certificate number', () => {
  it.each([
    ['Y000050000001213000001', 'skillLevel', 2021, 3],
    ['S000050000001232000001', 'skillLevel', 2023, 2],
    ['S000050000001239000001', 'skillLevel', 2023, null],
    ['1550000000300001', 'oldQualification', 2015, 3],
    ['0150000000400001', 'oldQualification', 2001, 4],
    ['9850000000200001', 'oldQualification', 1998, 2],
    ['5550000000300001', 'unknown', null, null],
    ['S000050000001933000001', 'unknown', null, null],
    ['X000050000001213000001', 'unknown', null, null],
    ['20150001', 'unknown', null, null],
    ['', 'unknown', null, null],
  ])('%s is %s of %s, level %s', (text, kind, year, level) => {
    expect(readCertificateNumber(text)).toEqual({ kind, year, level });
  });

  it.each([
    ['y0000 5000 0001 2130 0000 1', 'Y000050000001213000001'],
    ['编号:1550000000300001', '1550000000300001'],
    ['No.1550000000300001', '1550000000300001'],
    ['1550-0000-0030-0001', '1550000000300001'],
  ])('%s becomes %s', (text, plain) => {
    expect(plainCertificateNumber(text)).toBe(plain);
  });

  it.each([
    ['证书编号：1550000000300001', '1550000000300001'],
    ['Ｙ000050000001213000001', 'Y000050000001213000001'],
  ])('the cell %s is read as %s without a fault', (raw, value) => {
    expect(readHeldCertificateNumber(raw)).toMatchObject({ state: 'read', value, faults: [] });
  });

  it('an unknown format goes to a person', () => {
    expect(readHeldCertificateNumber('渝客2015第001号')).toMatchObject({
      state: 'read',
      faults: [{ code: 'certificate.unknownFormat', severity: 'info' }],
    });
  });

  it('a number cell has lost its last digit', () => {
    expect(readHeldCertificateNumber(1550000000300000)).toMatchObject({
      value: '1550000000300000',
      faults: [{ code: 'certificate.numberStored', severity: 'error' }],
    });
  });

  it.each(['办理中', '见附件', '有'])('%s is no number', (raw) => {
    expect(readHeldCertificateNumber(raw)).toMatchObject({
      state: 'unreadable',
      faults: [{ code: 'certificate.notANumber', severity: 'warning' }],
    });
  });

  it('blank and 无 are no faults', () => {
    expect(readHeldCertificateNumber(null)).toMatchObject({ state: 'blank', faults: [] });
    expect(readHeldCertificateNumber('无')).toMatchObject({ state: 'none', faults: [] });
  });
});
