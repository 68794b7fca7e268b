import { comparable } from '../../annotations/apply-in-memory';
import { aList, COLUMN, opened, reviewed, SHEET } from './a-session';
import { anError } from './memory-live-workbook';

describe('清除标注', () => {
  it('takes off everything a review wrote and keeps the settings and what was found', async () => {
    const fresh = opened();
    const before = comparable(fresh.workbook.memory);
    const one = await reviewed();
    await one.session.actions.clearMarks();
    expect(comparable(one.workbook.memory)).toEqual(before);
    expect(one.session.getState()).toMatchObject({
      stage: { kind: 'reviewed' },
      marks: 'none',
      notification: { tone: 'success', told: { key: 'pane.session.cleared' } },
    });
    expect(one.session.getState().review?.sheets[0]?.rows.length).toBe(3);
  });

  it('keeps the settings, or takes them too', async () => {
    const one = await reviewed();
    await one.session.actions.setSettings({ cutoffDate: '2023-09-30' });
    await one.session.actions.clearMarks();
    expect(one.workbook.snapshot.settingsText).toBe('{"cutoffDate":"2023-09-30"}');
    await one.session.actions.clearMarks({ settingsToo: true });
    expect(one.workbook.snapshot.settingsText).toBe(null);
    expect(one.session.getState()).toMatchObject({
      settings: {},
      cutoff: { date: '2026-11-23' },
      notification: { told: { key: 'pane.session.clearedAll' } },
    });
    expect(one.session.getState().review?.notice.cutoffDate).toBe(null);
  });

  it('works on a colleague’s marks, before any review', async () => {
    const first = await reviewed();
    const one = opened(first.workbook.snapshot.sheets);
    await one.session.actions.clearMarks();
    expect(one.workbook.sheet(SHEET).values[0]).not.toContain('审核结论◇');
  });

  it('then 审核 writes them again', async () => {
    const one = await reviewed();
    const marked = comparable(one.workbook.memory);
    await one.session.actions.clearMarks();
    await one.session.actions.review();
    expect(comparable(one.workbook.memory)).toEqual(marked);
  });

  it('is done once more where the sheet changes under it', async () => {
    const one = await reviewed([aList()]);
    await one.session.actions.setLive(false);
    const held = one.workbook.holdNext('apply');
    const done = one.session.actions.clearMarks();
    await held.reached;
    one.workbook.type(SHEET, 1, { [COLUMN.phone]: '1' });
    held.release();
    await done;
    expect(one.workbook.sheet(SHEET).values[0]).not.toContain('审核结论◇');
    expect(one.workbook.cell(SHEET, 1, COLUMN.phone)).toBe('1');
  });

  it.each(['read', 'apply'] as const)('failing at %s changes nothing and says so', async (call) => {
    const one = await reviewed();
    const before = comparable(one.workbook.memory);
    one.workbook.failNext(call, anError('refused'));
    await one.session.actions.clearMarks();
    expect(comparable(one.workbook.memory)).toEqual(before);
    expect(one.session.getState()).toMatchObject({
      marks: 'current',
      notification: { tone: 'error', retry: true },
    });
    await one.session.actions.retry();
    expect(one.session.getState().marks).toBe('none');
  });

  it.each(['read', 'apply'] as const)('cancelled at %s changes nothing', async (call) => {
    const one = await reviewed();
    const before = comparable(one.workbook.memory);
    const held = one.workbook.holdNext(call);
    const done = one.session.actions.clearMarks();
    await held.reached;
    one.session.actions.cancel();
    held.release();
    await done;
    expect(comparable(one.workbook.memory)).toEqual(before);
    expect(one.session.getState()).toMatchObject({ marks: 'current', notification: { tone: 'warning' } });
  });

  it('of a workbook that can only be viewed is told of', async () => {
    const one = await reviewed();
    one.workbook.abilities = { ...one.workbook.abilities, writable: false };
    await one.session.actions.clearMarks();
    expect(one.session.getState()).toMatchObject({ marks: 'current', notification: { tone: 'warning' } });
  });
});
