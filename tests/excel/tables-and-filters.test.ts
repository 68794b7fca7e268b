import { annotate } from '../../src/annotations/annotate';
import { clearAnnotations } from '../../src/annotations/clear-annotations';
import { ExcelError } from '../../src/excel/excel-error';
import { say } from '../../src/messages/catalog';
import type { SheetSnapshot, WorkbookSnapshot } from '../../src/workbook/sheet-snapshot';
import { openInExcel, openSample } from './open-in-excel';
import { told } from './told-model';
import { reviewOf } from './told-review';

const OPTIONS = { language: 'zh-CN', reviewedAt: '2026-11-23 19:40', settingsText: '' } as const;

async function cleanWith(patch: (sheet: SheetSnapshot) => Partial<SheetSnapshot>): Promise<WorkbookSnapshot> {
  const { snapshot } = await openSample('clean');
  return { ...snapshot, sheets: snapshot.sheets.map((sheet) => ({ ...sheet, ...patch(sheet) })) };
}

function whole(sheet: SheetSnapshot) {
  const right = (sheet.values[0]?.length ?? 1) - 1;
  return { top: 0, left: 0, bottom: sheet.values.length - 1, right };
}

const withTable = () =>
  cleanWith((sheet) => ({
    tables: [{ id: '1', name: '名单', area: whole(sheet), hasHeader: true, hasTotals: false }],
  }));
const withFilter = (active: boolean) =>
  cleanWith((sheet) => ({
    autoFilter: { area: whole(sheet), active },
    hiddenRows: new Set(active ? [3] : []),
  }));

it('a table takes our columns in and gives them back', async () => {
  const { workbook, model } = await openInExcel(await withTable());
  const before = told(model);
  const read = await workbook.read();
  expect(read.sheets[0]?.tables[0]).toMatchObject({ name: '名单', hasHeader: true, hasTotals: false });
  await workbook.apply(annotate(reviewOf(read), read, OPTIONS));
  const marked = await workbook.read();
  const table = marked.sheets[0]?.tables[0]?.area;
  expect(table?.right).toBe((read.sheets[0]?.tables[0]?.area.right ?? 0) + 11);
  await workbook.apply(clearAnnotations(marked, { keepSettings: false }));
  expect(told(model)).toEqual(before);
});

it('a table that this Excel cannot enlarge: it is said before anything is written', async () => {
  const { workbook, model } = await openInExcel(await withTable(), { requirementSet: '1.9' });
  const before = told(model);
  const read = await workbook.read();
  const thrown: unknown = await workbook
    .apply(annotate(reviewOf(read), read, OPTIONS))
    .catch((fault: unknown) => fault);
  expect(thrown).toBeInstanceOf(ExcelError);
  expect(thrown instanceof ExcelError && say(thrown.sentence, 'zh-CN')).toContain('转换为区域');
  expect(told(model)).toEqual(before);
});

it('a filter takes our columns in and gives them back', async () => {
  const { workbook, model } = await openInExcel(await withFilter(false));
  const before = told(model);
  const read = await workbook.read();
  await workbook.apply(annotate(reviewOf(read), read, OPTIONS));
  const marked = await workbook.read();
  expect(marked.sheets[0]?.autoFilter?.area.right).toBe((read.sheets[0]?.autoFilter?.area.right ?? 0) + 11);
  await workbook.apply(clearAnnotations(marked, { keepSettings: false }));
  expect(told(model)).toEqual(before);
});

it('a filter at work is left alone, and that is said', async () => {
  const { workbook } = await openInExcel(await withFilter(true));
  const read = await workbook.read();
  expect(read.sheets[0]?.autoFilter?.active).toBe(true);
  const left = await workbook.apply(annotate(reviewOf(read), read, OPTIONS));
  expect(left.map(({ key }) => key)).toEqual(['excel.write.filterLeft']);
  expect((await workbook.read()).sheets[0]?.autoFilter?.area).toEqual(read.sheets[0]?.autoFilter?.area);
});
