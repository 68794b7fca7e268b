import type { Field } from '../applicant/field';
import { fieldTitle } from '../applicant/field-aliases';
import { message } from '../messages/catalog';
import type { Message } from '../messages/message';
import type { Notice } from '../notice/notice';
import type { SheetSnapshot, WorkbookSnapshot } from '../workbook/sheet-snapshot';
import { cellAt } from './cell-at';
import { findHeader, headerRows } from './find-header';
import { isBlank } from './blank-cells';
import { headerKey } from './header-text';
import { readTable, type ReadTable } from './read-table';
import { RESULT_SHEET_MARK } from './result-mark';
import { rowsSkippedAs } from './scan-rows';
import { rowRuns, sheetFault } from './sheet-fault';
import * as fit from './sheet-fit';
import type { SheetFinding, SheetOverrides, SummarySheet } from './summary-sheet';

interface Decided {
  readonly finding: SheetFinding;
  readonly unknownOverrides: readonly string[];
}

const FEW = 3;
const SHOWN_FIELDS = 6;

/**
 * Decides for every sheet, in order, whether it lists applicants, and reads the table of those that do.
 * Never throws; what cannot be reviewed says why in its reason.
 */
export function findSummarySheets(
  workbook: WorkbookSnapshot,
  notice: Notice,
  overrides: SheetOverrides,
): readonly SheetFinding[] {
  const pointedAt = workbook.sheets
    .flatMap((sheet) => sheet.listValidations.map(({ formula }) => formula ?? ''))
    .join('\n');
  const decided = workbook.sheets.map((snapshot) =>
    decide(snapshot, notice, overrides, pointedAt.includes(`${snapshot.name}!`)),
  );
  return withUnknownOverrides(withoutExamples(decided), overrides);
}

function decide(
  snapshot: SheetSnapshot,
  notice: Notice,
  overrides: SheetOverrides,
  isPointedAt: boolean,
): Decided {
  const other = (reason: Message): Decided => settled({ kind: 'other', snapshot, reason });
  const refused = (reason: Message): Decided => settled({ kind: 'refused', snapshot, reason });
  if (String(cellAt(snapshot, 0, 0) ?? '').includes(RESULT_SHEET_MARK))
    return other(message('sheet.ownResult'));
  if (snapshot.values.every((cells) => cells.every(isBlank))) return other(message('sheet.empty'));
  const named = new Set(Object.keys(overrides.map).map(headerKey));
  const rows = headerRows(snapshot, (text) => named.has(headerKey(text)));
  if (fit.isFieldList(rows))
    return fit.holdsPeople(snapshot)
      ? refused(message('sheet.sideways'))
      : other(message('sheet.instructions'));
  if (fit.isForm(rows)) return refused(message('sheet.form'));
  const place = findHeader(snapshot, rows);
  if (!place) return other(noHeader(snapshot.name, isPointedAt));
  const table = readTable(snapshot, place, notice, overrides);
  const row = place.bottom + 1;
  switch (fit.sheetFit(table.fields)) {
    case 'codes':
      return other(message('sheet.codeTable'));
    case 'noPerson':
      return isPointedAt || fit.isCodeTableName(snapshot.name)
        ? other(message('sheet.codeTable'))
        : refused(message('sheet.noNameNorId', { row }));
    case 'tooLittle':
      return refused(tooLittle(row, table.fields));
    case 'list':
      return settledList(table, row, other, refused);
  }
}

function settledList(
  { list, fields, unknownOverrides }: ReadTable,
  row: number,
  other: (reason: Message) => Decided,
  refused: (reason: Message) => Decided,
): Decided {
  const people = list.applicantRows.length;
  if (people === 0) return { ...other(nobody(list, row)), unknownOverrides };
  if (list.snapshot.visibility === 'veryHidden') return refused(message('sheet.veryHidden', { people }));
  const header = rowRuns(list.headerRows);
  const reason = message('sheet.list', { row: header, count: fields.size, fields: titles(fields), people });
  return { finding: { kind: 'list', list, reason }, unknownOverrides };
}

/** Nobody under the header; rows taken for samples are named, they may be people after all. */
function nobody({ skippedRows }: SummarySheet, row: number): Message {
  const samples = rowsSkippedAs(skippedRows, 'sample');
  return samples.length === 0
    ? message('sheet.noApplicants', { row })
    : message('sheet.onlySamples', { row, rows: rowRuns(samples) });
}

function settled(finding: SheetFinding): Decided {
  return { finding, unknownOverrides: [] };
}

function noHeader(name: string, isPointedAt: boolean): Message {
  if (fit.isInstructionsName(name)) return message('sheet.instructions');
  return isPointedAt || fit.isCodeTableName(name) ? message('sheet.codeTable') : message('sheet.noHeader');
}

function tooLittle(row: number, fields: ReadonlySet<Field>): Message {
  const needed: readonly Field[] = ['name', 'idNumber', 'level'];
  const missing = needed.filter((field) => !fields.has(field)).map(fieldTitle);
  return message('sheet.tooLittle', { row, fields: titles(fields), missing });
}

function titles(fields: ReadonlySet<Field>): Message | Message[] {
  const shown = [...fields].slice(0, SHOWN_FIELDS).map(fieldTitle);
  return fields.size > SHOWN_FIELDS ? message('sheet.listMore', { fields: shown }) : shown;
}

/** A sheet named 示例 with a few people on it is an example where another sheet has the applicants. */
function withoutExamples(decided: readonly Decided[]): readonly Decided[] {
  const isExample = ({ finding }: Decided) =>
    finding.kind === 'list' &&
    fit.isExampleName(finding.list.snapshot.name) &&
    finding.list.applicantRows.length <= FEW;
  if (!decided.some((one) => one.finding.kind === 'list' && !isExample(one))) return decided;
  return decided.map((one) =>
    isExample(one) && one.finding.kind === 'list'
      ? settled({ kind: 'other', snapshot: one.finding.list.snapshot, reason: message('sheet.example') })
      : one,
  );
}

/** A column named in the settings that no list has is said once, on the first list. */
function withUnknownOverrides(
  decided: readonly Decided[],
  overrides: SheetOverrides,
): readonly SheetFinding[] {
  const lists = decided.filter(({ finding }) => finding.kind === 'list');
  const unknown = Object.keys(overrides.map).filter((name) =>
    lists.every(({ unknownOverrides }) => unknownOverrides.includes(name)),
  );
  const faults = unknown.map((name) => sheetFault(message('sheet.unknownOverride', { name }), 'warning'));
  const first = lists[0]?.finding;
  return decided.map(({ finding }) =>
    finding === first && finding.kind === 'list' && faults.length > 0
      ? { ...finding, list: { ...finding.list, faults: [...finding.list.faults, ...faults] } }
      : finding,
  );
}
