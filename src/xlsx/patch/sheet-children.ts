import { type XmlElement, children, siblings, splice } from './xml-scan';

/** Order of CT_Worksheet's children (ECMA-376 part 1, 18.3.1.99). Excel calls a file with another order damaged. */
const ORDER = [
  'sheetPr',
  'dimension',
  'sheetViews',
  'sheetFormatPr',
  'cols',
  'sheetData',
  'sheetCalcPr',
  'sheetProtection',
  'protectedRanges',
  'scenarios',
  'autoFilter',
  'sortState',
  'dataConsolidate',
  'customSheetViews',
  'mergeCells',
  'phoneticPr',
  'conditionalFormatting',
  'dataValidations',
  'hyperlinks',
  'printOptions',
  'pageMargins',
  'pageSetup',
  'headerFooter',
  'rowBreaks',
  'colBreaks',
  'customProperties',
  'cellWatches',
  'ignoredErrors',
  'smartTags',
  'drawing',
  'legacyDrawing',
  'legacyDrawingHF',
  'drawingHF',
  'picture',
  'oleObjects',
  'controls',
  'webPublishItems',
  'tableParts',
  'extLst',
];
const RANK: ReadonlyMap<string, number> = new Map(ORDER.map((name, index) => [name, index]));

/** The tail of a sheet with an element put where the order of CT_Worksheet wants it, behind its like. */
export function insertInTail(tail: string, local: string, xml: string): string {
  const rank = RANK.get(local) ?? ORDER.length;
  let place = 0;
  for (const sibling of siblings(tail)) {
    const theirs = rankOf(tail, sibling);
    if (theirs !== null && theirs > rank) break;
    place = sibling.end;
  }
  return splice(tail, place, place, xml);
}

/** The place of an element in the order; null where it is not known. */
function rankOf(xml: string, found: XmlElement): number | null {
  if (found.local !== 'AlternateContent') return RANK.get(found.local) ?? null;
  // Alternatives count as what they wrap: the first child of a Choice or Fallback whose place is known.
  for (const branch of children(xml, found)) {
    for (const wrapped of children(xml, branch)) {
      const rank = rankOf(xml, wrapped);
      if (rank !== null) return rank;
    }
  }
  return null;
}
