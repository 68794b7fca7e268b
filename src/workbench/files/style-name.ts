import type { CellStyleName } from '../../workbook/workbook-change';
import type { CellStyle } from '../model';

const MONEY = '#,##0.00';

/** The looks a review writes, told apart by what each alone has; the first that fits. */
const TELLING: readonly (readonly [CellStyleName, (style: CellStyle) => boolean])[] = [
  ['link', ({ underline }) => underline !== 'None'],
  ['title', ({ bold, fontSize }) => bold && fontSize >= 14],
  ['header', ({ bold, fill }) => bold && fill !== null],
  ['moneyTotal', ({ bold, topBorder, numberFormat }) => bold && topBorder && numberFormat === MONEY],
  ['total', ({ bold, topBorder }) => bold && topBorder],
  ['muted', ({ fontColour }) => fontColour === '7F7F7F'],
  ['money', ({ numberFormat }) => numberFormat === MONEY],
  ['percent', ({ numberFormat }) => numberFormat.endsWith('%')],
  ['count', ({ numberFormat }) => numberFormat === '0'],
  ['text', ({ wrap }) => wrap],
];
/** Looks that show on a blank cell. */
const SHOWS_BLANK: ReadonlySet<CellStyleName> = new Set(['header', 'total', 'moneyTotal']);

/** Whether a blank cell of that look is to be written: others look like no cell at all. */
export function showsBlank(name: CellStyleName): boolean {
  return SHOWS_BLANK.has(name);
}

/** Which of our looks a cell of a sheet of ours has; what tells nothing stands on one line. */
export function styleName(style: CellStyle): CellStyleName {
  return TELLING.find(([, fits]) => fits(style))?.[0] ?? 'textNarrow';
}
