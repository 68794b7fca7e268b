import type { photos as chinese } from '../zh-CN/photos';

export const photos: Readonly<Record<keyof typeof chinese, string>> = {};
