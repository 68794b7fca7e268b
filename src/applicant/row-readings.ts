import type { Applicant, Level } from './applicant';
import type { DateSpan } from './day';
import type { Reading } from './fault';
import type { Field } from './field';
import { FIELDS } from './field';
import type { AllReadings, RowSurroundings } from './field-readers';
import { READERS } from './field-readers';
import { message } from '../messages/catalog';
import type { CellValue } from '../workbook/sheet-snapshot';
import { readLevel } from './level';
import { isExcelError } from './plain-text';
import { blankReading, fault, unreadableReading } from './reading';
import type { ReadingContext, RowCells } from './row-cells';

type AnyReading = AllReadings[Field];

/** What the readings of a whole row come to. */
export interface Survey {
  /** The fields in which 无 stands, in the order of FIELDS. */
  readonly none: readonly Field[];
  /** True where no reading has a fault. */
  readonly faultless: boolean;
}

const BLANK = Object.freeze(blankReading<never>(null));
const NO_FIELDS: readonly Field[] = Object.freeze([]);
/** In the order of FIELDS: a place is found faster than a name, and a sheet asks three million times. */
const READERS_BY_PLACE = FIELDS.map((field) => READERS[field]);

/**
 * The readings of one row, each read when it is first asked for and kept from then on. They are kept in a list and
 * handed out by name: an object to which thirty names are added row by row is slow to fill and slow to ask.
 */
export class RowReadings implements RowSurroundings {
  readonly cells: RowCells;
  readonly context: ReadingContext;
  /** By the field's place in FIELDS: undefined where not read yet, null where no column has it. */
  private readonly known = new Array<AnyReading | null | undefined>(FIELDS.length);

  constructor(cells: RowCells, context: ReadingContext) {
    this.cells = cells;
    this.context = context;
  }

  /** The fields by name; they are no own keys of the object. */
  byName(): Applicant['readings'] {
    // Its getters are defined below.
    return this as Applicant['readings'];
  }

  get appliedLevel(): Level | null {
    return readLevel(this.cells.cell('level') ?? null).value;
  }

  get graduation(): Reading<DateSpan> | undefined {
    return this.byName().graduationDate;
  }

  /** The reading of a field by its place in FIELDS; undefined where no column has it. */
  at(place: number, field: Field): AnyReading | undefined {
    const known = this.known[place];
    if (known !== undefined) return known ?? undefined;
    const reading = this.read(place, field);
    this.known[place] = reading;
    return reading ?? undefined;
  }

  /** Reads every field and says what a row has seldom. */
  survey(): Survey {
    let none: Field[] | null = null;
    let faultless = true;
    for (let place = 0; place < FIELDS.length; place += 1) {
      const field = FIELDS[place];
      const reading = field === undefined ? undefined : this.at(place, field);
      if (field === undefined || reading === undefined) continue;
      if (reading.state === 'none') (none ??= []).push(field);
      if (reading.faults.length > 0) faultless = false;
    }
    return { none: none ?? NO_FIELDS, faultless };
  }

  /** Written out, it is what it hands out. */
  toJSON(): Applicant['readings'] {
    return plainReadings(this.byName());
  }

  private read(place: number, field: Field): AnyReading | null {
    const raw = this.cells.cellAt(place);
    if (raw === undefined) return null;
    if (raw === null) return BLANK;
    const reading = (READERS_BY_PLACE[place] ?? READERS[field])(raw, this, field);
    return reading.faults.length === 0 ? reading : (ofFailedFormula(raw, reading) ?? reading);
  }
}

for (const [place, field] of FIELDS.entries()) {
  Object.defineProperty(RowReadings.prototype, field, {
    get(this: RowReadings) {
      return this.at(place, field);
    },
  });
}

/** #N/A is no odd name or number but a formula that failed, whatever the reader made of it. */
function ofFailedFormula(raw: CellValue, { faults }: AnyReading): AnyReading | null {
  if (typeof raw !== 'string' || !isExcelError(raw) || faults[0]?.code === 'date.cellError') return null;
  return unreadableReading(raw, [fault(message('text.excelError', { value: raw }), 'error')]);
}

/** All readings of a row as own keys of an object that holds on to no cells. */
export function plainReadings(readings: Applicant['readings']): Applicant['readings'] {
  const plain: { -readonly [Name in Field]?: Applicant['readings'][Name] } = {};
  for (const field of FIELDS) put(plain, field, readings[field]);
  return plain;
}

/** Generic over the whole, so that the compiler sees that the value belongs to the name. */
function put<All, Name extends keyof All>(all: All, name: Name, value: All[Name] | undefined): void {
  if (value !== undefined) all[name] = value;
}
