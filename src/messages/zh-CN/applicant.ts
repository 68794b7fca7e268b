export const applicant = {} as const;
