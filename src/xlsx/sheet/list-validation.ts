import type { ListValidation } from '../../workbook/sheet-snapshot';
import { CLOSE, EMPTY, END, type ByteScanner } from '../xml/byte-scanner';
import { XmlFault } from '../xml/xml-fault';
import { sqrefAreas } from './cell-areas';

/**
 * The drop-down lists in a `dataValidations` element just opened, in the main namespace or in Excel 2010's
 * extension (whose areas and formula are elements of their own). Moves behind its end.
 */
export function readListValidations(scanner: ByteScanner): readonly ListValidation[] {
  const lists: ListValidation[] = [];
  const depth = scanner.depth;
  for (;;) {
    const kind = scanner.next();
    if (kind === END) throw new XmlFault(scanner.place);
    if (kind === CLOSE && scanner.depth < depth) return lists;
    if (kind === CLOSE || kind === EMPTY || scanner.name() !== 'dataValidation') continue;
    if (scanner.attribute('type') === 'list') lists.push(...readList(scanner));
    else scanner.skip();
  }
}

function readList(scanner: ByteScanner): ListValidation[] {
  let sqref = scanner.attribute('sqref') ?? '';
  let formula = '';
  const depth = scanner.depth;
  for (;;) {
    const kind = scanner.next();
    if (kind === END) throw new XmlFault(scanner.place);
    if (kind === CLOSE && scanner.depth < depth) break;
    if (kind === CLOSE) continue;
    const name = scanner.name();
    // `<formula1>…</formula1>`, or with an element between: `<x14:formula1><xm:f>…</xm:f></x14:formula1>`
    if (name === 'formula1') formula = scanner.text().trim();
    else if (name === 'sqref') sqref = scanner.text();
    else scanner.skip();
  }
  const areas = sqrefAreas(sqref);
  if (areas.length === 0 || formula === '') return [];
  const entries = literalEntries(formula);
  return [{ areas, entries, formula: entries ? null : formula }];
}

/** `"甲,乙"` → its entries; null for a formula. */
function literalEntries(formula: string): readonly string[] | null {
  const literal = /^"((?:[^"]|"")*)"$/s.exec(formula)?.[1];
  if (literal === undefined) return null;
  return literal
    .replaceAll('""', '"')
    .split(',')
    .map((entry) => entry.trim())
    .filter((entry) => entry !== '');
}
