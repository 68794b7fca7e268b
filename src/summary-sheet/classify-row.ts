import type { Field } from '../applicant/field';
import { mayNamePerson, oneLine } from './header-text';
import { headerWord } from './header-word';
import type { CellValue } from '../workbook/sheet-snapshot';
import { isBlank } from './blank-cells';
import type { SkippedRow } from './summary-sheet';
import * as words from './row-words';

/** Where a table's rows have what, as offsets into `SheetSnapshot.values[r]`. -1 where there is no such column. */
export interface RowLayout {
  readonly name: number;
  readonly idNumber: number;
  readonly serial: number;
  readonly phone: number;
  /** By offset: the field, null for other columns of the table; undefined for our own result columns, never looked at. */
  readonly fields: readonly (Field | null | undefined)[];
  /** By offset: the texts of the header cells over the column. */
  readonly headers: readonly (readonly string[])[];
}

/** What the sheet knows about a row besides its cells. */
export interface RowFacts {
  readonly isTableTotal: boolean;
  /** One merged cell reaches over three columns or more. */
  readonly isWide: boolean;
  /** Stands right under the header, where hints and samples are. */
  readonly isNearHeader: boolean;
  hasFormula(offset: number): boolean;
}

/** `continued`: nothing but more of a history. */
export type RowKind = 'applicant' | 'otherHeader' | 'continued' | SkippedRow['reason'];

const PLAIN_ID = /^(?!123456)[1-9]\d{13,16}[\dXx]$/;
const PLAIN_PHONE = /^1[3-9]\d{9}$/;
/** Names that may be words of a note, a total, a signature, a header or a sample: they are looked at closely. */
const WORD = /例|计|[人名表员字章期级]$|^(?:张三|李四|王五|赵六|某|[注说备]|以[下上])/;
const PLAIN_NAME = /^[\u4e00-\u9fff]{2,4}$/;
/** Filled in for everybody beforehand: they prove nobody. */
const PREFILLED: ReadonlySet<Field> = new Set([
  ...(['serial', 'idType', 'occupation', 'level', 'attempt', 'subjects', 'employer'] as const),
  ...(['photo', 'payment.amount', 'payment.remark', 'training.provider', 'training.attended'] as const),
]);

/** Where 示例 stands in place of a value. */
const SAMPLE_MARKED: ReadonlySet<Field> = new Set(['serial', 'name', 'idNumber', 'phone'] as const);

interface Cell {
  readonly offset: number;
  readonly value: CellValue;
  readonly text: string;
}

/** True where the name looks right and the ID number or phone does: an applicant, nothing else need be looked at. */
export function isPlainApplicant(cells: readonly CellValue[], layout: RowLayout): boolean {
  const name = cells[layout.name];
  if (typeof name !== 'string' || name.length > 4 || !PLAIN_NAME.test(name) || WORD.test(name)) return false;
  const serial = cells[layout.serial];
  if (typeof serial === 'string' && !/^\s*\d*$/.test(serial)) return false;
  const id = cells[layout.idNumber];
  if (isPlainNumber(id, PLAIN_ID)) return true;
  return isPlainNumber(cells[layout.phone], PLAIN_PHONE) && !String(id ?? '').startsWith('123456');
}

function isPlainNumber(value: CellValue | undefined, form: RegExp): boolean {
  if (typeof value === 'string') return form.test(value);
  return typeof value === 'number' && Number.isInteger(value) && form.test(value.toFixed(0));
}

/** What kind of row it is. A row with a name alone, or with anything that tells a person, is an applicant. */
export function classifyRow(cells: readonly CellValue[], layout: RowLayout, facts: RowFacts): RowKind {
  const filled = filledCells(cells, layout, facts);
  const first = filled[0];
  if (!first) return 'blank';
  if (facts.isTableTotal) return 'total';
  const text = (offset: number) => filled.find((cell) => cell.offset === offset)?.text ?? '';
  const name = text(layout.name);
  const id = text(layout.idNumber);
  const header = headerKind(filled, layout);
  if (header) return header;
  // Nobody is called 姓名: another list's header, though few of its columns are known; near the header a hint.
  if (mayNamePerson(name) && headerWord(name)?.kind === 'field')
    return facts.isNearHeader ? 'note' : 'otherHeader';
  if (isSample(filled, layout, name, id, text(layout.phone))) return 'sample';
  if (/\d{14}/.test(id)) return 'applicant';
  if (words.TOTAL.test(first.text) || words.TOTAL.test(name)) return 'total';
  if (isSigned(filled, name, layout, facts)) return 'signature';
  if (words.NOTE.test(first.text) || isHint(filled, facts) || isCounting(filled)) return 'note';
  return personKind(filled, layout, facts, name, id);
}

function personKind(
  filled: readonly Cell[],
  layout: RowLayout,
  facts: RowFacts,
  name: string,
  id: string,
): RowKind {
  const alone = filled.length === 1;
  const heading = alone && (facts.isWide || words.isSection(filled[0]?.text ?? ''));
  if (heading) return 'note';
  if (filled.every((cell) => isHistory(layout.fields[cell.offset]))) return 'continued';
  const evidence = filled.filter((cell) => isEvidence(cell, layout, facts)).length;
  if (name !== '' && (words.looksLikeName(name) || evidence > 1)) return 'applicant';
  if (/\d/.test(id)) return 'applicant';
  const serial = filled.some((cell) => cell.offset === layout.serial);
  const telling = filled.some((cell) => isEvidence(cell, layout, facts) && cell.text.length <= 40);
  if (telling && (serial || evidence > 1 || /^\d{7,}$/.test(filled[0]?.text ?? ''))) return 'applicant';
  const prefilled = filled.every(
    (cell) => facts.hasFormula(cell.offset) || isPrefilled(layout.fields[cell.offset]),
  );
  return (serial && !telling) ||
    (prefilled && !alone) ||
    filled.every((cell) => facts.hasFormula(cell.offset))
    ? 'preNumbered'
    : 'note';
}

function filledCells(cells: readonly CellValue[], layout: RowLayout, facts: RowFacts): Cell[] {
  const filled: Cell[] = [];
  const end = Math.min(cells.length, layout.fields.length);
  for (let offset = 0; offset < end; offset++) {
    const value = cells[offset];
    if (value === undefined || isBlank(value) || layout.fields[offset] === undefined) continue;
    // A formula that points at a blank cell shows 0.
    if (value === 0 && facts.hasFormula(offset)) continue;
    filled.push({ offset, value, text: oneLine(value) });
  }
  return filled;
}

function isPrefilled(field: Field | null | undefined): boolean {
  return field !== null && field !== undefined && PREFILLED.has(field);
}

function isHistory(field: Field | null | undefined): boolean {
  return field === 'workHistory' || field === 'studyHistory';
}

/** Tells that a person stands here: a value somebody typed in a field of his own. */
function isEvidence(cell: Cell, layout: RowLayout, facts: RowFacts): boolean {
  const field = layout.fields[cell.offset];
  if (!field || PREFILLED.has(field) || field === 'name' || cell.value === 0) return false;
  return !facts.hasFormula(cell.offset);
}

/** The header again (a reprint, or the same columns for another group), or another table's header. */
function headerKind(filled: readonly Cell[], layout: RowLayout): RowKind | null {
  const reprinted = filled.filter((cell) => layout.headers[cell.offset]?.includes(cell.text)).length;
  if (reprinted === filled.length || (reprinted >= 2 && reprinted * 2 >= filled.length))
    return 'repeatedHeader';
  if (!filled.some((cell) => typeof cell.value === 'string' && mayNamePerson(cell.value))) return null;
  const known = filled.flatMap((cell) => {
    const word = typeof cell.value === 'string' && cell.text.length <= 30 ? headerWord(cell.text) : null;
    return word?.kind === 'field' ? [{ offset: cell.offset, field: word.field }] : [];
  });
  const fields = new Set(known.map((cell) => cell.field));
  if (fields.size < 2 || known.length * 2 < filled.length) return null;
  if (!fields.has('name') && !fields.has('idNumber')) return null;
  const inPlace = known.filter((cell) => layout.fields[cell.offset] === cell.field).length;
  if (inPlace === known.length || (inPlace * 5 >= known.length * 4 && inPlace >= 3)) return 'repeatedHeader';
  return fields.size >= 3 ? 'otherHeader' : null;
}

function isSample(
  filled: readonly Cell[],
  layout: RowLayout,
  name: string,
  id: string,
  phone: string,
): boolean {
  if (filled.some((cell) => mayMarkSample(cell, layout) && words.SAMPLE.test(cell.text))) return true;
  if (/^[(（【[]?(?:示例|样例|范例|例[:：])/.test(name)) return true;
  const isSampleName = words.isSampleName(name);
  if (words.isCountedUp(id)) return true;
  if (words.isMaskedWithX(id) && (isSampleName || words.isMaskedWithX(phone))) return true;
  if (id.startsWith('123456') && (isSampleName || words.isCountedUp(phone))) return true;
  return words.isCountedUp(phone) && phone.length >= 10 && (id === '' || isSampleName);
}

/** A row is marked a sample before the person or in a column of no field; an employer may be called 样例. */
function mayMarkSample(cell: Cell, layout: RowLayout): boolean {
  const field = layout.fields[cell.offset];
  return cell.text.length <= 12 && (!field || SAMPLE_MARKED.has(field));
}

/** Signed in its first cell, or in any where nothing else tells a person: a remark may name a contact too. */
function isSigned(filled: readonly Cell[], name: string, layout: RowLayout, facts: RowFacts): boolean {
  if (words.SIGNATURE_FIRST.test(filled[0]?.text ?? '')) return true;
  if (filled.length <= 2 && filled.every((cell) => words.DATE_LINE.test(cell.text))) return true;
  const signed = filled.filter((cell) => typeof cell.value === 'string' && words.SIGNATURE.test(cell.text));
  if (signed.length === 0) return false;
  const isPerson = filled.some((cell) => !signed.includes(cell) && isEvidence(cell, layout, facts));
  return !(isPerson && words.looksLikeName(name));
}

function isHint(filled: readonly Cell[], facts: RowFacts): boolean {
  if (!facts.isNearHeader) return false;
  const hints = filled.filter((cell) => typeof cell.value === 'string' && words.HINT.test(cell.text)).length;
  return hints >= 2 || (hints === 1 && filled.length <= 2);
}

/** A row of column numbers under the header: 1 2 3 4, (1) (2) (3). */
function isCounting(filled: readonly Cell[]): boolean {
  if (filled.length < 3) return false;
  const numbers = filled.map((cell) => Number(cell.text.replace(/^[(（]|[)）]$/g, '')));
  return numbers.every((number, at) => number === (numbers[0] ?? 0) + at) && (numbers[0] ?? 9) <= 1;
}
