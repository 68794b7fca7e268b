import type { Day } from '../../applicant/day';
import type { Language } from '../../messages/catalog';
import type { Darkroom } from '../photos/darkroom';
import type { Notice } from '../../notice/notice';

export interface SessionOptions {
  /** Years count to this day where no cut-off is set. */
  readonly today: Day;
  /** For 审核时间. */
  readonly now: () => Date;
  /** Used until the clerk chooses another. */
  readonly language: Language;
  /** The built-in one unless given. */
  readonly notice?: Notice;
  /** Keeps what belongs to the clerk rather than to the workbook: language, live on or off. */
  readonly storage?: Pick<Storage, 'getItem' | 'setItem'>;
  /** Name of the workbook's file without folder, for exports. */
  readonly fileName?: string;
  /** Where photos are looked at, instead of a thread of the browser's; `onLost` when it is gone. */
  readonly openDarkroom?: (onLost: () => void) => Darkroom;
  /** Milliseconds an edit waits for the next one before its rows are reviewed. */
  readonly liveDelay?: number;
}
