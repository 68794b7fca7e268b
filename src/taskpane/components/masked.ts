import { maskNumber } from '../../reports/mask';

/**
 * Numbers that tell a person (ID, phone, certificate): seven digits or more in a row, half or full width, spaces
 * between them or not; with hyphens from eleven on, for a date has eight.
 */
const LONG_NUMBER = /[0-9０-９](?:\s?[0-9０-９XxＸｘ]){6,}|[0-9０-９](?:[\s-]?[0-9０-９XxＸｘ]){10,}/g;

/** A sentence or value without the numbers that tell a person. */
export function maskNumbers(text: string): string {
  return text.replace(LONG_NUMBER, maskNumber);
}
