import type { CellValue } from '../../workbook/sheet-snapshot';
import { EditFault } from './edit-fault';
import { enteredDate } from './entered-date';
import { enteredNumber } from './entered-number';

/** What stands in a cell after somebody typed into it. */
export interface Entered {
  readonly value: CellValue;
  /** With its leading `=`, null where what was typed is no formula. Formulas are not calculated: their value is null. */
  readonly formula: string | null;
  /** The number format Excel gives the cell along with the value, null where it leaves the cell's. */
  readonly numberFormat: string | null;
}

/** Characters of a cell and of a formula (Microsoft, "Excel specifications and limits"). */
const MOST_TEXT = 32_767;
const MOST_FORMULA = 8192;

const ERRORS = /^#(?:NULL!|DIV\/0!|VALUE!|REF!|NAME\?|NUM!|N\/A)$/i;

/**
 * Text as typed, or as written through `Range.values`, into a cell of that number format: numbers, dates and formulas
 * are recognised as Excel does, text format keeps text. `year` is the one that dates without a year get.
 * Throws an `EditFault` for text too long to stand in a cell.
 */
export function enterText(text: string, numberFormat: string, year: number): Entered {
  if (text.startsWith('=') && text.length > 1 && numberFormat !== '@') {
    if (text.length > MOST_FORMULA) throw new EditFault('formulaTooLong', text.slice(0, 20));
    return { value: null, formula: text, numberFormat: null };
  }
  if (text.length > MOST_TEXT) throw new EditFault('textTooLong', text.slice(0, 20));
  if (numberFormat === '@') return asValue(text === '' ? null : unquoted(text));
  if (text === '') return asValue(null);
  if (text.startsWith("'")) return asValue(text.slice(1));
  const trimmed = text.trim();
  const typed = plainValue(trimmed);
  if (typed !== null) return asValue(typed);
  const number = enteredNumber(trimmed);
  if (number)
    return { value: number.value, formula: null, numberFormat: onlyGeneral(numberFormat, number.format) };
  const date = enteredDate(trimmed, year);
  if (date) return { value: date.value, formula: null, numberFormat: onlyGeneral(numberFormat, date.format) };
  return asValue(text);
}

/** The apostrophe that marks text is no part of it, in a text cell either. */
function unquoted(text: string): string {
  return text.startsWith("'") ? text.slice(1) : text;
}

function plainValue(text: string): CellValue {
  const upper = text.toUpperCase();
  if (upper === 'TRUE') return true;
  if (upper === 'FALSE') return false;
  return ERRORS.test(text) ? upper : null;
}

/** A format comes along only where the cell has none of its own. */
function onlyGeneral(before: string, format: string | null): string | null {
  return before === 'General' ? format : null;
}

function asValue(value: CellValue): Entered {
  return { value, formula: null, numberFormat: null };
}
