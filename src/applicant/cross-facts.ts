import type { Applicant, HeldCertificate, Training } from './applicant';
import type { DateSpan } from './day';
import type { Field } from './field';
import type { FieldFault } from './field-fault';
import type { ReadingContext } from './row-cells';

/** What the checks between fields look at. */
export interface CrossFacts {
  readonly readings: Applicant['readings'];
  readonly heldCertificate: HeldCertificate | null;
  readonly training: Training;
  readonly context: ReadingContext;
  /** From the ID number where it holds, else from its column. */
  readonly birth: DateSpan | null;
  /** Fields in which 无 stands. */
  readonly none: readonly Field[];
}

/** A check adds what it finds. */
export type CrossCheck = (facts: CrossFacts, found: FieldFault[]) => void;
