import { cleanText } from '../applicant/clean-text';
import type { Language } from '../messages/catalog';
import { message, say } from '../messages/catalog';
import type { Message } from '../messages/message';
import type { Finding, RowReview } from '../review/review';
import type { CellValue } from '../workbook/sheet-snapshot';

/** The most characters Excel keeps in a cell. */
export const CELL_LIMIT = 32_767;

/** How the columns of a sheet are named in sentences. */
export interface ColumnLabels {
  /** What stands in 【】, by 0-based sheet column. */
  readonly labels: ReadonlyMap<number, string>;
  readonly language: Language;
  /** `；` */
  readonly separator: string;
}

export function columnLabels(
  columns: readonly { readonly column: number; readonly label: string }[],
  language: Language,
): ColumnLabels {
  return {
    labels: new Map(columns.map(({ column, label }) => [column, label])),
    language,
    separator: say(message('annotations.text.separator'), language),
  };
}

/** 必改问题: `缺：身份证号、联系电话；【性别】与身份证号不符`. Empty where there is nothing to fix. */
export function errorsText(row: RowReview, labels: ColumnLabels): string {
  const sentences: string[] = [];
  if (row.missing.length > 0) sentences.push(missingSentence(row.missing, labels));
  for (const finding of row.findings) {
    if (finding.severity === 'error' && !saysMissing(finding, row))
      sentences.push(sentenceOf(finding, labels));
  }
  return joined(sentences, labels);
}

/**
 * 提醒: what a person should look at. Of the merely informative findings only those about the person as a
 * whole are told here (they colour no cell); the others stand in 审核清单.
 */
export function warningsText(row: RowReview, first: string | null, labels: ColumnLabels): string {
  const sentences: string[] = first === null ? [] : [first];
  const { reason } = row.fees;
  if (reason !== null && !row.findings.some((finding) => finding.code === reason.key)) {
    sentences.push(plain(reason, labels.language));
  }
  for (const finding of row.findings) {
    if (finding.severity === 'warning' || (finding.severity === 'info' && finding.column === null)) {
      sentences.push(sentenceOf(finding, labels));
    }
  }
  return joined(sentences, labels);
}

/** True for a finding that says of a required cell that it is blank: 缺：… already does. */
export function saysMissing(finding: Finding, row: RowReview): boolean {
  return finding.column !== null && isBlank(finding.value) && row.missing.includes(finding.column);
}

/**
 * A sentence without 【】 of its own: brackets name the cell to colour, so none may come in with a value
 * somebody typed.
 */
export function plain(told: Message, language: Language): string {
  const text = say(told, language);
  return text.includes('【') ? text.replaceAll('【', '〔').replaceAll('】', '〕') : text;
}

function sentenceOf(finding: Finding, { labels, language }: ColumnLabels): string {
  const text = plain({ key: finding.code, params: finding.params }, language);
  const label = finding.column === null ? undefined : labels.get(finding.column);
  return label === undefined ? text : `【${label}】${text}`;
}

function missingSentence(missing: readonly number[], { labels, language }: ColumnLabels): string {
  const names = missing.map((column) => (labels.get(column) ?? '').replace(/\s+/g, ' '));
  return say(message('annotations.text.missing', { labels: names }), language);
}

/** Whole sentences only: what does not fit in a cell is counted. */
function joined(sentences: readonly string[], { separator, language }: ColumnLabels): string {
  if (sentences.length === 0) return '';
  const text = sentences.length === 1 ? (sentences[0] ?? '') : sentences.join(separator);
  if (text.length <= CELL_LIMIT) return text;
  const rest = (count: number) => say(message('annotations.text.more', { count }), language);
  const room = CELL_LIMIT - separator.length - rest(sentences.length).length;
  let cut = '';
  let taken = 0;
  for (const sentence of sentences) {
    const longer = taken === 0 ? sentence : cut + separator + sentence;
    if (longer.length > room) break;
    cut = longer;
    taken++;
  }
  if (taken === 0) cut = wholeCharacters(sentences[taken++] ?? '', room);
  const left = sentences.length - taken;
  return left === 0 ? cut : cut + separator + rest(left);
}

/** The first `length` units of a text, without half of a character that takes two. */
export function wholeCharacters(text: string, length: number): string {
  if (text.length <= length) return text;
  const last = text.charCodeAt(length - 1);
  return text.slice(0, last >= 0xd800 && last <= 0xdbff ? length - 1 : length);
}

/** Blank as a clerk sees it: nothing but spaces and characters nobody sees. */
export function isBlank(value: CellValue): boolean {
  return value === null || (typeof value === 'string' && cleanText(value) === '');
}
