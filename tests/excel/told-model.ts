import type { SheetModel, WorkbookModel } from '../../src/workbench/model';

/** All that a workbook in memory holds, without the ids it gave, for comparing: blank cells at the ends left out. */
export function told(model: WorkbookModel) {
  return {
    settings: model.book.xmlParts.map(({ namespace, xml }) => [namespace, xml]),
    sheets: model.sheets.map((sheet) => ({ name: sheet.name, rows: rowsOf(sheet), facts: factsOf(sheet) })),
  };
}

function rowsOf(sheet: SheetModel) {
  const rows = sheet.rows.map((row, index) => {
    const width = row?.values.length ?? 0;
    const cells = Array.from({ length: width }, (_, column) => ({
      value: sheet.value(index, column),
      style: sheet.style(index, column),
      extra: row?.extras?.get(column) ?? null,
    }));
    while (cells.length > 0 && isPlain(cells.at(-1))) cells.pop();
    return cells;
  });
  while (rows.length > 0 && rows.at(-1)?.length === 0) rows.pop();
  return rows;
}

function isPlain(cell: { readonly value: unknown; readonly extra: unknown } | undefined): boolean {
  return cell?.value === null && cell.extra === null;
}

function isPlainColumn(column: unknown): boolean {
  return JSON.stringify(column) === JSON.stringify({ width: null, hidden: false, style: 0 });
}

function factsOf({ facts }: SheetModel) {
  return JSON.parse(
    JSON.stringify(facts, (key, value: unknown) => {
      if (key === 'id' || key === 'sheetId') return undefined;
      if (key === 'columns' && value instanceof Map)
        return [...value].filter(([, column]) => !isPlainColumn(column));
      if (value instanceof Map) return [...value];
      return value instanceof Set ? [...value] : value;
    }),
  ) as unknown;
}
