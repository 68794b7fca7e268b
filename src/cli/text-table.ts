/** How many terminal cells a text takes: Chinese characters take two. */
export function displayWidth(text: string): number {
  let width = 0;
  for (const letter of text)
    width +=
      /[\u1100-\u115F\u2E80-\uA4CF\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE4F\uFF00-\uFF60\uFFE0-\uFFE6]|[\u{20000}-\u{3FFFD}]/u.test(
        letter,
      )
        ? 2
        : 1;
  return width;
}

/** Lines of a table whose columns align in a terminal; columns of numbers stand at the right. */
export function textTable(
  headers: readonly string[],
  rows: readonly (readonly (string | number)[])[],
): string[] {
  const cells = [headers, ...rows.map((row) => row.map(String))];
  const widths = headers.map((_, at) => Math.max(...cells.map((row) => displayWidth(row[at] ?? ''))));
  const numeric = headers.map((_, at) => rows.length > 0 && rows.every((row) => typeof row[at] === 'number'));
  const line = (row: readonly string[]) =>
    widths
      .map((width, at) => {
        const text = row[at] ?? '';
        const space = ' '.repeat(width - displayWidth(text));
        return numeric[at] ? space + text : text + space;
      })
      .join('  ')
      .trimEnd();
  const [head = [], ...body] = cells;
  return [line(head), widths.map((width) => '─'.repeat(width)).join('  '), ...body.map(line)];
}
