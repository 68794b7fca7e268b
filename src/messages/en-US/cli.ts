import type { cli as chinese } from '../zh-CN/cli';

export const cli: Readonly<Record<keyof typeof chinese, string>> = {};
