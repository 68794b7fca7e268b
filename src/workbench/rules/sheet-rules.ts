import type { CellArea } from '../../workbook/sheet-snapshot';
import type { ConditionalFormatFacts } from '../model/sheet-facts';
import { compileFormula } from './formula-parser';
import { asTruth, type CellSource, type Part } from './formula-value';
import { UnsupportedFormula } from './formula-tokens';

/** What conditional formats put over a cell's own look; null: nothing. Colours are `RRGGBB`. */
export interface RulePaint {
  readonly fill: string | null;
  readonly font: string | null;
  readonly bold: boolean;
}

/** The conditional formats of one sheet, compiled once and asked cell by cell. */
export interface SheetRules {
  /** The paint over one cell, null where no rule holds. */
  readonly paintAt: (cells: CellSource, row: number, column: number) => RulePaint | null;
  /** How many rules are not evaluated here. They are told of, never guessed. */
  readonly unsupported: number;
}

interface CompiledRule {
  readonly areas: readonly CellArea[];
  readonly test: Part;
  readonly format: ConditionalFormatFacts;
}

/** Compiles rules in their order of priority: the first that says something about a property wins. */
export function sheetRules(formats: readonly ConditionalFormatFacts[]): SheetRules {
  const rules = formats.flatMap((format) => compiled(format) ?? []);
  return {
    unsupported: formats.length - rules.length,
    paintAt: (cells, row, column) => paintOf(rules, cells, row, column),
  };
}

function paintOf(
  rules: readonly CompiledRule[],
  cells: CellSource,
  row: number,
  column: number,
): RulePaint | null {
  let paint: RulePaint | null = null;
  for (const { areas, test, format } of rules) {
    if (!covers(areas, row, column)) continue;
    if (asTruth(test.valueAt(cells, row, column)) !== true) continue;
    const before: RulePaint = paint ?? NO_PAINT;
    paint = {
      fill: before.fill ?? format.fill,
      font: before.font ?? format.font,
      bold: before.bold || format.bold === true,
    };
    if (format.stopIfTrue) break;
  }
  return paint;
}

const NO_PAINT: RulePaint = { fill: null, font: null, bold: false };

function compiled(format: ConditionalFormatFacts): CompiledRule | null {
  const { formula, areas } = format;
  const [first] = areas;
  if (formula === null || !first) return null;
  try {
    return { areas, test: compileFormula(formula, first), format };
  } catch (fault) {
    if (fault instanceof UnsupportedFormula) return null;
    throw fault;
  }
}

function covers(areas: readonly CellArea[], row: number, column: number): boolean {
  for (const area of areas) {
    if (row >= area.top && row <= area.bottom && column >= area.left && column <= area.right) return true;
  }
  return false;
}
