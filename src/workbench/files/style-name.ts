import type { CellValue } from '../../workbook/sheet-snapshot';
import type { CellStyleName } from '../../workbook/workbook-change';
import type { CellStyle } from '../model';

/** The looks a review writes, told apart by what each alone has; the first that fits. */
const TELLING: readonly (readonly [CellStyleName, (style: CellStyle) => boolean])[] = [
  ['link', ({ underline }) => underline !== 'None'],
  ['title', ({ bold, fontSize }) => bold && fontSize >= 14],
  ['header', ({ bold, fill }) => bold && fill !== null],
  ['total', ({ bold, topBorder }) => bold && topBorder],
  ['muted', ({ fontColour }) => fontColour === '7F7F7F'],
  ['money', ({ numberFormat }) => numberFormat === '#,##0.00'],
  ['percent', ({ numberFormat }) => numberFormat.endsWith('%')],
  ['count', ({ numberFormat }) => numberFormat === '0'],
  ['text', ({ wrap }) => wrap],
];

/** Which of our looks a cell of a sheet of ours has; numbers without one count, texts stand on one line. */
export function styleName(style: CellStyle, value: CellValue): CellStyleName {
  const found = TELLING.find(([, fits]) => fits(style))?.[0];
  return found ?? (typeof value === 'number' ? 'count' : 'textNarrow');
}
