import type { Language } from '../../messages/catalog';
import type { Message } from '../../messages/message';
import type { OpenedWorkbook } from '../../xlsx/open-workbook';
import type { Selection } from '../grid/selection';
import type { WorkbookModel } from '../model';

/** An open workbook: the file as it was read, and the workbook in memory. */
export interface OpenFile {
  readonly name: string;
  readonly opened: OpenedWorkbook;
  readonly model: WorkbookModel;
}

/** What the page shows. Replaced whole at each change. */
export interface DeskState {
  readonly language: Language;
  readonly file: OpenFile | null;
  /** What takes a while and is under way. */
  readonly busy: Message | null;
  readonly notice: { readonly tone: 'info' | 'warning' | 'error'; readonly told: Message } | null;
  readonly selection: Selection | null;
  /** Text being typed into the active cell. */
  readonly typing: string | null;
  readonly paneOpen: boolean;
  /** Counts changes of the workbook, so that what is read from the model is read again. */
  readonly version: number;
}

export const EMPTY_DESK: DeskState = {
  language: 'zh-CN',
  file: null,
  busy: null,
  notice: null,
  selection: null,
  typing: null,
  paneOpen: true,
  version: 0,
};
