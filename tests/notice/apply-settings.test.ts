import { applySettings } from '../../src/notice/apply-settings';
import { builtInNotice } from '../../src/notice/built-in-notice';
import { noticeSchema } from '../../src/notice/notice';

describe('applySettings', () => {
  it('leaves the notice as it is without settings', () => {
    expect(applySettings(builtInNotice, {})).toEqual(builtInNotice);
  });

  it('gives a valid notice', () => {
    const set = applySettings(builtInNotice, {
      relatedMajors: ['电子商务'],
      subjectPrices: { '3': { theory: 90 } },
    });
    expect(noticeSchema.safeParse(set).success).toBe(true);
  });

  it('adds words and keeps the notice’s own', () => {
    const set = applySettings(builtInNotice, { ownOccupationKeywords: ['坐席', '客服'] });
    expect(set.ownOccupationKeywords).toEqual([...builtInNotice.ownOccupationKeywords, '坐席']);
  });

  it('moves a word that staff put into another list', () => {
    const set = applySettings(builtInNotice, { relatedOccupationKeywords: ['客服'] });
    expect(set.ownOccupationKeywords).not.toContain('客服');
    expect(set.relatedOccupationKeywords).toEqual(['客服']);
  });

  it('an empty list changes nothing', () => {
    expect(applySettings(builtInNotice, { ownOccupationKeywords: [] })).toEqual(builtInNotice);
  });

  it('merges subject prices subject by subject', () => {
    const once = applySettings(builtInNotice, { subjectPrices: { '3': { theory: 90, skill: null } } });
    const twice = applySettings(once, { subjectPrices: { '3': { skill: 160 } } });
    expect(twice.subjectPrices).toEqual({ '3': { theory: 90, skill: 160 } });
  });

  it('sets the cut-off date and the continuity tolerance', () => {
    const set = applySettings(builtInNotice, { cutoffDate: '2023-09-30', continuityGapMonths: 2 });
    expect([set.cutoffDate, set.continuityGapMonths]).toEqual(['2023-09-30', 2]);
  });
});
