import { listedFindings, type ListedFinding } from '../annotations/findings';
import { levelText } from '../annotations/level-text';
import { verdictText } from '../annotations/verdict-text';
import type { Severity } from '../applicant/fault';
import type { Field } from '../applicant/field';
import { fieldTitle } from '../applicant/field-aliases';
import { message, say, type Language } from '../messages/catalog';
import type { Message } from '../messages/message';
import type { Review, SheetReview } from '../review/review';
import { cellAddress } from '../workbook/cell-address';
import type { CellValue } from '../workbook/sheet-snapshot';
import { maskName, maskNamesBeside, maskNumber, maskText } from './mask';

export interface FindingsTable {
  readonly headers: readonly string[];
  /** As many cells as headers, blank ones empty. */
  readonly rows: readonly (readonly string[])[];
}

const HEADERS: readonly Message[] = [
  message('annotations.list.sheet'),
  message('annotations.list.cell'),
  message('annotations.list.person'),
  fieldTitle('idNumber'),
  fieldTitle('employer'),
  message('annotations.list.level'),
  message('annotations.column.verdict'),
  message('annotations.list.kind'),
  message('annotations.list.column'),
  message('annotations.list.value'),
  message('annotations.list.problem'),
  message('annotations.list.fix'),
  message('annotations.list.cites'),
];

const KINDS: Readonly<Record<Severity, Message>> = {
  error: message('annotations.list.error'),
  warning: message('annotations.list.warning'),
  info: message('annotations.list.info'),
};

/** What tells the person where to be found: nothing of it is shown. */
const HIDDEN: ReadonlySet<Field> = new Set<Field>(['address', 'email', 'postcode']);

/** 审核清单 as plain text cells for a file: every finding on a line. Masked: without name, numbers and address. */
export function findingsTable(
  review: Review,
  language: Language,
  { masked }: { readonly masked: boolean },
): FindingsTable {
  const names = new Set(review.sheets.flatMap(({ rows }) => rows.map(({ name }) => name)));
  const rows: (readonly string[])[] = [];
  for (const finding of listedFindings(review)) rows.push(lineOf(finding, language, masked ? names : null));
  return { headers: HEADERS.map((header) => say(header, language)), rows };
}

/** `names`: those to hide, null where nothing is hidden. */
function lineOf(
  { sheet, row, at, severity, sentence, value, fix, cites }: ListedFinding,
  language: Language,
  names: ReadonlySet<string> | null,
): readonly string[] {
  const column = sheet.list.columns.find((one) => one.column === at.column);
  const name = row?.name ?? '';
  const said = say(sentence, language);
  const shown = (cell: CellValue) => {
    const text = cell === null ? '' : String(cell);
    return names ? maskValue(text, column?.field ?? null, name) : text;
  };
  return [
    sheet.list.snapshot.name,
    at.row === null ? '' : cellAddress(at.row, at.column ?? personColumn(sheet)),
    names ? maskName(name) : name,
    names ? maskNumber(row?.idNumber ?? '') : (row?.idNumber ?? ''),
    row?.employer ?? '',
    row ? levelText(row.level, language) : '',
    row ? verdictText(row.verdict, language) : '',
    say(KINDS[severity], language),
    (column?.label ?? '').replace(/\s+/g, ' '),
    shown(value),
    names ? maskSaid(said, name, value, column?.field ?? null, names) : said,
    shown(fix),
    cites ?? '',
  ];
}

function maskValue(text: string, field: Field | null, name: string): string {
  if (field === 'name') return maskName(text);
  return field !== null && HIDDEN.has(field) ? '*'.repeat(Array.from(text).length) : maskText(text, name);
}

/** A sentence without the person's name, the value seen where it tells the person, and the names of others. */
function maskSaid(
  said: string,
  name: string,
  value: CellValue,
  field: Field | null,
  names: ReadonlySet<string>,
): string {
  const seen = String(value ?? '');
  const tells = field === 'name' || (field !== null && HIDDEN.has(field));
  const without = tells && seen !== '' ? said.replaceAll(seen, maskValue(seen, field, name)) : said;
  return maskText(maskNamesBeside(without, names), name);
}

function personColumn({ list }: SheetReview): number {
  const named = list.columns.find(({ field }) => field === 'name') ?? list.columns[0];
  return named?.column ?? 0;
}
