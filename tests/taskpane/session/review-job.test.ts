import { opened, SHEET } from './a-session';

describe('审核', () => {
  it('reads what is there, then reviews and writes the marks', async () => {
    const { session, workbook } = opened();
    await session.actions.start();
    expect(session.getState()).toMatchObject({ stage: { kind: 'ready' }, marks: 'none', review: null });
    expect(session.getState().sheets?.map(({ kind }) => kind)).toEqual(['list']);
    await session.actions.review();
    expect(session.getState()).toMatchObject({
      stage: { kind: 'reviewed' },
      marks: 'current',
      notification: { tone: 'success' },
    });
    expect(session.getState().review?.sheets[0]?.rows.length).toBe(3);
    expect(workbook.sheet(SHEET).values[0]).toContain('审核结论◇');
    expect(workbook.snapshot.sheets.map(({ name }) => name)).toEqual([SHEET, '审核汇总', '审核清单']);
  });
});
