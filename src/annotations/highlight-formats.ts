import type { Language } from '../messages/catalog';
import type { Field } from '../applicant/field';
import { cellAt } from '../summary-sheet/cell-at';
import type { SheetColumn, SummarySheet } from '../summary-sheet/summary-sheet';
import { columnLetters } from '../workbook/cell-address';
import type { CellArea } from '../workbook/sheet-snapshot';
import type { FormulaFormat } from '../workbook/workbook-change';
import { formulaLiteral } from './formula-text';
import { FORMAT_MARK } from './marks';
import type { ColumnPlace } from './place-columns';
import type { ResultColumn } from './result-column';
import { verdictText } from './verdict-text';

/** Dark on pale, so that text stays readable (contrast above 6:1) and printed pages tell them apart by darkness. */
const RED = { fill: 'FFC7CE', font: '9C0006', stopIfTrue: false } as const;
const AMBER = { fill: 'FFEB9C', font: '7F6000', stopIfTrue: false } as const;

/** Fields that say a row is somebody's. */
const IDENTIFYING: ReadonlySet<Field | null> = new Set<Field>(['name', 'idNumber', 'phone']);

/**
 * The conditional formats of one sheet, as many for ten rows as for 100,000:
 * red where the cell's header stands in the row's 必改问题, amber where it stands in 提醒, red where a required
 * cell is blank (live), and the same two colours on 审核结论 itself, since an applicant who is not eligible may
 * have no wrong cell.
 *
 * No cell is painted by an amber and a red rule at once: programs disagree on which wins. Amber leaves out what
 * 必改问题 names; on required columns both leave blanks to the live rule.
 *
 * A rule over several areas is written as seen from the first area's top-left cell. All areas of a rule begin in
 * the same row and stand left to right, so that this is also the corner of them all, which some programs take.
 */
export function highlightFormats(
  list: SummarySheet,
  places: readonly ColumnPlace[],
  language: Language,
): readonly FormulaFormat[] {
  const row = list.firstDataRow + 1;
  const ours = (kind: ResultColumn) => {
    const column = places.find((place) => place.kind === kind)?.column ?? 0;
    return `$${columnLetters(column)}${row}`;
  };
  const marks = { errors: ours('errors'), warnings: ours('warnings'), verdict: ours('verdict') };
  return [
    ...groupsOf(list).flatMap((group) => namedFormats(list, group, marks)),
    ...blankFormats(list, marks.verdict),
    ...verdictFormats(list, places, marks.verdict, language),
  ];
}

/** Columns that one pair of rules can serve. */
interface ColumnGroup {
  readonly columns: readonly [SheetColumn, ...SheetColumn[]];
  /** 0-based header row whose cells read exactly as the labels do; null where the label must be written out. */
  readonly labelRow: number | null;
}

/** Columns are served together where their labels stand in one header row, required ones apart. */
function groupsOf(list: SummarySheet): readonly ColumnGroup[] {
  const groups = new Map<string, ColumnGroup>();
  for (const column of list.columns) {
    const labelRow = labelRowOf(list, column);
    const key = labelRow === null ? `column ${column.column}` : `${labelRow} ${String(column.required)}`;
    const group = groups.get(key);
    groups.set(key, { labelRow, columns: group ? [...group.columns, column] : [column] });
  }
  return [...groups.values()];
}

/** The lowest header row, or a higher one where the header is merged downwards and its text stands at the top. */
function labelRowOf({ snapshot, headerRows }: SummarySheet, { column, label }: SheetColumn): number | null {
  return [...headerRows].reverse().find((row) => cellAt(snapshot, row, column) === label) ?? null;
}

/** Red and amber by the sentences in the row. */
function namedFormats(
  list: SummarySheet,
  { columns, labelRow }: ColumnGroup,
  marks: { readonly errors: string; readonly warnings: string },
): readonly FormulaFormat[] {
  const [first] = columns;
  const letters = columnLetters(first.column);
  const label =
    labelRow === null ? formulaLiteral(`【${first.label}】`) : `"【"&${letters}$${labelRow + 1}&"】"`;
  const inErrors = `ISNUMBER(FIND(${label},${marks.errors}))`;
  const inWarnings = `ISNUMBER(FIND(${label},${marks.warnings}))`;
  const notBlank = first.required ? [`NOT(${blank(`${letters}${list.firstDataRow + 1}`)})`] : [];
  const areas = areasOf(list, columns);
  return [
    { ...RED, areas, formula: marked([...notBlank, inErrors]) },
    { ...AMBER, areas, formula: marked([...notBlank, inWarnings, `NOT(${inErrors})`]) },
  ];
}

/** Red while a required cell of an applicant's row is blank: goes away as it is filled, with no add-in there. */
function blankFormats(list: SummarySheet, verdict: string): readonly FormulaFormat[] {
  const required = list.columns.filter((column) => column.required);
  const first = required[0];
  if (!first) return [];
  const row = list.firstDataRow + 1;
  const cell = `${columnLetters(first.column)}${row}`;
  return [
    {
      ...RED,
      areas: areasOf(list, required),
      formula: marked([blank(cell), hasApplicant(list, row, verdict)]),
    },
  ];
}

/**
 * A row is somebody's where a verdict stands or, in a row typed since, at least two of name, ID number and phone:
 * one alone may be a note or a total.
 */
function hasApplicant(list: SummarySheet, row: number, verdict: string): string {
  const cells = list.columns
    .filter(({ field }) => IDENTIFYING.has(field))
    .map(({ column }) => `$${columnLetters(column)}${row}`);
  const judged = `LEN(${verdict})>0`;
  if (cells.length === 0) return judged;
  return `OR(${judged},COUNTA(${cells.join(',')})>${Math.min(cells.length, 2) - 1})`;
}

function verdictFormats(
  list: SummarySheet,
  places: readonly ColumnPlace[],
  verdict: string,
  language: Language,
): readonly FormulaFormat[] {
  const column = places.find(({ kind }) => kind === 'verdict')?.column;
  if (column === undefined) return [];
  const areas = [{ top: list.firstDataRow, left: column, bottom: list.lastDataRow, right: column }];
  const isOneOf = (...verdicts: Parameters<typeof verdictText>[0][]) =>
    `OR(${verdicts.map((one) => `${verdict}=${formulaLiteral(verdictText(one, language))}`).join(',')})`;
  return [
    { ...RED, areas, formula: marked([isOneOf('fix', 'notEligible')]) },
    { ...AMBER, areas, formula: marked([isOneOf('manualReview', 'passAfterTraining')]) },
  ];
}

/** Nothing but spaces, full-width and no-break ones too. An error value is not blank. */
function blank(cell: string): string {
  return `IFERROR(LEN(TRIM(CLEAN(SUBSTITUTE(SUBSTITUTE(${cell},"\u3000",""),"\u00A0",""))))=0,FALSE)`;
}

function marked(conditions: readonly string[]): string {
  return `AND(${[...conditions, `${FORMAT_MARK}=0`].join(',')})`;
}

/** Neighbouring columns share one area. */
function areasOf(list: SummarySheet, columns: readonly SheetColumn[]): readonly CellArea[] {
  const areas: CellArea[] = [];
  for (const { column } of columns) {
    const last = areas.at(-1);
    if (last?.right === column - 1) areas[areas.length - 1] = { ...last, right: column };
    else areas.push({ top: list.firstDataRow, left: column, bottom: list.lastDataRow, right: column });
  }
  return areas;
}
