import type { Applicant } from '../applicant/applicant';
import { cleanText } from '../applicant/clean-text';
import type { Fault } from '../applicant/fault';
import type { Field } from '../applicant/field';
import { fault } from '../applicant/reading';
import type { Eligibility } from '../eligibility/eligibility';
import type { Fees } from '../fees/fees';
import { message } from '../messages/catalog';
import type { PhotoCheck } from '../photos/photo-check';
import { findingAt, findingInColumn } from './finding-at';
import type { Identity } from './identity';
import type { Finding, RowReview } from './review';
import type { RuleName } from './rule';
import type { SheetCells } from './sheet-cells';
import { verdictOf } from './verdict';

const NO_FINDINGS: readonly Finding[] = [];
const NO_COLUMNS: readonly number[] = [];
const NOT_CHECKED: PhotoCheck = { status: 'notChecked', file: null, renameTo: null };

/** What is known of a row while its rules run, each adding its part. */
export class RowDraft {
  readonly row: number;
  readonly cells: SheetCells;
  eligibility: Eligibility = UNDECIDED;
  fees: Fees = NO_FEES;
  photo: PhotoCheck = NOT_CHECKED;
  identity: Identity | undefined = undefined;
  explanation: string | undefined = undefined;
  private read: Applicant | null = null;
  private found: Finding[] | null = null;
  private blank: number[] | null = null;
  private failed: RuleName[] | null = null;

  constructor(cells: SheetCells, row: number) {
    this.cells = cells;
    this.row = row;
  }

  get applicant(): Applicant {
    return (this.read ??= unreadApplicant(this.row));
  }

  set applicant(read: Applicant) {
    this.read = read;
  }

  get findings(): readonly Finding[] {
    return this.found ?? NO_FINDINGS;
  }

  add(field: Field | null, found: Fault): void {
    this.push(findingAt(this.cells, this.row, field, found));
  }

  addMissing(column: number, field: Field | null, found: Fault): void {
    (this.blank ??= []).push(column);
    this.push(findingInColumn(this.cells, this.row, column, field, found));
  }

  isMissing(field: Field): boolean {
    const column = this.cells.columnOf(field);
    return column !== null && (this.blank?.includes(column) ?? false);
  }

  hasErrorAt(field: Field): boolean {
    return this.found?.some((finding) => finding.field === field && finding.severity === 'error') ?? false;
  }

  /** A rule of ours broke: a defect to report, never a fault of the data. The cause goes along for the report. */
  addFailure(rule: RuleName, cause: unknown): void {
    (this.failed ??= []).push(rule);
    this.push(findingAt(this.cells, this.row, null, ruleFailed(rule, cause)));
  }

  hasFailed(rules: readonly RuleName[]): boolean {
    return this.failed !== null && rules.some((rule) => this.failed?.includes(rule));
  }

  done(): RowReview {
    const { row, applicant, eligibility, fees, photo, findings, identity, explanation } = this;
    const { name, idNumber, employer, level } = applicant.readings;
    return {
      applicant: applicant.lasting ?? applicant,
      row,
      name: name?.value ?? cleanText(name?.raw ?? null),
      idNumber: idNumber?.value?.number ?? cleanText(idNumber?.raw ?? null),
      employer: employer?.value ?? cleanText(employer?.raw ?? null),
      level: level?.value ?? null,
      verdict: verdictOf(eligibility, findings),
      eligibility,
      fees,
      photo,
      findings,
      identity,
      explanation,
      missing: this.blank ?? NO_COLUMNS,
    };
  }

  private push(finding: Finding): void {
    (this.found ??= []).push(finding);
  }
}

/** The fault a failed rule leaves; `cause` is not part of the sentence. */
export function ruleFailed(rule: RuleName, cause: unknown): Fault {
  const { code, severity, params, fix } = fault(
    message('review.ruleFailed', { rule: message(rule) }),
    'error',
  );
  return { code, severity, params: { ...params, cause: String(cause) }, fix };
}

/** What stands where a decision could not be made because a rule failed. */
const UNDECIDED: Eligibility = {
  level: null,
  outcome: 'manualReview',
  clauses: [],
  afterTraining: [],
  undecided: [],
  reasons: [message('review.notDecided')],
  lowerLevel: null,
  trace: () => [],
};

const NO_FEES: Fees = {
  attempt: 'first',
  training: null,
  assessment: null,
  total: null,
  subjects: [],
  reason: message('review.notComputed'),
};

function unreadApplicant(row: number): Applicant {
  return {
    row,
    readings: {},
    heldCertificate: null,
    training: { attended: null, start: null, end: null, hours: null },
    crossFaults: [],
  };
}
