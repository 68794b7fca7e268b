import type { Message } from '../../messages/message';
import type { OpenedWorkbook } from '../../xlsx/open-workbook';
import { applyChange } from '../../xlsx/patch/apply-change';
import type { WorkbookModel } from '../model';
import { changeSince } from './change-since';

export interface SavedCopy {
  /** The file's bytes, in pieces. */
  readonly chunks: Uint8Array[];
  /** What could not be written as it stands in the workbench. */
  readonly remarks: readonly Message[];
}

/**
 * A copy of the opened file with everything that was written and edited since. Parts nobody touched come out byte for
 * byte. Throws a `WorkbookError` with what to do where it cannot be written.
 */
export async function savedCopy(opened: OpenedWorkbook, model: WorkbookModel): Promise<SavedCopy> {
  const { change, remarks } = changeSince(opened, model);
  return { chunks: await applyChange(opened, change), remarks };
}
