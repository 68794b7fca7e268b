import type { CellValue } from '../../workbook/sheet-snapshot';
import { TEXT_FORMAT } from './looks';

/** What is handed to `Range.values`; null leaves a cell as it is. */
export type CellInput = string | number | boolean | null;

/**
 * A value as it must be handed over to arrive unchanged. A leading apostrophe is Excel's sign for text and is taken
 * away: in front of a text of its own it is doubled, and where the cell is not formatted as text it is put before
 * every text, so that neither a formula (= + - @) nor a number or date is made of it.
 */
export function cellInput(value: CellValue | undefined, numberFormat: string): CellInput {
  if (value === undefined) return null;
  if (value === null) return '';
  if (typeof value !== 'string' || value === '') return value;
  return numberFormat !== TEXT_FORMAT || value.startsWith("'") ? `'${value}` : value;
}
