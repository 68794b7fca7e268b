import { attributeText, formulaText } from './xml-escape';
import {
  type XmlElement,
  attribute,
  children,
  inner,
  named,
  numberAttribute,
  openTag,
  prefixOf,
  rootElement,
  splice,
  withAttribute,
} from './xml-scan';

/** A sheet as the workbook part lists it. */
export interface ListedSheet {
  readonly name: string;
  readonly sheetId: string;
  readonly isVisible: boolean;
}

function sheetElements(xml: string): { readonly list: XmlElement | null; readonly items: XmlElement[] } {
  const root = rootElement(xml);
  const list = root && named(children(xml, root), 'sheets');
  return { list, items: list ? children(xml, list) : [] };
}

/** The sheets in their order. */
export function listedSheets(xml: string): ListedSheet[] {
  return sheetElements(xml).items.map((item) => {
    const tag = openTag(xml, item);
    const state = attribute(tag, 'state') ?? 'visible';
    return {
      name: attribute(tag, 'name') ?? '',
      sheetId: attribute(tag, 'sheetId') ?? '',
      isVisible: state === 'visible',
    };
  });
}

/** The workbook with one sheet more at the end; its sheetId is one above the highest. */
export function withSheet(xml: string, name: string, relationshipId: string, relationships: string): string {
  const { list, items } = sheetElements(xml);
  if (!list) return xml;
  const highest = Math.max(0, ...items.map((item) => numberAttribute(openTag(xml, item), 'sheetId') ?? 0));
  const bound = new RegExp(`\\sxmlns:([^\\s=]+)\\s*=\\s*["']${relationships.replaceAll('.', '\\.')}["']`);
  const prefix = bound.exec(xml.slice(0, list.openEnd))?.[1];
  const id =
    prefix === undefined
      ? `xmlns:r="${relationships}" r:id="${relationshipId}"`
      : `${prefix}:id="${relationshipId}"`;
  const sheet = `<${prefixOf(list)}sheet name="${attributeText(name)}" sheetId="${String(highest + 1)}" ${id}/>`;
  const place = items.at(-1)?.end ?? list.openEnd;
  return splice(xml, place, place, sheet);
}

/** The workbook without a sheet: names of its own go with it, and places that count sheets move up. */
export function withoutSheet(xml: string, sheetId: string): string {
  const { items } = sheetElements(xml);
  const index = items.findIndex((item) => attribute(openTag(xml, item), 'sheetId') === sheetId);
  const item = items[index];
  if (!item) return xml;
  // Names stand behind the sheets and views before them: the last place first.
  const named = withNamesMoved(xml, index);
  const listed = splice(named, item.start, item.end, '');
  return withViewsMoved(listed, index, items.length - 1);
}

function withNamesMoved(xml: string, removed: number): string {
  const names = section(xml, 'definedNames');
  if (!names) return xml;
  let changed = xml;
  const items = children(xml, names);
  let left = items.length;
  for (const item of items.reverse()) {
    const tag = openTag(xml, item);
    const place = numberAttribute(tag, 'localSheetId');
    if (place === null || place < removed) continue;
    if (place === removed) {
      changed = splice(changed, item.start, item.end, '');
      left--;
    } else {
      changed = splice(
        changed,
        item.start,
        item.openEnd,
        withAttribute(tag, 'localSheetId', String(place - 1)),
      );
    }
  }
  if (left > 0 || changed === xml) return changed;
  const now = section(changed, 'definedNames');
  return now ? splice(changed, now.start, now.end, '') : changed;
}

/** Views that show a sheet by its place: they show the same one still, or the first where theirs is gone. */
function withViewsMoved(xml: string, removed: number, left: number): string {
  const views = section(xml, 'bookViews');
  if (!views) return xml;
  let changed = xml;
  for (const view of children(xml, views).reverse()) {
    let tag = openTag(xml, view);
    for (const name of ['activeTab', 'firstSheet']) {
      const place = numberAttribute(tag, name);
      if (place === null || place < removed) continue;
      const moved = place === removed ? Math.max(Math.min(firstVisible(xml), left - 1), 0) : place - 1;
      tag = withAttribute(tag, name, String(moved));
    }
    changed = splice(changed, view.start, view.openEnd, tag);
  }
  return changed;
}

function firstVisible(xml: string): number {
  return listedSheets(xml).findIndex(({ isVisible }) => isVisible);
}

/** The names defined in the workbook, of whatever scope. */
export function definedNames(xml: string): readonly string[] {
  const names = section(xml, 'definedNames');
  return names ? children(xml, names).map((item) => attribute(openTag(xml, item), 'name') ?? '') : [];
}

/** The workbook whose hidden AutoFilter name of a sheet covers another area. `address` has no sheet: `$A$3:$Z$9`. */
export function withFilterName(xml: string, sheetIndex: number, address: string): string {
  const names = section(xml, 'definedNames');
  if (!names) return xml;
  const item = children(xml, names).find((candidate) => {
    const tag = openTag(xml, candidate);
    const isFilter = attribute(tag, 'name')?.toLowerCase() === '_xlnm._filterdatabase';
    return isFilter && numberAttribute(tag, 'localSheetId') === sheetIndex;
  });
  if (!item) return xml;
  const text = inner(xml, item);
  const sheet = text.slice(0, text.lastIndexOf('!') + 1);
  return splice(xml, item.openEnd, item.closeStart, formulaText(sheet + address));
}

/** The workbook calculated anew when it is opened. */
export function withFullCalculation(xml: string): string {
  const root = rootElement(xml);
  if (!root) return xml;
  const found = section(xml, 'calcPr');
  if (found) {
    return splice(xml, found.start, found.openEnd, withAttribute(openTag(xml, found), 'fullCalcOnLoad', '1'));
  }
  const before = ['definedNames', 'externalReferences', 'functionGroups', 'sheets'];
  const places = before.map((name) => section(xml, name)?.end ?? 0);
  const place = Math.max(...places);
  return splice(xml, place, place, `<${prefixOf(root)}calcPr fullCalcOnLoad="1"/>`);
}

/** True where sheets may not be added or removed. */
export function isStructureLocked(xml: string): boolean {
  const found = section(xml, 'workbookProtection');
  const locked = found ? attribute(openTag(xml, found), 'lockStructure') : null;
  return locked === '1' || locked === 'true';
}

function section(xml: string, local: string): XmlElement | null {
  const root = rootElement(xml);
  return root ? named(children(xml, root), local) : null;
}
