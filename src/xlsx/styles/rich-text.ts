import type { ColouredText } from '../../workbook/sheet-snapshot';
import { unescapeUnits } from '../xml/decode-text';
import { child, parseXml } from '../xml/parse-xml';
import { resolveColour, type Palette } from './colour';

/**
 * The runs of a rich text (`<si>` or `<is>`, as cut out of its part) with their colours. A run without properties
 * looks as the cell does (`base`); one with properties but no colour among them is automatic.
 */
export function colouredRuns(
  xml: Uint8Array,
  base: string | null,
  palette: Palette,
  part: string,
): readonly ColouredText[] {
  const text = new TextDecoder().decode(xml);
  // Cut out of its part, it has lost the declaration of its prefix; what the prefix stands for does not matter.
  const prefix = /^<([^\s:>]+):/.exec(text)?.[1];
  const whole = prefix === undefined ? `<r>${text}</r>` : `<r xmlns:${prefix}="main">${text}</r>`;
  const [item] = parseXml(whole, part).children;
  return (item?.children ?? []).flatMap((run) => {
    if (run.name === 't') return [{ text: unescapeUnits(run.text), colour: base }];
    if (run.name !== 'r') return [];
    const properties = child(run, 'rPr');
    const colour = properties ? resolveColour(child(properties, 'color'), palette) : base;
    return [{ text: unescapeUnits(child(run, 't')?.text ?? ''), colour }];
  });
}
