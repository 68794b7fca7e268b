import type { Language } from '../messages/catalog';
import { message, say } from '../messages/catalog';
import type { Message } from '../messages/message';
import { RESULT_MARK } from '../summary-sheet/result-mark';
import type { CellStyleName } from '../workbook/workbook-change';
import { LANGUAGES } from './verdict-text';

/** The columns a review writes, in their order. `status` and `remark` belong to the clerk. */
export const RESULT_COLUMNS = [
  'verdict',
  'status',
  'errors',
  'warnings',
  'clause',
  'training',
  'assessment',
  'total',
  'photo',
  'remark',
  'reviewedAt',
] as const;

export type ResultColumn = (typeof RESULT_COLUMNS)[number];

interface ResultColumnLook {
  readonly header: Message;
  /** In characters. */
  readonly width: number;
  readonly style: CellStyleName;
}

/**
 * Only columns that are blank on a clean row wrap: wrapping the eligibility sentence would make every row
 * of the clerk's table taller.
 */
export const RESULT_COLUMN_LOOK: Readonly<Record<ResultColumn, ResultColumnLook>> = {
  verdict: { header: message('annotations.column.verdict'), width: 12, style: 'textNarrow' },
  status: { header: message('annotations.column.status'), width: 12, style: 'textNarrow' },
  errors: { header: message('annotations.column.errors'), width: 40, style: 'text' },
  warnings: { header: message('annotations.column.warnings'), width: 40, style: 'text' },
  clause: { header: message('annotations.column.clause'), width: 40, style: 'textNarrow' },
  training: { header: message('annotations.column.training'), width: 9, style: 'money' },
  assessment: { header: message('annotations.column.assessment'), width: 9, style: 'money' },
  total: { header: message('annotations.column.total'), width: 10, style: 'money' },
  photo: { header: message('annotations.column.photo'), width: 16, style: 'textNarrow' },
  remark: { header: message('annotations.column.remark'), width: 20, style: 'text' },
  reviewedAt: { header: message('annotations.column.reviewedAt'), width: 17, style: 'textNarrow' },
};

/** Header text with the mark: `审核结论◇`. */
export function resultHeader(column: ResultColumn, language: Language): string {
  return say(RESULT_COLUMN_LOOK[column].header, language) + RESULT_MARK;
}

const BY_HEADER: ReadonlyMap<string, ResultColumn> = new Map(
  LANGUAGES.flatMap((language) =>
    RESULT_COLUMNS.map((column) => [resultHeader(column, language), column] as const),
  ),
);

/**
 * Which of our columns a header cell heads, in either language; null where it is none of ours. The mark
 * alone is not enough here: a column is cleared on this answer.
 */
export function resultColumnOf(header: string): ResultColumn | null {
  return BY_HEADER.get(header.trim()) ?? null;
}
