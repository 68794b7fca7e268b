import type { CellStyle, SheetModel } from '../model';
import { displayText } from '../host/display-text';
import type { CellSource } from '../rules/formula-value';
import { sheetRules, type RulePaint, type SheetRules } from '../rules/sheet-rules';
import { MergedCells } from './merged-cells';

/** How one cell is shown. */
export interface CellPaint {
  readonly text: string;
  /** Values of CSS properties. */
  readonly css: Readonly<Record<string, string>>;
  readonly wraps: boolean;
  /** A text that may run over blank neighbours. */
  readonly spills: boolean;
  readonly isLink: boolean;
  /** The text is a formula whose result nobody knows yet. */
  readonly isUncalculated: boolean;
}

const FALLBACK_FONTS =
  '"DengXian", "Microsoft YaHei", "PingFang SC", "Hiragino Sans GB", "Noto Sans CJK SC", sans-serif';
const EVERY_FACE: CellPaint = {
  text: '',
  css: {},
  wraps: false,
  spills: false,
  isLink: false,
  isUncalculated: false,
};

/** Paints the cells of one sheet as it is now. A change of rules, merges or sheet needs a new one. */
export class SheetPaint {
  readonly sheet: SheetModel;
  readonly merged: MergedCells;
  readonly rules: SheetRules;
  readonly #cells: CellSource;
  readonly #faces = new Map<CellStyle, Readonly<Record<string, string>>>();

  constructor(sheet: SheetModel) {
    this.sheet = sheet;
    this.merged = new MergedCells(sheet.facts.merges);
    this.rules = sheetRules(sheet.facts.conditionalFormats);
    this.#cells = (row, column) => sheet.value(row, column);
  }

  at(row: number, column: number): CellPaint {
    const { sheet } = this;
    const value = sheet.value(row, column);
    const style = sheet.style(row, column);
    const rule = this.rules.paintAt(this.#cells, row, column);
    // A formula without a result shows itself: it must not look like an empty cell.
    const formula = value === null ? sheet.formula(row, column) : null;
    if (formula !== null) return this.#uncalculated(formula, style, rule);
    if (value === null && rule === null && style.fill === null && !style.topBorder && !style.bottomBorder) {
      return EVERY_FACE;
    }
    const text = displayText(value, style.numberFormat);
    const isNumber = typeof value === 'number';
    return {
      text: style.wrap ? text : text.replaceAll('\n', ' '),
      css: this.#css(style, rule, alignment(style, value)),
      wraps: style.wrap,
      spills: !isNumber && typeof value === 'string' && !style.wrap && style.horizontal !== 'Fill',
      isLink: sheet.extra(row, column)?.link != null,
      isUncalculated: false,
    };
  }

  #uncalculated(formula: string, style: CellStyle, rule: RulePaint | null): CellPaint {
    return { ...EVERY_FACE, text: formula, css: this.#css(style, rule, 'left'), isUncalculated: true };
  }

  #css(style: CellStyle, rule: RulePaint | null, align: string): Readonly<Record<string, string>> {
    let face = this.#faces.get(style);
    if (!face) {
      face = faceOf(style);
      this.#faces.set(style, face);
    }
    const fill = rule?.fill ?? style.fill;
    const colour = rule?.font ?? style.fontColour;
    return {
      ...face,
      textAlign: align,
      ...(fill === null ? {} : { backgroundColor: `#${fill}` }),
      ...(colour === null || colour === '000000' ? {} : { color: `#${colour}` }),
      ...(rule?.bold === true ? { fontWeight: '700' } : {}),
    };
  }
}

function faceOf(style: CellStyle): Readonly<Record<string, string>> {
  const lines = [
    ...(style.underline === 'None' ? [] : ['underline']),
    ...(style.strikethrough ? ['line-through'] : []),
  ].join(' ');
  return {
    fontFamily: `"${style.fontName.replaceAll('"', '')}", ${FALLBACK_FONTS}`,
    fontSize: `${String(style.fontSize)}pt`,
    justifyContent: VERTICAL[style.vertical] ?? 'flex-end',
    ...(style.bold ? { fontWeight: '700' } : {}),
    ...(style.italic ? { fontStyle: 'italic' } : {}),
    ...(lines === '' ? {} : { textDecoration: lines }),
    ...(style.indent > 0 ? { paddingLeft: `${String(3 + style.indent * 9)}px` } : {}),
    ...(style.topBorder || style.bottomBorder ? { boxShadow: borders(style) } : {}),
  };
}

/** Cells with a line below mostly have one all around, which is drawn right and below so that lines do not double. */
function borders({ topBorder, bottomBorder }: CellStyle): string {
  if (bottomBorder) return 'inset -1px 0 0 #a8b0b6, inset 0 -1px 0 #a8b0b6';
  return topBorder ? 'inset 0 1px 0 #7f888e' : '';
}

const VERTICAL: Readonly<Record<string, string>> = {
  Top: 'flex-start',
  Center: 'center',
  Justify: 'flex-start',
};
const HORIZONTAL: Readonly<Record<string, string>> = {
  Left: 'left',
  Right: 'right',
  Center: 'center',
  CenterContinuous: 'center',
  CenterAcrossSelection: 'center',
  Distributed: 'center',
  Fill: 'left',
  Justify: 'left',
};

/** Numbers stand right, truths and errors in the middle, the rest left (Excel's General alignment). */
function alignment({ horizontal }: CellStyle, value: unknown): string {
  const said = HORIZONTAL[horizontal];
  if (said !== undefined) return said;
  if (typeof value === 'number') return 'right';
  return typeof value === 'boolean' ? 'center' : 'left';
}
