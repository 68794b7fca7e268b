/** Tells Excel that the text is UTF-8; without it a double click shows Chinese as noise. */
const BYTE_ORDER_MARK = '\uFEFF';

/** What a spreadsheet would run as a formula. */
const RUNS = /^\s*[=+\-@]|^[\t\r\n]/;

/** Only digits: long ones would lose their end, leading zeros would go. */
const DIGITS = /^(?:0\d+|\d{12,})$/;

/**
 * A table as a .csv file (RFC 4180: quotes doubled, lines end with CR LF), UTF-8 with byte order mark. A cell a
 * spreadsheet would take for a formula gets an apostrophe before it, a long string of digits a tab: Excel then leaves
 * it as text, and an ID number keeps its last digits.
 */
export function csvText(rows: readonly (readonly string[])[]): string {
  return BYTE_ORDER_MARK + rows.map((cells) => `${cells.map(csvCell).join(',')}\r\n`).join('');
}

function csvCell(text: string): string {
  const safe = RUNS.test(text) ? `'${text}` : DIGITS.test(text) ? `\t${text}` : text;
  return /[",\r\n\t]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
