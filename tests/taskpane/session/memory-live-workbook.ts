import type { Message } from '../../../src/messages/message';
import { message } from '../../../src/messages/catalog';
import type { HostAbilities, JobControl, LiveWorkbook, SheetEdit } from '../../../src/workbook/live-workbook';
import type { CellValue, SheetSnapshot, WorkbookSnapshot } from '../../../src/workbook/sheet-snapshot';
import type { WorkbookChange } from '../../../src/workbook/workbook-change';
import { WorkbookError, type WorkbookErrorKind } from '../../../src/workbook/workbook-error';
import { applyInMemory, inMemory, type MemoryWorkbook } from '../../annotations/apply-in-memory';

type Call = 'read' | 'readRows' | 'apply' | 'select' | 'watch';

/** A workbook open in front of somebody, in memory: what a port promises, with people who edit and hosts that fail. */
export class MemoryLiveWorkbook implements LiveWorkbook {
  /** What a write says it left undone. */
  left: readonly Message[] = [];
  abilities: HostAbilities = { liveEdits: true, groupedUndo: true, readsNotes: true, writable: true };
  readonly calls: Call[] = [];
  readonly changes: WorkbookChange[] = [];
  readonly selected: string[] = [];
  /** Runs before each call is answered; what it throws the call throws. */
  before: (call: Call, control?: JobControl) => Promise<void> | void = () => undefined;
  #memory: MemoryWorkbook;
  #read = new Map<string, readonly (readonly CellValue[])[]>();
  readonly #watchers = new Set<(edit: SheetEdit) => void>();

  constructor(snapshot: WorkbookSnapshot) {
    this.#memory = inMemory(snapshot);
  }

  get memory(): MemoryWorkbook {
    return this.#memory;
  }

  get snapshot(): WorkbookSnapshot {
    return this.#memory.snapshot;
  }

  async read(sheetIds?: readonly string[], control?: JobControl): Promise<WorkbookSnapshot> {
    await this.#called('read', control);
    const { snapshot } = this;
    const sheets = snapshot.sheets.filter(({ id }) => sheetIds?.includes(id) !== false);
    for (const sheet of sheets) this.#read.set(sheet.id, sheet.values);
    return { ...snapshot, sheets };
  }

  async readRows(sheet: SheetSnapshot, first: number, last: number): Promise<SheetSnapshot | null> {
    await this.#called('readRows');
    const now = this.snapshot.sheets.find(({ id }) => id === sheet.id);
    if (!now) return null;
    const values = [...sheet.values];
    if (last >= now.top + Math.min(now.values.length, sheet.values.length)) return null;
    for (let row = first; row <= last; row++) values[row - sheet.top] = now.values[row - now.top] ?? [];
    const known = [...(this.#read.get(sheet.id) ?? [])];
    for (let row = first; row <= last; row++) known[row - sheet.top] = now.values[row - now.top] ?? [];
    this.#read.set(sheet.id, known);
    return { ...now, values };
  }

  async apply(change: WorkbookChange, control?: JobControl): Promise<readonly Message[]> {
    await this.#called('apply', control);
    for (const { sheetId } of change.sheets) {
      const read = this.#read.get(sheetId);
      const now = this.sheet(sheetId).values;
      if (read && JSON.stringify(read) !== JSON.stringify(now)) throw anError('conflict');
    }
    this.#memory = applyInMemory(this.#memory, change);
    for (const { sheetId } of change.sheets) this.#read.set(sheetId, this.sheet(sheetId).values);
    this.changes.push(change);
    return this.left;
  }

  activeSheetId(): Promise<string> {
    return Promise.resolve(this.snapshot.sheets[0]?.id ?? '');
  }

  sheetNames(): Promise<readonly { readonly id: string; readonly name: string }[]> {
    return Promise.resolve(this.snapshot.sheets.map(({ id, name }) => ({ id, name })));
  }

  async select(sheetId: string, row: number, column: number): Promise<void> {
    await this.#called('select');
    this.selected.push(`${sheetId} ${row} ${column}`);
  }

  async watch(onEdit: (edit: SheetEdit) => void): Promise<() => Promise<void>> {
    await this.#called('watch');
    this.#watchers.add(onEdit);
    return () => {
      this.#watchers.delete(onEdit);
      return Promise.resolve();
    };
  }

  sheet(id: string): SheetSnapshot {
    const found = this.snapshot.sheets.find((sheet) => sheet.id === id);
    if (!found) throw anError('conflict');
    return found;
  }

  cell(id: string, row: number, column: number): CellValue {
    return this.sheet(id).values[row]?.[column] ?? null;
  }

  /** Somebody types into cells of a row. */
  type(id: string, row: number, cells: Readonly<Record<number, CellValue>>): void {
    this.typeUnheard(id, row, cells);
    this.tell({ sheetId: id, rows: { first: row, last: row } });
  }

  /** The same, and the host does not tell. */
  typeUnheard(id: string, row: number, cells: Readonly<Record<number, CellValue>>): void {
    const values = this.sheet(id).values.map((line) => [...line]);
    while (values.length <= row) values.push([]);
    const line = values[row] ?? [];
    for (const [column, value] of Object.entries(cells)) {
      while (line.length <= Number(column)) line.push(null);
      line[Number(column)] = value;
    }
    this.#replace(id, values);
  }

  /** Somebody moves rows about: sort, insert, delete, undo. */
  rearrange(id: string, change: (rows: CellValue[][]) => CellValue[][]): void {
    this.#replace(id, change(this.sheet(id).values.map((line) => [...line])));
    this.tell({ sheetId: id, rows: null });
  }

  removeSheet(id: string): void {
    const sheets = this.snapshot.sheets.filter((sheet) => sheet.id !== id);
    this.#memory = { ...this.#memory, snapshot: { ...this.snapshot, sheets } };
  }

  setSettingsText(settingsText: string | null): void {
    this.#memory = { ...this.#memory, snapshot: { ...this.snapshot, settingsText } };
  }

  tell(edit: SheetEdit): void {
    for (const watcher of this.#watchers) watcher(edit);
  }

  /** The next such call throws. */
  failNext(call: Call, error: Error): void {
    this.before = (called) => {
      if (called !== call) return;
      this.before = () => undefined;
      throw error;
    };
  }

  /** The next such call waits; returns what lets it go, and a promise that it has been reached. */
  holdNext(call: Call): { readonly reached: Promise<void>; readonly release: () => void } {
    const { promise: gate, resolve: release } = deferred();
    const { promise: reached, resolve: reach } = deferred();
    this.before = async (called, control) => {
      if (called !== call) return;
      this.before = () => undefined;
      reach();
      await gate;
      control?.signal.throwIfAborted();
    };
    return { reached, release };
  }

  async #called(call: Call, control?: JobControl): Promise<void> {
    this.calls.push(call);
    control?.signal.throwIfAborted();
    await this.before(call, control);
    control?.onProgress(1, message('pane.session.reading'));
  }

  #replace(id: string, values: CellValue[][]): void {
    const sheets = this.snapshot.sheets.map((sheet) => (sheet.id === id ? { ...sheet, values } : sheet));
    this.#memory = { ...this.#memory, snapshot: { ...this.snapshot, sheets } };
  }
}

/** An error of the port, of a kind. */
export function anError(kind: WorkbookErrorKind): WorkbookError {
  return new WorkbookError(message('pane.session.viewOnly'), { kind });
}

function deferred(): { readonly promise: Promise<void>; readonly resolve: () => void } {
  let resolve: () => void = () => undefined;
  const promise = new Promise<void>((done) => {
    resolve = done;
  });
  return { promise, resolve };
}
