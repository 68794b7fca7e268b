import type { FormulaFormat } from '../../workbook/workbook-change';
import { sqref } from './areas';
import { insertInTail } from './sheet-children';
import type { StyleSheet } from './style-sheet';
import { formulaText } from './xml-escape';
import { type XmlElement, children, inner, numberAttribute, openTag, siblings, splice } from './xml-scan';

/** The tail without the rules whose formula holds the text, nor the elements this leaves empty. No text, no change. */
export function withoutMarkedFormats(tail: string, marker: string): string {
  if (marker === '') return tail;
  let xml = tail;
  const formats = siblings(tail).filter(({ local }) => local === 'conditionalFormatting');
  for (const format of formats.reverse()) {
    const rules = children(tail, format).filter(({ local }) => local === 'cfRule');
    const marked = rules.filter((rule) => isMarked(tail, rule, marker));
    if (marked.length === 0) continue;
    if (marked.length === rules.length) xml = splice(xml, format.start, format.end, '');
    else for (const rule of marked.reverse()) xml = splice(xml, rule.start, rule.end, '');
  }
  return xml;
}

/** The dxfs indices of the rules whose formula holds the text. */
export function markedLooks(tail: string, marker: string): readonly number[] {
  if (marker === '') return [];
  return siblings(tail)
    .filter(({ local }) => local === 'conditionalFormatting')
    .flatMap((format) => children(tail, format))
    .filter((rule) => rule.local === 'cfRule' && isMarked(tail, rule, marker))
    .flatMap((rule) => numberAttribute(openTag(tail, rule), 'dxfId') ?? []);
}

function isMarked(tail: string, rule: XmlElement, marker: string): boolean {
  return children(tail, rule).some(
    (formula) => formula.local === 'formula' && inner(tail, formula).includes(marker),
  );
}

/**
 * The tail with rules by formula added behind the existing ones. Their priority comes after every other's,
 * those in an extLst included, so that the user's own rules keep the upper hand.
 */
export function withFormats(
  tail: string,
  prefix: string,
  formats: readonly FormulaFormat[],
  styles: StyleSheet,
): string {
  let priority = highestPriority(tail);
  const added = formats
    .filter(({ areas }) => areas.length > 0)
    .map(({ areas, formula, fill, font, stopIfTrue }) => {
      const stop = stopIfTrue ? ' stopIfTrue="1"' : '';
      const dxf = fill === null && font === null ? '' : ` dxfId="${String(styles.conditional(fill, font))}"`;
      const rule = `<${prefix}cfRule type="expression"${dxf} priority="${String(++priority)}"${stop}>`;
      const text = `<${prefix}formula>${formulaText(formula)}</${prefix}formula>`;
      const name = `${prefix}conditionalFormatting`;
      return `<${name} sqref="${sqref(areas)}">${rule}${text}</${prefix}cfRule></${name}>`;
    });
  return added.length === 0 ? tail : insertInTail(tail, 'conditionalFormatting', added.join(''));
}

function highestPriority(tail: string): number {
  let highest = 0;
  for (const [, double, single] of tail.matchAll(/\spriority\s*=\s*(?:"(\d+)"|'(\d+)')/g)) {
    highest = Math.max(highest, Number(double ?? single));
  }
  return highest;
}
