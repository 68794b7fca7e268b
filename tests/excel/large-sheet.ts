import type { CellValue, WorkbookSnapshot } from '../../src/workbook/sheet-snapshot';
import { openSample } from './open-in-excel';

/** The clean sample with its people repeated under other names and numbers, each row as wide as a real one. */
export async function largeWorkbook(rows: number): Promise<WorkbookSnapshot> {
  const { snapshot } = await openSample('clean');
  const [sheet] = snapshot.sheets;
  if (!sheet) throw new Error('no sheet');
  const [header = [], ...people] = sheet.values;
  const values = Array.from({ length: rows }, (_, at): readonly CellValue[] => {
    const [, ...rest] = people[at % people.length] ?? [];
    return [at + 1, ...rest];
  });
  return { ...snapshot, sheets: [{ ...sheet, values: [header, ...values], hasFormula: () => false }] };
}
