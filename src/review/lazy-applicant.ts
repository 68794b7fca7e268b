import type { Applicant } from '../applicant/applicant';
import { readApplicant } from '../applicant/read-applicant';
import type { ReadingContext } from '../applicant/row-cells';
import type { SheetCells } from './sheet-cells';

/** Reads the applicants of one sheet, row by row, and keeps the last one read. */
export class ApplicantReader {
  private readonly cells: SheetCells;
  private readonly context: ReadingContext;
  private last: Applicant | null = null;

  constructor(cells: SheetCells, context: ReadingContext) {
    this.cells = cells;
    this.context = context;
  }

  /** The applicant of a row, read now; what cannot be read is a fault of theirs. */
  at(row: number): Applicant {
    this.read(row);
    return new LazyApplicant(this, row);
  }

  read(row: number): Applicant {
    if (this.last?.row === row) return this.last;
    this.last = readApplicant(this.cells.at(row), this.context);
    return this.last;
  }
}

/**
 * An applicant read from the sheet again whenever it is asked for. A sheet of 100,000 rows would else keep three
 * million readings alive, which costs more time and memory than all the reading; few rows are ever looked at twice.
 */
class LazyApplicant implements Applicant {
  readonly row: number;
  readonly #reader: ApplicantReader;

  constructor(reader: ApplicantReader, row: number) {
    this.row = row;
    this.#reader = reader;
  }

  get readings(): Applicant['readings'] {
    return this.#reader.read(this.row).readings;
  }

  get heldCertificate(): Applicant['heldCertificate'] {
    return this.#reader.read(this.row).heldCertificate;
  }

  get training(): Applicant['training'] {
    return this.#reader.read(this.row).training;
  }

  get crossFaults(): Applicant['crossFaults'] {
    return this.#reader.read(this.row).crossFaults;
  }
}
