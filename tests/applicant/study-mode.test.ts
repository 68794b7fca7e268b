import { readStudyMode } from '../../src/applicant/study-mode';

describe('study mode', () => {
  it.each([
    ['全日制', 'fullTime'],
    ['普通全日制', 'fullTime'],
    ['统招', 'fullTime'],
    ['普通高等教育', 'fullTime'],
    ['普通专升本', 'fullTime'],
    ['全 日 制', 'fullTime'],
    ['非全日制', 'partTime'],
    ['非统招', 'partTime'],
    ['成人教育', 'partTime'],
    ['函授', 'partTime'],
    ['业余', 'partTime'],
    ['自考', 'partTime'],
    ['自学考试', 'partTime'],
    ['网络教育', 'partTime'],
    ['网络', 'partTime'],
    ['现代远程教育', 'partTime'],
    ['电大', 'partTime'],
    ['开放教育', 'partTime'],
    ['夜大', 'partTime'],
    ['在职研究生', 'partTime'],
    ['半脱产', 'partTime'],
    ['不脱产', 'partTime'],
    ['党校函授', 'partTime'],
  ])('%s is %s', (text, mode) => {
    expect(readStudyMode(text)).toMatchObject({ state: 'read', value: mode, faults: [] });
  });

  it.each(['脱产', '成人脱产', '成人教育（脱产）'])('%s counts as full-time, with a warning', (text) => {
    expect(readStudyMode(text)).toMatchObject({
      value: 'fullTime',
      faults: [{ code: 'studyMode.offJob', severity: 'warning' }],
    });
  });

  it.each(['全日制/非全日制', '专科全日制，本科函授', '全日制自考'])('%s names two modes', (text) => {
    expect(readStudyMode(text)).toMatchObject({ value: null, faults: [{ code: 'studyMode.both' }] });
  });

  it.each(['是', '国民教育', '会计', '3年'])('%s names none', (text) => {
    expect(readStudyMode(text)).toMatchObject({ value: null, faults: [{ code: 'studyMode.unknown' }] });
  });

  it('blank and 无 are no faults', () => {
    expect(readStudyMode(null)).toMatchObject({ state: 'blank', faults: [] });
    expect(readStudyMode('无')).toMatchObject({ state: 'none', faults: [] });
  });
});
