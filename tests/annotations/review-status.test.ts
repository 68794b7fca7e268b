import {
  STATUSES,
  initialStatus,
  statusOf,
  statusText,
  statusWarning,
} from '../../src/annotations/review-status';
import { VERDICTS, verdictOf, verdictText } from '../../src/annotations/verdict-text';
import type { Verdict } from '../../src/review/review';

const moved = (before: string, now: string, status: string) =>
  `审核结论已由“${before}”变为“${now}”，请核对审核状态“${status}”`;
const conflict = (status: string, now: string) => `审核状态“${status}”与审核结论“${now}”不一致，请核对`;

describe('the warning about a status', () => {
  it.each<[string, Verdict | null, string, Verdict, string, string | null]>([
    // what, verdict standing, status, new verdict, 提醒 standing, warning
    ['no status yet', 'pass', '', 'fix', '', null],
    ['nobody has decided yet', 'pass', '待审核', 'fix', '', null],
    ['nothing moved', 'pass', '已通过', 'pass', '', null],
    ['accepted, then a fault is found', 'pass', '已通过', 'fix', '', moved('通过', '需补正', '已通过')],
    ['accepted after a person verified it', 'manualReview', '已通过', 'manualReview', '', null],
    ['accepted although it fails', 'notEligible', '已通过', 'notEligible', '', conflict('已通过', '不符合')],
    ['returned, now complete', 'fix', '已退回', 'pass', '', moved('需补正', '通过', '已退回')],
    ['rejected, and it still fails', 'notEligible', '不予受理', 'notEligible', '', null],
    ['rejected although it passes', 'pass', '不予受理', 'pass', '', conflict('不予受理', '通过')],
    ['moved to what the status said', 'fix', '已通过', 'pass', '', null],
    [
      'waiting for a correction that has come',
      'fix',
      '待补正',
      'pass',
      '',
      moved('需补正', '通过', '待补正'),
    ],
    ["the clerk's own words, moved", 'pass', '问过本人', 'fix', '', moved('通过', '需补正', '问过本人')],
    ["the clerk's own words, not moved", 'fix', '问过本人', 'fix', '', null],
    ['no verdict stood there', null, '已通过', 'fix', '', conflict('已通过', '需补正')],
    [
      'said before and the status not changed since',
      'fix',
      '已通过',
      'fix',
      `${moved('通过', '需补正', '已通过')}；【姓名】…`,
      moved('通过', '需补正', '已通过'),
    ],
    [
      'said before in English',
      'fix',
      '已通过',
      'fix',
      'The verdict has changed from “Pass” to “To correct”; please check the status “已通过”',
      moved('通过', '需补正', '已通过'),
    ],
    [
      'said before, then the clerk changed the status',
      'fix',
      '已退回',
      'fix',
      moved('通过', '需补正', '已通过'),
      null,
    ],
    ['an English status is understood', 'fix', 'Accepted', 'fix', '', conflict('Accepted', '需补正')],
  ])('%s', (_, before, status, verdict, warnings, expected) => {
    expect(statusWarning(verdict, { verdict: before, status, warnings }, 'zh-CN')).toBe(expected);
  });
});

it.each(VERDICTS.map((verdict) => [verdict]))(
  'starts %s with a waiting status that needs no warning',
  (verdict) => {
    const status = statusText(initialStatus(verdict), 'zh-CN');
    expect(status.startsWith('待')).toBe(true);
    expect(statusWarning(verdict, { verdict, status, warnings: '' }, 'zh-CN')).toBeNull();
  },
);

it('knows its statuses and verdicts again in both languages', () => {
  for (const language of ['zh-CN', 'en-US'] as const) {
    expect(STATUSES.map((status) => statusOf(statusText(status, language)))).toEqual(STATUSES);
    expect(VERDICTS.map((verdict) => verdictOf(verdictText(verdict, language)))).toEqual(VERDICTS);
  }
});

it('fits the drop-down into the 255 characters Excel allows', () => {
  for (const language of ['zh-CN', 'en-US'] as const) {
    expect(STATUSES.map((status) => statusText(status, language)).join(',').length).toBeLessThan(255);
  }
});
