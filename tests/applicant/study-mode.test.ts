import { asksFullTime, readIsFullTime, readStudyMode } from '../../src/applicant/study-mode';

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

  it.each([
    ['是', 'fullTime'],
    ['否', 'partTime'],
    ['不是', 'partTime'],
    ['√', 'fullTime'],
    ['Y', 'fullTime'],
    ['非全日制', 'partTime'],
    ['统招', 'fullTime'],
  ])('%s under 是否全日制 is %s', (text, mode) => {
    expect(readIsFullTime(text)).toMatchObject({ state: 'read', value: mode, faults: [] });
  });

  it('other words under 是否全日制 name none', () => {
    expect(readIsFullTime('3年')).toMatchObject({ value: null, faults: [{ code: 'studyMode.unknown' }] });
    expect(readIsFullTime('无')).toMatchObject({ state: 'none', faults: [] });
  });

  it.each([
    ['是否全日制', true],
    ['是否为统招', true],
    ['学习形式（全日制/非全日制）', false],
    ['是否非全日制', false],
  ])('the header %s asks for 是 or 否: %s', (header, asks) => {
    expect(asksFullTime(header)).toBe(asks);
  });

  it('blank and 无 are no faults', () => {
    expect(readStudyMode(null)).toMatchObject({ state: 'blank', faults: [] });
    expect(readStudyMode('无')).toMatchObject({ state: 'none', faults: [] });
  });
});
