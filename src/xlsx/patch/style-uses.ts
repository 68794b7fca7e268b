import { findBytes, needle } from '../xml/byte-search';

const CELL_STYLE = needle(' s=');
const COLUMN_STYLE = needle(' style=');
/** Ends `dxfId`, `dataDxfId`, `headerRowDxfId` and the like. */
const CONDITIONAL = needle('xfId=');

/** Which cell formats and conditional looks parts use, among those from a first index on. Rather one too many than too few. */
export class StyleUses {
  readonly cellFormats = new Set<number>();
  readonly conditional = new Set<number>();

  add(bytes: Uint8Array, firstFormat: number, firstConditional: number): void {
    collect(bytes, CELL_STYLE, firstFormat, this.cellFormats);
    collect(bytes, COLUMN_STYLE, firstFormat, this.cellFormats);
    collect(bytes, CONDITIONAL, firstConditional, this.conditional);
  }
}

function collect(
  bytes: Uint8Array,
  name: ReturnType<typeof needle>,
  first: number,
  found: Set<number>,
): void {
  let place = findBytes(bytes, name, 0);
  while (place >= 0) {
    let value = 0;
    let digitAt = place + name.bytes.length + 1;
    for (; digitAt < bytes.length; digitAt++) {
      const digit = (bytes[digitAt] ?? 0) - 0x30;
      if (digit < 0 || digit > 9) break;
      value = value * 10 + digit;
    }
    if (value >= first) found.add(value);
    place = findBytes(bytes, name, digitAt);
  }
}
