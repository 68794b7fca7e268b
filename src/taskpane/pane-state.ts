import type { SheetMarks } from '../annotations/stale-marks';
import type { Field } from '../applicant/field';
import type { Language } from '../messages/catalog';
import type { Message } from '../messages/message';
import type { Notice, Settings } from '../notice/notice';
import type { Review, Verdict } from '../review/review';
import type { ChosenFile } from './photos/chosen-file';
import type { PhotosShown } from './session/photos/photos-shown';
import type { SheetFinding } from '../summary-sheet/summary-sheet';
import type { HostAbilities } from '../workbook/live-workbook';

/** What the pane shows. One value, replaced whole by the session; components only read it. */
export interface PaneState {
  readonly language: Language;
  readonly stage: Stage;
  readonly notice: Notice;
  readonly settings: Settings;
  /** `2023-09-30`, and whether it was set or is today's. */
  readonly cutoff: { readonly date: string; readonly set: boolean };
  /** What the host can do: no live switch without `liveEdits`, no marks without `writable`. */
  readonly abilities: HostAbilities;
  /** What was understood of each sheet, null until it was read. */
  readonly sheets: readonly SheetFinding[] | null;
  /** Facts about the workbook worth a sentence: macros, a signature that will not hold, settings nobody can read. */
  readonly remarks: readonly Message[];
  /** Sheets left out by the clerk. */
  readonly deselected: ReadonlySet<string>;
  readonly review: Review | null;
  /** The photos that are told in `review`; null where none were chosen. */
  readonly photos: PhotosShown | null;
  /** Whether the marks in the sheet are those of `review`. */
  readonly marks: 'none' | 'current' | 'stale';
  /** The same sheet by sheet, with the rows that differ and the time of the marks. */
  readonly sheetMarks: readonly SheetMarks[];
  readonly live: boolean;
  readonly filter: ResultFilter;
  /** The problem the clerk was taken to last; next and previous go on from here. */
  readonly current: CellPlace | null;
  /** Last thing done that can be undone from the pane (safe fixes), null where none. */
  readonly undo: { readonly what: Message; readonly count: number } | null;
  /** A sentence about something that just happened, gone at the next action. `retry`: `retry()` may help. */
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
  /** `done` is the share done, 0 to 1. */
  | { readonly kind: 'working'; readonly what: Message; readonly done: number; readonly cancellable: boolean }
  | { readonly kind: 'reviewed' }
  | { readonly kind: 'failed'; readonly told: Message; readonly canRetry: boolean };

/** A place in the workbook, 0-based; column null for the row as a whole. */
export interface CellPlace {
  readonly sheetId: string;
  readonly row: number;
  readonly column: number | null;
}

/** A file to hand to the clerk. */
export interface ExportedFile {
  readonly name: string;
  /** MIME type. */
  readonly type: string;
  readonly content: string | Uint8Array<ArrayBuffer> | Blob;
}

/** A file the clerk chose, as far as it matters: its name, and its text once it is read. */
export interface NamedText {
  readonly name: string;
  readonly text: () => Promise<string>;
}

export type ExportFormat = 'json' | 'csv' | 'xlsx';

/** What a person can do in the pane. Every action ends in a new state; none throws. */
export interface PaneActions {
  /** Reads the workbook and shows what was understood. */
  start(): Promise<void>;
  /** 审核: read, review, write the marks. */
  review(): Promise<void>;
  /** Gives up what is running; the state from before comes back. */
  cancel(): void;
  /** Does again what failed last. */
  retry(): Promise<void>;
  /** 清除标注; the settings stay in the workbook unless `settingsToo`. */
  clearMarks(options?: { readonly settingsToo?: boolean }): Promise<void>;
  setLanguage(language: Language): Promise<void>;
  setLive(on: boolean): Promise<void>;
  selectSheet(sheetId: string, on: boolean): void;
  /**
   * Column letters → field, null to leave out, `asRead` to take a correction back. `sheetId`: the sheet whose letters
   * they are, the first list where it is not given.
   */
  mapColumn(column: string, field: Field | null | 'asRead', sheetId?: string): Promise<void>;
  /** Column letters that are required; null: as the sheet says. */
  setRequired(columns: readonly string[] | null, sheetId?: string): Promise<void>;
  setSettings(settings: Settings): Promise<void>;
  /** Reviews by the notice of a file from then on; it is kept in the workbook with the settings. */
  loadNotice(file: NamedText): Promise<void>;
  /** Back to the notice that comes with the program. */
  restoreNotice(): Promise<void>;
  /** Takes all settings back to the notice's, in the workbook too. */
  resetSettings(): Promise<void>;
  /** Remembers a decision about a major or an occupation in the settings and re-reviews. */
  decideMajor(term: string, as: 'related' | 'other'): Promise<void>;
  decideOccupation(term: string, as: 'own' | 'related' | 'other'): Promise<void>;
  /** Only cells with a safe fix (`safeFixes`) change; others are told of. */
  applyFixes(fixes: readonly { sheetId: string; row: number; column: number }[]): Promise<void>;
  undoFixes(): Promise<void>;
  /** Selects the cell in the sheet; column null: the person's name. */
  goTo(sheetId: string, row: number, column: number | null): Promise<void>;
  /** Selects the next (1) or previous (-1) cell with a problem that the filter lets through, round the end. */
  goToProblem(step: 1 | -1): Promise<void>;
  setFilter(filter: Partial<ResultFilter>): void;
  /** The report (JSON) or 审核清单 (.csv, .xlsx) of the review shown; null where there is none or it failed. */
  exportFile(format: ExportFormat, options: { readonly masked: boolean }): Promise<ExportedFile | null>;
  /** Checks photos against the people of the review, and tells them in it from then on. */
  checkPhotos(chosen: readonly ChosenFile[]): Promise<void>;
  /** Takes the photos out of the review again. */
  forgetPhotos(): Promise<void>;
  /** One of `photos.files` for showing it; null where it cannot be. */
  photoPicture(file: number): Promise<Blob | null>;
  /** A .zip of rightly named copies with the list of what was done; null where there is none, and why is told. */
  copyPhotos(options: { readonly convert: boolean }): Promise<ExportedFile | null>;
  dismiss(): void;
}

/** How the result list is narrowed. */
export interface ResultFilter {
  /** Name, or the last characters of an ID number. */
  readonly search: string;
  readonly verdict: Verdict | null;
  /** 0: the level is not known. */
  readonly level: number | null;
  readonly employer: string | null;
  readonly severity: 'error' | 'warning' | null;
}

/** Everything is shown. */
export const NO_FILTER: ResultFilter = {
  search: '',
  verdict: null,
  level: null,
  employer: null,
  severity: null,
};

/** What a session is to the components. */
export interface PaneSession {
  getState(): PaneState;
  /** Told after every change; returns what stops it. */
  subscribe(listener: () => void): () => void;
  readonly actions: PaneActions;
}
