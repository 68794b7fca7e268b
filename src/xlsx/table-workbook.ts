import { cellAddress, columnLetters } from '../workbook/cell-address';
import { blankParts, MAIN, packParts } from './blank-workbook';
import { cellXml } from './patch/cell-xml';
import { attributeText } from './patch/xml-escape';

/** One column of a new table to be filled in by hand. */
export interface TableColumn {
  readonly header: string;
  readonly required: boolean;
  /** In characters. */
  readonly width: number;
  /** Text format, so that long digits stay as typed. */
  readonly text: boolean;
  /** Drop-down entries, null where anything may be typed. */
  readonly choices: readonly string[] | null;
  /** Shown when a cell of the column is chosen, empty for none. */
  readonly hint: string;
}

export interface TableWorkbook {
  readonly sheetName: string;
  readonly title: string;
  /** A line below the title. */
  readonly note: string;
  readonly columns: readonly TableColumn[];
  /** Rows made ready for input. */
  readonly rows: number;
}

/** Indexes of cellXfs in `STYLES`. */
const STYLE = { title: 1, note: 2, header: 3, required: 4, text: 5, plain: 6 } as const;
const HEADER_ROW = 2;
const RED = 'FFFF0000';

/** A new workbook with one empty table: title, note, headers (red where required), drop-downs, text columns, frozen header. */
export function tableWorkbook(table: TableWorkbook): Uint8Array {
  const parts = {
    ...blankParts(table.sheetName),
    'xl/worksheets/sheet1.xml': sheetXml(table),
    'xl/styles.xml': STYLES,
  };
  return packParts(parts);
}

function sheetXml({ title, note, columns, rows }: TableWorkbook): string {
  const last = columnLetters(columns.length - 1);
  const header = columns.map(({ header: text, required }, at) =>
    cellXml('', cellAddress(HEADER_ROW, at), required ? STYLE.required : STYLE.header, text),
  );
  const blank = columns.map(({ text }) => (text ? STYLE.text : STYLE.plain));
  const body = Array.from({ length: rows }, (_, number) => {
    const row = HEADER_ROW + 1 + number;
    return rowXml(
      row,
      blank.map((style, at) => cellXml('', cellAddress(row, at), style, null)),
    );
  });
  return (
    `<worksheet xmlns="${MAIN}"><dimension ref="A1:${last}${HEADER_ROW + 1 + rows}"/>` +
    `<sheetViews><sheetView workbookViewId="0"><pane ySplit="${HEADER_ROW + 1}" topLeftCell="A${HEADER_ROW + 2}" ` +
    'activePane="bottomLeft" state="frozen"/></sheetView></sheetViews>' +
    `<cols>${columns.map(({ width, text }, at) => colXml(at, width, text ? STYLE.text : STYLE.plain)).join('')}</cols>` +
    `<sheetData>${rowXml(0, [cellXml('', 'A1', STYLE.title, title)], 30)}` +
    `${rowXml(1, [cellXml('', 'A2', STYLE.note, note)])}${rowXml(HEADER_ROW, header, 32)}${body.join('')}</sheetData>` +
    `<mergeCells count="2"><mergeCell ref="A1:${last}1"/><mergeCell ref="A2:${last}2"/></mergeCells>` +
    validationsXml(columns, rows) +
    '<pageMargins left="0.4" right="0.4" top="0.5" bottom="0.5" header="0.3" footer="0.3"/>' +
    '<pageSetup paperSize="9" orientation="landscape" fitToHeight="0"/></worksheet>'
  );
}

function rowXml(row: number, cells: readonly string[], height?: number): string {
  const tall = height === undefined ? '' : ` ht="${height}" customHeight="1"`;
  return `<row r="${row + 1}"${tall}>${cells.join('')}</row>`;
}

function colXml(at: number, width: number, style: number): string {
  return `<col min="${at + 1}" max="${at + 1}" width="${width}" customWidth="1" style="${style}"/>`;
}

function validationsXml(columns: readonly TableColumn[], rows: number): string {
  const told = columns.flatMap(({ choices, hint }, at) => {
    if (choices === null && hint === '') return [];
    const letters = columnLetters(at);
    const area = `${letters}${HEADER_ROW + 2}:${letters}${HEADER_ROW + 1 + rows}`;
    const prompt = hint === '' ? '' : ` showInputMessage="1" prompt="${attributeText(hint)}"`;
    const list = choices === null ? '' : `<formula1>"${attributeText(choices.join(','))}"</formula1>`;
    const kind = choices === null ? '' : ' type="list"';
    // A warning, not a stop: the review says more about a wrong value than a drop-down can.
    return [
      `<dataValidation${kind} errorStyle="warning" allowBlank="1"${prompt} showErrorMessage="1" sqref="${area}">${list}</dataValidation>`,
    ];
  });
  return told.length === 0
    ? ''
    : `<dataValidations count="${told.length}">${told.join('')}</dataValidations>`;
}

const FONT = '<name val="等线"/><family val="2"/><charset val="134"/>';
const THIN = '<color rgb="FFBFBFBF"/>';
const CENTRE = '<alignment horizontal="center" vertical="center" wrapText="1"/>';
const STYLES =
  `<styleSheet xmlns="${MAIN}"><fonts count="4"><font><sz val="11"/>${FONT}</font>` +
  `<font><b/><sz val="16"/>${FONT}</font><font><b/><sz val="11"/>${FONT}</font>` +
  `<font><b/><sz val="11"/><color rgb="${RED}"/>${FONT}</font></fonts>` +
  '<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>' +
  '<borders count="2"><border><left/><right/><top/><bottom/><diagonal/></border>' +
  `<border><left style="thin">${THIN}</left><right style="thin">${THIN}</right><top style="thin">${THIN}</top>` +
  `<bottom style="thin">${THIN}</bottom><diagonal/></border></borders>` +
  '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="7">' +
  '<xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>' +
  `<xf numFmtId="0" fontId="1" fillId="0" borderId="0" xfId="0" applyFont="1" applyAlignment="1">${CENTRE}</xf>` +
  '<xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0" applyAlignment="1"><alignment vertical="center" wrapText="1"/></xf>' +
  `<xf numFmtId="49" fontId="2" fillId="0" borderId="1" xfId="0" applyNumberFormat="1" applyFont="1" applyBorder="1" applyAlignment="1">${CENTRE}</xf>` +
  `<xf numFmtId="49" fontId="3" fillId="0" borderId="1" xfId="0" applyNumberFormat="1" applyFont="1" applyBorder="1" applyAlignment="1">${CENTRE}</xf>` +
  '<xf numFmtId="49" fontId="0" fillId="0" borderId="1" xfId="0" applyNumberFormat="1" applyBorder="1"/>' +
  '<xf numFmtId="0" fontId="0" fillId="0" borderId="1" xfId="0" applyBorder="1"/></cellXfs>' +
  '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>';
