import type { Severity } from '../applicant/fault';
import type { Message } from '../messages/message';
import type { SheetReview, Verdict } from '../review/review';
import type { SheetTally } from './file-result';

/** Counts one sheet for the summary table. */
export function tallySheet({ list, rows, reason }: SheetReview): SheetTally {
  const verdicts: Record<Verdict, number> = {
    pass: 0,
    passAfterTraining: 0,
    manualReview: 0,
    fix: 0,
    notEligible: 0,
  };
  let due = 0;
  let dueUnknown = 0;
  let errors = 0;
  let warnings = 0;
  const count = (severity: Severity): void => {
    if (severity === 'error') errors += 1;
    else if (severity === 'warning') warnings += 1;
  };
  for (const row of rows) {
    verdicts[row.verdict] += 1;
    // As in 审核汇总: only who may sit the level owes a fee yet.
    if (row.verdict === 'pass' || row.verdict === 'passAfterTraining') {
      if (row.fees.total === null) dueUnknown += 1;
      else due += row.fees.total;
    }
    for (const { severity } of row.findings) count(severity);
  }
  // A sheet whose people were not all read must not end as if nothing was wrong.
  for (const { severity } of list.faults) count(severity);
  const faults = list.faults.map(({ code, params }): Message => ({ key: code, params }));
  return {
    sheet: list.snapshot.name,
    applicants: rows.length,
    verdicts,
    due,
    dueUnknown,
    errors,
    warnings,
    remarks: [reason, ...faults],
  };
}
