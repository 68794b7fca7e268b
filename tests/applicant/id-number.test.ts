import fc from 'fast-check';
import { isoDate } from '../../src/applicant/day';
import { checkCharacter } from '../../src/applicant/id-check';
import { readIdNumber } from '../../src/applicant/id-number';
import type { CellValue } from '../../src/workbook/sheet-snapshot';
import { inventedId } from './invented-id';
import { codes, fixOf, sentences } from './told';

const PLAIN = inventedId('500103', '19900101'); // 500103199001010002
const WITH_X = inventedId('500101', '19900101'); // 50010119900101000X
const WRONG_CHECK = '500103199001010005';

const read = (raw: CellValue, idType: string | null = null) => readIdNumber(raw, idType);

describe('numbers that hold', () => {
  it.each<[string, string, string, string, string]>([
    ['an ordinary one', PLAIN, 'resident', '1990-01-01', 'female'],
    ['one that ends in X', WITH_X, 'resident', '1990-01-01', 'female'],
    ['a man', inventedId('500000', '19851231', 'male'), 'resident', '1985-12-31', 'male'],
    ['a region no table has any more', inventedId('510228', '19700315'), 'resident', '1970-03-15', 'female'],
    ['born on 29 February', inventedId('110101', '20000229'), 'resident', '2000-02-29', 'female'],
    ['the first year believed', inventedId('500103', '19000101'), 'resident', '1900-01-01', 'female'],
    ['a Hong Kong resident', inventedId('810000', '19900101'), 'residencePermit', '1990-01-01', 'female'],
    ['a Macao resident', inventedId('820000', '19900101'), 'residencePermit', '1990-01-01', 'female'],
    ['a Taiwan resident', inventedId('830000', '19900101'), 'residencePermit', '1990-01-01', 'female'],
    ["a foreigner's card of 2023", inventedId('950840', '19880808'), 'foreigner', '1988-08-08', 'female'],
  ])('%s', (_, raw, kind, birth, sex) => {
    const reading = read(raw);
    expect(reading).toMatchObject({ state: 'read', raw, faults: [] });
    expect(reading.value).toMatchObject({ number: raw, kind, sex, valid: true });
    expect(reading.value?.birth && isoDate(reading.value.birth.first)).toBe(birth);
  });

  it.each([['身份证'], ['居民身份证'], ['二代身份证'], [null]])('document type %s', (idType) => {
    expect(read(PLAIN, idType).faults).toEqual([]);
  });
});

describe('untidy but certain: read, with the tidy number as fix', () => {
  it.each<[string, string, string]>([
    ['small x', WITH_X.toLowerCase(), WITH_X],
    ['full-width digits', '５００１０３１９９００１０１０００２', PLAIN],
    ['full-width x', `${WITH_X.slice(0, 17)}ｘ`, WITH_X],
    ['spaces at the ends', ` ${PLAIN}　`, PLAIN],
    ['spaces between the parts', '500103 19900101 0002', PLAIN],
    ['a line break inside', '500103\n199001010002', PLAIN],
    ['an apostrophe typed for Excel', `'${PLAIN}`, PLAIN],
    ['a Chinese quotation mark', `‘${PLAIN}`, PLAIN],
    ['dashes', '500103-19900101-0002', PLAIN],
    ['an invisible direction mark', `\u202d${PLAIN}\u202c`, PLAIN],
    ['a label in the cell', `身份证号：${PLAIN}`, PLAIN],
    ['a multiplication sign for X', `${WITH_X.slice(0, 17)}×`, WITH_X],
    ['a Cyrillic X', `${WITH_X.slice(0, 17)}Х`, WITH_X],
    ['a star where the checksum asks for X', `${WITH_X.slice(0, 17)}*`, WITH_X],
  ])('%s', (_, raw, fixed) => {
    const reading = read(raw);
    expect(codes(reading)).toEqual(['id.form']);
    expect(reading.faults[0]?.severity).toBe('warning');
    expect(fixOf(reading)).toBe(fixed);
    expect(reading.value).toMatchObject({ number: fixed, valid: true });
  });

  it('offers no fix where the number itself is wrong', () => {
    expect(codes(read(` ${WRONG_CHECK}`))).toEqual(['id.checksum']);
    expect(fixOf(read(` ${WRONG_CHECK}`))).toBeNull();
  });
});

describe('wrong numbers', () => {
  it.each<[string, CellValue, string, string]>([
    ['checksum, with the last character it asks for', WRONG_CHECK, 'id.checksum', '末位应为 2，现为 5'],
    ['checksum that asks for X', '500101199001010001', 'id.checksum', '末位应为 X'],
    ['30 February', inventedId('500103', '19900230'), 'id.birth', '19900230'],
    ['29 February of a common year', inventedId('500103', '19900229'), 'id.birth', '19900229'],
    ['month 13', inventedId('500103', '19901301'), 'id.birth', '19901301'],
    ['a year before 1900', inventedId('500103', '18991231'), 'id.birth', '18991231'],
    ['one digit short, perhaps the last', PLAIN.slice(0, 17), 'id.missingLast', '末位应为 2'],
    ['one digit short elsewhere', '50010319901301000', 'id.tooShort', '少 1 位'],
    ['four digits short', '50010319900101', 'id.tooShort', '少 4 位'],
    ['one digit too many', `${PLAIN}2`, 'id.tooLong', '多 1 位'],
    ['O for 0', PLAIN.replace('0', 'O'), 'id.letters', '第 2 位是“O”（像是数字 0）'],
    ['l for 1', '500l03199001010002', 'id.letters', '第 4 位是“L”（像是数字 1）'],
    ['another letter', '500K03199001010002', 'id.letters', '第 4 位是“K”'],
    ['X in the middle', '500X03199001010002', 'id.letters', '第 4 位是“X”'],
    ['masked digits', '500103********0002', 'id.masked', '遮盖'],
    ['a star that is no X', `${PLAIN.slice(0, 17)}*`, 'id.masked', '遮盖'],
    ['two numbers with a comma', `${PLAIN}、${WITH_X}`, 'id.two', '两个号码'],
    ['two numbers without anything between', `${PLAIN}${WITH_X}`, 'id.two', '两个号码'],
    ['two numbers on two lines', `${PLAIN}\n${WITH_X}`, 'id.two', '两个号码'],
    ['a mobile number', '13812345678', 'id.isPhone', '手机号'],
    ['a passport without its type', 'E12345678', 'id.otherDocument', '证件类型'],
    ['a travel permit without its type', 'H1234567800', 'id.otherDocument', '证件类型'],
    ['words', '待补', 'id.notNumber', '待补'],
    ['scientific notation as text', '5.00103E+17', 'id.scientific', '号码已丢失'],
    ['a truth value', true, 'id.notNumber', 'TRUE'],
    ['a sample number', '123456', 'id.tooShort', '少 12 位'],
  ])('%s', (_, raw, code, words) => {
    const reading = read(raw);
    expect(codes(reading)).toEqual([code]);
    expect(reading.faults[0]?.severity).toBe('error');
    expect(sentences(reading)[0]).toContain(words);
    expect(fixOf(reading)).toBeNull();
    expect(reading.value?.valid ?? false).toBe(false);
  });

  it('keeps a number with a wrong checksum, so that it can still be compared', () => {
    expect(read(WRONG_CHECK)).toMatchObject({ state: 'read', value: { number: WRONG_CHECK, valid: false } });
  });

  it('suspects a lost end where a wrong number ends in three zeros', () => {
    expect(codes(read('500103199003120000'))).toEqual(['id.checksum', 'id.lostDigits']);
  });

  it('only warns of an unknown province', () => {
    const reading = read(inventedId('100103', '19900101'));
    expect(codes(reading)).toEqual(['id.province']);
    expect(reading.faults[0]?.severity).toBe('warning');
    expect(reading.value?.valid).toBe(true);
  });

  it('only warns of a remark beside a number that holds', () => {
    const reading = read(`${PLAIN}（已过期）`);
    expect(codes(reading)).toEqual(['id.remark']);
    expect(reading.value).toMatchObject({ number: PLAIN, valid: true });
    expect(fixOf(reading)).toBeNull();
  });
});

describe('number cells', () => {
  it.each([
    ['18 digits', 500103199003120000, 3],
    ['17 digits', 50010319900312000, 2],
    ['16 digits', 5001031990031200, 1],
  ])('%s: the last digits are lost for ever', (_, raw, lost) => {
    const reading = read(raw);
    expect(reading).toMatchObject({ state: 'unreadable', value: null, raw });
    expect(codes(reading)).toEqual(['id.storedAsNumber']);
    expect(sentences(reading)[0]).toContain(`后 ${String(lost)} 位已丢失`);
    expect(sentences(reading)[0]).toContain(`（${String(raw)}）`);
    expect(fixOf(reading)).toBeNull();
  });

  it('says so even where the digits would make a valid number', () => {
    expect(codes(read(Number(inventedId('500103', '19930101'))))).toEqual(['id.storedAsNumber']);
  });

  it('reads a legacy number, which fits into a number cell, and says it', () => {
    const reading = read(500103900101000);
    expect(codes(reading)).toEqual(['id.legacy15', 'id.legacyInNumberCell']);
    expect(reading).toMatchObject({ raw: 500103900101000, value: { kind: 'legacy15', valid: true } });
  });

  it.each([[123456], [12.5], [-500103199001010], [Number.NaN], [Number.POSITIVE_INFINITY], [0]])(
    '%d is unreadable',
    (raw) => {
      expect(read(raw)).toMatchObject({ state: 'unreadable', raw });
    },
  );
});

describe('older numbers', () => {
  it('names the 18-digit successor of a legacy number and fills nothing in', () => {
    const reading = read('500103900101000');
    expect(reading.faults.map(({ code, severity }) => [code, severity])).toEqual([['id.legacy15', 'error']]);
    expect(sentences(reading)[0]).toContain(PLAIN);
    expect(fixOf(reading)).toBeNull();
    expect(reading.value).toMatchObject({ kind: 'legacy15', sex: 'female', valid: true });
  });

  it('finds a birth date that is none in a legacy number', () => {
    expect(codes(read('500103900230000'))).toEqual(['id.legacyBirth']);
    expect(read('500103900230000').value?.valid).toBe(false);
  });

  it("reads the foreigners' older card without judging it", () => {
    const reading = read('usa110019900101');
    expect(codes(reading)).toEqual(['id.foreignerOld', 'id.form']);
    expect(reading.value).toEqual({
      number: 'USA110019900101',
      kind: 'foreignerOld',
      birth: null,
      sex: null,
      valid: true,
    });
  });
});

describe('other documents', () => {
  it.each<[string, CellValue, string, string]>([
    ['a passport', ' e12345678 ', '护照', 'E12345678'],
    ['a passport by another name', 'E12345678', '因私护照', 'E12345678'],
    ['a travel permit in a number cell', 12345678, '台胞证', '12345678'],
    ['a type nobody knows', 'A123', '海员证', 'A123'],
    ['18 characters that are no ID number', WRONG_CHECK, '护照', WRONG_CHECK],
    ['15 digits that are no ID number', '500103900101000', '军官证', '500103900101000'],
  ])('%s is kept and not judged', (_, raw, idType, number) => {
    const reading = read(raw, idType);
    expect(codes(reading)).toEqual(['id.notJudged']);
    expect(reading.faults[0]?.severity).toBe('info');
    expect(reading.value).toEqual({ number, kind: 'other', birth: null, sex: null, valid: true });
  });

  it.each([
    ['an ID number called a passport', PLAIN, '护照'],
    ['a residence permit called an ID card', inventedId('810000', '19900101'), '身份证'],
    ['an ID number called a residence permit', PLAIN, '港澳居民居住证'],
  ])('%s: the type is to be checked', (_, raw, idType) => {
    expect(codes(read(raw, idType))).toEqual(['id.typeMismatch']);
  });

  it.each([['身份正'], ['无'], ['　'], [' 身份证 ']])(
    'type “%s”: an ID number is judged all the same',
    (idType) => {
      expect(codes(read(WRONG_CHECK, idType))).toEqual(['id.checksum']);
    },
  );

  it('lets 其他 stand beside any number', () => {
    expect(codes(read(PLAIN, '其他'))).toEqual([]);
  });
});

describe('nothing there', () => {
  it.each([[null], [''], ['  '], ['　'], ['\u200b']])('%j is blank', (raw) => {
    expect(read(raw)).toMatchObject({ state: 'blank', value: null, faults: [] });
  });

  it.each([['无'], ['暂无'], ['/'], ['——'], ['N/A']])('%s is none', (raw) => {
    expect(read(raw)).toMatchObject({ state: 'none', value: null, faults: [] });
  });
});

describe('whatever the cell holds', () => {
  const birth = fc.integer({ min: -25567, max: 20000 }).map((day) => isoDate(day).replaceAll('-', ''));
  const valid = fc
    .tuple(fc.constantFrom('500103', '512201', '110101', '810000', '950840'), birth)
    .map(([region, day]) => inventedId(region, day));
  const cell = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.stringMatching(/^[\dXxO '-]{0,40}$/),
    fc.double(),
    fc.integer(),
    fc.boolean(),
    fc.constant(null),
  );

  it('never throws and keeps the cell', () => {
    fc.assert(
      fc.property(cell, fc.option(fc.constantFrom('身份证', '护照', '其他', '某证')), (raw, idType) => {
        expect(Object.is(readIdNumber(raw, idType).raw, raw)).toBe(true);
      }),
    );
  });

  it('reads every number made by the rule as valid', () => {
    fc.assert(
      fc.property(valid, (number) => {
        expect(read(number)).toMatchObject({ state: 'read', faults: [], value: { number, valid: true } });
      }),
    );
  });

  it('catches every single wrong digit', () => {
    const corrupted = fc
      .tuple(valid, fc.nat(16), fc.integer({ min: 1, max: 9 }))
      .map(([number, place, by]) => {
        const digit = (Number(number[place]) + by) % 10;
        return `${number.slice(0, place)}${String(digit)}${number.slice(place + 1)}`;
      });
    fc.assert(
      fc.property(corrupted, (number) => {
        expect(read(number).value?.valid).toBe(false);
        expect(codes(read(number))).toContain('id.checksum');
      }),
    );
  });

  it('catches every swap of two different neighbours', () => {
    fc.assert(
      fc.property(valid, fc.nat(15), (number, place) => {
        const swapped = `${number.slice(0, place)}${number.charAt(place + 1)}${number.charAt(place)}${number.slice(place + 2)}`;
        fc.pre(swapped !== number);
        expect(codes(read(swapped))).toContain('id.checksum');
      }),
    );
  });

  it('reads a fix without faults', () => {
    const untidy = fc.tuple(valid, fc.constantFrom(' ', "'", '-', '　', '\n')).map(([number, sign]) => {
      return `${sign}${number.slice(0, 6)}${sign}${number.slice(6)}`.toLowerCase();
    });
    fc.assert(
      fc.property(untidy, (raw) => {
        expect(read(fixOf(read(raw))).faults).toEqual([]);
      }),
    );
  });
});

describe('the check character', () => {
  it.each([
    ['50010119900101000', 'X'],
    ['50010319900101000', '2'],
    ['81000019900101000', '0'],
  ])('of %s is %s', (digits, expected) => {
    const sum = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2].reduce(
      (total, weight, place) => total + weight * Number(digits[place]),
      0,
    );
    expect('10X98765432'[sum % 11]).toBe(checkCharacter(digits));
    expect(checkCharacter(digits)).toBe(expected);
  });
});

describe('invented numbers', () => {
  it('belong to nobody: sequence 000, or a region under which no one is registered', () => {
    expect(inventedId('500103', '19900101')).toMatch(/^50010319900101000[\dX]$/);
    expect(inventedId('500103', '19900101', 'male')).toMatch(/^50000019900101001[\dX]$/);
    expect(inventedId('500103', '19900101', '002')).toMatch(/^50000019900101002[\dX]$/);
  });
});
