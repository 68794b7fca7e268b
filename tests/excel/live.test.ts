import { annotate } from '../../src/annotations/annotate';
import { annotateRows } from '../../src/annotations/annotate-rows';
import type { SheetEdit } from '../../src/workbook/live-workbook';
import { unchanged } from '../../src/workbook/unchanged';
import { setCell, shiftCells } from '../../src/workbench/model';
import { openInExcel, openSample, REQUIREMENT_SETS } from './open-in-excel';
import { reviewOf } from './told-review';

const OPTIONS = { language: 'zh-CN', reviewedAt: '2026-11-23 19:40', settingsText: '' } as const;
const PERSON_ROW = 5;

async function reviewed(requirementSet: string) {
  const open = await openInExcel(await openSample('clean'), { requirementSet });
  const snapshot = await open.workbook.read();
  await open.workbook.apply(annotate(reviewOf(snapshot), snapshot, OPTIONS));
  const again = await open.workbook.read();
  const [sheet] = again.sheets;
  const [modelSheet] = open.model.sheets;
  if (!sheet || !modelSheet) throw new Error('no sheet');
  return { ...open, snapshot: again, sheet, modelSheet };
}

/** Events come a turn of the loop after what they tell of. */
const nextTurns = () => new Promise((resume) => setTimeout(resume, 20));

describe.each(REQUIREMENT_SETS)('at ExcelApi %s', (requirementSet) => {
  it('tells the rows of an edit, and anything for an insert', async () => {
    const { workbook, model, modelSheet } = await reviewed(requirementSet);
    const edits: SheetEdit[] = [];
    const stop = await workbook.watch((edit) => edits.push(edit));
    model.step('local', () => {
      setCell(model, modelSheet, PERSON_ROW, 1, { value: '李另一' });
    });
    await nextTurns();
    model.step('local', () => {
      const area = { top: 8, bottom: 8, left: 0, right: 16_383 };
      shiftCells(model, modelSheet, { sheetId: modelSheet.id, kind: 'insert', axis: 'rows', area });
    });
    await nextTurns();
    const sheetId = modelSheet.id;
    expect(edits).toEqual([
      { sheetId, rows: { first: PERSON_ROW, last: PERSON_ROW } },
      { sheetId, rows: null },
    ]);
    await stop();
    model.step('local', () => {
      setCell(model, modelSheet, PERSON_ROW, 1, { value: '李又一' });
    });
    await nextTurns();
    expect(edits).toHaveLength(2);
  });

  it('does not tell of what it writes itself', async () => {
    const { workbook, snapshot } = await reviewed(requirementSet);
    const edits: SheetEdit[] = [];
    await workbook.watch((edit) => edits.push(edit));
    await workbook.apply(
      annotate(reviewOf(snapshot), snapshot, { ...OPTIONS, reviewedAt: '2026-11-24 08:00' }),
    );
    await nextTurns();
    expect(edits).toEqual([]);
  });

  it('follows an edit of one row in three round trips', async () => {
    const { workbook, model, modelSheet, sheet, snapshot, host } = await reviewed(requirementSet);
    model.step('local', () => {
      setCell(model, modelSheet, PERSON_ROW, 6, { value: '12345' });
    });
    const before = host.log.syncs;
    const again = await workbook.readRows?.(sheet, PERSON_ROW, PERSON_ROW);
    if (!again) throw new Error('not read');
    const book = { ...snapshot, sheets: snapshot.sheets.map((one) => (one.id === again.id ? again : one)) };
    const change = annotateRows(reviewOf(book), book, again.id, [PERSON_ROW], OPTIONS);
    await workbook.apply({ sheets: [change], removeSheets: [], addSheets: [] });
    expect(host.log.syncs - before).toBeLessThanOrEqual(3);
    expect((await workbook.read([sheet.id])).sheets[0]?.values).toEqual(
      model.sheets[0] ? expect.anything() : undefined,
    );
  });

  it('reads rows again as a whole read does', async () => {
    const { workbook, model, modelSheet, sheet } = await reviewed(requirementSet);
    model.step('local', () => {
      setCell(model, modelSheet, PERSON_ROW, 6, { value: 36_526, numberFormat: 'yyyy/m/d' });
      setCell(model, modelSheet, PERSON_ROW, 1, { value: null });
    });
    const again = await workbook.readRows?.(sheet, PERSON_ROW, PERSON_ROW);
    const whole = (await workbook.read([sheet.id])).sheets[0];
    expect(again?.values).toEqual(whole?.values);
    expect(again?.numberFormat(PERSON_ROW, 6)).toBe(whole?.numberFormat(PERSON_ROW, 6));
    expect(again?.look(PERSON_ROW, 1)).toEqual(whole?.look(PERSON_ROW, 1));
  });

  it('does not read rows apart where rows moved', async () => {
    const { workbook, model, modelSheet, sheet } = await reviewed(requirementSet);
    model.step('local', () => {
      const area = { top: 8, bottom: 8, left: 0, right: 16_383 };
      shiftCells(model, modelSheet, { sheetId: modelSheet.id, kind: 'insert', axis: 'rows', area });
    });
    expect(await workbook.readRows?.(sheet, PERSON_ROW, PERSON_ROW)).toBeNull();
  });

  it('goes to a cell when it is asked to', async () => {
    const { workbook, model, modelSheet } = await reviewed(requirementSet);
    await workbook.select(modelSheet.id, 5, 3);
    expect(await workbook.activeSheetId()).toBe(modelSheet.id);
    expect(model.selection(modelSheet)).toEqual([{ top: 5, bottom: 5, left: 3, right: 3 }]);
  });

  it('puts a fix in and takes it back, number and format', async () => {
    const { workbook, model, modelSheet } = await reviewed(requirementSet);
    model.step('local', () => {
      setCell(model, modelSheet, PERSON_ROW, 4, { value: 36_526, numberFormat: 'yyyy/m/d' });
    });
    await workbook.read();
    const fix = (before: string | number, after: string | number) => ({
      sheets: [{ ...unchanged(modelSheet.id), cells: [{ row: PERSON_ROW, column: 4, before, after }] }],
      removeSheets: [],
      addSheets: [],
    });
    const held = () => [modelSheet.value(PERSON_ROW, 4), modelSheet.style(PERSON_ROW, 4).numberFormat];
    await workbook.apply(fix(36_526, '=2000-01-01'));
    expect(held()).toEqual(['=2000-01-01', '@']);
    await workbook.apply(fix('=2000-01-01', 36_526));
    expect(held()).toEqual([36_526, 'yyyy/m/d']);
  });
});
