import {
  CELL_LIMIT,
  columnLabels,
  errorsText,
  plain,
  warningsText,
  wholeCharacters,
} from '../../src/annotations/row-text';
import { message } from '../../src/messages/catalog';
import { aColumn, aFinding, aRow, sentence } from './tiny-review';

const COLUMNS = [aColumn(1, '姓名'), aColumn(2, '身份证号'), aColumn(3, '联系\n电话')];
const CHINESE = columnLabels(COLUMNS, 'zh-CN');
const ENGLISH = columnLabels(COLUMNS, 'en-US');
const said = (text: string) => `规则出错（${text}），请人工审核本行并反馈`;

describe('必改问题', () => {
  it.each([
    ['nothing to fix', aRow(), ''],
    ['missing fields, without brackets', aRow({ missing: [2, 3] }), '缺：身份证号、联系 电话'],
    [
      'an error names its column in brackets, exactly as the header cell reads',
      aRow({ findings: [aFinding({ column: 3, value: '138' })] }),
      `【联系\n电话】${said('不对')}`,
    ],
    [
      'missing first, then errors in their order',
      aRow({
        missing: [2],
        findings: [
          aFinding({ column: 1, text: '甲', value: 'x' }),
          aFinding({ column: 3, text: '乙', value: 'y' }),
        ],
      }),
      `缺：身份证号；【姓名】${said('甲')}；【联系\n电话】${said('乙')}`,
    ],
    [
      'a finding that only says the cell is blank is told once',
      aRow({ missing: [2], findings: [aFinding({ column: 2, value: ' ' })] }),
      '缺：身份证号',
    ],
    ['an error of the whole row has no brackets', aRow({ findings: [aFinding()] }), said('不对')],
    ['warnings do not stand here', aRow({ findings: [aFinding({ severity: 'warning' })] }), ''],
    [
      'brackets in a value cannot colour another cell',
      aRow({ findings: [aFinding({ column: 1, text: '【身份证号】' })] }),
      `【姓名】${said('〔身份证号〕')}`,
    ],
  ])('%s', (_, row, expected) => {
    expect(errorsText(row, CHINESE)).toBe(expected);
  });

  it('reads in English with the same brackets', () => {
    const row = aRow({ missing: [1, 2], findings: [aFinding({ column: 3, value: 1 })] });
    expect(errorsText(row, ENGLISH)).toMatch(/^Missing: 姓名, 身份证号; 【联系\n电话】/);
  });

  it('stays within a cell and says how many sentences are left out', () => {
    const findings = Array.from({ length: 2_000 }, (_, index) => aFinding({ column: 1, text: `第${index}` }));
    const text = errorsText(aRow({ findings }), CHINESE);
    expect(text.length).toBeLessThanOrEqual(CELL_LIMIT);
    const shown = text.split('【姓名】').length - 1;
    expect(text.endsWith(`；另有 ${2_000 - shown} 条，见“审核清单”`)).toBe(true);
    expect(shown).toBeGreaterThan(500);
  });

  it('cuts a single sentence that is too long by itself', () => {
    const row = aRow({ findings: [aFinding({ text: '长'.repeat(40_000) }), aFinding()] });
    const text = errorsText(row, CHINESE);
    expect(text.length).toBeLessThanOrEqual(CELL_LIMIT);
    expect(text.endsWith('另有 1 条，见“审核清单”')).toBe(true);
  });
});

describe('提醒', () => {
  const info = aFinding({ severity: 'info', text: '说' });
  const reason = sentence('补考单价未设置');
  const fees = { ...aRow().fees, total: null, reason };

  it.each([
    ['nothing to say', aRow(), null, ''],
    [
      'what the status needs stands first',
      aRow({ findings: [aFinding({ severity: 'warning' })] }),
      '先看',
      `先看；${said('不对')}`,
    ],
    ['why an amount is empty', aRow({ fees }), null, said('补考单价未设置')],
    [
      'not twice where a finding says it',
      aRow({ fees, findings: [aFinding({ severity: 'warning', text: '补考单价未设置' })] }),
      null,
      said('补考单价未设置'),
    ],
    ['information about the person', aRow({ findings: [info] }), null, said('说')],
    ['but not about one cell', aRow({ findings: [{ ...info, column: 1 }] }), null, ''],
    ['errors do not stand here', aRow({ missing: [1], findings: [aFinding()] }), null, ''],
  ])('%s', (_, row, first, expected) => {
    expect(warningsText(row, first, CHINESE)).toBe(expected);
  });
});

it('never cuts a character in two', () => {
  expect(wholeCharacters('a𠮷b', 2)).toBe('a');
  expect(wholeCharacters('a𠮷b', 3)).toBe('a𠮷');
});

it('lets no brackets through that a sentence brings along', () => {
  expect(plain(message('review.ruleFailed', { rule: '【a】' }), 'zh-CN')).not.toMatch(/[【】]/);
});
