import type { annotations as chinese } from '../zh-CN/annotations';

export const annotations: Readonly<Record<keyof typeof chinese, string>> = {};
