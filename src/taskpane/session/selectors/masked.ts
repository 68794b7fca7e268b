import { maskNumber } from '../../../reports/mask';
import type { RowReview } from '../../../review/review';

/** `500103199003070009` → `500103**********09`. */
export function maskedId({ idNumber }: Pick<RowReview, 'idNumber'>): string {
  return maskNumber(idNumber);
}

/** `13800001000` → `138****1000`; anything else of some length keeps its last two characters. */
export function maskedPhone(phone: string): string {
  const digits = phone.trim();
  if (/^\d{11}$/.test(digits)) return `${digits.slice(0, 3)}****${digits.slice(-4)}`;
  return digits.length <= 4 ? '*'.repeat(digits.length) : '*'.repeat(digits.length - 2) + digits.slice(-2);
}
