import path from 'node:path';
import { dayFromIso } from '../../src/applicant/day';
import { failureOfAll } from '../../src/cli/failure';
import { FileReviewer } from '../../src/cli/file-reviewer';
import type { ReviewOptions } from '../../src/cli/review-options';
import { say } from '../../src/messages/catalog';
import { builtInNotice } from '../../src/notice/built-in-notice';
import { SAMPLES } from './command-line';

const file = path.join(SAMPLES, 'clean.xlsx');
const options: ReviewOptions = {
  notice: builtInNotice,
  settings: {},
  cutoff: null,
  today: dayFromIso('2023-09-30') ?? 0,
  reviewedAt: '2023-09-30 10:00',
  map: {},
  required: null,
  language: 'zh-CN',
  report: false,
  severalFiles: true,
  photos: false,
};
/** A defect where the option is asked for. */
const broken = (name: keyof ReviewOptions): ReviewOptions =>
  Object.defineProperty({ ...options }, name, {
    get: () => {
      throw new Error('planted');
    },
  });

describe('an unexpected exception in a review', () => {
  it.each(['notice', 'language', 'severalFiles', 'photos', 'reviewedAt'] as const)(
    'is the failure of its file (%s)',
    async (name) => {
      const reviewer = new FileReviewer(broken(name));
      await reviewer.review(file, () => undefined);
      const result = await reviewer.finish(file, { across: [], photos: null }, '/nowhere/copy.xlsx');
      expect(result.failure && say(result.failure, 'zh-CN')).toBe(
        '程序出错（planted），未写入任何内容。请反馈此信息',
      );
      expect(result.output).toBeNull();
    },
  );

  it('outside a file does not claim that nothing was written', () => {
    expect(say(failureOfAll(new Error('planted')), 'zh-CN')).toBe(
      '程序出错（planted），没有做完；已经写出的副本是完整的。请反馈此信息',
    );
  });
});
