import type { FileReport, RowReport } from './report-schema';

/** `张三丰` → `张**`. */
export function maskName(name: string): string {
  const letters = Array.from(name);
  return (letters[0] ?? '') + '*'.repeat(Math.max(0, letters.length - 1));
}

/** Keeps the first six and the last two characters: enough to find the row, not the person. */
export function maskNumber(number: string): string {
  if (number.length <= 8) return '*'.repeat(number.length);
  return number.slice(0, 6) + '*'.repeat(number.length - 8) + number.slice(-2);
}

/** Hides the name, and runs of seven or more digits (ID, phone and certificate numbers), in a sentence or file name. */
function maskText(text: string, name: string): string {
  const hidden = name === '' ? text : text.replaceAll(name, maskName(name));
  return hidden.replace(/[0-9][0-9Xx]{6,}/g, maskNumber);
}

/** The same report without what tells the person: names, ID numbers, phones. Verdicts and codes stay. */
export function maskFile(file: FileReport): FileReport {
  return {
    ...file,
    sheets: file.sheets.map((sheet) => ({ ...sheet, rows: sheet.rows.map(maskRow) })),
  };
}

function maskRow(row: RowReport): RowReport {
  const text = (value: string) => maskText(value, row.name);
  return {
    ...row,
    name: maskName(row.name),
    idNumber: maskNumber(row.idNumber),
    eligibility: { ...row.eligibility, reasons: row.eligibility.reasons.map(text) },
    photo: {
      ...row.photo,
      file: row.photo.file === null ? null : text(row.photo.file),
      renameTo: row.photo.renameTo === null ? null : text(row.photo.renameTo),
    },
    findings: row.findings.map((finding) => ({
      ...finding,
      message: text(finding.message),
      fix: typeof finding.fix === 'string' ? text(finding.fix) : finding.fix,
    })),
  };
}
