import type { workbench as chinese } from '../zh-CN/workbench';

export const workbench: Readonly<Record<keyof typeof chinese, string>> = {};
