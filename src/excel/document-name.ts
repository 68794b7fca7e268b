/** Name of the workbook's file without folder; null where Office does not tell, as of one never saved. */
export function documentName(): string | null {
  // Not told of a new workbook, whatever the declaration says.
  const url = Office.context.document.url as string | undefined;
  return url ? fileNameIn(url) : null;
}

/** `C:\\班级\\汇总表.xlsx`, `https://…/汇总表.xlsx?web=1` and `https://…/Doc.aspx?file=汇总表.xlsx` → `汇总表.xlsx`. */
export function fileNameIn(url: string): string | null {
  const isWeb = /^https?:/i.test(url);
  const told = isWeb && URL.canParse(url) ? new URL(url).searchParams.get('file') : null;
  const path = isWeb ? decoded(url.replace(/[?#].*$/, '')) : url;
  const name = told ?? path.split(/[\\/]/).at(-1) ?? '';
  return /\.xl[a-z]+$/i.test(name) ? name : null;
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
