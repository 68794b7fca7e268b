import { message, say, type Language } from '../../messages/catalog';
import { csvText } from '../../reports/csv';
import { findingsTable } from '../../reports/findings-table';
import { maskFile } from '../../reports/mask';
import { reportFile, reportOf } from '../../reports/report';
import type { Review } from '../../review/review';
import type { ExportedFile, ExportFormat } from '../pane-state';
import { tableFile } from './table-file';

const TYPES: Readonly<Record<ExportFormat, string>> = {
  json: 'application/json',
  csv: 'text/csv;charset=utf-8',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
};

/** The review as a file: its report (JSON) or the list of findings. `fileName` is the workbook's. */
export async function exportFile(
  review: Review,
  fileName: string,
  language: Language,
  format: ExportFormat,
  masked: boolean,
): Promise<ExportedFile> {
  const kind = message(format === 'json' ? 'pane.session.export.report' : 'annotations.list.name');
  const name = `${fileName.replace(/\.[^.]+$/, '')}-${say(kind, language)}.${format}`;
  const content = await contentOf(review, fileName, language, format, masked);
  return { name, type: TYPES[format], content };
}

async function contentOf(
  review: Review,
  fileName: string,
  language: Language,
  format: ExportFormat,
  masked: boolean,
): Promise<ExportedFile['content']> {
  if (format === 'json') {
    const full = reportFile(fileName, review, language);
    const report = reportOf(review.notice.id, review.cutoff, [masked ? maskFile(full) : full]);
    return `${JSON.stringify(report, null, 2)}\n`;
  }
  const { headers, rows } = findingsTable(review, language, { masked });
  if (format === 'csv') return csvText([headers, ...rows]);
  return tableFile(say(message('annotations.list.name'), language), headers, rows);
}
