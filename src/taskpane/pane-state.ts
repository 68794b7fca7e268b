import type { Field } from '../applicant/field';
import type { Language } from '../messages/catalog';
import type { Message } from '../messages/message';
import type { Notice, Settings } from '../notice/notice';
import type { Review, Verdict } from '../review/review';
import type { SheetFinding } from '../summary-sheet/summary-sheet';

/** What the pane shows. One value, replaced whole by the session; components only read it. */
export interface PaneState {
  readonly language: Language;
  readonly stage: Stage;
  readonly notice: Notice;
  readonly settings: Settings;
  /** `2023-09-30`, and whether it was set or is today's. */
  readonly cutoff: { readonly date: string; readonly set: boolean };
  /** What was understood of each sheet, null until it was read. */
  readonly sheets: readonly SheetFinding[] | null;
  /** Sheets left out by the clerk. */
  readonly deselected: ReadonlySet<string>;
  readonly review: Review | null;
  /** Whether the marks in the sheet are those of `review`. */
  readonly marks: 'none' | 'current' | 'stale';
  readonly live: boolean;
  /** Last thing done that can be undone from the pane (safe fixes), null where none. */
  readonly undo: { readonly what: Message; readonly count: number } | null;
  /** A sentence about something that just happened, gone at the next action. */
  readonly notification: {
    readonly tone: 'success' | 'warning' | 'error';
    readonly told: Message;
    readonly retry: boolean;
  } | null;
}

export type Stage =
  | { readonly kind: 'starting' }
  /** Nothing to review: why, and what to do. */
  | { readonly kind: 'empty'; readonly told: Message }
  | { readonly kind: 'ready' }
  | { readonly kind: 'working'; readonly what: Message; readonly done: number; readonly cancellable: boolean }
  | { readonly kind: 'reviewed' }
  | { readonly kind: 'failed'; readonly told: Message; readonly canRetry: boolean };

/** What a person can do in the pane. Every action ends in a new state; none throws. */
export interface PaneActions {
  /** Reads the workbook and shows what was understood. */
  start(): Promise<void>;
  /** 审核: read, review, write the marks. */
  review(): Promise<void>;
  cancel(): void;
  /** 清除标注. */
  clearMarks(): Promise<void>;
  setLanguage(language: Language): void;
  setLive(on: boolean): Promise<void>;
  selectSheet(sheetId: string, on: boolean): void;
  /** Column letters → field, null to leave out. */
  mapColumn(column: string, field: Field | null): Promise<void>;
  /** Column letters that are required; null: as the sheet says. */
  setRequired(columns: readonly string[] | null): Promise<void>;
  setSettings(settings: Settings): Promise<void>;
  /** Remembers a decision about a major or an occupation in the settings and re-reviews. */
  decideMajor(term: string, as: 'related' | 'other'): Promise<void>;
  decideOccupation(term: string, as: 'own' | 'related' | 'other'): Promise<void>;
  applyFixes(fixes: readonly { sheetId: string; row: number; column: number }[]): Promise<void>;
  undoFixes(): Promise<void>;
  /** Selects the cell in the sheet. */
  goTo(sheetId: string, row: number, column: number | null): Promise<void>;
  dismiss(): void;
}

/** How the result list is narrowed. */
export interface ResultFilter {
  /** Name, or the last characters of an ID number. */
  readonly search: string;
  readonly verdict: Verdict | null;
  readonly level: number | null;
  readonly employer: string | null;
  readonly severity: 'error' | 'warning' | null;
}
