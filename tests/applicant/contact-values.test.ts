import fc from 'fast-check';
import { readEmail } from '../../src/applicant/email';
import { readPhone } from '../../src/applicant/phone';
import { readPostcode } from '../../src/applicant/postcode';
import type { CellValue } from '../../src/workbook/sheet-snapshot';
import { codes, fixOf, sentences } from './told';

const cell = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.stringMatching(/^[\d+ ()@.、/-]{0,30}$/),
  fc.double(),
  fc.integer(),
  fc.boolean(),
  fc.constant(null),
);

describe('phone', () => {
  it.each<[string, CellValue]>([
    ['text', '13812345678'],
    ['a number cell', 13812345678],
    ['a number of the newest range', '19912345678'],
  ])('clean: %s', (_, raw) => {
    expect(readPhone(raw)).toEqual({ state: 'read', value: String(raw), raw, faults: [] });
  });

  it.each([
    ['+86', '+8613812345678'],
    ['86 and dashes', '86-138-1234-5678'],
    ['0086', '008613812345678'],
    ['brackets', '(+86)13812345678'],
    ['a 0 before it', '013812345678'],
    ['spaces', '138 1234 5678'],
    ['full-width digits', '１３８１２３４５６７８'],
    ['an apostrophe', "'13812345678"],
    ['marks copied from an address book', '\u202a13812345678\u202c'],
    ['a label', '电话：13812345678'],
    ['本人', '13812345678（本人）'],
    ['微信同号', '13812345678（微信同号）'],
    ['the same number twice', '13812345678/138-1234-5678'],
  ])('fixable: %s', (_, raw) => {
    const reading = readPhone(raw);
    expect(codes(reading)).toEqual(['phone.form']);
    expect(reading.value).toBe('13812345678');
    expect(fixOf(reading)).toBe('13812345678');
  });

  it.each<[string, CellValue, string, string]>([
    ['one digit short', '1381234567', 'phone.tooShort', '缺 1 位'],
    ['one digit short in a number cell', 1381234567, 'phone.tooShort', '缺 1 位'],
    ['one digit too many', '138123456789', 'phone.tooLong', '多 1 位'],
    ['a sample number', '12345678901', 'phone.prefix', '12'],
    ['a landline with its area', '023-81906099', 'phone.landline', '座机'],
    ['a landline', '81906099', 'phone.landline', '座机'],
    ['a landline with an extension', '023-81906099转801', 'phone.landline', '座机'],
    ['a service number', '400-123-4567', 'phone.landline', '座机'],
    ['two mobiles', '13812345678/13912345678', 'phone.two', '两个'],
    ['two mobiles with a space', '13812345678 13912345678', 'phone.two', '两个'],
    ['two mobiles on two lines', '13812345678\n13912345678', 'phone.two', '两个'],
    ['a father’s', '13812345678（父亲）', 'phone.notOwn', '父亲'],
    ['masked', '138****5678', 'phone.masked', '遮盖'],
    ['Hong Kong', '+852 9123 4567', 'phone.abroad', '境外'],
    ['an ID number', '500103199001010002', 'phone.isId', '身份证'],
    ['an ID number that begins like a mobile', '130103199001010003', 'phone.isId', '身份证'],
    ['a letter O', '1381234567O', 'phone.notNumber', '1381234567O'],
    ['in scientific form', '1.35E+10', 'phone.scientific', '1.35E+10'],
    ['words', '没手机', 'phone.notNumber', '没手机'],
    ['a broken number', 13812345678.5, 'phone.notNumber', '13812345678.5'],
    ['a truth value', true, 'phone.notNumber', 'TRUE'],
  ])('wrong: %s', (_, raw, code, words) => {
    const reading = readPhone(raw);
    expect(reading).toMatchObject({ state: 'unreadable', value: null, raw });
    expect(codes(reading)).toEqual([code]);
    expect(sentences(reading)[0]).toContain(words);
    expect(fixOf(reading)).toBeNull();
  });

  it('takes the mobile beside a landline, and says so', () => {
    const reading = readPhone('13812345678、023-81906099');
    expect(codes(reading)).toEqual(['phone.besideOther']);
    expect(reading.value).toBe('13812345678');
  });

  it('reads 无 as none and nothing as blank', () => {
    expect(readPhone('无').state).toBe('none');
    expect(readPhone('  ').state).toBe('blank');
    expect(readPhone(null).state).toBe('blank');
  });

  it('never throws; what it reads is a mobile number', () => {
    fc.assert(
      fc.property(cell, (raw) => {
        expect(readPhone(raw).value ?? '13812345678').toMatch(/^1[3-9]\d{9}$/);
      }),
    );
  });
});

describe('email', () => {
  it.each([['a@qq.com'], ['A.b-c_d@163.com'], ['a@vip.qq.com'], ['a+b@cqu.edu.cn']])('clean: %s', (raw) => {
    expect(readEmail(raw)).toEqual({ state: 'read', value: raw, raw, faults: [] });
  });

  it.each([
    ['full-width', 'abc＠qq．com', 'abc@qq.com'],
    ['a space', 'abc @163.com', 'abc@163.com'],
    ['a Chinese stop', 'abc@qq。com', 'abc@qq.com'],
    ['a comma', 'abc@qq，com', 'abc@qq.com'],
    ['a link', 'mailto:abc@qq.com', 'abc@qq.com'],
    ['a label', '邮箱：abc@qq.com', 'abc@qq.com'],
  ])('fixable: %s', (_, raw, fixed) => {
    expect(codes(readEmail(raw))).toEqual(['email.form']);
    expect(fixOf(readEmail(raw))).toBe(fixed);
  });

  it.each([
    ['abc@qq.con', 'qq.com'],
    ['abc@163.cm', '163.com'],
    ['abc@gmial.com', 'gmail.com'],
  ])('names the likely slip in %s without a fix', (raw, likely) => {
    expect(codes(readEmail(raw))).toEqual(['email.likelyDomain']);
    expect(sentences(readEmail(raw))[0]).toContain(likely);
    expect(fixOf(readEmail(raw))).toBeNull();
  });

  it.each<[string, CellValue, string]>([
    ['a QQ number', 12345678, 'email.onlyQq'],
    ['no @', 'abc.qq.com', 'email.noAt'],
    ['no domain', 'abc@qq', 'email.malformed'],
    ['two dots', 'a..b@qq.com', 'email.malformed'],
    ['two @', 'a@@qq.com', 'email.malformed'],
    ['Chinese letters', '张三@qq.com', 'email.malformed'],
    ['two addresses', 'a@qq.com;b@qq.com', 'email.two'],
    ['a truth value', true, 'email.noAt'],
  ])('wrong: %s', (_, raw, code) => {
    expect(readEmail(raw)).toMatchObject({ state: 'unreadable', value: null });
    expect(codes(readEmail(raw))).toEqual([code]);
  });

  it('reads 无 as none, and never throws', () => {
    expect(readEmail('无').state).toBe('none');
    fc.assert(
      fc.property(cell, (raw) => {
        expect(Object.is(readEmail(raw).raw, raw)).toBe(true);
      }),
    );
  });
});

describe('postcode', () => {
  it.each<[CellValue]>([['400030'], [400030], ['010000']])('clean: %j', (raw) => {
    expect(readPostcode(raw)).toEqual({ state: 'read', value: String(raw), raw, faults: [] });
  });

  it.each([[' 400030'], ['４０００３０'], ['400-030'], ['400 030']])('fixable: %j', (raw) => {
    expect(fixOf(readPostcode(raw))).toBe('400030');
  });

  it.each<[string, CellValue, string]>([
    ['a lost 0', 10000, 'postcode.lostZero'],
    ['5 digits of text', '40003', 'postcode.length'],
    ['7 digits', '4000301', 'postcode.length'],
    ['zeros', '000000', 'postcode.invented'],
    ['words', '重庆', 'postcode.notDigits'],
    ['a broken number', 400030.5, 'postcode.notDigits'],
  ])('wrong: %s', (_, raw, code) => {
    expect(codes(readPostcode(raw))).toEqual([code]);
    expect(fixOf(readPostcode(raw))).toBeNull();
  });

  it('reads 无 as none, and never throws', () => {
    expect(readPostcode('无').state).toBe('none');
    fc.assert(
      fc.property(cell, (raw) => {
        expect(readPostcode(raw).value ?? '400030').toMatch(/^\d{6}$/);
      }),
    );
  });
});
