/** How a cell looks and behaves apart from its content. Colours are `RRGGBB`. */
export interface CellStyle {
  readonly numberFormat: string;
  readonly fontName: string;
  /** Points. */
  readonly fontSize: number;
  /** Null where the runs of a rich text differ. */
  readonly fontColour: string | null;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly underline: 'None' | 'Single' | 'Double' | 'SingleAccountant' | 'DoubleAccountant';
  readonly strikethrough: boolean;
  /** Null: no fill. */
  readonly fill: string | null;
  readonly wrap: boolean;
  readonly horizontal: string;
  readonly vertical: string;
  readonly indent: number;
  readonly topBorder: boolean;
  readonly bottomBorder: boolean;
  /** Counts only where the sheet is protected. */
  readonly locked: boolean;
}

export const PLAIN_STYLE: CellStyle = {
  numberFormat: 'General',
  fontName: '等线',
  fontSize: 11,
  fontColour: '000000',
  bold: false,
  italic: false,
  underline: 'None',
  strikethrough: false,
  fill: null,
  wrap: false,
  horizontal: 'General',
  vertical: 'Center',
  indent: 0,
  topBorder: false,
  bottomBorder: false,
  locked: true,
};

/** Every style of a workbook once, by number; 0 is the plain one. Styles are never removed, so numbers stay good for undo. */
export class StyleTable {
  readonly #styles: CellStyle[] = [PLAIN_STYLE];
  readonly #ids = new Map<string, number>([[keyOf(PLAIN_STYLE), 0]]);
  /** By format code, then by the style it was put over: asked once per cell written. */
  readonly #formatted = new Map<string, Map<number, number>>();

  /** The style with that number; the plain one where there is none. */
  get(id: number): CellStyle {
    return this.#styles[id] ?? PLAIN_STYLE;
  }

  /** The number of the style that is `id` with another number format. */
  withNumberFormat(id: number, numberFormat: string): number {
    const known = this.#formatted.get(numberFormat) ?? new Map<number, number>();
    this.#formatted.set(numberFormat, known);
    const found = known.get(id);
    if (found !== undefined) return found;
    const derived = this.derive(id, { numberFormat });
    known.set(id, derived);
    return derived;
  }

  /** The number of the style that is `id` with `patch` over it. */
  derive(id: number, patch: Partial<CellStyle>): number {
    const style = { ...this.get(id), ...patch };
    const key = keyOf(style);
    const known = this.#ids.get(key);
    if (known !== undefined) return known;
    this.#styles.push(style);
    this.#ids.set(key, this.#styles.length - 1);
    return this.#styles.length - 1;
  }
}

function keyOf(style: CellStyle): string {
  return Object.values(style).join('\u0000');
}
