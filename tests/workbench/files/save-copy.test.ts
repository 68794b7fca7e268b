import { columnIndex } from '../../../src/workbook/cell-address';
import { annotate } from '../../../src/annotations/annotate';
import { clearAnnotations } from '../../../src/annotations/clear-annotations';
import { openModel } from '../../../src/workbench/files/open-model';
import { savedCopy } from '../../../src/workbench/files/save-copy';
import { shiftRows } from '../../../src/workbench/edits/row-edits';
import { sortableArea } from '../../../src/workbench/edits/sortable-area';
import { sortRows } from '../../../src/workbench/edits/sort-rows';
import { typeCell } from '../../../src/workbench/edits/type-cells';
import type { WorkbookModel } from '../../../src/workbench/model';
import type { WorkbookChange } from '../../../src/workbook/workbook-change';
import type { WorkbookSnapshot } from '../../../src/workbook/sheet-snapshot';
import { openWorkbook, type OpenedWorkbook } from '../../../src/xlsx/open-workbook';
import { applyChange } from '../../../src/xlsx/patch/apply-change';
import { nodeCodec } from '../../../src/xlsx/zip/node-codec';
import { openInExcel, openSample } from '../../excel/open-in-excel';
import { reviewOf } from '../../excel/told-review';

const OPTIONS = {
  language: 'zh-CN',
  reviewedAt: '2026-11-23 19:40',
  settingsText: '{"cutoffDate":"2023-09-30"}',
} as const;
const SAMPLES = ['clean', 'messy'] as const;

function changeFor(snapshot: WorkbookSnapshot) {
  return annotate(reviewOf(snapshot), snapshot, OPTIONS);
}

async function reopened(chunks: readonly Uint8Array[]): Promise<OpenedWorkbook> {
  return openWorkbook(Buffer.concat(chunks), nodeCodec);
}

/** Every part of a file as text that tells bytes apart. */
async function partsOf({ package: pkg }: OpenedWorkbook): Promise<Readonly<Record<string, string>>> {
  const parts: Record<string, string> = {};
  for (const name of pkg.partNames()) parts[name] = Buffer.from(await pkg.bytes(name)).toString('latin1');
  return parts;
}

/** Values and everything else a snapshot tells of a sheet that can be compared. */
function toldBy({ sheets, settingsText }: WorkbookSnapshot) {
  return {
    settingsText,
    sheets: sheets.map(
      ({ name, visibility, values, top, left, merges, tables, listValidations, autoFilter }) => ({
        name,
        visibility,
        values,
        top,
        left,
        merges,
        tables,
        listValidations,
        autoFilter,
      }),
    ),
  };
}

async function reviewedInExcel(name: string) {
  const opened = await openSample(name);
  const model = await openModel(opened);
  const { workbook } = await openInExcel(model);
  const change = changeFor(await workbook.read());
  await workbook.apply(change);
  return { opened, model, change: named(change, opened, model) };
}

/** A change as planned in Excel, for the file: its sheets go by other ids there. */
function named(change: WorkbookChange, opened: OpenedWorkbook, model: WorkbookModel): WorkbookChange {
  const idOf = (id: string): string => {
    const name = model.sheetById(id)?.name;
    return opened.snapshot.sheets.find((sheet) => sheet.name === name)?.id ?? id;
  };
  return { ...change, sheets: change.sheets.map((sheet) => ({ ...sheet, sheetId: idOf(sheet.sheetId) })) };
}

describe.each(SAMPLES)('saving the %s sample', (name) => {
  it('gives every part byte for byte where nothing was done', async () => {
    const opened = await openSample(name);
    const saved = await reopened((await savedCopy(opened, await openModel(opened))).chunks);
    expect(await partsOf(saved)).toEqual(await partsOf(opened));
  });

  it('writes marks made through office.js as the command line writes them', async () => {
    const { opened, model, change } = await reviewedInExcel(name);
    const { chunks, remarks } = await savedCopy(opened, model);
    const direct = await applyChange(opened, change);
    const saved = await reopened(chunks);
    const expected = await reopened(direct);
    expect(remarks).toEqual([]);
    expect(toldBy(saved.snapshot)).toEqual(toldBy(expected.snapshot));
    expect(saved.package.partNames()).toEqual(expected.package.partNames());
    expect(await partsOf(saved)).toEqual(await partsOf(expected));
  });

  it('leaves the parts no mark touches as they are', async () => {
    const { opened, model } = await reviewedInExcel(name);
    const before = await partsOf(opened);
    const after = await partsOf(await reopened((await savedCopy(opened, model)).chunks));
    const touched = Object.keys(before).filter((part) => before[part] !== after[part]);
    expect(touched).not.toContain('/xl/theme/theme1.xml');
    expect(touched).not.toContain('/xl/sharedStrings.xml');
    expect(touched.filter((part) => part.startsWith('/xl/worksheets/'))).toEqual([
      '/xl/worksheets/sheet1.xml',
    ]);
  });

  it('gives the file as it was once marks are cleared', async () => {
    const { opened, model } = await reviewedInExcel(name);
    const { workbook } = await openInExcel(model);
    await workbook.apply(clearAnnotations(await workbook.read(), { keepSettings: false }));
    const saved = await reopened((await savedCopy(opened, model)).chunks);
    expect(await partsOf(saved)).toEqual(await partsOf(opened));
  });

  it('is reviewed again after it was opened again, and the second copy says the same', async () => {
    const { opened, model } = await reviewedInExcel(name);
    const first = await reopened((await savedCopy(opened, model)).chunks);
    const again = await openModel(first);
    const { workbook } = await openInExcel(again);
    await workbook.apply(changeFor(await workbook.read()));
    const second = await reopened((await savedCopy(first, again)).chunks);
    expect(toldBy(second.snapshot)).toEqual(toldBy(first.snapshot));
  });
});

describe('saving what people did', () => {
  async function messy() {
    const opened = await openSample('messy');
    const model = await openModel(opened);
    const sheet = model.activeSheet;
    return { opened, model, sheet };
  }
  const valuesOf = (model: WorkbookModel) =>
    model.activeSheet.rows.map((row) => row?.values.filter((value) => value !== null && value !== '') ?? []);
  const valuesIn = ({ snapshot }: OpenedWorkbook) => {
    const [sheet] = snapshot.sheets;
    return (sheet?.values ?? []).map((row) => row.filter((value) => value !== null && value !== ''));
  };

  it('writes an edited cell and no other', async () => {
    const { opened, model, sheet } = await messy();
    typeCell(model, sheet, { row: 7, column: 6 }, '500105199208160000', 2026);
    const saved = await reopened((await savedCopy(opened, model)).chunks);
    const [before, after] = [opened, saved].map(({ snapshot }) => snapshot.sheets[0]);
    const changed = (after?.values ?? []).flatMap((row, index) =>
      row.flatMap((value, column) => (value === before?.values[index]?.[column] ? [] : [value])),
    );
    expect(changed).toEqual(['500105199208160000']);
  });

  it('writes inserted rows where they stand and says what did not move', async () => {
    const { opened, model, sheet } = await messy();
    shiftRows(model, sheet, { top: 9, bottom: 10 }, 'insert');
    typeCell(model, sheet, { row: 9, column: 1 }, '新来的人', 2026);
    const { chunks, remarks } = await savedCopy(opened, model);
    expect(valuesIn(await reopened(chunks))).toEqual(valuesOf(model).slice(0, sheet.rows.length));
    expect(remarks.map(({ key }) => key)).toContain('workbench.save.moved');
  });

  /** Formulas aside: the file keeps their results, which are not known here any more after a sort. */
  const withoutFormulas = (rows: readonly (readonly unknown[])[]) =>
    rows.map((row) => row.filter((_value, place) => !(row[0] === '合计' && place > 0)));

  it('writes sorted rows as sorted', async () => {
    const { opened, model, sheet } = await messy();
    const area = sortableArea(sheet, { row: 20, column: 1 });
    expect(area).not.toBeNull();
    if (area) sortRows(model, sheet, area, 1, true);
    const { chunks, remarks } = await savedCopy(opened, model);
    const saved = valuesIn(await reopened(chunks));
    expect(withoutFormulas(saved)).toEqual(withoutFormulas(valuesOf(model)));
    expect(remarks.map(({ key }) => key)).toContain('workbench.save.moved');
  });

  it('is the file again after everything was undone', async () => {
    const { opened, model, sheet } = await messy();
    typeCell(model, sheet, { row: 7, column: 6 }, '1', 2026);
    shiftRows(model, sheet, { top: 9, bottom: 10 }, 'delete');
    while (model.undo());
    const saved = await reopened((await savedCopy(opened, model)).chunks);
    expect(await partsOf(saved)).toEqual(await partsOf(opened));
  });

  it('leaves a formula as it is whose result is not known any more', async () => {
    const { opened, model, sheet } = await messy();
    const total = sheet.rows.findIndex((row) => row?.values[0] === '合计');
    const [column = -1] = sheet.rows[total]?.extras?.keys() ?? [];
    const [letter = '', first = ''] =
      /([A-Z]+)(\d+)/.exec(sheet.formula(total, column) ?? '')?.slice(1) ?? [];
    const place = { row: Number(first) - 1, column: columnIndex(letter) };
    typeCell(model, sheet, place, '1', 2026);
    expect(sheet.value(total, column)).toBeNull();
    const { chunks, remarks } = await savedCopy(opened, model);
    const [saved] = (await reopened(chunks)).snapshot.sheets;
    expect(saved?.hasFormula(total, column)).toBe(true);
    expect(remarks).toEqual([]);
  });

  it('does not write a formula typed, and says so', async () => {
    const { opened, model, sheet } = await messy();
    typeCell(model, sheet, { row: 200, column: 1 }, '=SUM(A1:A3)', 2026);
    const { remarks } = await savedCopy(opened, model);
    expect(remarks.map(({ key }) => key)).toEqual(['workbench.save.formulas']);
  });
});
