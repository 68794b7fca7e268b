import { message } from '../messages/catalog';
import type { IdNumber } from './applicant';
import { cleanText } from './clean-text';
import type { Reading } from './fault';
import type { IdType } from './id-type';
import { fault, readReading, unreadableReading } from './reading';

/** Excel keeps 15 significant digits of a number. */
const KEPT_DIGITS = 15;

/**
 * An ID number in a number cell. From 16 digits on the last ones are gone for ever: an error without a fix,
 * whatever the digits now say. Up to 15 digits nothing is lost: read as text, and the cell's format is told.
 */
export function readNumberCell(
  raw: number,
  type: IdType | null,
  asText: (digits: string) => Reading<IdNumber>,
): Reading<IdNumber> {
  const shown = cleanText(raw);
  const isWhole = Number.isInteger(raw) && raw >= 0;
  if (!isWhole) return unreadableReading(raw, [fault(message('id.notNumber', { text: shown }), 'error')]);
  if (shown.length > KEPT_DIGITS) {
    const lost = message('id.storedAsNumber', { shown, lost: shown.length - KEPT_DIGITS });
    return unreadableReading(raw, [fault(lost, 'error')]);
  }
  const reading = asText(shown);
  if (type !== null && type.kinds.length === 0) return { ...reading, raw };
  if (reading.value?.kind !== 'legacy15') return { ...reading, raw };
  const told = fault(message('id.legacyInNumberCell'), 'info');
  return readReading(reading.value, raw, [...reading.faults, told]);
}
