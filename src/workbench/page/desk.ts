import { message, say, type Language } from '../../messages/catalog';
import type { Message } from '../../messages/message';
import { openWorkbook } from '../../xlsx/open-workbook';
import { webCodec } from '../../xlsx/zip/web-codec';
import { shiftRows } from '../edits/row-edits';
import { sortArea } from '../edits/sort-area';
import { sortRows } from '../edits/sort-rows';
import { openModel } from '../files/open-model';
import { savedCopy } from '../files/save-copy';
import type { Selection } from '../grid/selection';
import { EMPTY_DESK, type DeskState, type OpenFile } from './desk-state';
import { downloadFile } from './download-file';
import { faultMessage } from './fault-message';

const SAMPLE = 'samples/messy.xlsx';

/** The workbook on the desk, and all that can be done with it outside its cells. Every action ends in a new state; none throws. */
export class Desk {
  #state: DeskState;
  readonly #listeners = new Set<() => void>();
  #stop: () => void = () => undefined;

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

  async openSample(): Promise<void> {
    await this.#during(message('workbench.state.opening', { name: '示例.xlsx' }), async () => {
      const answer = await fetch(SAMPLE);
      if (!answer.ok) {
        this.set({ notice: { tone: 'error', told: message('workbench.fault.sample') } });
        return;
      }
      await this.#openBytes('示例.xlsx', new Uint8Array(await answer.arrayBuffer()));
    });
  }

  async openFile(file: File): Promise<void> {
    await this.#during(message('workbench.state.opening', { name: file.name }), async () => {
      await this.#openBytes(file.name, new Uint8Array(await file.arrayBuffer()));
    });
  }

  async #openBytes(name: string, bytes: Uint8Array): Promise<void> {
    const opened = await openWorkbook(bytes, webCodec);
    const model = await openModel(opened);
    this.#stop();
    this.#stop = model.onChange(() => {
      this.set({ version: this.#state.version + 1 });
    });
    const told = message('workbench.state.opened', { name, sheets: model.sheets.length });
    this.set({
      file: { name, opened, model },
      selection: null,
      typing: null,
      notice: { tone: 'info', told },
    });
  }

  /** Saves a copy with everything that was written and changed. */
  async save(): Promise<void> {
    const { file, language } = this.#state;
    if (!file) return;
    await this.#during(message('workbench.state.saving'), async () => {
      const { chunks, remarks } = await savedCopy(file.opened, file.model);
      const name = copyName(file.name, language);
      downloadFile(name, chunks);
      const told = remarks[0] ?? message('workbench.state.saved', { name });
      this.set({ notice: { tone: remarks.length > 0 ? 'warning' : 'info', told } });
    });
  }

  undo(): void {
    this.#edit(({ model }) => {
      model.undo();
    });
  }

  redo(): void {
    this.#edit(({ model }) => {
      model.redo();
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
      const area = sortArea(model.activeSheet, active);
      if (area) sortRows(model, model.activeSheet, area, active.column, ascending);
      else this.set({ notice: { tone: 'warning', told: message('workbench.fault.nothingToSort') } });
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

  async #during(busy: Message, job: () => Promise<void>): Promise<void> {
    if (this.#state.busy) return;
    this.set({ busy, notice: null });
    try {
      await job();
    } catch (fault) {
      this.tell(fault);
    } finally {
      this.set({ busy: null });
    }
  }
}

/** `名册.xlsx` → `名册-标注.xlsx`. */
function copyName(name: string, language: Language): string {
  const [, stem = name, extension = 'xlsx'] = /^(.*)\.([^.]+)$/.exec(name) ?? [];
  return say(message('workbench.file.copyName', { name: stem, extension }), language);
}
