import type { excel as chinese } from '../zh-CN/excel';

export const excel: Readonly<Record<keyof typeof chinese, string>> = {};
