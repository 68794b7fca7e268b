import { annotate } from '../../src/annotations/annotate';
import { dayFromIso } from '../../src/applicant/day';
import { builtInNotice } from '../../src/notice/built-in-notice';
import type { Notice } from '../../src/notice/notice';
import type { Language } from '../../src/messages/catalog';
import { say } from '../../src/messages/catalog';
import { explanationText } from '../../src/review/explanation';
import { reReview } from '../../src/review/re-review';
import type { Review } from '../../src/review/review';
import { reviewSheetList } from '../../src/review/review-workbook';
import { FOUND, aList } from './a-list';

const cutoff = dayFromIso('2023-09-30') ?? 0;
const LIST = aList(
  ['name', 'education', 'major', 'occupationYears', 'level'],
  [
    ['张三', '大专', '会计', '2年', '三级'],
    ['李四', '高中', '无', '1年', '三级'],
    ['王五', '本科', '会计', '2年', '四级'],
  ],
);

/** The notice with an education requirement that breaks once it has been asked `planted.times` times more. */
function breaking(planted: { times: number }): Notice {
  const notice = structuredClone(builtInNotice);
  const clause = notice.levels.find(({ level }) => level === 3)?.clauses.find(({ id }) => id === '3-3');
  const education = clause?.requirements.find(({ kind }) => kind === 'education');
  Object.defineProperty(education, 'atLeast', {
    get: () => {
      if (planted.times <= 0) throw new Error('planted');
      planted.times -= 1;
      return 'college';
    },
  });
  return notice;
}

function reviewed(notice: Notice, explainIn?: Language): Review {
  const options = { notice, cutoff, ...(explainIn ? { explainIn } : {}) };
  const sheet = reviewSheetList(LIST, FOUND, options);
  return { notice, cutoff, explainedIn: explainIn, sheets: [sheet], otherSheets: [] };
}

const clauseColumn = (review: Review, language: Language) =>
  annotate(
    review,
    { sheets: [LIST.snapshot], settingsText: null, remarks: [] },
    { language, reviewedAt: '', settingsText: '' },
  ).sheets[0]?.columns.find(({ header }) => /^(?:报考条件|Eligibility)/.test(header))?.values;

describe('the reasons put into words during the review', () => {
  it.each<Language>(['zh-CN', 'en-US'])(
    'are those the decision gives when asked later, in %s',
    (language) => {
      const [sheet] = reviewed(builtInNotice, language).sheets;
      const later = sheet?.rows.map(({ eligibility }) => explanationText(eligibility.reasons, language));
      expect(sheet?.rows.map(({ explanation }) => explanation)).toEqual(later);
      expect(later?.every((text) => text.length > 5)).toBe(true);
    },
  );

  it('are written as they are, in another language put into words anew', () => {
    const told = reviewed(builtInNotice, 'zh-CN');
    expect(clauseColumn(told, 'zh-CN')).toEqual(clauseColumn(reviewed(builtInNotice), 'zh-CN'));
    expect(clauseColumn(told, 'en-US')).toEqual(clauseColumn(reviewed(builtInNotice), 'en-US'));
    expect(clauseColumn(told, 'en-US')).not.toEqual(clauseColumn(told, 'zh-CN'));
  });

  it('come again for a row reviewed again', () => {
    const { review } = reReview(reviewed(builtInNotice, 'zh-CN'), LIST.snapshot.id, LIST, [1]);
    expect(review.sheets[0]?.rows.map(({ explanation }) => explanation)).toEqual(
      reviewed(builtInNotice, 'zh-CN').sheets[0]?.rows.map(({ explanation }) => explanation),
    );
  });

  it('are left out where nobody asks', () => {
    expect(reviewed(builtInNotice).sheets[0]?.rows[0]?.explanation).toBeUndefined();
  });
});

describe('a rule that breaks while reasons are put together', () => {
  it('is a finding on its row where the review puts them into words', () => {
    const [row] = reviewed(breaking({ times: 1 }), 'zh-CN').sheets[0]?.rows ?? [];
    expect(row?.findings.map(({ code }) => code)).toContain('review.ruleFailed');
    expect(row?.findings.find(({ code }) => code === 'review.ruleFailed')?.params).toMatchObject({
      cause: 'Error: planted',
    });
    expect(row?.verdict).toBe('manualReview');
    expect(row?.eligibility.reasons.map(({ key }) => key)).toEqual(['review.notDecided']);
  });

  it('says so in place of the reasons where they are asked for later', () => {
    const planted = { times: Infinity };
    const review = reviewed(breaking(planted));
    planted.times = 0;
    const reasons = review.sheets[0]?.rows[0]?.eligibility.reasons ?? [];
    expect(reasons.map(({ key }) => key)).toEqual(['eligibility.notExplained']);
    expect(reasons[0]?.params).toEqual({ cause: 'Error: planted' });
    const [first] = reasons;
    expect(first && say(first, 'zh-CN')).toBe('规则出错，写不出理由，请人工审核本行并反馈');
    expect(clauseColumn(review, 'zh-CN')?.[0]).toBe('规则出错，写不出理由，请人工审核本行并反馈');
  });

  it.each<[string, number, string, number]>([
    ['everywhere', 0, 'unknown', 1],
    ['in one sentence alone', 1, 'no', 2],
  ])('says so in the clauses of the card, the others standing: %s', (_, times, answer, told) => {
    const planted = { times: Infinity };
    const [, row] = reviewed(breaking(planted)).sheets[0]?.rows ?? [];
    const sound = row?.eligibility.trace() ?? [];
    planted.times = times;
    const trace = row?.eligibility.trace() ?? [];
    const isBroken = (clause: string) => clause === '3-3';
    expect(trace.filter(({ clause }) => !isBroken(clause))).toEqual(
      sound.filter(({ clause }) => !isBroken(clause)),
    );
    const broken = trace.find(({ clause }) => isBroken(clause));
    expect(broken?.answer).toBe(answer);
    expect(broken?.requirements.map(({ reason }) => reason.key)).toContain('eligibility.notExplained');
    expect(broken?.requirements).toHaveLength(told);
  });
});
