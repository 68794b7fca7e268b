import { partKey } from '../part-name';
import type { OpenedSheet, OpenedWorkbook } from '../open-workbook';
import type { PackageDraft } from './package-draft';
import { withoutSheet } from './workbook-xml';

/** Takes sheets out of the workbook, with every part that nothing else leads to: drawings, charts, tables, comments. */
export async function removeSheets(
  opened: OpenedWorkbook,
  draft: PackageDraft,
  sheets: readonly OpenedSheet[],
): Promise<void> {
  if (sheets.length === 0) return;
  const { workbookPart } = opened.package;
  let xml = await draft.text(workbookPart);
  for (const { id } of sheets) xml = withoutSheet(xml, id);
  draft.setText(workbookPart, xml);
  await draft.unrelate(workbookPart, new Set(sheets.map(({ relationshipId }) => relationshipId)));
  const gone = new Set(sheets.map(({ part }) => partKey(part)));
  const kept = await reachable(opened, ['/'], gone);
  const from = await reachable(
    opened,
    sheets.map(({ part }) => part),
    new Set(),
  );
  for (const [key, part] of from) if (!kept.has(key)) draft.remove(part);
}

/** Parts that can be reached from some, those given included, without passing through others; by key. */
export async function reachable(
  { package: pkg }: Pick<OpenedWorkbook, 'package'>,
  from: readonly string[],
  without: ReadonlySet<string>,
): Promise<ReadonlyMap<string, string>> {
  const found = new Map<string, string>();
  const open = [...from];
  for (let part = open.pop(); part !== undefined; part = open.pop()) {
    const key = partKey(part);
    if (found.has(key) || without.has(key)) continue;
    found.set(key, part);
    for (const { target, external } of await pkg.relationships(part)) {
      const stored = external ? null : pkg.storedName(target);
      if (stored !== null) open.push(stored);
    }
  }
  return found;
}
