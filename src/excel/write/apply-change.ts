import { message } from '../../messages/catalog';
import type { Message } from '../../messages/message';
import type { JobControl } from '../../workbook/live-workbook';
import type { SheetSnapshot } from '../../workbook/sheet-snapshot';
import type { WorkbookChange } from '../../workbook/workbook-change';
import type { Step } from '../gateway';
import { settingsXml } from '../settings-xml';
import { type BookStanding, inspect } from './inspect';
import { newSheetPieces, showPiece, unveilPiece } from './new-sheet';
import { type Piece, writePieces } from './piece';
import { checkSheet, sheetPiece } from './sheet-pieces';
import { cellPiece, type FormatMemory, rememberFormats } from './write-cells';
import { BYTES_AN_ACTION, columnPieces } from './write-columns';

/** What the port remembers between calls. */
export interface WriteMemory {
  readonly lastRead: (sheetId: string) => SheetSnapshot | null;
  readonly formats: FormatMemory;
}

/**
 * Swaps a change in. First everything is looked at and compared with what was read; then new sheets are built out of
 * sight and cells are written block by block, all of which can be put back; last, in one request, whatever cannot.
 * Gives what was left undone.
 */
export async function applyToExcel(
  step: Step,
  change: WorkbookChange,
  memory: WriteMemory,
  control: JobControl | undefined,
): Promise<readonly Message[]> {
  control?.signal.throwIfAborted();
  const standing = await inspect(step, change, memory.lastRead);
  for (const sheet of standing.sheets) checkSheet(sheet);
  const pieces = [
    ...change.addSheets.flatMap(newSheetPieces),
    ...standing.sheets.flatMap(({ change: sheet, read, runs }) => [
      ...columnPieces(sheet, read),
      ...runs.map(({ run, formats }) => cellPiece(sheet, run, formats, memory.formats)),
    ]),
  ];
  await writePieces(step, pieces, lastPieces(standing, change), control);
  for (const { change: sheet, runs } of standing.sheets) {
    for (const { run, formats } of runs) rememberFormats(sheet, run, formats, memory.formats);
  }
  const isLeft = standing.sheets.some((sheet) => sheet.isFiltered && sheet.change.resizeAutoFilter !== null);
  return isLeft ? [message('excel.write.filterLeft')] : [];
}

function lastPieces(standing: BookStanding, change: WorkbookChange): readonly Piece[] {
  const { addSheets, removeSheets } = change;
  return [
    ...standing.sheets.map(sheetPiece).filter((piece) => piece !== null),
    ...settingsPieces(standing, change.settingsText),
    ...addSheets.map(showPiece),
    ...removeSheets.map((id): Piece => ({
      bytes: BYTES_AN_ACTION,
      write: (context) => {
        context.workbook.worksheets.getItemOrNullObject(id).delete();
      },
    })),
    ...addSheets.map(unveilPiece),
  ];
}

function settingsPieces(
  { settingsText: kept, settingsParts }: BookStanding,
  text: string | null | undefined,
): readonly Piece[] {
  if (text === undefined || (text === kept && settingsParts.length < 2)) return [];
  return [
    {
      bytes: (settingsParts.length + 2) * BYTES_AN_ACTION + (text?.length ?? 0) * 3,
      write: (context) => {
        const { customXmlParts } = context.workbook;
        for (const id of settingsParts) customXmlParts.getItem(id).delete();
        if (text !== null) customXmlParts.add(settingsXml(text));
      },
    },
  ];
}
