import { message } from '../../messages/catalog';
import { cellAddress } from '../../workbook/cell-address';
import { WorkbookError } from '../../workbook/workbook-error';
import { cellFormula } from './cell-formula';
import { CellBytes, type RowBytes } from './row-bytes';
import { type CellEdit, REMOVE } from './row-edits';
import type { SheetXml } from './sheet-xml';

const ATTRIBUTE_S = new TextEncoder().encode('s');

/** A cell to be written among bytes that are copied. */
export interface NewCell {
  readonly edit: CellEdit;
  /** The format of the cell it replaces, 0 where there was none. */
  readonly existing: number;
}

/** What formulas of a sheet may not be broken, and the name it is refused under. */
export interface FormulaGuard {
  readonly sheetName: string;
  /** True for every cell of an array formula, also those that hold none of its text. */
  readonly hasFormula: (row: number, column: number) => boolean;
}

/** Puts edits among the cells of rows that have cells in the columns edited, or right of them. */
export class CellMerger {
  /** Addresses of formula cells that are none any more. */
  readonly formulasGone: string[] = [];
  private readonly sheet: SheetXml;
  private readonly cells: CellBytes;
  private readonly formulaOpen: Uint8Array;
  private readonly guard: FormulaGuard;

  constructor(sheet: SheetXml, guard: FormulaGuard) {
    this.sheet = sheet;
    this.cells = new CellBytes(sheet.searched, sheet.prefix);
    this.formulaOpen = new TextEncoder().encode(`<${sheet.prefix}f`);
    this.guard = guard;
  }

  /**
   * A row's content, cells replaced, put in or taken out in order: runs of its bytes and new cells. Null where it
   * stays. No cell before `from` is in a column edited. Throws a `WorkbookError` where part of an array formula would be overwritten.
   */
  merge(rows: RowBytes, edits: readonly CellEdit[], from: number): (Uint8Array | NewCell)[] | null {
    const { cells, sheet } = this;
    const pieces: (Uint8Array | NewCell)[] = [];
    let copied = rows.cellsStart;
    let index = 0;
    let isMerged = false;
    const keepTo = (place: number): void => {
      if (place > copied) pieces.push(sheet.bytes.subarray(copied, place));
      copied = place;
    };
    const put = (edit: CellEdit, existing: number): void => {
      if (edit.value === REMOVE) return;
      pieces.push({ edit, existing });
      isMerged = true;
    };
    cells.enter(from, rows.cellsEnd);
    while (index < edits.length && cells.next()) {
      let edit = edits[index];
      while (edit && edit.column < cells.column) {
        keepTo(cells.start);
        put(edit, 0);
        edit = edits[++index];
      }
      if (edit?.column !== cells.column) continue;
      keepTo(cells.start);
      this.checkFormula(rows.row, edit);
      put(edit, cells.tag.find(ATTRIBUTE_S) ? cells.tag.number() : 0);
      copied = cells.end;
      isMerged = true;
      index++;
    }
    if (index < edits.length) {
      keepTo(Math.max(cells.end, copied));
      for (const edit of edits.slice(index)) put(edit, 0);
    }
    keepTo(rows.cellsEnd);
    return isMerged ? pieces : null;
  }

  private checkFormula(row: number, edit: CellEdit): void {
    const { cells, sheet, guard } = this;
    const kind = cells.tag.selfClosing
      ? 'none'
      : cellFormula(sheet.searched, this.formulaOpen, cells.tag.end, cells.end);
    if (kind === 'none' && !edit.own) return;
    const cell = cellAddress(row, edit.column);
    const isInArray = kind === 'none' && guard.hasFormula(row, edit.column);
    if (isInArray || (kind === 'master' && edit.value !== REMOVE)) {
      throw new WorkbookError(message('xlsx.write.formulaGroup', { sheet: guard.sheetName, cell }));
    }
    if (kind !== 'none') this.formulasGone.push(cell);
  }
}
