export const xlsx = {} as const;
