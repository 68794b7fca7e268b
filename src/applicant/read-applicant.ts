import type { Applicant, HeldCertificate, Training } from './applicant';
import { crossFaults } from './cross-checks';
import type { FieldFault } from './field-fault';
import { heldCertificateOf } from './held-certificate';
import type { ReadingContext, RowCells } from './row-cells';
import { RowReadings, plainReadings } from './row-readings';
import type { Survey } from './row-readings';
import { trainingOf } from './training';

/**
 * One row of a summary sheet as an applicant, each part read when it is first asked for: every field that has a column
 * is read, and only those; the held certificate and the training are put together, and the fields are checked against
 * each other. Never throws: what cannot be read is a fault.
 */
export class RowApplicant implements Applicant {
  readonly row: number;
  readonly readings: Applicant['readings'];
  lasting: Applicant = this;
  private readonly lazy: RowReadings;
  private held: HeldCertificate | null | undefined = undefined;
  private trained: Training | null = null;
  private crossed: readonly FieldFault[] | null = null;
  private surveyed: Survey | null = null;

  constructor(cells: RowCells, context: ReadingContext) {
    this.row = cells.row;
    this.lazy = new RowReadings(cells, context);
    this.readings = this.lazy.byName();
  }

  get heldCertificate(): HeldCertificate | null {
    if (this.held === undefined) this.held = heldCertificateOf(this.readings, this.lazy.context.notice);
    return this.held;
  }

  get training(): Training {
    return (this.trained ??= trainingOf(this.readings));
  }

  get crossFaults(): readonly FieldFault[] {
    return (this.crossed ??= this.check());
  }

  /** Reads whatever is not read yet: the checks between fields ask for every field. */
  readAll(): void {
    this.crossed ??= this.check();
  }

  get faultless(): boolean {
    return (this.surveyed ??= this.lazy.survey()).faultless;
  }

  private check(): readonly FieldFault[] {
    const { none } = (this.surveyed ??= this.lazy.survey());
    const { readings, heldCertificate, training } = this;
    const id = readings.idNumber?.value;
    const birth = (id?.valid ? id.birth : null) ?? readings.birthDate?.value ?? null;
    return crossFaults({ readings, heldCertificate, training, context: this.lazy.context, birth, none });
  }
}

/** The same read at once, as plain data that holds on to no cells. */
export function readApplicant(cells: RowCells, context: ReadingContext): Applicant {
  return plainApplicant(new RowApplicant(cells, context));
}

export function plainApplicant(applicant: Applicant): Applicant {
  const { row, readings, heldCertificate, training, crossFaults: faults } = applicant;
  return { row, readings: plainReadings(readings), heldCertificate, training, crossFaults: faults };
}
