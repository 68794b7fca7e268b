import type { CellLook, CellValue } from '../../workbook/sheet-snapshot';

/** Rows whose looks are read: a header stands among them. */
export const LOOK_ROWS = 40;
/** Asked for with `getCellProperties`. */
export const LOOK_OPTIONS = { format: { font: { color: true }, fill: { color: true } } } as const;

const AUTOMATIC = '000000';
const NO_FILL = 'FFFFFF';

/** What Excel tells of one cell's look, or of a row's: null where the row's cells differ. */
export interface AskedLook {
  readonly format?: {
    readonly font?: { readonly color?: string | null };
    readonly fill?: { readonly color?: string | null };
  };
}

/** Whether all cells of a row look alike ("For properties that are not consistent …, null": Range.getRowProperties). */
export function hasOneLook({ format }: AskedLook): boolean {
  return hexOf(format?.font?.color) !== null && hexOf(format?.fill?.color) !== null;
}

/**
 * One cell's look. Where characters differ Excel gives no font colour at all; it gives black for automatic and white
 * for no fill, and neither can be told from the colour itself.
 */
export function lookOf(asked: AskedLook | undefined, value: CellValue): CellLook {
  const colour = hexOf(asked?.format?.font?.color);
  const fill = hexOf(asked?.format?.fill?.color);
  return {
    font:
      colour === null
        ? 'mixed'
        : [{ text: value === null ? '' : String(value), colour: colour === AUTOMATIC ? null : colour }],
    fill: fill === NO_FILL ? null : fill,
  };
}

/** `#c00000` → `C00000`; null where there is none. */
function hexOf(colour: string | null | undefined): string | null {
  const digits = /^#?([\da-f]{6})$/i.exec(colour ?? '')?.[1];
  return digits === undefined ? null : digits.toUpperCase();
}
