import type { xlsx as chinese } from '../zh-CN/xlsx';

export const xlsx: Readonly<Record<keyof typeof chinese, string>> = {};
