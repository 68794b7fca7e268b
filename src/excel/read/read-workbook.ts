import { message } from '../../messages/catalog';
import type { JobControl } from '../../workbook/live-workbook';
import type { WorkbookSnapshot } from '../../workbook/sheet-snapshot';
import { isTooLarge } from '../excel-error';
import type { Step } from '../gateway';
import { BYTES_A_REQUEST } from '../payload';
import { askBook, type BookFacts, takeBook } from './book-facts';
import { snapshotOf } from './sheet-facts';
import { SheetReading } from './sheet-reading';

/**
 * Reads sheets by id, or all of them, in round trips that grow with the blocks of values and not with anything else:
 * one for the list of sheets, one for a first look at each, then block by block. A sheet that is gone is left out.
 */
export async function readWorkbook(
  step: Step,
  sheetIds: readonly string[] | undefined,
  control: JobControl | undefined,
): Promise<WorkbookSnapshot> {
  let book: BookFacts | null = null;
  const ids = sheetIds ?? (await allSheets(step));
  const readings = ids.map((id) => new SheetReading(id, () => book?.date1904 ?? false));
  do {
    control?.signal.throwIfAborted();
    const now = together(readings.filter(({ isDone }) => !isDone));
    const asked = await answered(step, now, book === null);
    if (asked === 'tooLarge') continue;
    if (asked.book) book = takeBook(asked.book);
    for (const reading of now) reading.take();
    tell(control, readings);
  } while (book === null || readings.some(({ isDone }) => !isDone));
  const facts = readings.map((reading) => reading.facts()).filter((sheet) => sheet !== null);
  return { sheets: facts.map(snapshotOf), settingsText: book.settingsText, remarks: [] };
}

async function allSheets(step: Step): Promise<readonly string[]> {
  const { sheets } = await step((context) => {
    const { worksheets } = context.workbook;
    worksheets.load('items/id');
    return { sheets: worksheets };
  });
  return sheets.items.map(({ id }) => id);
}

/** As many as one answer has room for, one at least. */
function together(readings: readonly SheetReading[]): readonly SheetReading[] {
  let bytes = 0;
  return readings.filter((reading, index) => {
    bytes += reading.bytes;
    return index === 0 || bytes <= BYTES_A_REQUEST;
  });
}

/** One round trip; where the answer was too large everybody asks for less the next time. */
async function answered(step: Step, readings: readonly SheetReading[], withBook: boolean) {
  try {
    return await step((context) => {
      for (const reading of readings) reading.ask(context);
      return { book: withBook ? askBook(context) : null };
    });
  } catch (thrown) {
    const canHalve = isTooLarge(thrown) && readings.map((reading) => reading.halve()).includes(true);
    if (!canHalve) throw thrown;
    return 'tooLarge' as const;
  }
}

function tell(control: JobControl | undefined, readings: readonly SheetReading[]): void {
  if (!control) return;
  const parts = readings.map(({ progress }) => progress);
  const done = parts.reduce((sum, part) => sum + part.done, 0);
  const total = parts.reduce((sum, part) => sum + part.total, 0);
  const sheet = readings.find(({ isDone }) => !isDone)?.name ?? '';
  control.onProgress(total === 0 ? 1 : done / total, message('excel.reading', { sheet }));
}
