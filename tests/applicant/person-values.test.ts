import fc from 'fast-check';
import { readEthnicity } from '../../src/applicant/ethnicity';
import { readIdType } from '../../src/applicant/id-type';
import { readName } from '../../src/applicant/person-name';
import { readPoliticalStatus } from '../../src/applicant/political-status';
import { readSex } from '../../src/applicant/sex';
import { ETHNICITIES, POLITICAL_STATUSES } from '../../src/notice/value-lists';
import type { CellValue } from '../../src/workbook/sheet-snapshot';
import { codes, fixOf, sentences } from './told';

const cell = fc.oneof(fc.string({ unit: 'binary' }), fc.double(), fc.boolean(), fc.constant(null));

describe('name', () => {
  it.each([
    ['张三'],
    ['欧阳娜娜'],
    ['买买提·艾力'],
    ['阿卜杜拉·买合木提·艾力'],
    ['扎西次仁'],
    ['张〇'],
    ['𠮷田'],
    ['张㛃'],
    ['无名'],
  ])('clean: %s', (raw) => {
    expect(readName(raw)).toEqual({ state: 'read', value: raw, raw, faults: [] });
  });

  it.each([
    ['a space inside', '张 三', '张三'],
    ['a wide space inside', '张　三', '张三'],
    ['spaces between three', '张 三 丰', '张三丰'],
    ['spaces at the ends', ' 张三 ', '张三'],
    ['an invisible character', '张三\u200b', '张三'],
    ['a bullet for the dot', '买买提•艾力', '买买提·艾力'],
    ['a Japanese dot', '买买提・艾力', '买买提·艾力'],
    ['a full stop for the dot', '买买提.艾力', '买买提·艾力'],
    ['spaces around the dot', '买买提 · 艾力', '买买提·艾力'],
    ['a radical that looks like the character', '⼀鸣', '一鸣'],
  ])('fixable: %s', (_, raw, fixed) => {
    expect(codes(readName(raw))).toEqual(['name.form']);
    expect(readName(raw).value).toBe(fixed);
    expect(fixOf(readName(raw))).toBe(fixed);
  });

  it.each<[string, CellValue, string, string | null]>([
    ['a space that may be a dot', '买买提 艾力', 'name.innerSpace', '买买提艾力'],
    ['a remark', '张三（组长）', 'name.remark', '张三'],
    ['a remark in other brackets', '张三【补考】', 'name.remark', '张三'],
    ['a title', '王先生', 'name.title', '王先生'],
    ['an office for a name', '冉班长', 'name.title', '冉班长'],
    ['one character', '张', 'name.tooShort', '张'],
    ['a very long name', '扎西次仁多吉曲珍', 'name.long', '扎西次仁多吉曲珍'],
    ['a foreign name', 'John Smith', 'name.latin', 'John Smith'],
    ['a character of a private font', '张\ue001', 'name.privateUse', '张\ue001'],
    ['digits', '张三1', 'name.digits', null],
    ['a number cell', 123, 'name.digits', null],
    ['a letter', '张三A', 'name.letters', null],
    ['two names', '张三、李四', 'name.several', null],
    ['a lost character', '张?', 'name.lost', null],
    ['a masked character', '张*三', 'name.lost', null],
    ['某 for the name', '张某某', 'name.lost', null],
    ['某 alone', '某某', 'name.lost', null],
    ['only a remark', '（张三）', 'name.notAName', null],
    ['a truth value', true, 'name.notAName', null],
  ])('told, without a fix: %s', (_, raw, code, value) => {
    expect(codes(readName(raw))).toEqual([code]);
    expect(readName(raw).value).toBe(value);
    expect(fixOf(readName(raw))).toBeNull();
  });

  it('reads 无 as none, and never throws', () => {
    expect(readName('无').state).toBe('none');
    fc.assert(
      fc.property(cell, (raw) => {
        expect(Object.is(readName(raw).raw, raw)).toBe(true);
      }),
    );
  });
});

describe('sex', () => {
  it.each<[CellValue, string, string[], CellValue]>([
    ['男', 'male', [], null],
    ['女', 'female', [], null],
    ['男 ', 'male', ['sex.form'], '男'],
    ['女性', 'female', ['sex.form'], '女'],
    ['M', 'male', ['sex.form'], '男'],
    ['female', 'female', ['sex.form'], '女'],
    [1, 'male', ['sex.code'], null],
    ['2', 'female', ['sex.code'], null],
  ])('%j', (raw, value, faults, fixed) => {
    expect(readSex(raw).value).toBe(value);
    expect(codes(readSex(raw))).toEqual(faults);
    expect(fixOf(readSex(raw))).toBe(fixed);
  });

  it.each<[CellValue, string]>([
    ['男/女', 'sex.both'],
    ['未知', 'sex.unknown'],
    [0, 'sex.unknown'],
    [true, 'sex.unknown'],
  ])('%j is unreadable', (raw, code) => {
    expect(readSex(raw)).toMatchObject({ state: 'unreadable', value: null });
    expect(codes(readSex(raw))).toEqual([code]);
  });

  it('reads 无 as none', () => {
    expect(readSex('无').state).toBe('none');
  });
});

describe('document type', () => {
  it.each([
    ['身份证', '身份证'],
    ['居民身份证', '身份证'],
    ['身份证（二代）', '身份证'],
    ['01-居民身份证', '身份证'],
    ['台湾居民居住证', '港澳台居民居住证'],
    ['台胞证', '台湾居民来往大陆通行证'],
    ['外国人永久居留证', '外国人永久居留身份证'],
    ['护照', '护照'],
  ])('%s is %s', (raw, name) => {
    expect(readIdType(raw)).toEqual({ state: 'read', value: name, raw, faults: [] });
  });

  it('warns of a type nobody knows, and of a number in its place', () => {
    expect(codes(readIdType('海员证'))).toEqual(['idType.unknown']);
    expect(readIdType('海员证').value).toBe('海员证');
    expect(readIdType('500103199001010002')).toMatchObject({ state: 'unreadable' });
    expect(codes(readIdType('500103199001010002'))).toEqual(['idType.isNumber']);
  });
});

describe('ethnic group', () => {
  const read = (raw: CellValue) => readEthnicity(raw, ETHNICITIES);

  it.each(ETHNICITIES.map((name) => [name]))('%s is clean, and its short form leads to it', (name) => {
    expect(read(name)).toEqual({ state: 'read', value: name, raw: name, faults: [] });
    expect(fixOf(read(name.slice(0, -1)))).toBe(name);
  });

  it.each([
    ['汉族 ', '汉族'],
    ['汉民族', '汉族'],
    ['01汉族', '汉族'],
    ['毛难', '毛南族'],
    ['毛难族', '毛南族'],
    ['僮族', '壮族'],
    ['维族', '维吾尔族'],
    ['崩龙族', '德昂族'],
  ])('%s should be %s', (raw, fixed) => {
    expect(codes(read(raw))).toEqual(['ethnicity.form']);
    expect(fixOf(read(raw))).toBe(fixed);
  });

  it.each([['穿青人'], ['僜人'], ['未识别']])('%s is kept with a warning', (raw) => {
    expect(read(raw).value).toBe(raw);
    expect(codes(read(raw))).toEqual(['ethnicity.notListed']);
  });

  it.each<[CellValue]>([['火星'], [1], ['族'], ['民族'], [true]])('%j is an error', (raw) => {
    expect(read(raw).state).toBe('unreadable');
    expect(codes(read(raw))).toEqual(['ethnicity.unknown']);
  });

  it('follows the list it is given', () => {
    expect(read('汉').value).toBe('汉族');
    expect(codes(readEthnicity('汉', ['满族']))).toEqual(['ethnicity.unknown']);
    expect(readEthnicity('汉', ['汉']).faults).toEqual([]);
  });
});

describe('political status', () => {
  const read = (raw: CellValue) => readPoliticalStatus(raw, POLITICAL_STATUSES);

  it.each(POLITICAL_STATUSES.map((name) => [name]))('%s is clean', (name) => {
    expect(read(name)).toEqual({ state: 'read', value: name, raw: name, faults: [] });
  });

  it.each([
    ['党员', '中共党员'],
    ['中国共产党党员', '中共党员'],
    ['预备党员', '中共预备党员'],
    ['中共党员（预备）', '中共预备党员'],
    ['团员', '共青团员'],
    ['民盟', '民盟盟员'],
    ['无党派', '无党派人士'],
    ['群众 ', '群众'],
    ['13群众', '群众'],
  ])('%s should be %s', (raw, fixed) => {
    expect(codes(read(raw))).toEqual(['political.form']);
    expect(fixOf(read(raw))).toBe(fixed);
  });

  it.each<[CellValue, string]>([
    ['民主党派', 'political.vague'],
    ['入党积极分子', 'political.vague'],
    ['少先队员', 'political.unknown'],
    [3, 'political.unknown'],
  ])('%j warns', (raw, code) => {
    expect(codes(read(raw))).toEqual([code]);
    expect(read(raw).faults[0]?.severity).toBe('warning');
    expect(fixOf(read(raw))).toBeNull();
  });

  it('follows the list it is given', () => {
    expect(fixOf(readPoliticalStatus('党员', ['中国共产党党员']))).toBe('中国共产党党员');
  });

  it('reads 无 as none', () => {
    expect(read('无').state).toBe('none');
  });
});

it('no reader of a listed value throws, whatever the cell holds', () => {
  fc.assert(
    fc.property(cell, (raw) => {
      const readings = [
        readSex(raw),
        readIdType(raw),
        readEthnicity(raw, ETHNICITIES),
        readPoliticalStatus(raw, POLITICAL_STATUSES),
      ];
      for (const reading of readings) expect(sentences(reading).join('')).not.toContain('{');
    }),
  );
});
