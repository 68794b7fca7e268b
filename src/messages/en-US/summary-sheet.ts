import type { summarySheet as chinese } from '../zh-CN/summary-sheet';

export const summarySheet: Readonly<Record<keyof typeof chinese, string>> = {};
