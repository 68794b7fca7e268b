import fc from 'fast-check';
import { cleanText, isNone } from '../../src/applicant/clean-text';
import type { CellValue } from '../../src/workbook/sheet-snapshot';

it.each<[string, CellValue, string]>([
  ['blank', null, ''],
  ['plain text', '张三 abc', '张三 abc'],
  ['full-width', '（ＡＢＣ１２３）：；', '(ABC123):;'],
  ['a wide space', '　张　三　', '张 三'],
  ['a space that does not break', '张\u00a0三', '张 三'],
  ['a tab', '张\t三', '张 三'],
  ['zero-width characters', '\ufeff张\u200b三', '张三'],
  ['direction marks', '\u202d138\u202c', '138'],
  ['Windows line breaks', '一\r\n二\r三', '一\n二\n三'],
  ['a vertical tab', '一\v二', '一\n二'],
  ['control characters', '张\u0007三', '张三'],
  ['rare characters', '𠮷〇', '𠮷〇'],
  ['a whole number', 13812345678, '13812345678'],
  ['a broken number', 2010.1, '2010.1'],
  ['a tiny number', 1e-7, '0.0000001'],
  ['what a number cell keeps of 18 digits', 500103199003120002, '500103199003120000'],
  ['a negative long number', -500103199003120002, '-500103199003120000'],
  ['a huge number', 1e21, '1000000000000000000000'],
  ['truth', true, 'TRUE'],
])('%s', (_, raw, expected) => {
  expect(cleanText(raw)).toBe(expected);
});

it('cleans once and for all', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (raw) => {
      expect(cleanText(cleanText(raw))).toBe(cleanText(raw));
    }),
  );
});

it.each(['无', '无。', '暂 无', '無', '暂无', '没有', 'N/A', 'n/a', 'None', '/', '-', '——', '－', '\\'])(
  '%s is none',
  (raw) => {
    expect(isNone(cleanText(raw))).toBe(true);
  },
);

it.each(['', '无锡', '无线电', '无业', '有', '-1', '空调', 'Nan Li', '没有手机'])(
  '%s is something',
  (raw) => {
    expect(isNone(cleanText(raw))).toBe(false);
  },
);
