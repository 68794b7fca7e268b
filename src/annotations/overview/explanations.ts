import { message } from '../../messages/catalog';
import type { Language, MessageKey } from '../../messages/catalog';
import type { Message } from '../../messages/message';
import type { Notice } from '../../notice/notice';
import type { Review, SheetReview } from '../../review/review';
import type { SkippedRow } from '../../summary-sheet/summary-sheet';
import type { ResultColumn } from '../result-column';
import { RESULT_COLUMN_LOOK } from '../result-column';
import { isResultSheet } from '../result-sheet';
import type { Page } from './page';

const REQUIRED_FROM = {
  red: 'annotations.overview.requiredFrom.red',
  notes: 'annotations.overview.requiredFrom.notes',
  redAndNotes: 'annotations.overview.requiredFrom.redAndNotes',
  notice: 'annotations.overview.requiredFrom.notice',
  setting: 'annotations.overview.requiredFrom.setting',
} as const;

const SKIPPED: Readonly<Record<SkippedRow['reason'], Message>> = {
  blank: message('annotations.skipped.blank'),
  preNumbered: message('annotations.skipped.preNumbered'),
  repeatedHeader: message('annotations.skipped.repeatedHeader'),
  note: message('annotations.skipped.note'),
  signature: message('annotations.skipped.signature'),
  total: message('annotations.skipped.total'),
  sample: message('annotations.skipped.sample'),
  otherBlock: message('annotations.skipped.otherBlock'),
  continued: message('annotations.skipped.continued'),
};

/** What was taken from each sheet and why, and the sheets left out. `remarks`: what placing our columns had to say. */
export function explainSheets(page: Page, review: Review, remarks: ReadonlyMap<SheetReview, Message>): void {
  page.heading(message('annotations.overview.sheets'));
  for (const sheet of review.sheets) {
    page.line(sheet.list.snapshot.name, 'header');
    for (const sentence of sheetSentences(sheet, remarks.get(sheet))) page.line(sentence);
  }
  // Our own sheets of an earlier run are about to be replaced: nothing to tell.
  const others = review.otherSheets.filter(({ snapshot }) => !isResultSheet(snapshot));
  if (others.length === 0) return;
  page.heading(message('annotations.overview.otherSheets'));
  page.table(
    [message('annotations.overview.sheet'), message('annotations.overview.reason')],
    others.map(({ snapshot, reason }) => [snapshot.name, reason]),
  );
}

function sheetSentences(
  { list, reason, rows }: SheetReview,
  remark: Message | undefined,
): readonly Message[] {
  const { columns, skippedRows } = list;
  const required = columns.filter((column) => column.required).length;
  const sentences: Message[] = [
    reason,
    message('annotations.overview.sheetFacts', {
      header: list.headerRows.map((row) => String(row + 1)),
      first: list.firstDataRow + 1,
      last: list.lastDataRow + 1,
      count: rows.length,
    }),
    message(REQUIRED_FROM[list.requiredFrom], { count: required }),
  ];
  if (skippedRows.length > 0) sentences.push(skippedSentence(skippedRows));
  for (const { code, params } of list.faults) sentences.push({ key: code, params });
  if (remark) sentences.push(remark);
  return sentences;
}

function skippedSentence(skippedRows: readonly SkippedRow[]): Message {
  const counts = new Map<SkippedRow['reason'], number>();
  for (const { reason } of skippedRows) counts.set(reason, (counts.get(reason) ?? 0) + 1);
  const reasons = [...counts].map(([reason, count]) =>
    message('annotations.overview.skippedPart', { reason: SKIPPED[reason], count }),
  );
  return message('annotations.overview.skipped', { count: skippedRows.length, reasons });
}

const WHEN = {
  always: message('annotations.document.always'),
  collegeOrHigher: message('annotations.document.collegeOrHigher'),
  certificateUsed: message('annotations.document.certificateUsed'),
  technicalSummary: message('annotations.document.technicalSummary'),
} as const;

/** What the notice leaves open, and the documents only a person can check. */
export function explainNotice(page: Page, { gaps, documents }: Notice, language: Language): void {
  if (gaps.length > 0) {
    page.heading(message('annotations.overview.gaps'));
    for (const gap of gaps) page.line(`${language === 'zh-CN' ? gap.text : gap.textEn}（${gap.cites}）`);
  }
  if (documents.length === 0) return;
  page.heading(message('annotations.overview.documents'));
  page.table(
    [
      message('annotations.overview.documentWhen'),
      message('annotations.overview.cites'),
      message('annotations.overview.document'),
    ],
    documents.map(({ name, when, cites }) => [WHEN[when], cites, name]),
  );
}

const LEGEND: readonly (readonly [readonly ResultColumn[], MessageKey])[] = [
  [['verdict'], 'annotations.legend.verdict'],
  [['status'], 'annotations.legend.status'],
  [['errors'], 'annotations.legend.errors'],
  [['warnings'], 'annotations.legend.warnings'],
  [['clause'], 'annotations.legend.clause'],
  [['training', 'assessment', 'total'], 'annotations.legend.fees'],
  [['photo'], 'annotations.legend.photo'],
  [['remark'], 'annotations.legend.remark'],
  [['reviewedAt'], 'annotations.legend.reviewedAt'],
];

/** What the colours and columns mean, and how to take everything off again. */
export function explainMarks(page: Page): void {
  page.heading(message('annotations.overview.legend'));
  page.line(message('annotations.legend.error'));
  page.line(message('annotations.legend.warning'));
  for (const [columns, key] of LEGEND) {
    columns.forEach((column, index) => {
      page.fact(RESULT_COLUMN_LOOK[column].header, index === 0 ? { key, params: {} } : null);
    });
  }
  page.line(message('annotations.overview.clearing'));
}
