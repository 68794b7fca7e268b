import type { ColouredText } from '../../workbook/sheet-snapshot';
import { unescapeUnits } from '../xml/decode-text';
import { child, parseXml } from '../xml/parse-xml';
import { resolveColour, type Palette } from './colour';

/**
 * The runs of a rich text (`<si>` or `<is>`, as cut out of its part) with their colours. A run without properties
 * looks as the cell does (`base`); one with properties but no colour among them is automatic. Neighbours of one
 * colour count as one run: some writers cut a text wherever its script changes.
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
  const runs: ColouredText[] = [];
  for (const run of item?.children ?? []) {
    if (run.name !== 't' && run.name !== 'r') continue;
    const properties = child(run, 'rPr');
    const colour = properties ? resolveColour(child(properties, 'color'), palette) : base;
    const piece = unescapeUnits((run.name === 't' ? run : child(run, 't'))?.text ?? '');
    const before = runs.at(-1);
    if (before?.colour === colour) runs[runs.length - 1] = { text: before.text + piece, colour };
    else runs.push({ text: piece, colour });
  }
  return runs;
}
