import type { CellStyleName } from '../../workbook/workbook-change';

/** How one of our looks differs from the workbook's own default cell. */
export interface Look {
  /** A built-in number format id (ECMA-376 part 1, 18.8.30), or a format code. */
  readonly numberFormat: number | string;
  readonly font: FontChange | null;
  /** Fill colour, `RRGGBB`. */
  readonly fill: string | null;
  readonly topBorder: boolean;
  /** Attributes of `<alignment>`, in order. */
  readonly alignment: string;
}

export interface FontChange {
  readonly bold: boolean;
  readonly underline: boolean;
  /** In points, null for the workbook's own. */
  readonly size: number | null;
  /** `RRGGBB`, null for the workbook's own. */
  readonly colour: string | null;
}

const GENERAL = 0;
const WHOLE = 1;
const TWO_DECIMALS = 4;
const TEXT = 49;
const TOP = 'vertical="top"';
const TOP_WRAPPED = 'vertical="top" wrapText="1"';
const PLAIN: FontChange = { bold: false, underline: false, size: null, colour: null };
const BARE: Look = { numberFormat: GENERAL, font: null, fill: null, topBorder: false, alignment: TOP };

/** The looks we write. Fonts are the workbook's default font with these changes, so that they match what stands beside them. */
export const LOOKS: Readonly<Record<CellStyleName, Look>> = {
  text: { ...BARE, numberFormat: TEXT, alignment: TOP_WRAPPED },
  textNarrow: { ...BARE, numberFormat: TEXT },
  money: { ...BARE, numberFormat: TWO_DECIMALS },
  count: { ...BARE, numberFormat: WHOLE },
  percent: { ...BARE, numberFormat: '0.0%' },
  header: {
    ...BARE,
    numberFormat: TEXT,
    font: { ...PLAIN, bold: true },
    fill: 'DDEBF7',
    alignment: 'horizontal="center" vertical="center" wrapText="1"',
  },
  title: { ...BARE, font: { ...PLAIN, bold: true, size: 16 }, alignment: 'vertical="center"' },
  muted: { ...BARE, font: { ...PLAIN, colour: '7F7F7F' } },
  link: { ...BARE, numberFormat: TEXT, font: { ...PLAIN, underline: true, colour: '0563C1' } },
  total: { ...BARE, font: { ...PLAIN, bold: true }, topBorder: true },
  moneyTotal: { ...BARE, numberFormat: TWO_DECIMALS, font: { ...PLAIN, bold: true }, topBorder: true },
};

/** Number format id of text: digits stay as typed. */
export const TEXT_FORMAT = TEXT;
