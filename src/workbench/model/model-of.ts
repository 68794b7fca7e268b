import type { SheetSnapshot, WorkbookSnapshot } from '../../workbook/sheet-snapshot';
import { SETTINGS_NAMESPACE, SETTINGS_ROOT } from '../../xlsx/settings-part';
import type { XmlPart } from './book-facts';
import { PLAIN_COLUMN } from './format-cells';
import { emptyRow } from './row';
import type { SheetFacts, TableFacts, ValidationFacts } from './sheet-facts';
import type { SheetModel } from './sheet-model';
import { putStyle, restyler } from './write-cells';
import { WorkbookModel } from './workbook-model';

/** What stands for a formula whose text was not read; its value is the file's. */
const UNREAD_FORMULA = '=#N/A';

/**
 * A workbook in memory with what a snapshot (or an opened file) says: values, formats, the look of header cells,
 * merges, tables, filters, hidden rows and columns, notes, lists, protection, and the staff's settings as the custom XML
 * part they are kept in. No step of undo leads behind it.
 */
export function modelOf(workbook: WorkbookSnapshot | { readonly snapshot: WorkbookSnapshot }): WorkbookModel {
  const snapshot = 'snapshot' in workbook ? workbook.snapshot : workbook;
  const model = new WorkbookModel();
  model.step('local', () => {
    const sheets = snapshot.sheets.map((read) => sheetOf(model, read));
    if (sheets.length > 0) model.setSheets(sheets);
    const { settingsText } = snapshot;
    model.setBook({
      date1904: snapshot.sheets.some((sheet) => sheet.date1904),
      xmlParts: settingsText === null ? [] : [settingsPart(model.newId(), settingsText)],
    });
  });
  const front = model.sheets.find((sheet) => sheet.facts.visibility === 'Visible');
  if (front) model.activate(front);
  model.forgetSteps();
  return model;
}

function settingsPart(id: string, text: string): XmlPart {
  const escaped = text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
  const xml = `<${SETTINGS_ROOT} xmlns="${SETTINGS_NAMESPACE}">${escaped}</${SETTINGS_ROOT}>`;
  return { id, namespace: SETTINGS_NAMESPACE, xml };
}

function sheetOf(model: WorkbookModel, read: SheetSnapshot): SheetModel {
  const sheet = model.newSheet(read.name);
  fillRows(model, sheet, read);
  sheet.facts = { ...sheet.facts, ...factsOf(model, read) };
  return sheet;
}

function fillRows(model: WorkbookModel, sheet: SheetModel, read: SheetSnapshot): void {
  const styleFor = styler(model);
  read.values.forEach((values, offset) => {
    const index = read.top + offset;
    const row = emptyRow();
    for (let column = 0; column < read.left; column += 1) row.values.push(null);
    values.forEach((value, place) => {
      const column = read.left + place;
      row.values.push(value);
      if (read.hasFormula(index, column)) {
        (row.extras ??= new Map()).set(column, { formula: UNREAD_FORMULA, link: null });
      }
      const style = styleFor(read, index, column);
      if (style !== 0) putStyle(row, column, style);
    });
    sheet.rows[index] = row;
  });
  for (const hidden of read.hiddenRows) {
    const row = (sheet.rows[hidden] ??= emptyRow());
    if (read.autoFilter?.active === true && within(read, hidden)) row.filtered = true;
    else row.hidden = true;
  }
}

function within(read: SheetSnapshot, row: number): boolean {
  return read.autoFilter !== null && row > read.autoFilter.area.top && row <= read.autoFilter.area.bottom;
}

/** Styles by what a snapshot tells of a cell; the few combinations there are get one number each. */
function styler(model: WorkbookModel): (read: SheetSnapshot, row: number, column: number) => number {
  const known = new Map<string, number>();
  /** Most cells have a number format and nothing else. */
  const plain = new Map<string, number>([['General', 0]]);
  return (read, row, column) => {
    const numberFormat = read.numberFormat(row, column) ?? 'General';
    const look = read.look(row, column);
    if (look === null) {
      let style = plain.get(numberFormat);
      if (style === undefined) plain.set(numberFormat, (style = restyler(model, { numberFormat })(0)));
      return style;
    }
    const { fill } = look;
    const colours = fontColours(look.font);
    const fontColour = colours.length === 1 ? (colours[0] ?? null) : null;
    const key = `${numberFormat}|${fill ?? ''}|${fontColour ?? ''}`;
    const found = known.get(key);
    if (found !== undefined) return found;
    const style = restyler(model, { numberFormat, fill, fontColour })(0);
    known.set(key, style);
    return style;
  };
}

function fontColours(font: 'mixed' | readonly { readonly colour: string | null }[]): readonly string[] {
  if (font === 'mixed') return [];
  if (font.length === 0) return ['000000'];
  return [...new Set(font.map(({ colour }) => colour ?? '000000'))];
}

function factsOf(model: WorkbookModel, read: SheetSnapshot): Partial<SheetFacts> {
  return {
    visibility:
      read.visibility === 'visible' ? 'Visible' : read.visibility === 'hidden' ? 'Hidden' : 'VeryHidden',
    columns: new Map([...read.hiddenColumns].map((column) => [column, { ...PLAIN_COLUMN, hidden: true }])),
    merges: read.merges,
    tables: read.tables.map((table) => tableOf(model, read, table)),
    autoFilter: read.autoFilter && { area: read.autoFilter.area, criteria: new Map() },
    validations: read.listValidations.map(validationOf),
    comments: read.notes.map((note) => ({
      ...note,
      id: model.newId(),
      author: '',
      kind: 'note' as const,
      replies: [],
    })),
    protection: read.isProtected ? { password: null, options: {} } : null,
  };
}

function tableOf(
  model: WorkbookModel,
  read: SheetSnapshot,
  table: SheetSnapshot['tables'][number],
): TableFacts {
  const width = table.area.right - table.area.left + 1;
  const header = read.values[table.area.top - read.top] ?? [];
  return {
    id: model.newId(),
    name: table.name,
    area: table.area,
    style: 'TableStyleMedium2',
    showHeaders: table.hasHeader,
    showTotals: table.hasTotals,
    showBandedRows: true,
    showFilterButton: table.hasHeader,
    columns: Array.from({ length: width }, (_, index) => {
      const text = table.hasHeader ? header[table.area.left - read.left + index] : null;
      return { id: index + 1, name: String(text ?? `列${String(index + 1)}`) };
    }),
    criteria: new Map(),
  };
}

function validationOf({
  areas,
  entries,
  formula,
}: SheetSnapshot['listValidations'][number]): ValidationFacts {
  const source = entries ? entries.join(',') : `=${(formula ?? '').replace(/^=/, '')}`;
  return {
    areas,
    rule: { list: { inCellDropDown: true, source } },
    ignoreBlanks: true,
    prompt: null,
    errorAlert: null,
  };
}
