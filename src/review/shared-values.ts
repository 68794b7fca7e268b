import { isSound } from '../applicant/id-check';
import { areNear } from '../applicant/near-numbers';
import type { Identity } from './identity';

/** What two rows that share a value are to each other; the code of the finding that says so. */
export type DuplicateKind =
  | 'duplicate.row'
  | 'duplicate.idNumber'
  | 'duplicate.idOtherName'
  | 'duplicate.person'
  | 'duplicate.phone'
  | 'duplicate.certificate'
  | 'duplicate.diploma'
  | 'duplicate.photo';

/** A value that rows may share, and what two rows that share it are to each other. */
export interface SharedValue {
  /** The value rows are grouped by; empty where this row takes no part. */
  readonly of: (row: Identity) => string;
  /** Asked only of rows with the same value; null where there is nothing to tell. */
  readonly relation: (one: Identity, other: Identity) => DuplicateKind | null;
  /** One of two rows must be such for there to be anything to tell; absent where any may be. */
  readonly needs?: (row: Identity) => boolean;
}

/** `1990-03` */
const MONTH_LENGTH = 7;

/** Each pair of rows is told of once: what an earlier value tells, a later one leaves alone. */
export const SHARED_VALUES: readonly SharedValue[] = [
  { of: (row) => row.idNumber, relation: ofSameIdNumber },
  { of: (row) => row.phone, relation: ofSamePhone },
  {
    of: (row) => (row.name && row.birth ? row.name + row.birth.slice(0, MONTH_LENGTH) : ''),
    relation: ofSameNameAndBirth,
    // Two sound numbers are never one slip apart: the check character sees to that.
    needs: (row) => !isSound(row.idNumber),
  },
  {
    of: (row) => (row.idNumber ? '' : row.digest),
    relation: () => 'duplicate.row',
  },
  { of: (row) => row.certificate, relation: unlessSamePerson('duplicate.certificate', []) },
  { of: (row) => row.diploma, relation: unlessSamePerson('duplicate.diploma', ['certificate']) },
  {
    of: (row) => row.photo,
    relation: unlessSamePerson('duplicate.photo', ['certificate', 'diploma']),
    // Two names alike that each hold the row's own number belong to one number, which is told already.
    needs: (row) => row.idNumber === '' || !row.photo.includes(row.idNumber.slice(0, 17)),
  },
];

function ofSameIdNumber(one: Identity, other: Identity): DuplicateKind {
  if (one.name && other.name && one.name !== other.name) return 'duplicate.idOtherName';
  return one.digest === other.digest ? 'duplicate.row' : 'duplicate.idNumber';
}

function ofSamePhone(one: Identity, other: Identity): DuplicateKind | null {
  if (isToldElsewhere(one, other)) return null;
  return one.name && one.name === other.name ? 'duplicate.person' : 'duplicate.phone';
}

function ofSameNameAndBirth(one: Identity, other: Identity): DuplicateKind | null {
  if (isToldElsewhere(one, other) || isShared(one.phone, other.phone)) return null;
  return isSamePerson(one, other) ? 'duplicate.person' : null;
}

/**
 * Two people with one value; where they are one person, that is told, unless the phone, the birth date or one of the
 * values before this one tells it.
 */
function unlessSamePerson(
  kind: DuplicateKind,
  before: readonly ('certificate' | 'diploma')[],
): SharedValue['relation'] {
  return (one, other) => {
    if (isToldElsewhere(one, other)) return null;
    if (!isSamePerson(one, other)) return kind;
    const isTold =
      isShared(one.phone, other.phone) ||
      isShared(one.birth.slice(0, MONTH_LENGTH), other.birth.slice(0, MONTH_LENGTH)) ||
      before.some((value) => isShared(one[value], other[value]));
    return isTold ? null : 'duplicate.person';
  };
}

function isShared(one: string, other: string): boolean {
  return one !== '' && one === other;
}

/** Told by the ID number, or where neither has one by the whole row. */
function isToldElsewhere(one: Identity, other: Identity): boolean {
  if (one.idNumber !== other.idNumber) return false;
  return one.idNumber !== '' || (one.name === other.name && one.digest === other.digest);
}

/**
 * The same person written twice: the same name, and ID numbers one slip apart; or the same name with one ID number
 * missing, and the phone or the day of birth says the rest.
 */
function isSamePerson(one: Identity, other: Identity): boolean {
  if (!one.name || one.name !== other.name) return false;
  if (one.idNumber && other.idNumber) return areNear(one.idNumber, other.idNumber);
  return isShared(one.phone, other.phone) || (one.birth.length === 10 && one.birth === other.birth);
}
