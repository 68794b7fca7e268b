import fc from 'fast-check';
import { dayFromIso, spanText } from '../../src/applicant/day';
import type { Field } from '../../src/applicant/field';
import { FIELDS } from '../../src/applicant/field';
import { readApplicant } from '../../src/applicant/read-applicant';
import { say } from '../../src/messages/catalog';
import { applicantWith, CLEAN, cellsOf, context } from './a-row';

describe('an applicant', () => {
  it('of a clean row has every value and no fault', () => {
    const applicant = applicantWith({});
    const faults = Object.entries(applicant.readings).flatMap(([field, { faults: found }]) =>
      found.map(({ code }) => `${field} ${code}`),
    );
    expect(faults).toEqual([]);
    expect(applicant.crossFaults).toEqual([]);
    expect(applicant.row).toBe(4);
    expect(applicant.readings.level?.value).toBe(2);
    expect(applicant.readings.workHistory?.value?.periods).toHaveLength(1);
  });

  it('has readings of those fields only that have a column', () => {
    const { readings } = readApplicant(cellsOf({ name: '张小兰', level: null }), context);
    expect(Object.keys(readings).sort()).toEqual(['level', 'name']);
    expect(readings.level).toMatchObject({ state: 'blank', value: null, faults: [] });
  });

  it('reads an ID number by its type of document', () => {
    const { idNumber } = applicantWith({ idType: '护照', idNumber: 'E00000000' }).readings;
    expect(idNumber?.faults.map(({ severity }) => severity)).not.toContain('error');
  });

  it('reads dates by the number format and the date system', () => {
    const row = cellsOf({ birthDate: 32944 }, { birthDate: 'yyyy/m/d' });
    const in1900 = readApplicant(row, context).readings.birthDate?.value;
    const in1904 = readApplicant(row, { ...context, date1904: true }).readings.birthDate?.value;
    expect(in1900 && spanText(in1900)).toBe('1990-03-12');
    expect(in1904 && spanText(in1904)).toBe('1994-03-13');
  });

  it('counts a fresh graduate as graduated where the date is given', () => {
    expect(applicantWith({ education: '应届本科' }).readings.education).toMatchObject({
      value: { rank: 'bachelor', studying: false },
      faults: [],
    });
    expect(
      applicantWith({ education: '应届本科', graduationDate: null }).readings.education?.value,
    ).toMatchObject({
      studying: true,
    });
  });

  it('takes all subjects as those of the level', () => {
    expect(applicantWith({ level: '三级', subjects: '全部' }).readings.subjects?.value).toEqual([
      'theory',
      'skill',
    ]);
  });

  it('reads bare clause numbers as of the level applied for', () => {
    expect(applicantWith({ clause: '第4条' }).readings.clause?.value).toEqual(['2-4']);
  });
});

describe('the held certificate', () => {
  it('comes from its columns', () => {
    expect(applicantWith({}).heldCertificate).toEqual({
      level: 3,
      levelFrom: 'column',
      date: { first: dayFromIso('2018-05-01'), last: dayFromIso('2018-05-31'), precision: 'month' },
      dateFrom: 'column',
      occupation: 'own',
      number: 'S000050000001183000001',
    });
  });

  it('takes level and year from the number where their columns are blank', () => {
    const held = applicantWith({
      'heldCertificate.level': null,
      'heldCertificate.date': null,
    }).heldCertificate;
    expect(held).toMatchObject({
      level: 3,
      levelFrom: 'number',
      date: { first: dayFromIso('2018-01-01'), last: dayFromIso('2018-12-31'), precision: 'year' },
      dateFrom: 'number',
    });
  });

  it('takes the level from beside the occupation', () => {
    const row = {
      'heldCertificate.occupation': '客户服务管理员/高级工',
      'heldCertificate.level': null,
      'heldCertificate.number': null,
    };
    expect(applicantWith(row).heldCertificate).toMatchObject({ level: 3, levelFrom: 'column' });
  });

  const IN_ONE_CELL = {
    'heldCertificate.level': null,
    'heldCertificate.number': null,
    'heldCertificate.date': null,
  };

  it('of several levels in one cell has none for certain', () => {
    const row = { ...IN_ONE_CELL, 'heldCertificate.occupation': '电工三级、客户服务管理员四级' };
    expect(applicantWith(row).heldCertificate).toMatchObject({ level: null, levelFrom: null });
    const otherNumber = { ...row, 'heldCertificate.occupation': '客户服务管理员三级 S000050000001184000001' };
    expect(applicantWith(otherNumber).heldCertificate).toMatchObject({ level: null });
    const twice = { ...row, 'heldCertificate.occupation': '客户服务管理员三级（高级工）' };
    expect(applicantWith(twice).heldCertificate).toMatchObject({ level: 3 });
  });

  it('takes number and date from one cell that holds everything', () => {
    const row = {
      ...IN_ONE_CELL,
      'heldCertificate.occupation': '客户服务管理员三级，2018年5月取得，证书编号S000050000001183000001',
    };
    expect(applicantWith(row).heldCertificate).toMatchObject({
      level: 3,
      date: { first: dayFromIso('2018-05-01'), last: dayFromIso('2018-05-31') },
      dateFrom: 'column',
    });
    const undated = { ...row, 'heldCertificate.occupation': '客户服务管理员 s000050000001183000001' };
    expect(applicantWith(undated).heldCertificate).toMatchObject({
      level: 3,
      levelFrom: 'column',
      date: { first: dayFromIso('2018-01-01'), last: dayFromIso('2018-12-31') },
      dateFrom: 'number',
    });
  });

  it.each([
    ['two dates', '客户服务管理员三级2018年5月，2020年6月'],
    ['the end of its validity', '客户服务管理员三级，有效期至2025年5月'],
    ['no date', '客户服务管理员三级'],
  ])('has no date from %s in one cell', (_, text) => {
    expect(
      applicantWith({ ...IN_ONE_CELL, 'heldCertificate.occupation': text }).heldCertificate?.date,
    ).toBeNull();
  });

  it.each([
    ['客户服务管理员', 'own'],
    ['有', null],
    ['是', null],
    ['√', null],
    ['已取得', null],
    ['客户服务管理员（三级）', 'own'],
    ['客户服务管理员三级、育婴员四级', 'own'],
    ['客户服务管理师', 'formerName'],
    ['电工', 'other'],
    ['客户服务', null],
    ['客服管理员', null],
  ])('of %s is of %s occupation', (text, occupation) => {
    expect(applicantWith({ 'heldCertificate.occupation': text }).heldCertificate?.occupation).toBe(
      occupation,
    );
  });

  it.each([null, '无', '/'])('is nothing where all its cells are %j', (raw) => {
    const row = {
      'heldCertificate.occupation': raw,
      'heldCertificate.level': raw,
      'heldCertificate.number': raw,
      'heldCertificate.date': raw,
    };
    expect(applicantWith(row).heldCertificate).toBeNull();
  });

  it('is something where its level cannot be read', () => {
    const row = {
      'heldCertificate.occupation': null,
      'heldCertificate.level': '最高',
      'heldCertificate.number': null,
      'heldCertificate.date': null,
    };
    expect(applicantWith(row).heldCertificate).toMatchObject({ level: null, occupation: null, date: null });
  });

  it('of another notice is judged by that notice', () => {
    const notice = {
      ...context.notice,
      occupation: { name: '电工', formerNames: [] },
      ownOccupationKeywords: ['电工'],
    };
    const row = { ...CLEAN, 'heldCertificate.occupation': '电工' };
    expect(readApplicant(cellsOf(row), context).heldCertificate?.occupation).toBe('other');
    expect(readApplicant(cellsOf(row), { ...context, notice }).heldCertificate?.occupation).toBe('own');
  });
});

describe('the training', () => {
  it('is put together', () => {
    const row = {
      'training.attended': '是',
      'training.start': '2023年9月1日',
      'training.end': '2023年9月15日',
      'training.hours': '120学时',
    };
    expect(applicantWith(row).training).toEqual({
      attended: true,
      start: expect.objectContaining({ precision: 'day' }) as unknown,
      end: expect.objectContaining({ precision: 'day' }) as unknown,
      hours: 120,
    });
  });

  it('is unknown without columns and not attended where 无 stands', () => {
    expect(applicantWith({}).training).toEqual({ attended: null, start: null, end: null, hours: null });
    expect(applicantWith({ 'training.attended': '无' }).training.attended).toBe(false);
  });
});

describe('for any cells', () => {
  const PIECES = [
    ...[
      '2015年',
      '9月',
      '—',
      '至今',
      '；',
      '：',
      '\n',
      '.',
      '-',
      '/',
      ' ',
      '2018',
      '13',
      '年',
      '半',
      '约',
      '以上',
    ],
    ...[
      '本科',
      '在读',
      '全日制',
      '三级',
      '第4条',
      '、',
      '理论',
      '无',
      '#N/A',
      '（',
      '）',
      '①',
      '客服',
      '学院',
    ],
    ...[
      'Y000050000001213000001',
      '106111201805000001',
      '二〇',
      '十',
      '+',
      '元',
      'X',
      '\u200b',
      '😀',
      '\ud800',
    ],
  ];
  const text = fc.array(fc.constantFrom(...PIECES), { maxLength: 14 }).map((pieces) => pieces.join(''));
  const cell = fc.oneof(
    text,
    fc.string({ unit: 'binary', maxLength: 30 }).map((any) => any.replaceAll('{', '')),
    fc.double({ noNaN: true, noDefaultInfinity: true }),
    fc.integer(),
    fc.integer({ min: 0, max: 60_000 }),
    fc.boolean(),
    fc.constant(null),
    fc.constantFrom(...Object.values(CLEAN)),
  );
  const row = fc.dictionary(fc.constantFrom(...FIELDS), cell, { maxKeys: FIELDS.length });

  it('nothing throws, and every fault has its sentence in both languages', () => {
    fc.assert(
      fc.property(row, fc.boolean(), (cells, date1904) => {
        const applicant = readApplicant(cellsOf(cells), { ...context, date1904 });
        expect(Object.keys(applicant.readings).sort()).toEqual(Object.keys(cells).sort());
        const faults = [
          ...Object.values(applicant.readings).flatMap(({ faults: found }) => found),
          ...applicant.crossFaults.map(({ fault }) => fault),
        ];
        for (const { code, params } of faults) {
          expect(say({ key: code, params }, 'zh-CN')).not.toMatch(/\{\w+\}|undefined|NaN/);
          expect(say({ key: code, params }, 'en-US')).not.toMatch(/undefined|NaN/);
        }
      }),
      { numRuns: 2000 },
    );
  });

  it('a value stands exactly where something was read', () => {
    fc.assert(
      fc.property(fc.constantFrom(...FIELDS), cell, (field: Field, raw) => {
        const reading = readApplicant(cellsOf({ [field]: raw }), context).readings[field];
        expect(reading?.value !== null).toBe(reading?.state === 'read');
        if (reading?.state === 'unreadable') expect(reading.faults.length).toBeGreaterThan(0);
        if (reading?.state === 'blank') expect(reading.faults).toEqual([]);
      }),
      { numRuns: 3000 },
    );
  });

  it('every span of a history begins before it ends', () => {
    fc.assert(
      fc.property(text, (raw) => {
        const history = readApplicant(cellsOf({ workHistory: raw }), context).readings.workHistory?.value;
        for (const { start, end } of history?.periods ?? []) {
          expect(start.first).toBeLessThanOrEqual(start.last);
          if (end) expect(start.first).toBeLessThanOrEqual(end.last);
        }
      }),
      { numRuns: 2000 },
    );
  });
});

it.each(FIELDS)('an error of a formula is called that in %s', (field) => {
  const reading = applicantWith({ [field]: '#N/A' }).readings[field];
  expect([reading?.state, reading?.faults.map(({ code }) => code)]).toEqual([
    'unreadable',
    [field.endsWith('Date') || /\.(?:date|start|end)$/.test(field) ? 'date.cellError' : 'text.excelError'],
  ]);
});

it.each([
  ['电工三级', 'error'],
  ['育婴员（三级）', 'error'],
  ['客服员三级', 'warning'],
  ['三级（补考）', 'warning'],
  ['客户服务管理员三级', undefined],
])('another occupation beside the level applied for must be put right: %s', (level, severity) => {
  const { readings } = applicantWith({ level });
  expect([readings.level?.value, readings.level?.faults[0]?.severity]).toEqual([3, severity]);
  expect(
    applicantWith({ 'heldCertificate.level': '电工三级' }).readings['heldCertificate.level'],
  ).toMatchObject({
    faults: [{ severity: 'warning' }],
  });
});
