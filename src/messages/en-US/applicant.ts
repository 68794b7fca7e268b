import type { applicant as chinese } from '../zh-CN/applicant';

export const applicant: Readonly<Record<keyof typeof chinese, string>> = {};
