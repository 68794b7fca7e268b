import { isBlank } from '../applicant/clean-text';
import type { Fault } from '../applicant/fault';
import { fieldTitle } from '../applicant/field-aliases';
import type { FieldFault } from '../applicant/field-fault';
import { fault } from '../applicant/reading';
import { message } from '../messages/catalog';
import { NEEDED_FIELDS } from '../summary-sheet/table-remarks';
import type { RowDraft } from './row-draft';
import type { SheetContext } from './rule';
import type { SheetCells } from './sheet-cells';

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

/** Fields nobody can pass without that the list has no column for: worked out once for its rows. */
export function absentColumns(cells: SheetCells): readonly FieldFault[] {
  return NEEDED_FIELDS.filter((field) => cells.columnOf(field) === null).map((field) => ({
    field,
    fault: fault(message('required.noColumn', { field: fieldTitle(field) }), 'error'),
  }));
}

/** One finding of the row for each of them, so that those who only see the sheet know why nobody passes. */
export function addAbsentColumns(draft: RowDraft, { absent }: SheetContext): void {
  for (const { field, fault: found } of absent) draft.add(field, found);
}

/** What reading the values found: cell by cell from the left, then what two cells say against each other. */
export function addValueFaults(draft: RowDraft, { read }: SheetContext): void {
  const { readings, crossFaults, faultless } = draft.applicant;
  if (faultless !== true)
    for (const { field } of read)
      for (const found of readings[field]?.faults ?? NO_FAULTS) draft.add(field, found);
  for (const { field, fault: found } of crossFaults) draft.add(field, found);
}
