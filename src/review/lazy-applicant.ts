import type { Applicant } from '../applicant/applicant';
import { RowApplicant, plainApplicant } from '../applicant/read-applicant';
import type { ReadingContext } from '../applicant/row-cells';
import type { SheetCells } from './sheet-cells';

/** Reads the applicants of one sheet, row by row, and keeps the last one read. */
export class ApplicantReader {
  private cells: SheetCells;
  private context: ReadingContext;
  private last: RowApplicant | null = null;

  constructor(cells: SheetCells, context: ReadingContext) {
    this.cells = cells;
    this.context = context;
  }

  /** The applicant of a row, read now; what cannot be read is a fault of theirs. */
  at(row: number): Applicant {
    const read = this.read(row);
    read.readAll();
    read.lasting = new LazyApplicant(this, row);
    return read;
  }

  /** The applicant of a row, of whom only what is asked for is read. */
  read(row: number): RowApplicant {
    if (this.last?.row === row) return this.last;
    this.last = new RowApplicant(this.cells.at(row), this.context);
    return this.last;
  }

  /** From now on reads the sheet as it was read again. Applicants whose rows changed must have been kept before. */
  moveTo(cells: SheetCells, context: ReadingContext): void {
    this.cells = cells;
    this.context = context;
    this.last = null;
  }
}

/**
 * An applicant read from the sheet again whenever it is asked for. A sheet of 100,000 rows would else keep three
 * million readings alive, which costs more time and memory than all the reading; few rows are ever looked at twice.
 */
export class LazyApplicant implements Applicant {
  readonly row: number;
  readonly reader: ApplicantReader;
  #kept: Applicant | null = null;

  constructor(reader: ApplicantReader, row: number) {
    this.row = row;
    this.reader = reader;
  }

  /** Holds on to what the row says now, because the sheet is about to be another. */
  keep(): void {
    this.#kept ??= plainApplicant(this.reader.read(this.row));
  }

  get readings(): Applicant['readings'] {
    return this.#read().readings;
  }

  get heldCertificate(): Applicant['heldCertificate'] {
    return this.#read().heldCertificate;
  }

  get training(): Applicant['training'] {
    return this.#read().training;
  }

  get crossFaults(): Applicant['crossFaults'] {
    return this.#read().crossFaults;
  }

  get faultless(): boolean {
    return this.#read().faultless ?? false;
  }

  #read(): Applicant {
    return this.#kept ?? this.reader.read(this.row);
  }
}
