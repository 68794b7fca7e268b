import type { CellValue, SheetSnapshot } from '../workbook/sheet-snapshot';
import { cellAt } from './cell-at';
import { isBlank } from './blank-cells';
import { MergedHeaders } from './header-grid';
import { headerGroup } from './header-group';
import { headerKey, mayNamePerson } from './header-text';
import { headerWord, type HeaderWord } from './header-word';
import { isResultHeader } from './result-mark';

/** Rows of the used range searched first; only a sheet without a header in them is searched whole. */
const WINDOW = 60;
const LONGEST_HEADER = 60;
const DEEPEST = 3;
/** Titles and unit lines: they stand over the header without being part of it. */
const TITLE =
  /[:：]|(?:汇总|统计|登记|一览|报名|申报|信息|情况|花名|明细)表|名册|名单|附件|填报|制表|报送|\d{4}年|通知|[班期次表]$/;

/** What a row's cells read as headers. */
export interface HeaderRow {
  readonly row: number;
  /** Distinct fields and ambiguous words recognised. */
  readonly words: ReadonlySet<string>;
  /** Columns in which they stand. */
  readonly columns: readonly number[];
}

/** The header rows of the table: 0-based sheet rows, both ends included. */
export interface HeaderPlace {
  readonly top: number;
  readonly bottom: number;
}

/** Every row that carries header words, in the first rows or, where none could be a header, in the whole sheet. */
export function headerRows(snapshot: SheetSnapshot, isKnown: (text: string) => boolean): HeaderRow[] {
  const rows: HeaderRow[] = [];
  const { values, top } = snapshot;
  for (let at = 0; at < values.length; at++) {
    const cells = values[at] ?? [];
    if (at >= WINDOW) {
      if (rows.some(couldBeHeader)) break;
      if (!cells.some((cell) => typeof cell === 'string' && mayNamePerson(cell))) continue;
    }
    const read = readRow(cells, top + at, snapshot.left, isKnown);
    if (read.words.size > 0) rows.push(read);
  }
  return rows;
}

/**
 * The table's header: the first row that names a person and comes near the richest one, with the group rows
 * over it and the sub-headers under it. Null where no row could be a header.
 */
export function findHeader(snapshot: SheetSnapshot, rows: readonly HeaderRow[]): HeaderPlace | null {
  const candidates = rows.filter(couldBeHeader);
  const most = Math.max(0, ...candidates.map(worth));
  const main = candidates.find((row) => worth(row) >= most * 0.6);
  if (!main) return null;
  const merged = new MergedHeaders(snapshot, main.row - DEEPEST, main.row + DEEPEST);
  const bottom = headerBottom(snapshot, merged, main);
  return { top: headerTop(snapshot, merged, main, bottom), bottom };
}

/** A row of at least three recognised headers, or of two of which one names the person. */
function couldBeHeader({ words }: HeaderRow): boolean {
  return words.size >= 3 || (words.size === 2 && (words.has('name') || words.has('idNumber')));
}

/** How much a row says, those that name the person first. */
function worth({ words }: HeaderRow): number {
  return words.size + (words.has('name') ? 4 : 0) + (words.has('idNumber') ? 4 : 0);
}

function readRow(
  cells: readonly CellValue[],
  row: number,
  left: number,
  isKnown: (text: string) => boolean,
): HeaderRow {
  const words = new Set<string>();
  const columns: number[] = [];
  cells.forEach((cell, at) => {
    if (typeof cell !== 'string' || cell === '' || cell.length > LONGEST_HEADER || isResultHeader(cell))
      return;
    const word = headerWord(cell);
    const name = word ? wordName(word) : isKnown(cell) ? cell : null;
    if (name === null) return;
    words.add(name);
    columns.push(at + left);
  });
  return { row, words, columns };
}

function wordName(word: HeaderWord): string | null {
  if (word.kind === 'foreign') return null;
  return word.kind === 'field' ? word.field : word.of;
}

function headerBottom(snapshot: SheetSnapshot, merged: MergedHeaders, main: HeaderRow): number {
  const deepest = main.columns
    .map((column) => merged.at(main.row, column)?.bottom ?? main.row)
    .filter((bottom) => bottom - main.row < DEEPEST);
  let bottom = Math.max(main.row, ...deepest);
  while (bottom < main.row + DEEPEST - 1 && isSubHeader(snapshot, merged, main, bottom + 1)) bottom++;
  return bottom;
}

/** A row of headers that stand under groups: under a blank or a merged group, never under a header of their own. */
function isSubHeader(snapshot: SheetSnapshot, merged: MergedHeaders, main: HeaderRow, row: number): boolean {
  const texts = rowTexts(snapshot, row);
  const known = texts.filter(({ text }) => headerWord(text) !== null);
  if (texts.length === 0 || known.length * 2 < texts.length || known.length === 0) return false;
  return texts.every(({ column }) => {
    const over = merged.at(row - 1, column);
    if (over && over.right > over.left) return true;
    const text = cellAt(snapshot, row - 1, column);
    return (
      isBlank(text) ||
      (typeof text === 'string' && isGroup(text) && (!main.columns.includes(column) || isCertificate(text)))
    );
  });
}

function headerTop(snapshot: SheetSnapshot, merged: MergedHeaders, main: HeaderRow, bottom: number): number {
  let top = main.row;
  for (const column of main.columns) {
    const over = merged.at(main.row, column);
    if (over && over.bottom <= bottom && main.row - over.top < DEEPEST) top = Math.min(top, over.top);
  }
  while (top > snapshot.top && bottom - top < DEEPEST - 1 && isGroupRow(snapshot, merged, main, top - 1))
    top--;
  return top;
}

/** A row over the header that sorts its columns: short texts, merged over some columns or known as groups, no title. */
function isGroupRow(snapshot: SheetSnapshot, merged: MergedHeaders, main: HeaderRow, row: number): boolean {
  const texts = rowTexts(snapshot, row);
  if (texts.some(({ text }) => text.length > 30 || TITLE.test(text))) return false;
  const first = Math.min(...main.columns);
  const width = Math.max(...main.columns) - first + 1;
  return texts.some(({ text, column }) => {
    const over = merged.at(row, column);
    const span = over ? over.right - over.left + 1 : 1;
    if (column + span <= first || span * 10 >= width * 8) return false;
    if (over && over.bottom > row) return headerWord(text) !== null;
    if (isBlank(cellAt(snapshot, row + 1, column))) return couldStandOver(text);
    return texts.length > 1 ? span > 1 || isGroup(text) : isGroup(text) && text.length <= 14;
  });
}

/** An unmerged header of two rows: its text above, the cell below it left blank. */
function couldStandOver(text: string): boolean {
  const word = headerWord(text);
  return word !== null && word.kind !== 'foreign';
}

/** 现有证书 is a column by itself, or a group over several. */
function isCertificate(text: string): boolean {
  const word = headerWord(text);
  return word?.kind === 'ambiguous' && word.of === 'certificate';
}

function isGroup(text: string): boolean {
  return text.length <= 20 && headerGroup(headerKey(text), 'group') !== null;
}

/** The row's texts; empty where it holds a number, which no header does. */
function rowTexts(snapshot: SheetSnapshot, row: number): { column: number; text: string }[] {
  const cells = snapshot.values[row - snapshot.top] ?? [];
  const texts: { column: number; text: string }[] = [];
  for (let at = 0; at < cells.length; at++) {
    const text = cells[at];
    if (isBlank(text)) continue;
    if (typeof text !== 'string') return [];
    if (!isResultHeader(text)) texts.push({ column: at + snapshot.left, text });
  }
  return texts;
}
