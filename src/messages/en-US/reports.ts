import type { reports as chinese } from '../zh-CN/reports';

export const reports: Readonly<Record<keyof typeof chinese, string>> = {};
