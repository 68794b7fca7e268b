import type { Message } from '../messages/message';
import type { JobControl } from './live-workbook';
import type { WorkbookSnapshot } from './sheet-snapshot';
import type { WorkbookChange } from './workbook-change';

/** The one port to a workbook; `excel/` and `xlsx/` are its adapters. */
export interface WorkbookPort {
  /** Reads every sheet, or those asked for by id. */
  read(sheetIds?: readonly string[], control?: JobControl): Promise<WorkbookSnapshot>;
  /**
   * Swaps a computed change in; what could not be done along with it, if anything, is told. Throws a `WorkbookError`
   * and leaves the workbook as it was.
   */
  apply(change: WorkbookChange, control?: JobControl): Promise<readonly Message[]>;
}
