import { message } from '../../messages/catalog';
import type { SheetSnapshot } from '../../workbook/sheet-snapshot';
import type { SheetChange, WorkbookChange } from '../../workbook/workbook-change';
import { WorkbookError } from '../../workbook/workbook-error';
import type { OpenedSheet, OpenedWorkbook } from '../open-workbook';
import { savePackage } from '../save-package';
import { addSheets } from './add-sheets';
import type { WhileWriting } from './byte-writer';
import { type ChainCell, withoutChainCells } from './calc-chain';
import { editionOf } from './edition';
import { PackageDraft } from './package-draft';
import { absoluteAddress, patchSheet } from './patch-sheet';
import { removeSheets } from './remove-sheets';
import { resizeTables } from './resize-tables';
import { writeSettings } from './settings';
import { removeSignature } from './signature';
import { StyleSheet } from './style-sheet';
import { placeStyles, plainStyles, pruneStyles, writeStyles } from './styles-part';
import { isStructureLocked, listedSheets, withFilterName, withFullCalculation } from './workbook-xml';

/**
 * A copy of an opened workbook with a change in it, as the chunks of the new file. Parts the change does not touch
 * come out byte for byte; a change that changes nothing gives the same parts. Throws a `WorkbookError` with what to
 * do where it cannot be written, and nothing is written then.
 */
export async function applyChange(opened: OpenedWorkbook, change: WorkbookChange): Promise<Uint8Array[]> {
  const draft = new PackageDraft(opened.package);
  const { workbookPart } = opened.package;
  const workbook = await draft.text(workbookPart);
  const edition = editionOf(workbook);
  const removed = change.removeSheets.map((id) => sheetWith(opened, id).sheet);
  checkStructure(workbook, change);
  await removeSheets(opened, draft, removed);
  const stylesXml =
    opened.parts.styles === null ? plainStyles(edition) : await draft.text(opened.parts.styles);
  const styles = new StyleSheet(stylesXml);
  const { pieces } = opened.package.codec;
  // Which formats are used no more is looked for in the sheets as they are to be.
  const deflating = pieces && { pieces, keepsPlain: onlyTakesOut(change) };
  const { formulasGone, looksGone } = await patchSheets(opened, draft, change.sheets, styles, deflating);
  // Styles and settings first: what a later run takes out and puts in again stands last, and comes out the same.
  if (change.addSheets.length > 0) await placeStyles(opened, draft, edition);
  if (change.settingsText !== undefined) await writeSettings(opened, draft, edition, change.settingsText);
  await addSheets(opened, draft, edition, change.addSheets, styles, pieces);
  checkVisible(await draft.text(workbookPart));
  await recalculate(opened, draft, formulasGone, change, removed);
  await writeStyles(opened, draft, edition, styles);
  if (onlyTakesOut(change)) await pruneStyles(opened, draft, edition, looksGone);
  const edit = await draft.edit();
  if (edit.replace.size + edit.add.size + edit.remove.size === 0) return savePackage(opened.package, edit);
  await removeSignature(opened.package, draft);
  return savePackage(opened.package, await draft.edit());
}

function sheetWith(
  { sheets, snapshot }: OpenedWorkbook,
  id: string,
): { readonly sheet: OpenedSheet; readonly snapshot: SheetSnapshot } {
  const index = sheets.findIndex((sheet) => sheet.id === id);
  const sheet = sheets[index];
  const read = snapshot.sheets[index];
  if (!sheet || !read) throw new WorkbookError(message('xlsx.write.sheetGone', { sheet: id }));
  return { sheet, snapshot: read };
}

function checkStructure(workbook: string, { removeSheets: removed, addSheets: added }: WorkbookChange): void {
  if (removed.length + added.length > 0 && isStructureLocked(workbook)) {
    throw new WorkbookError(message('xlsx.write.structureProtected'));
  }
}

function checkVisible(workbook: string): void {
  if (!listedSheets(workbook).some(({ isVisible }) => isVisible)) {
    throw new WorkbookError(message('xlsx.write.lastSheet'));
  }
}

/** What a change took out of the sheets that other parts know of. */
interface TakenOut {
  readonly formulasGone: readonly ChainCell[];
  /** The dxfs indices of the rules taken out. */
  readonly looksGone: ReadonlySet<number>;
}

/** Patches the sheets one after another, so that no more than one is in memory twice. */
async function patchSheets(
  opened: OpenedWorkbook,
  draft: PackageDraft,
  changes: readonly SheetChange[],
  styles: StyleSheet,
  deflating: WhileWriting | null,
): Promise<TakenOut> {
  const formulasGone: ChainCell[] = [];
  const looksGone = new Set<number>();
  for (const change of changes) {
    const { sheet, snapshot } = sheetWith(opened, change.sheetId);
    const { cells, unhide } = await resizeTables(draft, sheet, snapshot, change);
    const whole = cells.length === 0 ? change : { ...change, cells: [...change.cells, ...cells] };
    const bytes = await opened.package.bytes(sheet.part);
    const patch = { sheet, snapshot, change: whole, styles, unhide, deflating };
    const patched = await patchSheet(bytes, patch);
    if (patched.chunks) draft.setChunks(sheet.part, patched.chunks);
    for (const cell of patched.formulasGone) formulasGone.push({ sheetId: sheet.id, cell });
    for (const look of patched.looksGone) looksGone.add(look);
    await renameFilter(opened, draft, sheet, change);
  }
  return { formulasGone, looksGone };
}

/** The sheet's AutoFilter has a hidden name of its own with the same area. */
async function renameFilter(
  opened: OpenedWorkbook,
  draft: PackageDraft,
  sheet: OpenedSheet,
  { resizeAutoFilter }: SheetChange,
): Promise<void> {
  if (!resizeAutoFilter) return;
  const { workbookPart } = opened.package;
  const xml = await draft.text(workbookPart);
  const index = listedSheets(xml).findIndex(({ sheetId }) => sheetId === sheet.id);
  draft.setText(workbookPart, withFilterName(xml, index, absoluteAddress(resizeAutoFilter)));
}

/**
 * Formula cells that are gone leave the calculation chain. Excel is asked to calculate anew only where a formula or
 * a value that formulas may depend on was overwritten; our own columns are nobody's input.
 */
async function recalculate(
  opened: OpenedWorkbook,
  draft: PackageDraft,
  formulasGone: readonly ChainCell[],
  change: WorkbookChange,
  removed: readonly OpenedSheet[],
): Promise<void> {
  const { calcChain } = opened.parts;
  const { workbookPart } = opened.package;
  const touchesInputs = change.sheets.some(({ cells }) => cells.length > 0);
  if (calcChain !== null && (formulasGone.length > 0 || removed.length > 0)) {
    const left = withoutChainCells(
      await draft.text(calcChain),
      formulasGone,
      new Set(removed.map(({ id }) => id)),
    );
    if (left === null) {
      draft.remove(calcChain);
      const ids = opened.relationships.filter(({ kind }) => kind === 'calcChain').map(({ id }) => id);
      await draft.unrelate(workbookPart, new Set(ids));
    } else draft.setText(calcChain, left);
  }
  // Files not saved by Excel have formulas without a calculation chain.
  if (touchesInputs && (calcChain !== null || opened.sheets.some(({ holdsFormulas }) => holdsFormulas))) {
    draft.setText(workbookPart, withFullCalculation(await draft.text(workbookPart)));
  }
}

function onlyTakesOut({ sheets, addSheets: added }: WorkbookChange): boolean {
  return (
    added.length === 0 &&
    sheets.length > 0 &&
    sheets.every(({ columns, conditionalFormats }) => columns.length + conditionalFormats.length === 0)
  );
}
