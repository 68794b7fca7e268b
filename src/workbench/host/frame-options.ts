import type { ExcelHost } from './excel-host';
import type { Leaving } from './leaving';

export interface FrameOptions {
  readonly host: ExcelHost;
  /** The frame is put into it. Made here, because a frame has to have its name before it is in the page. */
  readonly place: HTMLElement;
  /** What the frame is called to assistive technology. */
  readonly title: string;
  /** Address of the pane's page. */
  readonly page: string;
  readonly language: 'zh-CN' | 'en-US';
  /** What `Office.context.document.url` says. */
  readonly documentUrl?: string;
  readonly readOnly?: boolean;
  /** The keyboard leaves the pane: the page around it takes the focus. */
  readonly onLeave?: (leaving: Leaving) => void;
}

/** What the add-in is called between page and pane. */
export const ADD_IN = '5a7e1c52-6f0f-4a7e-9c39-0c1d2e3f4a5b';
