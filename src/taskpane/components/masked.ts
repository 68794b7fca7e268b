import { maskText } from '../../reports/mask';

/** A sentence or value without the numbers that tell a person; names stay, the list is of people. */
export function maskNumbers(text: string): string {
  return maskText(text, '');
}
