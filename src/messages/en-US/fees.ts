import type { fees as chinese } from '../zh-CN/fees';

export const fees: Readonly<Record<keyof typeof chinese, string>> = {};
