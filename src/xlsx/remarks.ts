import type { WorkbookRemark } from '../workbook/sheet-snapshot';
import type { Relationship } from './relationships';

/** Which kinds of relationship, of the package or the workbook, call for which remark. */
const KINDS: readonly (readonly [WorkbookRemark, readonly string[]])[] = [
  // the package's relationship to its digital signatures ends in …/digital-signature/origin
  ['signature', ['origin']],
  ['macros', ['vbaProject', 'xlMacrosheet', 'xlIntlMacrosheet']],
  ['sharedWorkbook', ['revisionHeaders', 'usernames']],
  ['externalLinks', ['externalLink', 'externalLinkPath']],
];

/** What is worth a sentence about the workbook as a whole, in a fixed order. */
export function remarksOn(
  packageRelationships: readonly Relationship[],
  workbookRelationships: readonly Relationship[],
): readonly WorkbookRemark[] {
  const kinds = new Set([...packageRelationships, ...workbookRelationships].map(({ kind }) => kind));
  return KINDS.filter(([, wanted]) => wanted.some((kind) => kinds.has(kind))).map(([remark]) => remark);
}
