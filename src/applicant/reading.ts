import type { CellValue } from '../workbook/sheet-snapshot';
import type { Message } from '../messages/message';
import type { Fault, Reading, Severity } from './fault';

const NO_FAULTS: readonly Fault[] = [];

/** A fault from its sentence; `fix` only where the new value is certain. */
export function fault(sentence: Message, severity: Severity, fix: CellValue = null): Fault {
  return { code: sentence.key, severity, params: sentence.params, fix };
}

export function blankReading<Value>(raw: CellValue): Reading<Value> {
  return { state: 'blank', value: null, raw, faults: NO_FAULTS };
}

export function noneReading<Value>(raw: CellValue): Reading<Value> {
  return { state: 'none', value: null, raw, faults: NO_FAULTS };
}

export function readReading<Value>(value: Value, raw: CellValue, faults = NO_FAULTS): Reading<Value> {
  return { state: 'read', value, raw, faults };
}

export function unreadableReading<Value>(raw: CellValue, faults: readonly Fault[]): Reading<Value> {
  return { state: 'unreadable', value: null, raw, faults };
}
