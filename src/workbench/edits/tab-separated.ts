/** Rows of texts as Excel puts them on the clipboard: tabs between, a cell with a tab, line break or quote in quotes. */
export function toTabSeparated(rows: readonly (readonly string[])[]): string {
  return rows.map((cells) => cells.map(quoted).join('\t')).join('\r\n');
}

function quoted(text: string): string {
  return /[\t\r\n"]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** The clipboard's text as rows of texts. A quote counts only at the start of a cell and where it is closed again. */
export function fromTabSeparated(text: string): readonly (readonly string[])[] {
  const rows: string[][] = [];
  let cells: string[] = [];
  let place = 0;
  const end = text.replace(/\r?\n$/, '').length;
  while (place <= end) {
    const { cell, next } = cellFrom(text, place, end);
    cells.push(cell);
    const stop = next < end ? text[next] : '';
    if (stop === '\t') place = next + 1;
    else {
      rows.push(cells);
      cells = [];
      place = next + (stop === '\r' && text[next + 1] === '\n' ? 2 : 1);
    }
  }
  return rows;
}

function cellFrom(text: string, from: number, end: number): { readonly cell: string; readonly next: number } {
  if (text[from] === '"') {
    const close = closingQuote(text, from + 1, end);
    if (close > 0) return { cell: text.slice(from + 1, close).replaceAll('""', '"'), next: close + 1 };
  }
  let next = from;
  while (next < end && text[next] !== '\t' && text[next] !== '\n' && text[next] !== '\r') next += 1;
  return { cell: text.slice(from, next), next };
}

/** The place of the quote that ends a cell, -1 where none does. */
function closingQuote(text: string, from: number, end: number): number {
  for (let place = from; place < end; place += 1) {
    if (text[place] !== '"') continue;
    if (text[place + 1] === '"') {
      place += 1;
      continue;
    }
    return place + 1 === end || /[\t\r\n]/.test(text[place + 1] ?? '') ? place : -1;
  }
  return -1;
}
