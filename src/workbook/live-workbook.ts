import type { Message } from '../messages/message';
import type { SheetSnapshot } from './sheet-snapshot';
import type { WorkbookPort } from './workbook-port';

/** What changed in a sheet since it was read. `rows` null: anything may have moved (insert, delete, sort, undo): read again. */
export interface SheetEdit {
  readonly sheetId: string;
  /** 0-based first and last row touched. */
  readonly rows: { readonly first: number; readonly last: number } | null;
}

/** What the host can do beyond reading and writing; each is checked, never assumed. */
export interface HostAbilities {
  /** Events of edits, so that marks can follow them. */
  readonly liveEdits: boolean;
  /** One undo step for a whole write. */
  readonly groupedUndo: boolean;
  /** Notes on cells (批注) can be read: a header may say 不能为空 there. */
  readonly readsNotes: boolean;
  /** The workbook can be written to. */
  readonly writable: boolean;
}

/** A workbook that is open in front of somebody. */
export interface LiveWorkbook extends WorkbookPort {
  readonly abilities: HostAbilities;
  /**
   * A sheet read before, with these rows (0-based, both included) read again: what a small edit needs, at the price
   * of the rows alone. `sheet` is what was read with our own writes put in since (`appliedSheet`), so it need not be
   * the object `read` gave: a port that knows more of a sheet than it tells finds that by the sheet's id. Where the
   * method is absent, or the sheet is no longer of the same shape (null), `read` is used.
   */
  readRows?(sheet: SheetSnapshot, first: number, last: number): Promise<SheetSnapshot | null>;
  /** Id of the sheet in front. */
  activeSheetId(): Promise<string>;
  /** Names and ids of all sheets, in order. */
  sheetNames(): Promise<readonly { readonly id: string; readonly name: string }[]>;
  /** Brings a cell into view and selects it. Only ever called on a click. */
  select(sheetId: string, row: number, column: number): Promise<void>;
  /** Tells of edits by people, not of our own writes. Returns what stops it. */
  watch(onEdit: (edit: SheetEdit) => void): Promise<() => Promise<void>>;
}

/** How far a long job is, and how it is given up: `signal` is checked between blocks, nothing is half-written. */
export interface JobControl {
  readonly signal: AbortSignal;
  readonly onProgress: (done: number, what: Message) => void;
}
