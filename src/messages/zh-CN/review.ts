export const review = {
  'review.ruleFailed': '规则出错（{rule}），请人工审核本行并反馈',
} as const;
