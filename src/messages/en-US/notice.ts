import type { notice as chinese } from '../zh-CN/notice';

export const notice: Readonly<Record<keyof typeof chinese, string>> = {};
