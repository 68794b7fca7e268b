import { cleanText } from '../applicant/clean-text';
import type { Reading } from '../applicant/fault';
import { quoted } from '../applicant/quoted';
import type { Evidence } from './evidence';

/** What stands in a cell that could not be read, short enough for a sentence; null where it was read or is empty. */
export function unreadableText(reading: Reading<unknown> | undefined): string | null {
  return reading?.state === 'unreadable' ? shown(reading) : null;
}

/** The same for a work history: a text whose lines give no period of work and are not all understood. */
export function unreadableHistory({ applicant: { readings } }: Evidence): string | null {
  const reading = readings.workHistory;
  if (reading === undefined) return null;
  return reading.value?.complete === false ? shown(reading) : unreadableText(reading);
}

function shown({ raw }: Reading<unknown>): string {
  return quoted(cleanText(raw).replace(/\s+/g, ' '));
}
