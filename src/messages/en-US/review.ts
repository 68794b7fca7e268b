import type { review as chinese } from '../zh-CN/review';

export const review: Readonly<Record<keyof typeof chinese, string>> = {
  'review.ruleFailed': 'A rule failed ({rule}): review this row by hand and report it',
};
