import { dayFromIso } from '../../../src/applicant/day';
import { acrossSheets } from '../../../src/taskpane/session/across-sheets';
import { createSession } from '../../../src/taskpane/session/session';
import { safeFixes } from '../../../src/review/safe-fixes';
import type { Review } from '../../../src/review/review';
import { setCell, shiftCells, sortArea, type SheetModel } from '../../../src/workbench/model';
import { openInExcel, openSample, REQUIREMENT_SETS } from '../../excel/open-in-excel';
import { reviewOf, toldBy } from '../../excel/told-review';

/** The sample open in the host, with a session on Microsoft's library that counts years to the samples' day. */
async function inExcel(sample: string, requirementSet: string) {
  const file = await openSample(sample);
  const excel = await openInExcel(file, { requirementSet });
  const session = createSession(excel.workbook, {
    today: dayFromIso('2023-09-30') ?? 0,
    now: () => new Date(2026, 10, 23, 19, 40),
    language: 'zh-CN',
    liveDelay: 0,
  });
  await session.actions.start();
  await session.actions.review();
  return { ...excel, file, session };
}

type Opened = Awaited<ReturnType<typeof inExcel>>;

function reviewIn({ session }: Opened): Review {
  const { review } = session.getState();
  if (!review) throw new Error('not reviewed');
  return review;
}

function sheetOf({ model }: Opened, name: string): SheetModel {
  const sheet = model.sheets.find((one) => one.name === name);
  if (!sheet) throw new Error(`no sheet ${name}`);
  return sheet;
}

/** Until the host has told of the edits and the pane has followed them. */
async function followed({ session }: Opened): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve, 20));
  await session.actions.setLive(true);
}

describe.each(REQUIREMENT_SETS)('over the real library, ExcelApi %s', (requirementSet) => {
  it.each(['clean', 'messy'])(
    'the %s sample is told as the file itself, then cleared to what it was',
    async (name) => {
      const one = await inExcel(name, requirementSet);
      expect(one.session.getState()).toMatchObject({ marks: 'current', notification: { tone: 'success' } });
      const told = toldBy(acrossSheets(reviewOf(one.file.snapshot)));
      expect(toldBy(reviewIn(one))).toEqual(told);
      await one.session.actions.clearMarks();
      const cleared = await one.workbook.read();
      expect(cleared.sheets.map((sheet) => sheet.name)).toEqual(
        one.file.snapshot.sheets.map((sheet) => sheet.name),
      );
      expect(toldBy(acrossSheets(reviewOf(cleared)))).toEqual(told);
    },
  );

  it('an edit of one row takes three round trips, and the marks follow', async () => {
    const one = await inExcel('clean', requirementSet);
    const { list, rows } = reviewIn(one).sheets[0] ?? {};
    const phone = list?.columns.find(({ field }) => field === 'phone')?.column ?? -1;
    const row = rows?.[1]?.row ?? -1;
    const sheet = sheetOf(one, list?.snapshot.name ?? '');
    const calls: number[] = [];
    const before = one.host.log.syncs;
    const stop = one.session.subscribe(() => calls.push(one.host.log.syncs - before));
    one.model.step('local', () => {
      setCell(one.model, sheet, row, phone, { value: '12' });
    });
    await followed(one);
    stop();
    expect(calls[0]).toBeLessThanOrEqual(3);
    expect(reviewIn(one).sheets[0]?.rows[1]?.verdict).toBe('fix');
    expect(one.session.getState().marks).toBe('current');
    await one.session.actions.start();
    expect(one.session.getState().marks).toBe('current');
  });

  it('a sort, an inserted and a deleted row are followed', async () => {
    const one = await inExcel('messy', requirementSet);
    const list = reviewIn(one).sheets[0]?.list;
    const sheet = sheetOf(one, list?.snapshot.name ?? '');
    const [first, second] = list?.applicantRows ?? [];
    if (first === undefined || second === undefined) throw new Error('too few people');
    const rows = (kind: 'insert' | 'delete', row: number) =>
      ({
        sheetId: sheet.id,
        kind,
        axis: 'rows',
        area: { top: row, bottom: row, left: 0, right: 16_383 },
      }) as const;
    one.model.step('local', () => {
      shiftCells(one.model, sheet, rows('delete', first));
    });
    await followed(one);
    one.model.step('local', () => {
      shiftCells(one.model, sheet, rows('insert', first));
    });
    await followed(one);
    const name = list?.columns.find(({ field }) => field === 'name')?.column ?? 0;
    one.model.step('local', () => {
      const area = { top: second, bottom: second + 3, left: 0, right: 60 };
      sortArea(one.model, sheet, area, [{ column: name, ascending: false }]);
    });
    await followed(one);
    expect(one.session.getState()).toMatchObject({ marks: 'current', notification: { tone: 'success' } });
    await one.session.actions.start();
    expect(one.session.getState().marks).toBe('current');
  });

  it('safe fixes are written and taken back', async () => {
    const one = await inExcel('messy', requirementSet);
    const fixes = safeFixes(reviewIn(one));
    expect(fixes.length).toBeGreaterThan(0);
    const cells = () => {
      const { sheets } = one.model;
      return fixes.map(({ sheetId, row, column }) =>
        sheets.find(({ id }) => id === sheetId)?.value(row, column),
      );
    };
    await one.session.actions.applyFixes(fixes);
    expect(cells()).toEqual(fixes.map(({ after }) => after));
    expect(one.session.getState()).toMatchObject({ undo: { count: fixes.length }, marks: 'current' });
    await one.session.actions.undoFixes();
    await followed(one);
    expect(cells()).toEqual(fixes.map(({ before }) => before));
    expect(one.session.getState()).toMatchObject({ undo: null, marks: 'current' });
  });
});
