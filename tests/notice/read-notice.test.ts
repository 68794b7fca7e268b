import { builtInNotice } from '../../src/notice/built-in-notice';
import type { Notice } from '../../src/notice/notice';
import { readNotice, readSettings } from '../../src/notice/read-notice';

type Edit = (notice: Record<string, never> & Notice) => void;
const edited = (edit: Edit) => {
  const copy = structuredClone(builtInNotice) as Parameters<Edit>[0];
  edit(copy);
  return JSON.stringify(copy);
};
const pathsOf = (text: string) => {
  const read = readNotice(text, 'zh-CN');
  return read.ok ? [] : read.faults.map((fault) => fault.path);
};
const level0 = (notice: Notice) => {
  const [rule] = notice.levels;
  if (!rule) throw new Error('no level');
  return rule;
};

describe('readNotice', () => {
  it('reads the built-in notice back', () => {
    expect(readNotice(JSON.stringify(builtInNotice), 'zh-CN')).toEqual({ ok: true, value: builtInNotice });
  });

  it('reads a file with a byte order mark', () => {
    expect(readNotice(`\uFEFF${JSON.stringify(builtInNotice)}`, 'zh-CN').ok).toBe(true);
  });

  const wrong: [string, string, string[]][] = [
    ['no JSON', '{', ['']],
    ['an empty file', '', ['']],
    [
      'a fee in words',
      edited((n) => Object.assign(level0(n).fees, { training: '2215元' })),
      ['levels[0].fees.training'],
    ],
    ['a negative fee', edited((n) => (level0(n).fees.assessment = -1)), ['levels[0].fees.assessment']],
    ['an unknown key', edited((n) => Object.assign(n, { color: 1 })), ['color']],
    ['a missing key', edited((n) => Reflect.deleteProperty(n, 'photo')), ['photo']],
    ['a level twice', edited((n) => n.levels.push(level0(n))), ['levels[3].level']],
    [
      'a field nobody knows',
      edited((n) => Object.assign(n, { requiredFields: ['nmae'] })),
      ['requiredFields[0]'],
    ],
    ['a day that is none', edited((n) => (n.cutoffDate = '2023-02-30')), ['cutoffDate']],
    ['a date in words', edited((n) => (n.cutoffDate = '2023年9月')), ['cutoffDate']],
    [
      'a clause under the wrong level',
      edited((n) => Object.assign(level0(n).clauses[0] ?? {}, { id: '2-1' })),
      ['levels[0].clauses[0].id'],
    ],
    ['two faults at once', edited((n) => Object.assign(n, { version: 2, title: '' })), ['version', 'title']],
  ];
  it.each(wrong)('refuses %s and says where', (_, text, paths) => {
    expect(pathsOf(text)).toEqual(paths);
  });

  it('gives each reason in the language asked for', () => {
    const text = edited((n) => Reflect.deleteProperty(n, 'photo'));
    const reasons = (['zh-CN', 'en-US'] as const).map((language) => {
      const read = readNotice(text, language);
      return read.ok ? '' : (read.faults[0]?.reason ?? '');
    });
    expect(reasons[0]).toMatch(/[\u4e00-\u9fff]/);
    expect(reasons[1]).toMatch(/^[ -~]+$/);
  });

  it.each([
    ['a missing key', edited((n) => Reflect.deleteProperty(n, 'photo')), '缺少这一项'],
    ['a missing list', edited((n) => Reflect.deleteProperty(n, 'gaps')), '缺少这一项'],
    ['an unknown key', edited((n) => Object.assign(n, { color: 1 })), '没有这一项，请检查拼写'],
    ['a day that is none', edited((n) => (n.cutoffDate = '2023-02-30')), '应写成 2023-09-30 这样的真实日期'],
    [
      'a word for a number',
      edited((n) => Object.assign(level0(n).fees, { training: '2215元' })),
      '这里要填不加引号的数字',
    ],
    [
      'a word for a list',
      edited((n) => Object.assign(n, { relatedMajors: '会计' })),
      '这里要填方括号里的列表',
    ],
    [
      'a level there is none of',
      edited((n) => Object.assign(level0(n), { level: 6 })),
      '只能填 1、2、3、4、5',
    ],
    [
      'a field there is none of',
      edited((n) => Object.assign(n, { requiredFields: ['nickname'] })),
      expect.stringMatching(/^没有这个值，可用的有 \d+ 个，例如 serial、name、/),
    ],
    ['a negative fee', edited((n) => Object.assign(level0(n).fees, { training: -1 })), '不能小于 0'],
    ['no time', edited((n) => Object.assign(n.photo, { dpi: 0 })), '要大于 0'],
    ['too much', edited((n) => Object.assign(n.photo, { backgroundShare: 2 })), '不能大于 1'],
    ['a blank name', edited((n) => Object.assign(n, { title: '' })), '不能为空'],
    ['an empty list', edited((n) => Object.assign(level0(n), { clauses: [] })), '不能为空'],
    ['a stray comma', '{\n  "version": 1,\n}', '文件格式不对（JSON）：请检查第3行附近的引号、逗号和括号'],
    ['an empty file', '', '文件格式不对（JSON）：请检查引号、逗号和括号'],
  ])('says of %s in plain words what to do', (_, text, reason) => {
    const read = readNotice(text, 'zh-CN');
    expect(read.ok ? [] : read.faults.map((fault) => fault.reason)).toEqual([reason]);
  });

  it('never shows a regular expression', () => {
    const read = readNotice(
      edited((n) => Object.assign(level0(n).clauses[0] ?? {}, { id: 'x' })),
      'zh-CN',
    );
    expect(read.ok ? '' : read.faults.map((fault) => fault.reason).join()).not.toMatch(/\\d|\[1-5\]/);
  });
});

describe('readSettings', () => {
  it('takes the empty settings', () => {
    expect(readSettings('{}', 'zh-CN')).toEqual({ ok: true, value: {} });
  });

  it('takes every key', () => {
    const settings = {
      cutoffDate: '2023-09-30',
      continuityGapMonths: 1,
      relatedMajors: ['电子商务'],
      otherMajors: ['会计'],
      ownOccupationKeywords: ['坐席'],
      relatedOccupationKeywords: ['销售'],
      otherOccupationKeywords: ['司机'],
      subjectPrices: { '3': { theory: 100, skill: null } },
      required: ['身份证号', 'E'],
      map: { 备注: null, H: 'employer' },
    };
    expect(readSettings(JSON.stringify(settings), 'zh-CN')).toEqual({ ok: true, value: settings });
  });

  it.each([
    ['{"cutofDate":"2023-09-30"}', 'cutofDate'],
    ['{"map":{"H":"employr"}}', 'map.H'],
    ['{"subjectPrices":{"3":{"oral":1}}}', 'subjectPrices.3'],
  ])('refuses %s', (text, path) => {
    const read = readSettings(text, 'zh-CN');
    expect(read.ok ? [] : read.faults.map((fault) => fault.path).join()).toContain(path);
  });
});
