import type { CellValue } from '../workbook/sheet-snapshot';
import type { MessageKey } from '../messages/catalog';
import type { MessageParam } from '../messages/message';

export type Severity = 'error' | 'warning' | 'info';

/** Something wrong or worth knowing about one value. Its code is the key of its sentence in the catalog. */
export interface Fault {
  readonly code: MessageKey;
  readonly severity: Severity;
  readonly params: Readonly<Record<string, MessageParam>>;
  /** The new cell value where it is certain, else null. Never a guess. */
  readonly fix: CellValue;
}

/** A value as read from one cell. */
export interface Reading<Value> {
  /** `none`: 无 and its like; `unreadable`: something stands there that is no such value. */
  readonly state: 'blank' | 'none' | 'read' | 'unreadable';
  readonly value: Value | null;
  readonly raw: CellValue;
  readonly faults: readonly Fault[];
}
