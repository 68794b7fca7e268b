import type { CellArea } from '../../workbook/sheet-snapshot';
import { cellArea } from './area';
import { BLANK_BOOK, type BookFacts } from './book-facts';
import { StyleTable } from './cell-style';
import { History, type Entry } from './history';
import type { ChangeListener, ChangeSource, ModelChange } from './model-change';
import { References } from './references';
import { copyRow, emptyRow, type Row } from './row';
import { blankFacts, type SheetFacts } from './sheet-facts';
import { SheetModel } from './sheet-model';
import { padded, spliceRows } from './splice-rows';
import { inverse, type Shift } from './shift';
import { forgetOldResults } from './uncalculated';

/** A step being made. */
interface OpenStep {
  readonly entries: Entry[];
  readonly changes: ModelChange[];
  /** Rows already copied in this step: they may be written into. */
  readonly touched: Set<Row>;
  readonly source: ChangeSource;
}

/**
 * A workbook in memory. Whoever changes it calls `step`, inside which the edits beside this file go through `row`,
 * `splice`, `setFacts` and their like: these note how to take the change back, and tell the listeners at the end.
 */
export class WorkbookModel {
  readonly styles = new StyleTable();
  readonly references = new References();
  #sheets: readonly SheetModel[];
  #book: BookFacts = BLANK_BOOK;
  #activeId: string;
  readonly #selections = new Map<string, readonly CellArea[]>();
  readonly #history = new History();
  readonly #listeners = new Set<ChangeListener>();
  #step: OpenStep | null = null;
  #lastId = 0;

  constructor(firstSheet = 'Sheet1') {
    const sheet = this.newSheet(firstSheet);
    this.#sheets = [sheet];
    this.#activeId = sheet.id;
  }

  get sheets(): readonly SheetModel[] {
    return this.#sheets;
  }

  get book(): BookFacts {
    return this.#book;
  }

  /** The sheet in front. There always is one: a workbook has at least one sheet. */
  get activeSheet(): SheetModel {
    const sheet = this.sheetById(this.#activeId) ?? this.#sheets[0];
    if (!sheet) throw new Error('a workbook without sheets');
    return sheet;
  }

  get canUndo(): boolean {
    return this.#history.canUndo;
  }

  get canRedo(): boolean {
    return this.#history.canRedo;
  }

  sheetById(id: string): SheetModel | null {
    return this.#sheets.find((sheet) => sheet.id === id) ?? null;
  }

  /** By name, letter case apart, as Excel compares them. */
  sheetByName(name: string): SheetModel | null {
    const wanted = name.toLowerCase();
    return this.#sheets.find((sheet) => sheet.name.toLowerCase() === wanted) ?? null;
  }

  /** A GUID-like id no other thing of this workbook has; the same in every run. */
  newId(): string {
    this.#lastId += 1;
    const tail = this.#lastId.toString(16).toUpperCase().padStart(12, '0');
    return `{00000000-0001-0000-0000-${tail}}`;
  }

  /** A blank sheet that belongs to no workbook yet: `setSheets` puts it in. */
  newSheet(name: string): SheetModel {
    return new SheetModel(this.newId(), blankFacts(name), this.styles);
  }

  /** Hears of every step after it is done. Returns what stops it. */
  onChange(listener: ChangeListener): () => void {
    this.#listeners.add(listener);
    return () => {
      this.#listeners.delete(listener);
    };
  }

  /** Does `edits` as one step of undo. A step within a step is part of it. Where `edits` throws, all of it is taken back. */
  step<Result>(source: ChangeSource, edits: () => Result): Result {
    if (this.#step) return edits();
    const step: OpenStep = { entries: [], changes: [], touched: new Set(), source };
    this.#step = step;
    try {
      const result = edits();
      forgetOldResults(this, [...step.changes]);
      this.#finish();
      return result;
    } catch (fault) {
      this.#step = null;
      takeBack(step.entries);
      throw fault;
    }
  }

  #finish(): void {
    const step = this.#step;
    this.#step = null;
    if (!step) return;
    if (step.entries.length > 0) this.#history.keep(step.entries);
    this.#tellAll(step.changes);
  }

  /** Takes the last step back. False: there is none. */
  undo(source: ChangeSource = 'local'): boolean {
    return this.#replay(source, () => this.#history.undo());
  }

  /** Does again what was taken back last. */
  redo(source: ChangeSource = 'local'): boolean {
    return this.#replay(source, () => this.#history.redo());
  }

  #replay(source: ChangeSource, replay: () => boolean): boolean {
    const changes: ModelChange[] = [];
    this.#step = { entries: [], changes, touched: new Set(), source };
    const replayed = replay();
    this.#step = null;
    this.#tellAll(changes);
    return replayed;
  }

  /** Forgets every step: a file was just opened. */
  forgetSteps(): void {
    this.#history.clear();
  }

  /** Tells of a change, once the step is done. */
  tell(change: Omit<ModelChange, 'source'>): void {
    const told = { ...change, source: this.#step?.source ?? 'local' };
    if (this.#step) this.#step.changes.push(told);
    else this.#tellAll([told]);
  }

  #tellAll(changes: readonly ModelChange[]): void {
    if (changes.length === 0) return;
    for (const listener of [...this.#listeners]) listener(changes);
  }

  /** A row to write into; made where it is missing. The row as it was stays untouched and is put back by undo. */
  row(sheet: SheetModel, index: number): Row {
    const step = this.#within();
    const before = sheet.rows[index];
    if (before && step.touched.has(before)) return before;
    const row = before ? copyRow(before) : emptyRow();
    sheet.rows[index] = row;
    step.touched.add(row);
    let after: Row | undefined;
    step.entries.push({
      undo: () => {
        after = sheet.rows[index];
        this.#putRow(sheet, index, before);
      },
      redo: () => {
        this.#putRow(sheet, index, after);
      },
    });
    return row;
  }

  #putRow(sheet: SheetModel, index: number, row: Row | undefined): void {
    if (row) sheet.rows[index] = row;
    else if (index < sheet.rows.length) sheet.rows[index] = undefined;
    this.#toldRow(sheet, index);
  }

  /** Neighbouring rows that come back are told of as one area. */
  #toldRow(sheet: SheetModel, index: number): void {
    const changes = this.#step?.changes;
    const last = changes?.at(-1);
    const area = { ...cellArea(index, 0), right: Math.max(0, (sheet.rows[index]?.values.length ?? 1) - 1) };
    if (
      changes &&
      last?.kind === 'cells' &&
      last.sheetId === sheet.id &&
      last.area &&
      touches(last.area, index)
    ) {
      const joined = {
        top: Math.min(last.area.top, index),
        left: 0,
        bottom: Math.max(last.area.bottom, index),
        right: Math.max(last.area.right, area.right),
      };
      changes[changes.length - 1] = { ...last, area: joined };
    } else this.tell({ kind: 'cells', sheetId: sheet.id, area });
  }

  /** Puts `rows` where `count` rows stood from `at` on; references move along. */
  splice(
    sheet: SheetModel,
    at: number,
    count: number,
    rows: readonly (Row | undefined)[],
    shift: Shift,
  ): void {
    const { entries } = this.#within();
    const exchange = (take: number, put: readonly (Row | undefined)[]): (Row | undefined)[] => {
      if (at >= sheet.rows.length && put.every((row) => row === undefined)) return [];
      while (sheet.rows.length < at) sheet.rows.push(undefined);
      return spliceRows(sheet.rows, at, take, put);
    };
    const taken = exchange(count, rows);
    this.references.move(shift);
    entries.push({
      undo: () => {
        exchange(rows.length, padded(taken, count));
        this.#shifted(inverse(shift));
      },
      redo: () => {
        exchange(count, rows);
        this.#shifted(shift);
      },
    });
  }

  /** References move for a shift whose cells were moved row by row. */
  shifted(shift: Shift): void {
    const { entries } = this.#within();
    this.references.move(shift);
    entries.push({
      undo: () => {
        this.#shifted(inverse(shift));
      },
      redo: () => {
        this.#shifted(shift);
      },
    });
  }

  #shifted(shift: Shift): void {
    this.references.move(shift);
    const kind = `${shift.axis}${shift.kind === 'insert' ? 'Inserted' : 'Deleted'}` as const;
    this.tell({ kind, sheetId: shift.sheetId, area: shift.area });
  }

  setFacts(sheet: SheetModel, patch: Partial<SheetFacts>): void {
    const before = sheet.facts;
    const after = { ...before, ...patch };
    this.#note(
      () => {
        sheet.facts = before;
      },
      () => {
        sheet.facts = after;
      },
      { kind: 'facts', sheetId: sheet.id, area: null },
    );
  }

  setBook(patch: Partial<BookFacts>): void {
    const before = this.#book;
    const after = { ...before, ...patch };
    this.#note(
      () => {
        this.#book = before;
      },
      () => {
        this.#book = after;
      },
      { kind: 'book', sheetId: '', area: null },
    );
  }

  /** Replaces the list of sheets; references into those left out die. */
  setSheets(sheets: readonly SheetModel[]): void {
    const before = this.#sheets;
    const put = (list: readonly SheetModel[]): void => {
      for (const gone of this.#sheets) if (!list.includes(gone)) this.references.sheetGone(gone.id);
      this.#sheets = list;
    };
    this.#note(
      () => {
        put(before);
      },
      () => {
        put(sheets);
      },
      { kind: 'book', sheetId: '', area: null },
    );
  }

  #note(undo: () => void, redo: () => void, change: Omit<ModelChange, 'source'>): void {
    const { entries } = this.#within();
    redo();
    entries.push({
      undo: () => {
        undo();
        this.tell(change);
      },
      redo: () => {
        redo();
        this.tell(change);
      },
    });
  }

  #within(): OpenStep {
    if (!this.#step) throw new Error('a workbook is changed within a step only');
    return this.#step;
  }

  /** Brings a sheet to the front. Not a step of undo, as in Excel. */
  activate(sheet: SheetModel, source: ChangeSource = 'local'): void {
    const before = this.activeSheet.id;
    if (before === sheet.id) return;
    this.#activeId = sheet.id;
    this.#tellAll([{ kind: 'activated', sheetId: sheet.id, area: null, source, subject: before }]);
  }

  selection(sheet: SheetModel): readonly CellArea[] {
    return this.#selections.get(sheet.id) ?? [cellArea(0, 0)];
  }

  /** Selects cells and brings their sheet to the front. */
  select(sheet: SheetModel, areas: readonly CellArea[], source: ChangeSource = 'local'): void {
    this.activate(sheet, source);
    this.#selections.set(sheet.id, areas);
    this.#tellAll([{ kind: 'selection', sheetId: sheet.id, area: areas[0] ?? null, source }]);
  }
}

function takeBack(entries: readonly Entry[]): void {
  for (const entry of [...entries].reverse()) entry.undo();
}

function touches(area: CellArea, row: number): boolean {
  return row >= area.top - 1 && row <= area.bottom + 1;
}
