import type { taskpane as chinese } from '../zh-CN/taskpane';

export const taskpane: Readonly<Record<keyof typeof chinese, string>> = {};
