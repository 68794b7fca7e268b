/** Ends the header text of every column a review writes (`审核结论◇`), so that the next one knows it as ours. */
export const RESULT_MARK = '◇';

/** Stands in cell A1 of every sheet a review writes (`审核清单 · intake-review`). */
export const RESULT_SHEET_MARK = 'intake-review';

/** True where a header cell is one of our own result columns. */
export function isResultHeader(text: string): boolean {
  return text.trimEnd().endsWith(RESULT_MARK);
}
