import type { Language } from '../messages/catalog';
import type { Review, RowReview, SheetReview } from '../review/review';
import { cellAt } from '../summary-sheet/cell-at';
import type { CellValue, SheetSnapshot, WorkbookSnapshot } from '../workbook/sheet-snapshot';
import type { ColumnPlace } from './place-columns';
import { standingColumns } from './place-columns';
import type { ResultColumn } from './result-column';
import { RESULT_COLUMNS, resultHeader } from './result-column';
import { rowCell, rowWriting } from './row-cells';
import { LANGUAGES } from './verdict-text';
import { goneRows, standingReader } from './write-columns';

/** How the marks that stand in a sheet compare with a review of it. */
export interface SheetMarks {
  readonly sheetId: string;
  readonly sheetName: string;
  /** `none`: nothing of ours stands there; `current`: what stands there is what the review would write. */
  readonly state: 'none' | 'current' | 'stale';
  /** 0-based rows whose marks differ from the review, lack, or belong to nobody any more. */
  readonly rows: readonly number[];
  /** The oldest 审核时间 that stands there, null where none does. */
  readonly reviewedAt: string | null;
}

/**
 * Whether the marks in the workbook are those of the review: sheet by sheet, in the review's order. The time of
 * the review is not compared, nor what belongs to the clerk.
 */
export function staleMarks(review: Review, workbook: WorkbookSnapshot): readonly SheetMarks[] {
  return review.sheets.map((sheet) => {
    const { id, name } = sheet.list.snapshot;
    const snapshot = workbook.sheets.find((other) => other.id === id);
    const places = snapshot ? [...standingColumns({ ...sheet.list, snapshot }).values()] : [];
    if (!snapshot || places.length === 0) {
      return { sheetId: id, sheetName: name, state: 'none', rows: [], reviewedAt: null };
    }
    const rows = differingRows(sheet, snapshot, places, review.explainedIn);
    const complete = COMPARED.every((kind) => places.some((place) => place.kind === kind));
    return {
      sheetId: id,
      sheetName: name,
      state: rows.length === 0 && complete ? 'current' : 'stale',
      rows,
      reviewedAt: oldestTime(sheet.rows, snapshot, places),
    };
  });
}

/** The clerk's own columns, and the time of the review. */
const NOT_COMPARED: ReadonlySet<ResultColumn> = new Set(['status', 'remark', 'reviewedAt']);
const COMPARED = RESULT_COLUMNS.filter((kind) => !NOT_COMPARED.has(kind));

function differingRows(
  sheet: SheetReview,
  snapshot: SheetSnapshot,
  places: readonly ColumnPlace[],
  explainedIn: Language | undefined,
): readonly number[] {
  const compared = places.filter(({ kind }) => COMPARED.includes(kind));
  const writing = rowWriting(sheet.list, {
    language: languageOf(snapshot, places),
    explainedIn,
    reviewedAt: '',
  });
  const standingAt = standingReader(snapshot, places);
  const differs = (row: RowReview) => {
    const standing = standingAt(row.row);
    return compared.some(({ kind, column }) => {
      const expected = rowCell(kind, row, standing, writing);
      return expected !== undefined && !isSame(cellAt(snapshot, row.row, column), expected);
    });
  };
  const gone = goneRows(snapshot, places, sheet.list.firstDataRow, sheet.rows);
  const changed = sheet.rows.filter(differs).map(({ row }) => row);
  return gone.length === 0 ? changed : [...changed, ...gone].sort((a, b) => a - b);
}

/** A blank cell reads as null or as empty text. */
function isSame(standing: CellValue, expected: CellValue): boolean {
  return standing === expected || ((standing ?? '') === '' && (expected ?? '') === '');
}

/** The language the marks were written in. */
function languageOf(snapshot: SheetSnapshot, places: readonly ColumnPlace[]): Language {
  const first = places[0];
  const header = first ? cellAt(snapshot, first.headerRow, first.column) : null;
  return LANGUAGES.find((language) => first && header === resultHeader(first.kind, language)) ?? 'zh-CN';
}

function oldestTime(
  rows: readonly RowReview[],
  snapshot: SheetSnapshot,
  places: readonly ColumnPlace[],
): string | null {
  const place = places.find(({ kind }) => kind === 'reviewedAt');
  if (!place) return null;
  let oldest: string | null = null;
  for (const { row } of rows) {
    const time = cellAt(snapshot, row, place.column);
    if (typeof time === 'string' && time !== '' && (oldest === null || time < oldest)) oldest = time;
  }
  return oldest;
}
