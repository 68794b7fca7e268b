import { readEducation } from '../../src/applicant/education';

const rank = (text: string) => readEducation(text).value?.rank ?? null;

describe('education', () => {
  it.each([
    ['大专', 'college'],
    ['专科', 'college'],
    ['高职', 'college'],
    ['大学专科', 'college'],
    ['大学（专科）', 'college'],
    ['高职高专', 'college'],
    ['五年制大专', 'college'],
    ['30专科教育', 'college'],
    ['本科', 'bachelor'],
    ['大学本科', 'bachelor'],
    ['大学', 'bachelor'],
    ['大学毕业', 'bachelor'],
    ['学士', 'bachelor'],
    ['本科/学士', 'bachelor'],
    ['专升本', 'bachelor'],
    ['专接本', 'bachelor'],
    ['高起本', 'bachelor'],
    ['大专，本科', 'bachelor'],
    ['硕士', 'master'],
    ['研究生', 'master'],
    ['硕士研究生', 'master'],
    ['ＭＢＡ', 'master'],
    ['博士', 'doctor'],
    ['博士研究生', 'doctor'],
    ['研究生（博士）', 'doctor'],
    ['高中', 'secondary'],
    ['中专', 'secondary'],
    ['中等专科', 'secondary'],
    ['职高', 'secondary'],
    ['中职', 'secondary'],
    ['高等职业教育', 'college'],
    ['技校', 'secondary'],
    ['初中', 'belowSecondary'],
    ['小学', 'belowSecondary'],
    ['　本 科 ', 'bachelor'],
  ])('%s is %s', (text, expected) => {
    expect(rank(text)).toBe(expected);
    expect(readEducation(text)).toMatchObject({ state: 'read', faults: [] });
  });

  it.each([
    ['技师学院', 'advancedTechnical'],
    ['高级工班', 'advancedTechnical'],
    ['高级技工班', 'advancedTechnical'],
    ['预备技师班', 'advancedTechnical'],
    ['大专（高级工班）', 'advancedTechnical'],
    ['技师学院高级工班', 'advancedTechnical'],
    ['中级工班', 'intermediateTechnical'],
    ['技师学院（中级工班）', 'intermediateTechnical'],
    ['中技', 'intermediateTechnical'],
    ['技校', 'technicalSchool'],
    ['技工学校', 'technicalSchool'],
    ['高级技工学校', 'technicalSchool'],
    ['高级技校', 'technicalSchool'],
    ['中专', null],
    ['大专', null],
    ['本科', null],
  ])('%s is technical schooling %s', (text, schooling) => {
    expect(readEducation(text).value?.schooling).toBe(schooling);
  });

  it.each([
    ['大专结业', 'college', 'completionOnly', 'education.completionOnly'],
    ['大学肄业', 'bachelor', 'completionOnly', 'education.completionOnly'],
    ['研究生班', 'master', 'completionOnly', 'education.completionOnly'],
    ['本科同等学力', 'bachelor', 'completionOnly', 'education.completionOnly'],
    ['中央党校本科', 'bachelor', 'partySchool', 'education.partySchool'],
    ['党校研究生', 'master', 'partySchool', 'education.partySchool'],
    ['国外硕士', 'master', 'foreign', 'education.foreign'],
    ['外国本科', 'bachelor', 'foreign', 'education.foreign'],
    ['本科（英国留学）', 'bachelor', 'foreign', 'education.foreign'],
  ])('%s is %s with a doubt: %s', (text, expected, doubt, code) => {
    const { value, faults } = readEducation(text);
    expect(value).toMatchObject({ rank: expected, doubt, studying: false });
    expect(faults).toMatchObject([{ code, severity: 'warning' }]);
  });

  it.each([
    ['本科在读', 'bachelor', 'education.studying'],
    ['本科（在读）', 'bachelor', 'education.studying'],
    ['在校大学生', 'bachelor', 'education.studying'],
    ['大专未毕业', 'college', 'education.studying'],
    ['专升本在读', 'bachelor', 'education.studying'],
    ['本科大三', 'bachelor', 'education.studying'],
    ['应届本科', 'bachelor', 'education.freshGraduate'],
  ])('%s is still being studied', (text, expected, code) => {
    const { value, faults } = readEducation(text);
    expect(value).toMatchObject({ rank: expected, studying: true });
    expect(faults).toMatchObject([{ code, severity: 'warning' }]);
  });

  it.each([
    ['硕士（博士在读）', 'master'],
    ['大专、本科在读', 'college'],
    ['大专，专升本在读', 'college'],
  ])('of %s what is finished counts: %s', (text, expected) => {
    const { value, faults } = readEducation(text);
    expect(value).toMatchObject({ rank: expected, studying: false });
    expect(faults).toMatchObject([{ code: 'education.alsoStudying', severity: 'info' }]);
  });

  it.each(['高级技师', '是', '客服', '20', '电大', '大专以下', 'abc', '2015年', '国家开放大学'])(
    '%s is no education',
    (text) => {
      expect(readEducation(text)).toMatchObject({
        state: 'unreadable',
        value: null,
        faults: [{ code: 'education.unknown', severity: 'error' }],
      });
    },
  );

  it.each([null, '', '  ', '\n'])('%j is blank', (raw) => {
    expect(readEducation(raw)).toMatchObject({ state: 'blank', faults: [] });
  });

  it('无 is none', () => {
    expect(readEducation('无').state).toBe('none');
  });
});

it.each(['大专及以上', '大专以上', '大专?', '大专或本科', '高中及以下'])('%s is asked about', (raw) => {
  const { state, faults } = readEducation(raw);
  expect([state, faults.map(({ code, severity }) => [code, severity])]).toEqual([
    'read',
    [['education.vague', 'warning']],
  ]);
});

it('what only counts like a degree is no degree for certain', () => {
  expect(readEducation('相当于大专')).toMatchObject({ value: { rank: 'college', doubt: 'completionOnly' } });
});

it('a university of foreign languages is no school abroad', () => {
  expect(readEducation('样例外国语大学本科')).toMatchObject({
    value: { rank: 'bachelor', doubt: null },
    faults: [],
  });
});
