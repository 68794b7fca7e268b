import type { eligibility as chinese } from '../zh-CN/eligibility';

export const eligibility: Readonly<Record<keyof typeof chinese, string>> = {};
