import { isBlank } from '../applicant/clean-text';
import type { Fault } from '../applicant/fault';
import { fault } from '../applicant/reading';
import { message } from '../messages/catalog';
import type { RowDraft } from './row-draft';
import type { SheetContext } from './rule';

const NO_FAULTS: readonly Fault[] = [];

/**
 * One finding for each required cell left blank (附件4一(三): 红色是必填部分). 无 is an answer: where it is not
 * allowed, the value's own reader says so.
 */
export function addRequiredBlanks(draft: RowDraft, { required, cells }: SheetContext): void {
  for (const { column, field, label } of required) {
    if (!isBlank(cells.value(draft.row, column))) continue;
    draft.addMissing(column, field, fault(message('required.blank', { header: label }), 'error'));
  }
}

/** What reading the values found: cell by cell from the left, then what two cells say against each other. */
export function addValueFaults(draft: RowDraft, { read }: SheetContext): void {
  const { readings, crossFaults, faultless } = draft.applicant;
  if (faultless !== true)
    for (const { field } of read)
      for (const found of readings[field]?.faults ?? NO_FAULTS) draft.add(field, found);
  for (const { field, fault: found } of crossFaults) draft.add(field, found);
}
