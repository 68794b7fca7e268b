import type { Field } from '../applicant/field';
import { fieldTitle } from '../applicant/field-aliases';
import { message } from '../messages/catalog';
import { columnLetters } from '../workbook/cell-address';
import type { SheetSnapshot } from '../workbook/sheet-snapshot';
import { columnsCalled } from './column-override';
import { isEmptyBelow } from './blank-cells';
import type { HeaderColumn } from './header-grid';
import { headerMeanings } from './header-meaning';
import { sheetFault } from './sheet-fault';
import type { SheetFault, SheetOverrides } from './summary-sheet';

export interface MappedColumn extends HeaderColumn {
  readonly field: Field | null;
}

export interface ColumnMapping {
  readonly columns: readonly MappedColumn[];
  readonly faults: readonly SheetFault[];
  /** Keys of `overrides.map` that mean no column here. */
  readonly unknownOverrides: readonly string[];
}

interface Claim extends HeaderColumn {
  field: Field | null;
  rank: number;
}

const SET_BY_USER = -1;

/**
 * Columns → fields: what headers mean, what the user corrected, and one column for each field. Where several
 * claim one, the user's choice wins, then a column that is not empty, then the better name, then the left one.
 */
export function mapColumns(
  snapshot: SheetSnapshot,
  columns: readonly HeaderColumn[],
  firstDataRow: number,
  overrides: SheetOverrides['map'],
): ColumnMapping {
  const meanings = headerMeanings(columns);
  const claims = columns.map((column, index): Claim => ({ ...column, ...(meanings[index] ?? NO_MEANING) }));
  const unknownOverrides = Object.entries(overrides).flatMap(([name, field]) => {
    const called = columnsCalled(name, claims);
    for (const claim of called) Object.assign(claim, { field, rank: SET_BY_USER });
    return called.length === 0 ? [name] : [];
  });
  return {
    ...oneColumnAField(claims, (column) => isEmptyBelow(snapshot, firstDataRow, column)),
    unknownOverrides,
  };
}

const NO_MEANING = { field: null, rank: 0 };

function oneColumnAField(
  claims: readonly Claim[],
  isEmpty: (column: number) => boolean,
): Pick<ColumnMapping, 'columns' | 'faults'> {
  const byField = new Map<Field, Claim[]>();
  for (const claim of claims) {
    if (claim.field === null) continue;
    const rivals = byField.get(claim.field);
    if (rivals) rivals.push(claim);
    else byField.set(claim.field, [claim]);
  }
  const sideBySide = isDoubled(byField, 'name') && isDoubled(byField, 'idNumber');
  const faults: SheetFault[] = [];
  const losers = new Set<Claim>();
  for (const [field, rivals] of byField) {
    const [best, ...rest] = sideBySide ? rivals : inOrder(rivals, isEmpty);
    for (const loser of rest) {
      losers.add(loser);
      const isMeant = best?.rank === SET_BY_USER && loser.rank !== SET_BY_USER;
      if (best && !sideBySide && !isMeant) faults.push(duplicate(field, best, loser));
    }
  }
  const second = byField.get('name')?.[1];
  if (sideBySide && second) {
    faults.push(
      sheetFault(
        message('sheet.sideBySide', { column: columnLetters(second.column) }),
        'error',
        null,
        second.column,
      ),
    );
  }
  const columns = claims.map((claim) => ({
    column: claim.column,
    path: claim.path,
    field: losers.has(claim) ? null : claim.field,
  }));
  return { columns, faults };
}

function isDoubled(byField: ReadonlyMap<Field, readonly Claim[]>, field: Field): boolean {
  return (byField.get(field)?.length ?? 0) > 1;
}

function inOrder(rivals: readonly Claim[], isEmpty: (column: number) => boolean): readonly Claim[] {
  if (rivals.length < 2) return rivals;
  const weight = (claim: Claim) =>
    claim.rank === SET_BY_USER ? SET_BY_USER : claim.rank + (isEmpty(claim.column) ? 1000 : 0);
  return [...rivals].sort((one, other) => weight(one) - weight(other) || one.column - other.column);
}

function duplicate(field: Field, kept: Claim, other: Claim): SheetFault {
  const name = ({ column, path }: Claim) => `${columnLetters(column)} ${path.at(-1)?.text ?? ''}`;
  const params = { field: fieldTitle(field), kept: name(kept), other: name(other) };
  return sheetFault(
    message('sheet.duplicateColumn', params),
    'warning',
    other.path.at(-1)?.row ?? null,
    other.column,
  );
}
