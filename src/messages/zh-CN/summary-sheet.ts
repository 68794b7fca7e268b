export const summarySheet = {} as const;
