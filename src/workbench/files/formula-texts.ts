import { resolveEntities } from '../../xlsx/xml/decode-text';
import { translateFormula } from '../model/shift-formula';

const FORMULA = /<(?:[\w.-]+:)?f(\s[^>]*?)?(?:\/>|>([^<]*)<\/)/;
const ATTRIBUTE = /\s(t|si)="([^"]*)"/g;
/** What newer functions carry before their name in a file, and nowhere else ([MS-XLSX] 2.2.2.1). */
const NEW_FUNCTION = /_xlfn\.(?:_xlws\.)?/g;

/** Reads the formulas of a sheet's cells, in the file's order: shared ones stand written out in their first cell only. */
export class FormulaTexts {
  readonly #shared = new Map<
    string,
    { readonly text: string; readonly row: number; readonly column: number }
  >();

  /** The formula in a cell's XML with its leading `=`; null where there is none of its own. */
  read(cell: string, row: number, column: number): string | null {
    const found = FORMULA.exec(cell);
    if (!found) return null;
    const attributes = new Map(
      [...(found[1] ?? '').matchAll(ATTRIBUTE)].map(([, name, value]) => [name, value]),
    );
    const text = resolveEntities(found[2] ?? '', 0).replace(NEW_FUNCTION, '');
    const shared = attributes.get('t') === 'shared' ? attributes.get('si') : undefined;
    if (text !== '') {
      if (shared !== undefined) this.#shared.set(shared, { text: `=${text}`, row, column });
      return `=${text}`;
    }
    const first = shared === undefined ? undefined : this.#shared.get(shared);
    return first ? translateFormula(first.text, row - first.row, column - first.column) : null;
  }
}
