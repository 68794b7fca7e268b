import type { SheetSnapshot, WorkbookSnapshot } from '../../../src/workbook/sheet-snapshot';
import type { NewSheet, SheetChange, WorkbookChange } from '../../../src/workbook/workbook-change';
import { MARK, area, sheetChange, workbookChange } from './patching';

const HEADERS = ['结论◇', '状态◇', '必改问题◇', '应缴合计◇'];
const RESULT_SHEETS = ['汇总◇', '清单◇'];

/** Where the table of applicants stands in a sheet. */
export interface Place {
  readonly sheetId: string;
  readonly headerRow: number;
  readonly bottom: number;
  /** First column of ours. */
  readonly left: number;
}

/** A change of the size of a review: columns, formats, a list, two sheets with charts and a table, settings. */
export function reviewChange(workbook: WorkbookSnapshot, place: Place): WorkbookChange {
  const sheet = workbook.sheets.find(({ id }) => id === place.sheetId);
  if (!sheet) throw new Error('no such sheet');
  return workbookChange({
    sheets: [sheetPart(sheet, place)],
    removeSheets: resultSheets(workbook),
    addSheets: [overview(), list(sheet.name)],
    settingsText: '{"cutoffDate":"2023-09-30","relatedMajors":["会计 & <审计>"]}',
  });
}

/** Takes out everything `reviewChange` put in. */
export function clearChange(workbook: WorkbookSnapshot, place: Place): WorkbookChange {
  const sheet = workbook.sheets.find(({ id }) => id === place.sheetId);
  if (!sheet) throw new Error('no such sheet');
  const narrow = <Area extends { readonly right: number }>(given: Area): Area => ({
    ...given,
    right: Math.min(given.right, place.left - 1),
  });
  return workbookChange({
    sheets: [
      sheetChange({
        sheetId: place.sheetId,
        clearColumns: HEADERS.map((_, index) => ({
          column: place.left + index,
          top: place.headerRow,
          bottom: place.bottom,
        })),
        resizeTables: sheet.tables.map((table) => ({ tableId: table.id, area: narrow(table.area) })),
        resizeAutoFilter: sheet.autoFilter && narrow(sheet.autoFilter.area),
      }),
    ],
    removeSheets: resultSheets(workbook),
    settingsText: null,
  });
}

function resultSheets({ sheets }: WorkbookSnapshot): string[] {
  return sheets.filter(({ name }) => RESULT_SHEETS.includes(name)).map(({ id }) => id);
}

function sheetPart(sheet: SheetSnapshot, { sheetId, headerRow, bottom, left }: Place): SheetChange {
  const top = headerRow + 1;
  const right = left + HEADERS.length - 1;
  const values = [
    (row: number) => (row % 2 === 0 ? '通过' : '需补正'),
    () => null,
    (row: number) => (row % 2 === 0 ? null : '【身份证号】校验位不符\n末位应为 X'),
    () => 2500,
  ];
  return sheetChange({
    sheetId,
    columns: HEADERS.map((header, index) => ({
      column: left + index,
      headerRow,
      header,
      top,
      values: Array.from({ length: bottom - headerRow }, (_, row) => values[index]?.(row) ?? null),
      width: index === 2 ? 40 : 12,
      style: index === 3 ? 'money' : 'text',
      headerStyle: 'header',
    })),
    conditionalFormats: [
      {
        areas: [area(top, 0, bottom, left - 1)],
        formula: `AND(${MARK}=0,A${top + 1}="")`,
        fill: 'FFC7CE',
        font: null,
        stopIfTrue: false,
      },
      {
        areas: [area(top, left, bottom, left)],
        formula: `AND(${MARK}=0,TRUE)`,
        fill: null,
        font: '9C5700',
        stopIfTrue: true,
      },
    ],
    listValidations: [{ area: area(top, left + 1, bottom, left + 1), entries: ['待审', '通过', '退回'] }],
    resizeTables: sheet.tables.map(({ id, area: old }) => ({ tableId: id, area: { ...old, right } })),
    resizeAutoFilter: sheet.autoFilter && { ...sheet.autoFilter.area, right },
  });
}

function overview(): NewSheet {
  const chart = (kind: NewSheet['charts'][number]['kind'], index: number) => ({
    kind,
    title: `图 ${index + 1} <${kind}>`,
    categories: area(3, 0, 5, 0),
    series: (kind === 'columnStacked' ? [1, 2] : [1]).map((column) => ({
      name: area(2, column, 2, column),
      values: area(3, column, 5, column),
      colour: column === 1 ? '70AD47' : null,
    })),
    place: area(8 + 15 * (index >> 1), 4 * (index % 2), 21 + 15 * (index >> 1), 4 * (index % 2) + 3),
  });
  return {
    name: '汇总◇',
    cells: [
      { row: 0, column: 0, value: '审核汇总', style: 'title' },
      { row: 2, column: 0, value: '结论', style: 'header' },
      { row: 2, column: 1, value: '人数', style: 'header' },
      { row: 2, column: 2, value: '应缴', style: 'header' },
      ...['通过', '待核实', '需补正'].flatMap((verdict, index) => [
        { row: 3 + index, column: 0, value: verdict, style: 'textNarrow' as const },
        { row: 3 + index, column: 1, value: 10 - index, style: 'count' as const },
        { row: 3 + index, column: 2, value: 2500 * index, style: 'money' as const },
      ]),
      { row: 6, column: 0, value: '合计', style: 'total' },
      { row: 6, column: 1, value: 0.5, style: 'percent' },
      { row: 7, column: 0, value: '截止日期由职员设定', style: 'muted' },
    ],
    columnWidths: [18, 10, 12],
    frozenRows: 3,
    table: null,
    charts: (['columnStacked', 'column', 'bar', 'doughnut'] as const).map(chart),
  };
}

function list(sheet: string): NewSheet {
  return {
    name: '清单◇',
    cells: [
      { row: 0, column: 0, value: '单元格', style: 'header' },
      { row: 0, column: 1, value: '问题', style: 'header' },
      {
        row: 1,
        column: 0,
        value: 'B6',
        style: 'link',
        link: { sheet, cell: 'B6', tip: '到 "B6" <' },
      },
      { row: 1, column: 1, value: '=缺身份证号', style: 'text' },
    ],
    columnWidths: [10, 60],
    frozenRows: 1,
    table: { name: '问题清单', area: area(0, 0, 1, 1), headers: ['单元格', '问题'] },
    charts: [],
  };
}
