import { message } from '../../messages/catalog';
import type { JobControl } from '../../workbook/live-workbook';
import type { WorkbookSnapshot } from '../../workbook/sheet-snapshot';
import type { Desk } from './desk';
import { adoptKeptSettings } from './kept-settings';

/** Reads the whole workbook and takes over the settings kept in it. */
export async function readWorkbook(desk: Desk, control: JobControl): Promise<WorkbookSnapshot> {
  control.onProgress(0, message('pane.session.reading'));
  const snapshot = await desk.workbook.read(undefined, control);
  control.signal.throwIfAborted();
  await adoptKeptSettings(desk, snapshot);
  return snapshot;
}
