import { message } from '../messages/catalog';
import { columnLetters } from '../workbook/cell-address';
import type { SheetSnapshot, WorkbookSnapshot } from '../workbook/sheet-snapshot';
import { WorkbookError } from '../workbook/workbook-error';
import { openPackage, type XlsxPackage } from './package';
import type { Relationship } from './relationships';
import { remarksOn } from './remarks';
import { readSettings, type SettingsPart } from './settings-part';
import { NO_STRINGS, readSharedStrings, type SharedStrings } from './string-table';
import { readComments } from './sheet/read-comments';
import { readSheetPart, SheetFault } from './sheet/read-sheet-part';
import { readTables } from './sheet/read-tables';
import type { SheetContent } from './sheet/sheet-content';
import { snapshotOfSheet } from './sheet/snapshot-of-sheet';
import { TooSpread } from './sheet/value-grid';
import { readTheme } from './styles/read-theme';
import { readStyles, type Styles } from './styles/styles';
import { readWorkbookPart, type WorkbookPart, type WorkbookSheet } from './workbook-part';
import { XmlFault } from './xml/xml-fault';
import { xmlUtf8 } from './xml/xml-encoding';
import type { Codec } from './zip/codec';

/** A workbook as read, and what somebody who patches it has to know of its parts. */
export interface OpenedWorkbook {
  readonly package: XlsxPackage;
  readonly snapshot: WorkbookSnapshot;
  /** Worksheets, in the order of `snapshot.sheets`. */
  readonly sheets: readonly OpenedSheet[];
  readonly workbook: WorkbookPart;
  /** Of the workbook part. */
  readonly relationships: readonly Relationship[];
  /** Parts the workbook leads to, null where it has none; a theme that cannot be read is none. */
  readonly parts: {
    readonly styles: string | null;
    readonly sharedStrings: string | null;
    readonly theme: string | null;
    readonly calcChain: string | null;
    readonly settings: string | null;
  };
}

export interface OpenedSheet extends WorkbookSheet {
  /** How this part writes the main namespace: `x:` or empty. */
  readonly prefix: string;
  readonly namespace: string;
  readonly relationships: readonly Relationship[];
  /** True where any of its cells is a formula, also one without a result. */
  readonly holdsFormulas: boolean;
  /** True where comments, CDATA sections or processing instructions stand in its part. */
  readonly hasAsides: boolean;
}

/**
 * Reads a whole .xlsx or .xlsm. Throws a `WorkbookError` with the reason, for whatever is wrong with the file.
 * The next sheet is inflated while one is scanned. Who is going to write to it gives `room`: up to so many bytes of
 * sheets stay inflated for that, otherwise no more than two are in memory at a time.
 */
export async function openWorkbook(bytes: Uint8Array, codec: Codec, room = 0): Promise<OpenedWorkbook> {
  const pkg = await openPackage(bytes, codec, room);
  const relationships = await pkg.relationships(pkg.workbookPart);
  const workbook = readWorkbookPart(await pkg.text(pkg.workbookPart), pkg, relationships);
  const partOf = (kind: string): string | null => {
    const found = relationships.find((one) => one.kind === kind && !one.external);
    return found ? pkg.storedName(found.target) : null;
  };
  const settings = await readSettings(pkg, relationships);
  const theme = await readTheme(pkg, partOf('theme'));
  const parts = {
    styles: partOf('styles'),
    sharedStrings: partOf('sharedStrings'),
    theme: theme.part,
    calcChain: partOf('calcChain'),
    settings: settings?.part ?? null,
  };
  const read = await readSheets(pkg, workbook, parts, theme.colours);
  return {
    package: pkg,
    snapshot: await workbookSnapshot(pkg, relationships, settings, read),
    sheets: read.map(({ opened }) => opened),
    workbook,
    relationships,
    parts,
  };
}

interface ReadSheet {
  readonly opened: OpenedSheet;
  readonly snapshot: SheetSnapshot;
}

async function readSheets(
  pkg: XlsxPackage,
  workbook: WorkbookPart,
  parts: OpenedWorkbook['parts'],
  theme: readonly string[],
): Promise<readonly ReadSheet[]> {
  const [first] = workbook.sheets;
  let inflating = first && startInflating(pkg, first);
  const strings = await sharedStrings(pkg, parts.sharedStrings);
  const styles = await stylesOf(pkg, parts.styles, theme);
  const read: ReadSheet[] = [];
  for (const [index, sheet] of workbook.sheets.entries()) {
    const bytes = await inflating;
    const next = workbook.sheets[index + 1];
    inflating = next && startInflating(pkg, next);
    if (bytes) read.push(await readSheet(pkg, sheet, bytes, workbook.date1904, strings, styles));
  }
  return read;
}

function startInflating(pkg: XlsxPackage, sheet: WorkbookSheet): Promise<Uint8Array> {
  const inflating = pkg.bytes(sheet.part, true);
  // Whoever awaits it gets the fault; until then it must not count as unhandled.
  inflating.catch(() => undefined);
  return inflating;
}

async function readSheet(
  pkg: XlsxPackage,
  sheet: WorkbookSheet,
  bytes: Uint8Array,
  date1904: boolean,
  strings: SharedStrings,
  styles: Styles,
): Promise<ReadSheet> {
  const content = scanSheet(sheet, bytes, date1904, strings);
  const { prefix, namespace, facts, hasAsides } = content;
  const relationships = await pkg.relationships(sheet.part);
  const tables = await readTables(pkg, relationships);
  const notes = await readComments(pkg, relationships);
  return {
    opened: { ...sheet, prefix, namespace, relationships, holdsFormulas: facts.holdsFormulas, hasAsides },
    snapshot: snapshotOfSheet(sheet, content, styles, date1904, tables, notes),
  };
}

function scanSheet(
  sheet: WorkbookSheet,
  bytes: Uint8Array,
  date1904: boolean,
  strings: SharedStrings,
): SheetContent {
  try {
    return readSheetPart(xmlUtf8(bytes), strings, date1904);
  } catch (fault) {
    if (fault instanceof TooSpread) {
      const cell = `${columnLetters(fault.column)}${String(fault.row + 1)}`;
      throw new WorkbookError(message('xlsx.sheet.tooSpread', { sheet: sheet.name, cell }), { cause: fault });
    }
    if (!(fault instanceof SheetFault)) throw fault;
    const sentence =
      fault.kind === 'doctype'
        ? message('xlsx.part.doctype', { part: sheet.part })
        : message('xlsx.sheet.malformed', { sheet: sheet.name, row: fault.row + 1 });
    throw new WorkbookError(sentence, { cause: fault });
  }
}

async function sharedStrings(pkg: XlsxPackage, part: string | null): Promise<SharedStrings> {
  if (part === null) return NO_STRINGS;
  try {
    return readSharedStrings(xmlUtf8(await pkg.bytes(part)));
  } catch (fault) {
    if (!(fault instanceof XmlFault)) throw fault;
    throw new WorkbookError(message(`xlsx.part.${fault.kind}`, { part }), { cause: fault });
  }
}

async function stylesOf(pkg: XlsxPackage, part: string | null, theme: readonly string[]): Promise<Styles> {
  return readStyles(part === null ? null : await pkg.text(part), part ?? '', theme);
}

async function workbookSnapshot(
  pkg: XlsxPackage,
  relationships: readonly Relationship[],
  settings: SettingsPart | null,
  read: readonly ReadSheet[],
): Promise<WorkbookSnapshot> {
  return {
    sheets: read.map(({ snapshot }) => snapshot),
    settingsText: settings?.text ?? null,
    remarks: remarksOn(await pkg.relationships('/'), relationships),
  };
}
