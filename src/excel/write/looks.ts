import type { CellStyleName } from '../../workbook/workbook-change';

/** How one of our looks is set; what is left out stays as the workbook has it. */
export interface Look {
  readonly numberFormat: string;
  readonly vertical?: 'Top' | 'Center';
  readonly horizontal?: 'Center';
  readonly wraps?: true;
  readonly bold?: true;
  readonly underlined?: true;
  /** In points. */
  readonly size?: number;
  readonly colour?: string;
  readonly fill?: string;
  readonly topBorder?: true;
}

/** Format under which whatever is written stays the text it is. */
export const TEXT_FORMAT = '@';
export const GENERAL_FORMAT = 'General';

const BARE = { numberFormat: GENERAL_FORMAT, vertical: 'Top' } as const;

/** The looks we write, the same as in files. */
export const LOOKS: Readonly<Record<CellStyleName, Look>> = {
  text: { ...BARE, numberFormat: TEXT_FORMAT, wraps: true },
  textNarrow: { ...BARE, numberFormat: TEXT_FORMAT },
  money: { ...BARE, numberFormat: '#,##0.00' },
  count: { ...BARE, numberFormat: '0' },
  percent: { ...BARE, numberFormat: '0.0%' },
  header: {
    numberFormat: TEXT_FORMAT,
    vertical: 'Center',
    horizontal: 'Center',
    wraps: true,
    bold: true,
    fill: '#DDEBF7',
  },
  title: { numberFormat: GENERAL_FORMAT, vertical: 'Center', bold: true, size: 16 },
  muted: { ...BARE, colour: '#7F7F7F' },
  link: { ...BARE, numberFormat: TEXT_FORMAT, underlined: true, colour: '#0563C1' },
  total: { ...BARE, bold: true, topBorder: true },
  moneyTotal: { ...BARE, numberFormat: '#,##0.00', bold: true, topBorder: true },
};

/** Gives cells one of our looks, with a number format that stands before the values do. */
export function lookLike(range: Excel.Range, numberFormat: string, look: Look): void {
  setNumberFormat(range, numberFormat);
  paint(range.format, look);
}

function paint(format: Excel.RangeFormat, look: Look): void {
  if (look.vertical) format.verticalAlignment = look.vertical;
  if (look.horizontal) format.horizontalAlignment = look.horizontal;
  if (look.wraps) format.wrapText = true;
  if (look.bold) format.font.bold = true;
  if (look.underlined) format.font.underline = 'Single';
  if (look.size !== undefined) format.font.size = look.size;
  if (look.colour !== undefined) format.font.color = look.colour;
  if (look.fill !== undefined) format.fill.color = look.fill;
  if (look.topBorder) format.borders.getItem('EdgeTop').style = 'Continuous';
}

/** One format for all cells of a range: Excel spreads a single value, which its types do not say. */
function setNumberFormat(range: Excel.Range, code: string): void {
  range.numberFormat = code as unknown as string[][];
}

/** Pixels of a digit in the default font, and those Excel keeps free beside it. */
const DIGIT_PIXELS = 7;
const PADDING_PIXELS = 5;
/** A pixel is 1/96 inch, a point 1/72. */
const POINTS_A_PIXEL = 0.75;

/** A width in characters, as people and files count it, in the points Office.js takes. */
export function widthInPoints(characters: number): number {
  return (Math.trunc(Math.min(characters, 255) * DIGIT_PIXELS) + PADDING_PIXELS) * POINTS_A_PIXEL;
}
