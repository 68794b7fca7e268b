import { readFileSync } from 'node:fs';
import { builtInNotice } from '../../src/notice/built-in-notice';
import { noticeJsonSchema, settingsJsonSchema } from '../../src/notice/json-schema';
import { noticeSchema } from '../../src/notice/notice';

const levelOf = (level: number) => builtInNotice.levels.find((rule) => rule.level === level);

describe('the built-in notice', () => {
  it('is a valid notice file', () => {
    expect(noticeSchema.parse(builtInNotice)).toEqual(builtInNotice);
  });

  it('has the 17 clauses of 附件1', () => {
    const counts = builtInNotice.levels.map((rule) => [rule.level, rule.clauses.length]);
    expect(counts).toEqual([
      [3, 5],
      [2, 7],
      [1, 5],
    ]);
  });

  it.each([
    [3, 2215, 285, 2500],
    [2, 2340, 660, 3000],
    [1, 2740, 760, 3500],
  ])('level %i costs %i + %i = %i (六(一))', (level, training, assessment, total) => {
    expect(levelOf(level)?.fees).toEqual({ training, assessment });
    expect(training + assessment).toBe(total);
  });

  it.each([
    ['3-1', 6, null, 'own'],
    ['3-4', 1, null, 'own'],
    ['2-1', 13, null, 'own'],
    ['2-2', 5, 'certificate', 'own'],
    ['2-3', 4, 'certificate', 'own'],
    ['2-4', 5, 'graduation', 'own'],
    ['2-5', 4, 'certificate', 'own'],
    ['2-6', 3, 'certificate', 'own'],
    ['2-7', 2, 'graduation', 'own'],
    ['1-1', 19, null, 'own'],
    ['1-2', 4, 'certificate', 'own'],
    ['1-3', 3, 'certificate', 'own'],
    ['1-4', 13, 'graduation', 'ownOrRelated'],
    ['1-5', 10, 'graduation', 'ownOrRelated'],
  ])('clause %s asks for %i continuous years since %s in the %s occupation', (id, years, since, scope) => {
    const clause = builtInNotice.levels.flatMap((rule) => rule.clauses).find((entry) => entry.id === id);
    expect(clause?.requirements).toContainEqual({ kind: 'work', years, since, scope, continuous: true });
  });

  it.each(['3-5', '2-3', '2-6', '1-3'])('clause %s needs the course', (id) => {
    const clause = builtInNotice.levels.flatMap((rule) => rule.clauses).find((entry) => entry.id === id);
    expect(clause?.requirements.some((requirement) => requirement.kind === 'training')).toBe(true);
  });

  it('lists 56 ethnic groups, each once', () => {
    expect(new Set(builtInNotice.ethnicities).size).toBe(56);
  });

  it('says which subjects each level has (附件4二, 认定记录)', () => {
    expect(builtInNotice.levels.map((rule) => rule.subjects.length)).toEqual([2, 3, 3]);
  });
});

describe('the JSON schemas for editors', () => {
  it.each([
    ['docs/notice.schema.json', noticeJsonSchema],
    ['docs/settings.schema.json', settingsJsonSchema],
  ])('%s is up to date (npm run schemas)', (file, schema) => {
    expect(JSON.parse(readFileSync(file, 'utf8'))).toEqual(JSON.parse(JSON.stringify(schema())));
  });
});
