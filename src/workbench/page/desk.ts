import { message, say, type Language } from '../../messages/catalog';
import { WorkbookError } from '../../workbook/workbook-error';
import { openWorkbook } from '../../xlsx/open-workbook';
import { webCodec } from '../../xlsx/zip/web-codec';
import { chooseRows, type ColumnFilter } from '../edits/column-filter';
import { shiftRows } from '../edits/row-edits';
import { sortableArea } from '../edits/sortable-area';
import { sortRows } from '../edits/sort-rows';
import { openModel } from '../files/open-model';
import { savedCopy } from '../files/save-copy';
import type { Selection } from '../grid/selection';
import { EMPTY_DESK, type DeskState, type OpenFile } from './desk-state';
import { downloadFile } from './download-file';
import { faultMessage } from './fault-message';
import { nextPaint } from './next-paint';
import { UndoSteps } from './undo-steps';

/** What is no change of the workbook. */
const LOOKING: ReadonlySet<string> = new Set(['selection', 'activated']);

/** The workbook on the desk, and all that can be done with it outside its cells. Every action ends in a new state; none throws. */
export class Desk {
  #state: DeskState;
  readonly #listeners = new Set<() => void>();
  #stop: () => void = () => undefined;
  #opening = 0;
  #edits = 0;
  #steps: UndoSteps | null = null;

  constructor(language: Language) {
    this.#state = { ...EMPTY_DESK, language };
  }

  readonly getState = (): DeskState => this.#state;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => {
      this.#listeners.delete(listener);
    };
  };

  set(patch: Partial<DeskState>): void {
    this.#state = { ...this.#state, ...patch };
    for (const listener of [...this.#listeners]) listener();
  }

  /** Tells of something that went wrong. */
  tell(fault: unknown): void {
    this.set({ notice: { tone: 'error', told: faultMessage(fault) } });
  }

  dismiss(): void {
    this.set({ notice: null });
  }

  setLanguage(language: Language): void {
    this.set({ language });
  }

  /** Whether something was changed since the file was opened or saved. */
  get isChanged(): boolean {
    return this.#edits > 0;
  }

  /** Opens a sample that comes with the page: `messy` or `clean`. */
  async openSample(sample = 'messy'): Promise<void> {
    const name = `${sample}.xlsx`;
    await this.#open(name, async () => {
      const answer = await fetch(`samples/${name}`);
      if (!answer.ok) throw new WorkbookError(message('workbench.fault.sample'));
      return answer.arrayBuffer();
    });
  }

  async openFile(file: File): Promise<void> {
    await this.#open(file.name, () => file.arrayBuffer());
  }

  /** Where a second file is opened while a first still opens, the second counts. */
  async #open(name: string, read: () => Promise<ArrayBuffer>): Promise<void> {
    this.#opening += 1;
    const mine = this.#opening;
    this.set({ busy: message('workbench.state.opening', { name }), notice: null });
    try {
      // A large file keeps the page busy for seconds: the sentence has to be there first.
      await nextPaint();
      const opened = await openWorkbook(new Uint8Array(await read()), webCodec);
      const model = await openModel(opened, nextPaint);
      if (mine === this.#opening) this.#show({ name, opened, model });
    } catch (fault) {
      if (mine === this.#opening) this.tell(fault);
    } finally {
      if (mine === this.#opening) this.set({ busy: null });
    }
  }

  #show(file: OpenFile): void {
    const { name, model } = file;
    this.#stop();
    this.#steps?.stop();
    this.#steps = new UndoSteps(model);
    this.#edits = 0;
    this.#stop = model.onChange((changes) => {
      if (changes.some(({ kind }) => !LOOKING.has(kind))) this.#edits += 1;
      this.set({ version: this.#state.version + 1 });
    });
    const told = message('workbench.state.opened', { name, sheets: model.sheets.length });
    this.set({ file, selection: null, typing: null, notice: { tone: 'info', told } });
  }

  /** Saves a copy with everything that was written and changed. */
  async save(): Promise<void> {
    const { file, language, busy } = this.#state;
    if (!file || busy) return;
    this.set({ busy: message('workbench.state.saving'), notice: null });
    try {
      const edits = this.#edits;
      const { chunks, remarks } = await savedCopy(file.opened, file.model);
      const name = copyName(file.name, language);
      downloadFile(name, chunks);
      this.#edits -= edits;
      const told = remarks[0] ?? message('workbench.state.saved', { name });
      this.set({ notice: { tone: remarks.length > 0 ? 'warning' : 'info', told } });
    } catch (fault) {
      this.tell(fault);
    } finally {
      this.set({ busy: null });
    }
  }

  undo(): void {
    this.#edit(() => {
      this.#steps?.undo();
    });
  }

  redo(): void {
    this.#edit(() => {
      this.#steps?.redo();
    });
  }

  shiftRows(kind: 'insert' | 'delete'): void {
    this.#edit(({ model }, { area }) => {
      const sheet = model.activeSheet;
      shiftRows(model, sheet, { top: area.top, bottom: Math.min(area.bottom, sheet.rows.length + 1) }, kind);
    });
  }

  sort(ascending: boolean): void {
    this.#edit(({ model }, { active }) => {
      const area = sortableArea(model.activeSheet, active);
      if (area) sortRows(model, model.activeSheet, area, active.column, ascending);
      else this.set({ notice: { tone: 'warning', told: message('workbench.fault.nothingToSort') } });
    });
  }

  /** Shows the rows whose cell in a column says one of these; null: all. */
  filter(column: ColumnFilter, texts: readonly string[] | null): void {
    this.#edit(({ model }) => {
      chooseRows(model, model.activeSheet, column, texts);
      if (texts) this.set({ notice: { tone: 'info', told: message('workbench.filter.onlyHere') } });
    });
  }

  #edit(edit: (file: OpenFile, selection: Selection) => void): void {
    const { file, selection } = this.#state;
    if (!file || !selection) return;
    this.set({ notice: null });
    try {
      edit(file, selection);
    } catch (fault) {
      this.tell(fault);
    }
  }
}

/** `名册.xlsx` → `名册-标注.xlsx`. */
function copyName(name: string, language: Language): string {
  const [, stem = name, extension = 'xlsx'] = /^(.*)\.([^.]+)$/.exec(name) ?? [];
  return say(message('workbench.file.copyName', { name: stem, extension }), language);
}
