import type { OpenedWorkbook } from '../open-workbook';
import type { Edition } from './edition';
import type { PackageDraft } from './package-draft';
import { ourStyles, prunedStyles } from './prune-styles';
import type { StyleSheet } from './style-sheet';
import { StyleUses } from './style-uses';
import { collectionItems } from './style-collections';

const TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml';

/** The styles of a workbook that has none: one plain cell format, as the standard wants at least. */
export function plainStyles({ main }: Edition): string {
  return (
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n' +
    `<styleSheet xmlns="${main}"><fonts count="1"><font><sz val="11"/><name val="Calibri"/></font></fonts>` +
    '<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>' +
    '<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>' +
    '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>' +
    '<cellXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/></cellXfs></styleSheet>'
  );
}

/** Gives a workbook without styles a plain part of them. */
export async function placeStyles(
  opened: OpenedWorkbook,
  draft: PackageDraft,
  edition: Edition,
): Promise<void> {
  if (opened.parts.styles !== null) return;
  const part = newPart(opened);
  draft.add(part, plainStyles(edition), TYPE);
  await draft.relate(opened.package.workbookPart, { type: `${edition.relationships}/styles`, target: part });
}

function newPart({ package: { workbookPart } }: OpenedWorkbook): string {
  return `${workbookPart.slice(0, workbookPart.lastIndexOf('/'))}/styles.xml`;
}

/** Keeps what a change appended to the styles, in a part of its own where the workbook had none. */
export async function writeStyles(
  opened: OpenedWorkbook,
  draft: PackageDraft,
  edition: Edition,
  styles: StyleSheet,
): Promise<void> {
  const xml = styles.finish();
  if (opened.parts.styles !== null) {
    draft.setText(opened.parts.styles, xml);
    return;
  }
  if (xml === plainStyles(edition)) return;
  const part = newPart(opened);
  if (!draft.has(part)) await placeStyles(opened, draft, edition);
  draft.setText(part, xml);
}

/**
 * After a change that only took things out: formats of ours that nothing uses any more go as well. `looksGone` are the
 * dxfs indices of the rules taken out: one that no rule of ours used is the user's, whatever it looks like.
 */
export async function pruneStyles(
  opened: OpenedWorkbook,
  draft: PackageDraft,
  edition: Edition,
  looksGone: ReadonlySet<number>,
): Promise<void> {
  const part = opened.parts.styles;
  if (part === null) return;
  const xml = await draft.text(part);
  const ours = ourStyles(xml, looksGone);
  const formats = collectionItems(xml, 'cellXfs').length;
  const conditional = collectionItems(xml, 'dxfs').length;
  if (ours.firstFormat === formats && ours.firstConditional === conditional) return;
  const uses = new StyleUses();
  // Neither strings nor a theme use formats; a theme that cannot be read stops nothing.
  const without = opened.relationships.flatMap(({ kind, target }) =>
    kind === 'sharedStrings' || kind === 'theme' ? [opened.package.storedName(target)] : [],
  );
  for (const other of opened.package.partNames()) {
    if (!/\.xml$/i.test(other) || without.includes(other) || !draft.has(other)) continue;
    if (other === part) {
      const dxfs = /<(?:[^\s/>]+:)?tableStyles[^]*$/.exec(xml)?.[0] ?? '';
      uses.add(new TextEncoder().encode(dxfs), ours.firstFormat, ours.firstConditional);
      continue;
    }
    for (const chunk of await draft.chunks(other)) uses.add(chunk, ours.firstFormat, ours.firstConditional);
  }
  const pruned = prunedStyles(xml, uses, looksGone);
  if (pruned !== plainStyles(edition)) {
    draft.setText(part, pruned);
    return;
  }
  // Only we give a workbook such a part.
  const ids = opened.relationships.filter(({ kind }) => kind === 'styles').map(({ id }) => id);
  await draft.unrelate(opened.package.workbookPart, new Set(ids));
  draft.remove(part);
}
