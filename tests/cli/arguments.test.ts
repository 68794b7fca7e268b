import { dayFromIso } from '../../src/applicant/day';
import { FIELDS } from '../../src/applicant/field';
import { fieldTitle } from '../../src/applicant/field-aliases';
import { readArguments, UsageError } from '../../src/cli/arguments';
import { say } from '../../src/messages/catalog';

describe('readArguments', () => {
  it('reads a review with every option', () => {
    const words = ['review', '甲.xlsx', '乙', '--out', 'o', '--cutoff', '2023-09-30', '--settings', 's.json'];
    const more = [
      '--notice',
      'n.json',
      '--map',
      '用人单位=employer',
      '--map',
      'H=',
      '--required',
      'A,身份证号',
    ];
    const last = ['--json', '--mask', '--lang', 'en-US', '--jobs', '3', '--fail-on', 'warning'];
    const photos = ['--photos', '照片', '--photos-out', 'p', '--photos-convert'];
    expect(readArguments([...words, ...more, ...last, ...photos])).toEqual({
      command: 'review',
      paths: ['甲.xlsx', '乙'],
      out: 'o',
      cutoff: dayFromIso('2023-09-30'),
      settings: 's.json',
      notice: 'n.json',
      map: { 用人单位: 'employer', H: null },
      required: ['A', '身份证号'],
      json: true,
      mask: true,
      language: 'en-US',
      jobs: 3,
      failOn: 'warning',
      photos: { from: '照片', out: 'p', convert: true },
    });
  });

  it('leaves out what is not said', () => {
    expect(readArguments(['review', 'a.xlsx'])).toMatchObject({
      out: null,
      cutoff: null,
      map: {},
      required: null,
      json: false,
      language: 'zh-CN',
      failOn: 'error',
      photos: null,
    });
  });

  it.each([
    ['nothing at all', [], 'help'],
    ['help asked for', ['--help'], 'help'],
    ['help as an option of a command', ['review', '--help'], 'help'],
    ['the version', ['-v'], 'version'],
    ['the notice', ['notice'], 'notice'],
    ['clearing', ['clear', 'a.xlsx'], 'clear'],
    ['clearing, said as an option of review', ['review', '--clear', 'a.xlsx'], 'clear'],
    ['a template', ['template'], 'template'],
  ])('understands %s', (_, words, command) => {
    expect(readArguments(words).command).toBe(command);
  });

  it.each([
    ['its name', '用人单位=employer', 'employer'],
    ['its title', '用人单位=工作单位', 'employer'],
    ['a header it goes by', '用人单位=单位名称', 'employer'],
    ...FIELDS.map((field) => [`the title of ${field}`, `H=${say(fieldTitle(field), 'zh-CN')}`, field]),
  ])('maps a column to a field by %s', (_, word = '', field) => {
    const call = readArguments(['review', 'a', '--map', word]);
    expect(call.command === 'review' ? Object.values(call.map) : []).toEqual([field]);
  });

  it.each([
    ['no file', ['review'], 'cli.noPath'],
    ['nothing to clear', ['clear'], 'cli.noPath'],
    ['an unknown command', ['reveiw', 'a'], 'cli.unknownCommand'],
    ['an unknown option', ['review', 'a', '--cutof', '2023-09-30'], 'cli.unknownOption'],
    ['an unknown letter', ['review', 'a', '-x'], 'cli.unknownOption'],
    ['an option without its value', ['review', 'a', '--cutoff'], 'cli.valueMissing'],
    ['an option before its value', ['review', 'a', '--out', '--json'], 'cli.valueMissing'],
    ['a value too many', ['review', 'a', '--json=yes'], 'cli.noValueWanted'],
    ['a day that is none', ['review', 'a', '--cutoff', '2023-02-30'], 'cli.badCutoff'],
    ['a day written otherwise', ['review', 'a', '--cutoff', '2023/9/30'], 'cli.badCutoff'],
    ['an unknown language', ['review', 'a', '--lang', 'fr'], 'cli.badChoice'],
    ['an unknown threshold', ['review', 'a', '--fail-on', 'info'], 'cli.badChoice'],
    ['no threads', ['review', 'a', '--jobs', '0'], 'cli.badJobs'],
    ['a mapping without a field sign', ['review', 'a', '--map', '单位'], 'cli.badMapping'],
    ['a mapping without a column', ['review', 'a', '--map', '=name'], 'cli.badMapping'],
    ['a mapping to no field', ['review', 'a', '--map', '单位=employr'], 'cli.unknownField'],
  ])('refuses %s with a sentence', (_, words, key) => {
    const refused = () => readArguments(words);
    expect(refused).toThrow(UsageError);
    expect(refused).toThrow(key);
  });
});
