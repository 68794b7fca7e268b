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

/**
 * Numbers that tell a person (ID, phone, certificate): seven digits or more in a row, half or full width, blanks
 * between them or not; with hyphens from eleven on, for a date has eight.
 */
const LONG_NUMBER = /[0-9０-９](?:\s?[0-9０-９XxＸｘ]){6,}|[0-9０-９](?:[\s-]?[0-9０-９XxＸｘ]){10,}/g;

/** Hides the name and long numbers in a sentence, value or file name. */
export function maskText(text: string, name: string): string {
  const hidden = name === '' ? text : text.replaceAll(name, maskName(name));
  return hidden.replace(LONG_NUMBER, maskNumber);
}

/** Hides the names that a sentence on duplicates gives for the other rows, each in brackets: 第15行（张三）. */
export function maskNamesBeside(text: string, names: ReadonlySet<string>): string {
  return text.replace(/([（(])([^（）()]+)([）)])/g, (whole, open: string, name: string, close: string) =>
    names.has(name) ? open + maskName(name) + close : whole,
  );
}

/** A photo's name may be anybody's, not only the row's: of each word its first letter stays, and the ending. */
export function maskFileName(file: string): string {
  const ending = /\.[a-z]+$/i.exec(file)?.[0] ?? '';
  const stem = maskText(file.slice(0, file.length - ending.length), '');
  return stem.replace(/\p{L}{2,}/gu, maskName) + ending;
}

/** Hides the file names that a sentence on photos gives in quotes. */
export function maskQuoted(text: string): string {
  return text.replace(/“[^“”]+”|"[^"]+"/g, (quoted) => {
    return quoted.charAt(0) + maskFileName(quoted.slice(1, -1)) + quoted.slice(-1);
  });
}

/**
 * The same reports without what tells the person: names, ID numbers, phones. Verdicts and codes stay. All files of a
 * run together, for a sentence on duplicates may name a person of another file.
 */
export function maskFiles(files: readonly FileReport[]): FileReport[] {
  const names = new Set(
    files.flatMap(({ sheets }) => sheets.flatMap(({ rows }) => rows.map(({ name }) => name))),
  );
  return files.map((file) => ({
    ...file,
    sheets: file.sheets.map((sheet) => ({ ...sheet, rows: sheet.rows.map((row) => maskRow(row, names)) })),
  }));
}

/** Likewise, of a file reviewed alone. */
export function maskFile(file: FileReport): FileReport {
  return maskFiles([file])[0] ?? file;
}

function maskRow(row: RowReport, names: ReadonlySet<string>): RowReport {
  const text = (value: string) => maskText(value, row.name);
  return {
    ...row,
    name: maskName(row.name),
    idNumber: maskNumber(row.idNumber),
    eligibility: { ...row.eligibility, reasons: row.eligibility.reasons.map(text) },
    photo: {
      ...row.photo,
      file: row.photo.file === null ? null : maskFileName(row.photo.file),
      renameTo: row.photo.renameTo === null ? null : maskFileName(row.photo.renameTo),
    },
    findings: row.findings.map((finding) => ({
      ...finding,
      message: text(maskOthers(finding, names)),
      fix: typeof finding.fix === 'string' ? text(finding.fix) : finding.fix,
    })),
  };
}

/** What a sentence says of others than the row's own person. */
function maskOthers({ code, message }: RowReport['findings'][number], names: ReadonlySet<string>): string {
  if (code.startsWith('duplicate.')) return maskNamesBeside(message, names);
  return code.startsWith('photo.') ? maskQuoted(message) : message;
}
