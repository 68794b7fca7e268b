import { columnIndex } from '../../workbook/cell-address';
import { COLUMNS, ROWS } from './area';
import { namedCells, type NamedCells } from './shift-formula';

/** What a formula reads. */
export interface FormulaSources {
  readonly cells: readonly NamedCells[];
  /** It reads through a name, or works out where to read: any cell may be meant. */
  readonly anywhere: boolean;
}

const QUOTED = /"(?:[^"]|"")*"/g;
const WHOLE_LINES =
  /(?:('(?:[^']|'')*'|[\p{L}_][\p{L}\p{N}_.]*)!)?\$?(?:([A-Z]{1,3}):\$?([A-Z]{1,3})|(\d{1,7}):\$?(\d{1,7}))(?![\p{L}\p{N}_(])/giu;
const COMPUTED = /\b(?:INDIRECT|OFFSET)\(/i;
/** Words that are no names: functions, truths, errors. */
const PLAIN_WORDS = /[\p{L}_][\p{L}\p{N}_.]*\(|\b(?:TRUE|FALSE)\b|#(?:N\/A|NAME\?|[A-Z\d/]+!)/giu;
/** Sources of the formulas met; a column of formulas is asked about at each edit. */
const known = new Map<string, FormulaSources>();
const MOST_KNOWN = 200_000;

/** What a formula (with its leading `=`) reads, as far as its text tells. */
export function formulaSources(formula: string): FormulaSources {
  let sources = known.get(formula);
  if (!sources) {
    if (known.size >= MOST_KNOWN) known.clear();
    known.set(formula, (sources = readSources(formula)));
  }
  return sources;
}

function readSources(formula: string): FormulaSources {
  const { cells, rest } = namedCells(formula);
  const lines: NamedCells[] = [];
  const left = rest.replace(QUOTED, '').replace(WHOLE_LINES, (_text, sheet?: string, ...ends: unknown[]) => {
    const [first, last, top, bottom] = ends as (string | undefined)[];
    lines.push({
      isRange: true,
      sheet: sheet?.replace(/^'|'$/g, '').replaceAll("''", "'") ?? null,
      area: {
        top: Number(top ?? 1) - 1,
        bottom: Number(bottom ?? ROWS) - 1,
        left: first === undefined ? 0 : columnIndex(first),
        right: last === undefined ? COLUMNS - 1 : columnIndex(last),
      },
    });
    return '';
  });
  const names = left.replace(/(?:'(?:[^']|'')*'|[\p{L}_][\p{L}\p{N}_.]*)!/gu, '').replace(PLAIN_WORDS, '');
  return { cells: [...cells, ...lines], anywhere: COMPUTED.test(formula) || /\p{L}/u.test(names) };
}
