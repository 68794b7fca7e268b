import { columnLetters } from '../../workbook/cell-address';
import type { CellValue } from '../../workbook/sheet-snapshot';
import type { ByteWriter } from './byte-writer';
import { cellRest, styleAttribute } from './cell-xml';

const MOST_KEPT = 4096;
const encoder = new TextEncoder();

/**
 * Writes the cells of one sheet. Verdicts, amounts, reasons and column letters repeat from row to row: their bytes
 * are made once, and a cell is three copies and no string.
 */
export class CellWriter {
  private readonly prefix: string;
  private readonly writer: ByteWriter;
  /** `<c r="AE` by column. */
  private readonly openings: Uint8Array[] = [];
  /** All that stands behind the address, by style and value. */
  private readonly rests = new Map<number, Map<CellValue, Uint8Array>>();
  private kept = 0;

  constructor(prefix: string, writer: ByteWriter) {
    this.prefix = prefix;
    this.writer = writer;
  }

  /** The `<c>` element of a cell; row and column are 0-based. */
  write(row: number, column: number, style: number, value: CellValue): void {
    const { writer } = this;
    writer.bytes(this.opening(column));
    writer.digits(row + 1);
    writer.bytes(this.rest(style, value));
  }

  private opening(column: number): Uint8Array {
    return (this.openings[column] ??= encoder.encode(`<${this.prefix}c r="${columnLetters(column)}`));
  }

  private rest(style: number, value: CellValue): Uint8Array {
    const known = this.rests.get(style)?.get(value);
    if (known !== undefined) return known;
    const rest = encoder.encode(`"${styleAttribute(style)}${cellRest(this.prefix, value)}`);
    if (this.kept >= MOST_KEPT) {
      this.rests.clear();
      this.kept = 0;
    }
    const ofStyle = this.rests.get(style) ?? new Map<CellValue, Uint8Array>();
    ofStyle.set(value, rest);
    this.rests.set(style, ofStyle);
    this.kept += 1;
    return rest;
  }
}
