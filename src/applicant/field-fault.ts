import type { Fault } from './fault';
import type { Field } from './field';

/** A fault and the field it is shown at. */
export interface FieldFault {
  readonly field: Field;
  readonly fault: Fault;
}
