import type { Language } from '../messages/catalog';
import { message, say } from '../messages/catalog';
import type { Message } from '../messages/message';
import type { Severity } from '../applicant/fault';
import type { Review, SheetReview } from '../review/review';
import { RESULT_SHEET_MARK } from '../summary-sheet/result-mark';
import { cellAddress } from '../workbook/cell-address';
import type { CellValue } from '../workbook/sheet-snapshot';
import type { CellStyleName, NewSheet, StyledCell } from '../workbook/workbook-change';
import type { ListedFinding } from './findings';
import { countFindings, listedFindings } from './findings';
import { levelText } from './level-text';
import { CELL_LIMIT, wholeCharacters } from './row-text';

/**
 * Lines listed at most: nobody reads more, each has a link and a sheet of Excel holds 65,530 of them. The rows
 * themselves say everything; the sheet says how many lines it leaves out.
 */
export const LISTED_AT_MOST = 50_000;

const HEADER_ROW = 4;
const LONGEST_VALUE = 1_000;

const COLUMNS: readonly {
  readonly header: Message;
  readonly width: number;
  readonly style: CellStyleName;
}[] = [
  { header: message('annotations.list.number'), width: 7, style: 'count' },
  { header: message('annotations.list.sheet'), width: 14, style: 'textNarrow' },
  { header: message('annotations.list.cell'), width: 9, style: 'link' },
  { header: message('annotations.list.person'), width: 10, style: 'textNarrow' },
  { header: message('annotations.list.level'), width: 8, style: 'textNarrow' },
  { header: message('annotations.list.kind'), width: 8, style: 'textNarrow' },
  { header: message('annotations.list.column'), width: 16, style: 'textNarrow' },
  { header: message('annotations.list.value'), width: 22, style: 'text' },
  { header: message('annotations.list.problem'), width: 50, style: 'text' },
  { header: message('annotations.list.fix'), width: 22, style: 'text' },
  { header: message('annotations.list.cites'), width: 12, style: 'textNarrow' },
];

const KINDS: Readonly<Record<Severity, Message>> = {
  error: message('annotations.list.error'),
  warning: message('annotations.list.warning'),
  info: message('annotations.list.info'),
};

export interface FindingsSheetOptions {
  readonly name: string;
  /** Free in the workbook. */
  readonly tableName: string;
  readonly language: Language;
  readonly reviewedAt: string;
}

/** 审核清单: every finding on a line of an Excel table, with a link to its cell. */
export function findingsSheet(review: Review, options: FindingsSheetOptions): NewSheet {
  const { name, tableName, language, reviewedAt } = options;
  const lines: StyledCell[] = [];
  const { error: errors, warning: warnings, info: infos } = countFindings(review);
  const found = errors + warnings + infos;
  const shown = Math.min(found, LISTED_AT_MOST);
  const write = lineWriter(lines, language);
  let number = 0;
  for (const finding of listedFindings(review)) {
    if (number === shown) break;
    write(finding, ++number);
  }
  const remarks = [
    message('annotations.list.about', { reviewedAt }),
    found === 0
      ? message('annotations.list.empty')
      : message('annotations.list.counts', { count: found, errors, warnings, infos }),
    ...(found > shown ? [message('annotations.list.more', { shown, rest: found - shown })] : []),
  ];
  const headers = COLUMNS.map(({ header }) => say(header, language));
  const right = COLUMNS.length - 1;
  return {
    name,
    cells: [
      styled(0, 0, say(message('annotations.list.title', { mark: RESULT_SHEET_MARK }), language), 'title'),
      ...remarks.map((remark, index) => styled(index + 1, 0, say(remark, language), 'muted')),
      ...headers.map((header, column) => styled(HEADER_ROW, column, header, 'header')),
      ...lines,
    ],
    columnWidths: COLUMNS.map(({ width }) => width),
    frozenRows: HEADER_ROW + 1,
    table:
      shown === 0
        ? null
        : { name: tableName, area: { top: HEADER_ROW, left: 0, bottom: HEADER_ROW + shown, right }, headers },
    charts: [],
  };
}

/** Writes the cells of one line; sheets' labels and repeated texts are looked up once. */
function lineWriter(
  lines: StyledCell[],
  language: Language,
): (finding: ListedFinding, number: number) => void {
  const kinds = {
    error: say(KINDS.error, language),
    warning: say(KINDS.warning, language),
    info: say(KINDS.info, language),
  };
  const labels = new Map<SheetReview, ReadonlyMap<number, string>>();
  const labelsOf = (sheet: SheetReview) => {
    const known =
      labels.get(sheet) ?? new Map(sheet.list.columns.map(({ column, label }) => [column, label]));
    labels.set(sheet, known);
    return known;
  };
  return (finding, number) => {
    const { sheet, row, at } = finding;
    const sheetName = sheet.list.snapshot.name;
    const line = HEADER_ROW + number;
    const put = (column: number, value: CellValue) => {
      if (value !== null && value !== '')
        lines.push(styled(line, column, value, COLUMNS[column]?.style ?? 'textNarrow'));
    };
    put(0, number);
    put(1, sheetName);
    const cell = at.row === null ? null : cellAddress(at.row, at.column ?? personColumn(sheet));
    if (cell !== null) {
      const tip = say(message('annotations.list.tip', { sheet: sheetName, cell }), language);
      lines.push({ row: line, column: 2, value: cell, style: 'link', link: { sheet: sheetName, cell, tip } });
    }
    if (row !== null) {
      put(3, row.name);
      put(4, levelText(row.level, language));
    }
    put(5, kinds[finding.severity]);
    if (at.column !== null) put(6, (labelsOf(sheet).get(at.column) ?? '').replace(/\s+/g, ' '));
    put(7, shownValue(finding.value));
    put(8, wholeCharacters(say(finding.sentence, language), CELL_LIMIT));
    put(9, shownValue(finding.fix));
    put(10, finding.cites);
  };
}

/** As it stands in the cell, as text: an ID number stays whole and nothing becomes a formula. */
function shownValue(value: CellValue): string | null {
  if (value === null) return null;
  const text = String(value);
  return text.length <= LONGEST_VALUE ? text : `${wholeCharacters(text, LONGEST_VALUE)}…`;
}

function personColumn({ list }: SheetReview): number {
  const named = list.columns.find(({ field }) => field === 'name') ?? list.columns[0];
  return named?.column ?? 0;
}

function styled(row: number, column: number, value: CellValue, style: CellStyleName): StyledCell {
  return { row, column, value, style };
}
