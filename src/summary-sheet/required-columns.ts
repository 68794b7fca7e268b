import type { Field } from '../applicant/field';
import { message } from '../messages/catalog';
import type { Notice } from '../notice/notice';
import type { SheetSnapshot } from '../workbook/sheet-snapshot';
import { cellAt } from './cell-at';
import { columnsCalled } from './column-override';
import type { HeaderCell } from './header-grid';
import { hasAsterisk, oneLine, saysRequired } from './header-text';
import type { MappedColumn } from './map-columns';
import { isRedFill, isRedFont } from './red-hue';
import { columnNames, sheetFault } from './sheet-fault';
import type { RequiredSource, SheetFault, SheetOverrides, SummarySheet } from './summary-sheet';

export interface RequiredColumns {
  /** For each column in order: why it is required, null where it is not. */
  readonly sources: readonly (RequiredSource | null)[];
  readonly requiredFrom: SummarySheet['requiredFrom'];
  readonly faults: readonly SheetFault[];
}

const WHO: ReadonlySet<Field> = new Set<Field>(['name', 'idNumber']);

type Column = MappedColumn & { readonly label: string };
type Redness = 'font' | 'fill' | 'unknown' | null;

/**
 * Which columns must be filled in. Red header cells say so (附件4一(三) 红色是必填部分), and so do notes or
 * header texts (不能为空, 必填, *). A red group header covers the columns below it. Where the sheet says nothing,
 * the notice's own required fields hold; name and ID number are required whatever is red, for nobody can pass
 * unnamed; what the user set goes before everything.
 */
export function requiredColumns(
  snapshot: SheetSnapshot,
  columns: readonly Column[],
  notice: Notice,
  setByUser: SheetOverrides['required'],
): RequiredColumns {
  if (setByUser) return fromSetting(columns, setByUser);
  const notes = new Map(snapshot.notes.map((note) => [`${note.row}:${note.column}`, note.text]));
  const red = columns.map(({ path }) => firstOf(path, (cell) => redness(snapshot, cell)));
  const told = columns.map(({ path }) => path.some((cell) => isTold(snapshot, cell, notes)));
  const isRed = red.map((source) => source === 'font' || source === 'fill');
  const faults = colourFaults(columns, red, isRed);
  if (!isRed.includes(true) && !told.includes(true)) return fromNotice(columns, notice, faults);
  if (isRed.includes(true) && told.includes(true)) faults.push(...disagreement(columns, isRed, told));
  return {
    sources: columns.map(
      ({ field }, index) =>
        sourceOf(red[index] ?? null, told[index] ?? false) ?? (field && WHO.has(field) ? 'notice' : null),
    ),
    requiredFrom: !isRed.includes(true) ? 'notes' : told.includes(true) ? 'redAndNotes' : 'red',
    faults,
  };
}

function sourceOf(red: Redness, told: boolean): RequiredSource | null {
  if (red === 'font' || red === 'fill') return red;
  return told ? 'note' : null;
}

function firstOf(path: readonly HeaderCell[], read: (cell: HeaderCell) => Redness): Redness {
  const found = path.map(read);
  return found.find((red) => red === 'font' || red === 'fill') ?? found.find((red) => red !== null) ?? null;
}

function redness(snapshot: SheetSnapshot, cell: HeaderCell): Redness {
  const look = snapshot.look(cell.row, cell.column);
  if (!look) return null;
  if (isRedFill(look.fill)) return 'fill';
  if (look.font !== 'mixed') {
    return look.font.some((run) => run.text.trim() !== '' && isRedFont(run.colour)) ? 'font' : null;
  }
  const text = oneLine(cellAt(snapshot, cell.row, cell.column));
  return hasAsterisk(text) || saysRequired(text) ? 'font' : 'unknown';
}

function isTold(snapshot: SheetSnapshot, cell: HeaderCell, notes: ReadonlyMap<string, string>): boolean {
  const text = oneLine(cellAt(snapshot, cell.row, cell.column));
  const note = notes.get(`${cell.row}:${cell.column}`) ?? '';
  return saysRequired(note) || saysRequired(text) || hasAsterisk(text);
}

function colourFaults(
  columns: readonly Column[],
  red: readonly Redness[],
  isRed: readonly boolean[],
): SheetFault[] {
  const faults: SheetFault[] = [];
  const unknown = columns.filter((_, index) => red[index] === 'unknown');
  if (unknown.length > 0) {
    faults.push(sheetFault(message('sheet.mixedColours', { columns: columnNames(unknown) }), 'info'));
  }
  if (columns.length >= 3 && isRed.every(Boolean)) faults.push(sheetFault(message('sheet.allRed'), 'info'));
  return faults;
}

function disagreement(
  columns: readonly Column[],
  isRed: readonly boolean[],
  told: readonly boolean[],
): SheetFault[] {
  const redOnly = columns.filter((_, index) => isRed[index] && !told[index]);
  const toldOnly = columns.filter((_, index) => told[index] && !isRed[index]);
  // Notes at some of the red columns only repeat them: the notice calls red what must be filled in.
  if (toldOnly.length === 0) return [];
  const list = (some: readonly Column[]) =>
    some.length > 0 ? columnNames(some) : message('sheet.noColumns');
  const params = { red: list(redOnly), told: list(toldOnly) };
  return [sheetFault(message('sheet.requiredDisagree', params), 'warning')];
}

function fromNotice(
  columns: readonly Column[],
  notice: Notice,
  faults: readonly SheetFault[],
): RequiredColumns {
  const fields: ReadonlySet<string> = new Set(notice.requiredFields);
  const isRequired = (column: Column) => column.field !== null && fields.has(column.field);
  const required = columnNames(columns.filter(isRequired));
  return {
    sources: columns.map((column) => (isRequired(column) ? 'notice' : null)),
    requiredFrom: 'notice',
    faults: [...faults, sheetFault(message('sheet.requiredFromNotice', { columns: required }), 'info')],
  };
}

function fromSetting(columns: readonly Column[], names: readonly string[]): RequiredColumns {
  const required = new Set<Column>();
  const unknown = names.filter((name) => {
    const byField = columns.filter(({ field }) => field === name.trim());
    const called = byField.length > 0 ? byField : columnsCalled(name, columns);
    for (const column of called) required.add(column);
    return called.length === 0;
  });
  return {
    sources: columns.map((column) => (required.has(column) ? 'setting' : null)),
    requiredFrom: 'setting',
    faults:
      unknown.length > 0 ? [sheetFault(message('sheet.unknownRequired', { names: unknown }), 'warning')] : [],
  };
}
