import { dayFromIso } from '../../src/applicant/day';
import { say } from '../../src/messages/catalog';
import { applicantWith, CLEAN, crossCodes } from './a-row';
import type { Row } from './a-row';
import { inventedId } from './invented-id';

const id = (birth: string) => inventedId('500103', birth);
const NO_DATES: Row = {
  graduationDate: null,
  diplomaNumber: null,
  workStartDate: null,
  occupationYears: null,
};
const NO_HELD: Row = {
  'heldCertificate.occupation': null,
  'heldCertificate.level': null,
  'heldCertificate.number': null,
  'heldCertificate.date': null,
};
const BARE: Row = { ...NO_DATES, ...NO_HELD, studyHistory: null, workHistory: null };

describe('checks between fields', () => {
  it('find nothing in a clean row', () => {
    expect(crossCodes({})).toEqual([]);
  });

  it.each<[string, Row, string[]]>([
    ['birth differs', { birthDate: '1990-03-13' }, ['birthDate cross.birthDiffers error']],
    ['birth month differs', { birthDate: '1990年4月' }, ['birthDate cross.birthDiffers error']],
    ['birth month agrees', { birthDate: '1990年3月' }, []],
    ['birth blank', { birthDate: null }, ['birthDate cross.birthDerived info']],
    ['sex differs', { sex: '男' }, ['sex cross.sexDiffers error']],
    ['sex blank', { sex: null }, ['sex cross.sexDerived info']],
    [
      'birth differs from a number that does not hold',
      {
        idNumber: `${id('19900312').slice(0, 17)}?`.replace('?', id('19900312').endsWith('1') ? '2' : '1'),
        birthDate: '1991-03-12',
      },
      ['birthDate cross.birthDiffers warning'],
    ],
    [
      'born after the cut-off date',
      { ...BARE, idNumber: id('20231001'), birthDate: '2023-10-01' },
      ['idNumber cross.bornAfterCutoff error'],
    ],
    [
      'under 16 by a day',
      { ...BARE, idNumber: id('20071001'), birthDate: '2007-10-01' },
      ['idNumber cross.tooYoung warning'],
    ],
    ['just 16', { ...BARE, idNumber: id('20070930'), birthDate: '2007-09-30' }, []],
    [
      'very old',
      { ...BARE, idNumber: id('19400101'), birthDate: '1940-01-01' },
      ['idNumber cross.tooOld warning'],
    ],
    [
      'age from the birth date where there is no ID number',
      { ...BARE, idNumber: null, birthDate: '2010-01-01' },
      ['birthDate cross.tooYoung warning'],
    ],
    [
      'work before 16',
      { ...BARE, workStartDate: '2006-03-11' },
      ['workStartDate cross.workTooYoung warning'],
    ],
    ['work at 16', { ...BARE, workStartDate: '2006-03-12' }, []],
    [
      'work in the month of turning 16, on its last day',
      { ...BARE, idNumber: id('19900331'), birthDate: '1990-03-31', workStartDate: '2006年3月' },
      [],
    ],
    [
      'work after the cut-off date',
      { ...BARE, workStartDate: '2023-10-01' },
      ['workStartDate cross.workAfterCutoff warning'],
    ],
    [
      'graduation in childhood',
      { ...BARE, graduationDate: '2002-06-30' },
      ['graduationDate cross.graduationTooYoung warning'],
    ],
    [
      'graduation after the cut-off date',
      { ...BARE, graduationDate: '2024年6月' },
      ['graduationDate cross.graduationAfterCutoff warning'],
    ],
    [
      'graduation far from the end of every course',
      { ...BARE, graduationDate: '2015年6月', studyHistory: CLEAN.studyHistory ?? null },
      ['graduationDate cross.graduationNotInHistory warning'],
    ],
    [
      'graduation half a year after the course',
      { ...BARE, graduationDate: '2012年12月', studyHistory: CLEAN.studyHistory ?? null },
      [],
    ],
    [
      'graduation against a history that could not be read whole',
      { ...BARE, graduationDate: '2015年6月', studyHistory: `${String(CLEAN.studyHistory)}\n后来读了研究生` },
      [],
    ],
    [
      'more years than since work began',
      { workStartDate: '2015年7月', workHistory: null, occupationYears: '8年6个月' },
      ['occupationYears cross.yearsTooLong error'],
    ],
    [
      'as many years as since the first day of the month work began',
      { workStartDate: '2015年9月', workHistory: null, occupationYears: '8年' },
      [],
    ],
    [
      'years rounded up by less than a month',
      { workStartDate: '2015-10-30', workHistory: null, occupationYears: '8年' },
      [],
    ],
    [
      'years by the day: more than a month short',
      { workStartDate: '2015-11-01', workHistory: null, occupationYears: '8年' },
      ['occupationYears cross.yearsTooLong error'],
    ],
    [
      'years by the day: exactly',
      { workStartDate: '2015-09-30', workHistory: null, occupationYears: '8年' },
      [],
    ],
    [
      'more years than the age allows',
      { ...BARE, occupationYears: '18年' },
      ['occupationYears cross.yearsTooLongForAge warning'],
    ],
    ['years the age allows', { ...BARE, occupationYears: '17年' }, []],
    [
      'a history shorter than the declared years',
      { workHistory: '2015年7月—至今：在重庆某服务有限公司做客服' },
      ['occupationYears cross.historyShorter warning'],
    ],
    [
      'overlapping jobs are counted once',
      {
        workHistory: '2015年7月—至今：某公司客服\n2015年7月—2023年9月：某厂客服',
      },
      ['occupationYears cross.historyShorter warning'],
    ],
    [
      'a history that could not be read whole proves nothing',
      { workHistory: '2015年7月—至今：某公司客服\n更早也做客服' },
      [],
    ],
    [
      'a history that begins before work began',
      { workStartDate: '2012年9月', workHistory: '2012年7月—至今：某公司客服' },
      ['workHistory cross.historyBeforeWorkStart warning'],
    ],
    [
      'a certificate after the cut-off date',
      { 'heldCertificate.date': '2023-10-08', 'heldCertificate.number': null },
      ['heldCertificate.date cross.certificateAfterCutoff warning'],
    ],
    [
      'a certificate in childhood',
      { 'heldCertificate.date': '2005-10-08', 'heldCertificate.number': null },
      ['heldCertificate.date cross.certificateTooYoung warning'],
    ],
    [
      'a certificate dated before the year of its number',
      { 'heldCertificate.date': '2017-12-31' },
      ['heldCertificate.date cross.certificateYearDiffers warning'],
    ],
    ['a certificate issued in the year after its number', { 'heldCertificate.date': '2019-01-15' }, []],
    [
      'a certificate of another level than its number',
      { 'heldCertificate.level': '四级' },
      ['heldCertificate.level cross.certificateLevelDiffers warning'],
    ],
    ['the same level held', { level: '三级' }, ['level cross.alreadyHeld warning']],
    [
      'a higher level held',
      { level: '三级', 'heldCertificate.level': '二级', 'heldCertificate.number': null },
      ['level cross.alreadyHeld warning'],
    ],
    [
      'the same level of another occupation held',
      { level: '三级', 'heldCertificate.occupation': '电工' },
      ['heldCertificate.occupation certificate.otherOccupation info'],
    ],
    [
      'the former name',
      { 'heldCertificate.occupation': '客户服务管理师' },
      ['heldCertificate.occupation certificate.formerName info'],
    ],
    [
      'an unclear occupation',
      { 'heldCertificate.occupation': '客户服务' },
      ['heldCertificate.occupation certificate.occupationUnclear warning'],
    ],
    [
      'the ID number as certificate number',
      { 'heldCertificate.number': CLEAN.idNumber ?? null },
      ['heldCertificate.number cross.certificateIsId warning'],
    ],
    [
      'the ID number as diploma number',
      { diplomaNumber: CLEAN.idNumber ?? null },
      ['diplomaNumber cross.diplomaIsId warning'],
    ],
    [
      'a diploma of another year',
      { diplomaNumber: '106111201305000001' },
      ['diplomaNumber cross.diplomaYearDiffers warning'],
    ],
    [
      'a diploma of another kind of study',
      { diplomaNumber: '106115201205000001' },
      ['diplomaNumber cross.diplomaModeDiffers warning'],
    ],
    [
      'a diploma of another level',
      { diplomaNumber: '106111201206000001' },
      ['diplomaNumber cross.diplomaRankDiffers warning'],
    ],
    [
      'a part-time postgraduate of kind 普通',
      { education: '硕士', studyMode: '非全日制', diplomaNumber: '106111201202000001' },
      [],
    ],
    ['no study mode, but a diploma that hints', { studyMode: null }, ['studyMode cross.studyModeHint info']],
    [
      'a new diploma in an unknown format',
      { diplomaNumber: '渝教第001号' },
      ['diplomaNumber cross.diplomaUnknownFormat info'],
    ],
    [
      'an old diploma in its own format',
      {
        ...BARE,
        idNumber: id('19750312'),
        birthDate: '1975-03-12',
        graduationDate: '1997年6月',
        diplomaNumber: '渝教第001号',
      },
      [],
    ],
    [
      'a course that ends before it starts',
      { 'training.start': '2023-09-15', 'training.end': '2023-09-01' },
      ['training.end training.reversed error'],
    ],
    [
      'a course that ends after the cut-off date',
      { 'training.start': '2023-09-15', 'training.end': '2023-10-15' },
      ['training.end training.afterCutoff warning'],
    ],
    [
      'a course refused and dated',
      { 'training.attended': '否', 'training.start': '2023-09-15' },
      ['training.attended training.contradiction warning'],
    ],
  ])('%s', (_, changes, expected) => {
    expect(crossCodes(changes)).toEqual(expected);
  });

  it.each(['name', 'idNumber', 'phone', 'sex', 'birthDate', 'occupation', 'level'] as const)(
    '无 is never right for %s',
    (field) => {
      expect(crossCodes({ [field]: '无' })).toContain(`${field} cross.neverNone error`);
    },
  );

  it.each(['employer', 'position', 'email', 'major'] as const)('无 may be right for %s', (field) => {
    expect(crossCodes({ [field]: '无' })).toEqual([]);
  });

  it('offers birth and sex derived from the ID number as fixes', () => {
    const fixes = applicantWith({ birthDate: '', sex: '' }).crossFaults.map(({ field, fault }) => [
      field,
      fault.fix,
    ]);
    expect(fixes).toEqual([
      ['birthDate', '1990-03-12'],
      ['sex', '女'],
    ]);
  });

  it('offers none from a number that does not hold', () => {
    const wrong = id('19900312').slice(0, 17) + (id('19900312').endsWith('1') ? '2' : '1');
    expect(crossCodes({ idNumber: wrong, birthDate: null, sex: null })).toEqual([]);
  });

  it('moves with the cut-off date', () => {
    const row = { workStartDate: '2015-10-01', workHistory: null, occupationYears: '8年' };
    expect(crossCodes(row, { cutoff: dayFromIso('2023-10-01') ?? 0 })).toEqual([]);
  });
});

it('names levels as the notice does', () => {
  const { crossFaults } = applicantWith({ level: '三级' });
  expect(crossFaults.map(({ fault: { code, params } }) => say({ key: code, params }, 'zh-CN'))).toEqual([
    '已经持有三级证书，不低于申报的三级，请核对申报等级',
  ]);
});
