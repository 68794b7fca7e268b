import * as z from 'zod';
import { FIELDS } from '../applicant/field';

const level = z.number().int().min(1).max(5).nullable();
const amount = z.number().nullable();
const field = z.enum(FIELDS).nullable();
const day = z.iso.date();

const finding = z.strictObject({
  /** `area.fault`. */
  code: z.string().regex(/^[a-zA-Z][a-zA-Z0-9]*(\.[a-zA-Z0-9]+)+$/),
  severity: z.enum(['error', 'warning', 'info']),
  field,
  /** `D5`, null where the finding is the row's. */
  cell: z.string().nullable(),
  message: z.string(),
  /** The new cell value where it is certain. */
  fix: z.union([z.string(), z.number(), z.boolean(), z.null()]),
});

const row = z.strictObject({
  /** 1-based, as Excel shows it. */
  row: z.number().int().positive(),
  name: z.string(),
  idNumber: z.string(),
  level,
  verdict: z.enum(['pass', 'passAfterTraining', 'manualReview', 'fix', 'notEligible']),
  eligibility: z.strictObject({
    outcome: z.enum(['eligible', 'eligibleAfterTraining', 'manualReview', 'notEligible', 'notAssessed']),
    clauses: z.array(z.string()),
    afterTraining: z.array(z.string()),
    undecided: z.array(z.string()),
    reasons: z.array(z.string()),
  }),
  fees: z.strictObject({
    attempt: z.enum(['first', 'makeUp', 'retake']),
    training: amount,
    assessment: amount,
    total: amount,
  }),
  photo: z.strictObject({
    status: z.enum(['ok', 'fixable', 'error', 'missing', 'notChecked']),
    file: z.string().nullable(),
    renameTo: z.string().nullable(),
  }),
  findings: z.array(finding),
});

const sheet = z.strictObject({
  sheet: z.string(),
  headerRows: z.array(z.number().int().positive()),
  firstDataRow: z.number().int().positive(),
  columns: z.array(z.strictObject({ column: z.string(), header: z.string(), field, required: z.boolean() })),
  rows: z.array(row),
});

export const reportSchema = z.strictObject({
  version: z.literal(1),
  notice: z.string(),
  cutoffDate: day,
  files: z.array(
    z.strictObject({
      file: z.string(),
      /** The sentence why nothing in the file could be reviewed or its copy not be written; null where all went well. */
      error: z.string().nullable(),
      sheets: z.array(sheet),
    }),
  ),
});

export type Report = z.infer<typeof reportSchema>;
export type FileReport = Report['files'][number];
export type SheetReport = z.infer<typeof sheet>;
export type RowReport = z.infer<typeof row>;
