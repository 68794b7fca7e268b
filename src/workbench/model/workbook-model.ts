import type { CellArea } from '../../workbook/sheet-snapshot';
import { cellArea } from './area';
import { BLANK_BOOK, type BookFacts } from './book-facts';
import { StyleTable } from './cell-style';
import { exchangeRows, moveReferences, rowToWrite, type RowExchange } from './change-rows';
import type { ChangeListener, ChangeSource, ModelChange } from './model-change';
import { References } from './references';
import type { Row } from './row';
import { blankFacts, type SheetFacts } from './sheet-facts';
import { SheetModel } from './sheet-model';
import type { Shift } from './shift';
import { Steps } from './steps';
import { forgetOldResults } from './uncalculated';

/**
 * A workbook in memory. Whoever changes it calls `step`, inside which the edits beside this file go through `row`,
 * `splice`, `setFacts` and their like: these note how to take the change back, and tell the listeners at the end.
 */
export class WorkbookModel {
  readonly styles = new StyleTable();
  readonly references = new References();
  readonly #steps = new Steps();
  #sheets: readonly SheetModel[];
  #book: BookFacts = BLANK_BOOK;
  #activeId: string;
  readonly #selections = new Map<string, readonly CellArea[]>();
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
    return this.#steps.onChange(listener);
  }

  /** Does `edits` as one step of undo. A step within a step is part of it. Where `edits` throws, all of it is taken back. */
  step<Result>(source: ChangeSource, edits: () => Result): Result {
    return this.#steps.run(source, edits, (changes) => {
      forgetOldResults(this, changes);
    });
  }

  get canUndo(): boolean {
    return this.#steps.canUndo;
  }

  get canRedo(): boolean {
    return this.#steps.canRedo;
  }

  /** Takes the last step back. False: there is none. */
  undo(source: ChangeSource = 'local'): boolean {
    return this.#steps.undo(source);
  }

  /** Does again what was taken back last. */
  redo(source: ChangeSource = 'local'): boolean {
    return this.#steps.redo(source);
  }

  /** Forgets every step: a file was just opened. */
  forgetSteps(): void {
    this.#steps.forget();
  }

  /** Tells of a change, once the step is done. */
  tell(change: Omit<ModelChange, 'source'>): void {
    this.#steps.tell(change);
  }

  /** A row to write into; made where it is missing. Within a step. */
  row(sheet: SheetModel, index: number): Row {
    return rowToWrite(this.#steps, sheet, index);
  }

  /** Puts rows where others stood; references move along. Within a step. */
  splice(sheet: SheetModel, exchange: RowExchange): void {
    exchangeRows(this.#steps, this.references, sheet, exchange);
  }

  /** References move for a shift whose cells were moved row by row. Within a step. */
  shifted(shift: Shift): void {
    moveReferences(this.#steps, this.references, shift);
  }

  setFacts(sheet: SheetModel, patch: Partial<SheetFacts>): void {
    const before = sheet.facts;
    const put = (facts: SheetFacts): void => {
      sheet.facts = facts;
    };
    this.#steps.exchange(before, { ...before, ...patch }, put, {
      kind: 'facts',
      sheetId: sheet.id,
      area: null,
    });
  }

  setBook(patch: Partial<BookFacts>): void {
    const before = this.#book;
    const put = (book: BookFacts): void => {
      this.#book = book;
    };
    this.#steps.exchange(before, { ...before, ...patch }, put, OF_THE_BOOK);
  }

  /** Replaces the list of sheets; references into those left out die. */
  setSheets(sheets: readonly SheetModel[]): void {
    const put = (list: readonly SheetModel[]): void => {
      for (const gone of this.#sheets) if (!list.includes(gone)) this.references.sheetGone(gone.id);
      this.#sheets = list;
    };
    this.#steps.exchange(this.#sheets, sheets, put, OF_THE_BOOK);
  }

  /** The sheet in front. There always is one: a workbook has at least one sheet. */
  get activeSheet(): SheetModel {
    const sheet = this.sheetById(this.#activeId) ?? this.#sheets[0];
    if (!sheet) throw new Error('a workbook without sheets');
    return sheet;
  }

  /** Brings a sheet to the front. Not a step of undo, as in Excel. */
  activate(sheet: SheetModel, source: ChangeSource = 'local'): void {
    const before = this.activeSheet.id;
    if (before === sheet.id) return;
    this.#activeId = sheet.id;
    this.#steps.tellNow([{ kind: 'activated', sheetId: sheet.id, area: null, source, subject: before }]);
  }

  selection(sheet: SheetModel): readonly CellArea[] {
    return this.#selections.get(sheet.id) ?? [cellArea(0, 0)];
  }

  /** Selects cells and brings their sheet to the front. */
  select(sheet: SheetModel, areas: readonly CellArea[], source: ChangeSource = 'local'): void {
    this.activate(sheet, source);
    this.#selections.set(sheet.id, areas);
    this.#steps.tellNow([{ kind: 'selection', sheetId: sheet.id, area: areas[0] ?? null, source }]);
  }
}

const OF_THE_BOOK = { kind: 'book', sheetId: '', area: null } as const;
