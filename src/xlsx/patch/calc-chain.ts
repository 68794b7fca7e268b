import { attribute, children, openTag, rootElement, splice, withAttribute } from './xml-scan';

/** A cell of the calculation chain: `sheetId` as the workbook part has it, address like `D5`. */
export interface ChainCell {
  readonly sheetId: string;
  readonly cell: string;
}

/**
 * The calculation chain without cells that are no formulas any more, and without whole sheets; null where nothing is
 * left, for an empty chain is damage. An entry without a sheet is on the sheet of the entry before.
 */
export function withoutChainCells(
  xml: string,
  gone: readonly ChainCell[],
  sheetsGone: ReadonlySet<string>,
): string | null {
  const root = rootElement(xml);
  if (!root) return xml;
  const keys = new Set(gone.map(({ sheetId, cell }) => `${sheetId} ${cell}`));
  const pieces: string[] = [];
  let sheet = '';
  let written = '';
  let left = 0;
  let copied = root.openEnd;
  for (const entry of children(xml, root)) {
    const tag = openTag(xml, entry);
    sheet = attribute(tag, 'i') ?? sheet;
    pieces.push(xml.slice(copied, entry.start));
    copied = entry.end;
    if (sheetsGone.has(sheet) || keys.has(`${sheet} ${attribute(tag, 'r') ?? ''}`)) continue;
    const named = sheet === written || attribute(tag, 'i') !== null ? tag : withAttribute(tag, 'i', sheet);
    pieces.push(named + xml.slice(entry.openEnd, entry.end));
    written = sheet;
    left++;
  }
  if (left === 0) return null;
  return splice(xml, root.openEnd, copied, pieces.join(''));
}
