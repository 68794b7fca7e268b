import type { Fault, Severity } from '../applicant/fault';
import type { Field } from '../applicant/field';
import { fault } from '../applicant/reading';
import { message } from '../messages/catalog';
import type { Message } from '../messages/message';
import type { Identity } from './identity';
import type { DuplicateKind } from './shared-values';

/** How each is told: how grave, and at which field, the first of these that the sheet has. */
const TOLD: Readonly<Record<DuplicateKind, { readonly severity: Severity; readonly at: readonly Field[] }>> =
  {
    'duplicate.row': { severity: 'error', at: ['idNumber', 'name'] },
    'duplicate.idNumber': { severity: 'error', at: ['idNumber'] },
    'duplicate.idOtherName': { severity: 'error', at: ['idNumber'] },
    'duplicate.person': { severity: 'warning', at: ['idNumber', 'name'] },
    'duplicate.phone': { severity: 'warning', at: ['phone'] },
    'duplicate.certificate': { severity: 'error', at: ['heldCertificate.number'] },
    'duplicate.diploma': { severity: 'error', at: ['diplomaNumber'] },
    'duplicate.photo': { severity: 'warning', at: ['photo'] },
  };

/** The sentence that names the other places. */
export function duplicateFault(kind: DuplicateKind, others: readonly Message[], hasMore: boolean): Fault {
  const places = hasMore
    ? message('duplicate.placesAndMore', { places: others })
    : message('duplicate.places', { places: others });
  return fault(message(kind, { places }), TOLD[kind].severity);
}

/** The field whose cell the sentence stands at. */
export function duplicateField(kind: DuplicateKind, has: (field: Field) => boolean): Field | null {
  return TOLD[kind].at.find(has) ?? null;
}

/** 第 15 行（张三）. */
export function placeInSheet({ row, shownName }: Identity): Message {
  return shownName === ''
    ? message('duplicate.rowUnnamed', { row: row + 1 })
    : message('duplicate.rowNamed', { row: row + 1, name: shownName });
}
