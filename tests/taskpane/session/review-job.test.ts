import { message, say } from '../../../src/messages/catalog';
import { annotate } from '../../../src/annotations/annotate';
import { reviewWorkbook } from '../../../src/review/review-workbook';
import { builtInNotice } from '../../../src/notice/built-in-notice';
import type { PaneState } from '../../../src/taskpane/pane-state';
import { comparable, applyInMemory, inMemory } from '../../annotations/apply-in-memory';
import { people } from '../../summary-sheet/a-person';
import { aSheet, aWorkbook } from '../../summary-sheet/a-sheet';
import { aList, COLUMN, opened, reviewed, SHEET, until } from './a-session';
import { anError } from './memory-live-workbook';

const gist = ({ stage, marks, notification, review }: PaneState) => ({
  stage: stage.kind,
  marks,
  told: notification?.told.key ?? null,
  people: review?.sheets.reduce((sum, { rows }) => sum + rows.length, 0) ?? null,
});

describe('the start', () => {
  it('shows what was understood and changes nothing', async () => {
    const { session, workbook } = opened();
    expect(session.getState().stage.kind).toBe('starting');
    await session.actions.start();
    expect(gist(session.getState())).toEqual({ stage: 'ready', marks: 'none', told: null, people: null });
    expect(session.getState().sheets?.map(({ kind }) => kind)).toEqual(['list']);
    expect(session.getState().cutoff).toEqual({ date: '2026-11-23', set: false });
    expect(workbook.changes).toEqual([]);
  });

  it.each([
    ['a workbook of code tables', [aSheet({ rows: [['说明'], ['请如实填写']] })], 'pane.session.noList'],
    ['a workbook without sheets', [], 'pane.session.noSheets'],
  ])('says why there is nothing to review in %s', async (_, sheets, key) => {
    const { session } = opened(sheets);
    await session.actions.start();
    const { stage } = session.getState();
    expect(stage.kind === 'empty' && stage.told.key).toBe(key);
    await session.actions.review();
    expect(session.getState().stage.kind).toBe('empty');
  });

  it('compares marks that stand with a review of now, and writes nothing', async () => {
    const first = await reviewed();
    const again = opened(first.workbook.snapshot.sheets);
    await again.session.actions.start();
    expect(gist(again.session.getState())).toEqual({
      stage: 'reviewed',
      marks: 'current',
      told: null,
      people: 3,
    });
    first.workbook.type(SHEET, 1, { [COLUMN.phone]: '123' });
    const later = opened(first.workbook.snapshot.sheets);
    await later.session.actions.start();
    expect(later.session.getState()).toMatchObject({ marks: 'stale', sheetMarks: [{ rows: [1] }] });
    expect(later.workbook.changes).toEqual([]);
  });

  it('takes over the settings kept in the workbook, and says where it cannot', async () => {
    const kept = opened([aList()], {}, { settingsText: '{"cutoffDate":"2023-09-30"}', remarks: ['macros'] });
    await kept.session.actions.start();
    expect(kept.session.getState().cutoff).toEqual({ date: '2023-09-30', set: true });
    expect(kept.session.getState().remarks.map(({ key }) => key)).toEqual(['pane.session.remark.macros']);
    const broken = opened([aList()], {}, { settingsText: '{"cutoffDate":7}' });
    await broken.session.actions.start();
    await broken.session.actions.review();
    expect(broken.session.getState().remarks.map(({ key }) => key)).toEqual([
      'pane.session.settingsUnreadable',
    ]);
    expect(broken.workbook.snapshot.settingsText).toBe('{"cutoffDate":7}');
  });

  it('ends in a sentence where the workbook cannot be read, and can be tried again', async () => {
    const { session, workbook } = opened();
    workbook.failNext('read', anError('busy'));
    await session.actions.start();
    expect(session.getState().stage).toMatchObject({ kind: 'failed', canRetry: true });
    await session.actions.retry();
    expect(session.getState().stage.kind).toBe('ready');
    const unsupported = opened();
    unsupported.workbook.failNext('read', anError('unsupported'));
    await unsupported.session.actions.start();
    expect(unsupported.session.getState().stage).toMatchObject({ kind: 'failed', canRetry: false });
  });
});

describe('审核', () => {
  it('writes what the command line writes', async () => {
    const { session, workbook } = opened([aList(people(20)), aList(people(4, 18), { name: '二班' })]);
    const before = workbook.snapshot;
    await session.actions.start();
    await session.actions.review();
    expect(gist(session.getState())).toEqual({
      stage: 'reviewed',
      marks: 'current',
      told: 'pane.session.reviewed',
      people: 24,
    });
    const { review } = session.getState();
    if (!review) throw new Error('not reviewed');
    const change = annotate(review, before, {
      language: 'zh-CN',
      reviewedAt: '2026-11-23 19:40',
      settingsText: '',
    });
    expect(comparable(workbook.memory)).toEqual(comparable(applyInMemory(inMemory(before), change)));
    const shared = review.sheets.flatMap(({ rows }) =>
      rows.filter((row) =>
        row.findings.some(({ code }) => code === 'duplicate.row' || code === 'duplicate.idNumber'),
      ),
    );
    expect(shared.map(({ row }) => row)).toEqual([19, 20, 1, 2]);
    const plain = reviewWorkbook(before, {
      notice: builtInNotice,
      cutoff: review.cutoff,
      overrides: { map: {}, required: null },
    });
    expect(plain.sheets.map(({ rows }) => rows.length)).toEqual([20, 4]);
  });

  it('works before a start', async () => {
    const { session } = opened();
    await session.actions.review();
    expect(gist(session.getState()).stage).toBe('reviewed');
  });

  it('clicked twice runs once', async () => {
    const { session, workbook } = opened();
    await session.actions.start();
    await Promise.all([session.actions.review(), session.actions.review()]);
    const running = session.actions.review();
    await until({ session, workbook }, ({ stage }) => stage.kind === 'working');
    await Promise.all([running, session.actions.review()]);
    expect(workbook.changes.length).toBe(2);
  });

  it('again writes the same', async () => {
    const { session, workbook } = await reviewed();
    const once = comparable(workbook.memory);
    await session.actions.review();
    expect(comparable(workbook.memory)).toEqual(once);
  });

  it('leaves out sheets the clerk left out', async () => {
    const { session, workbook } = opened([aList(), aList(people(2, 9), { name: '二班' })]);
    await session.actions.start();
    session.actions.selectSheet('二班', false);
    await session.actions.review();
    expect(session.getState().review?.sheets.map(({ list }) => list.snapshot.name)).toEqual([SHEET]);
    expect(session.getState().sheets?.length).toBe(2);
    expect(workbook.sheet('二班').values[0]).not.toContain('审核结论◇');
    session.actions.selectSheet('二班', true);
    await session.actions.review();
    expect(session.getState().review?.sheets.length).toBe(2);
  });

  it('says that there is nothing where every list was left out', async () => {
    const { session } = opened();
    await session.actions.start();
    session.actions.selectSheet(SHEET, false);
    await session.actions.review();
    expect(gist(session.getState())).toMatchObject({ told: 'pane.session.allLeftOut', stage: 'ready' });
  });

  it('of a workbook that can only be viewed is shown without marks', async () => {
    const { session, workbook } = opened();
    workbook.abilities = { ...workbook.abilities, writable: false };
    await session.actions.review();
    expect(gist(session.getState())).toEqual({
      stage: 'reviewed',
      marks: 'none',
      told: 'pane.session.notWritable',
      people: 3,
    });
    expect(workbook.calls).not.toContain('apply');
  });

  it.each([
    ['an error of the workbook', anError('refused'), 'pane.session.viewOnly', true],
    ['one that no retry helps', anError('unsupported'), 'pane.session.viewOnly', false],
    ['an error nobody foresaw', new TypeError('x is not a function'), 'pane.session.unexpected', true],
  ])('that cannot be written is shown all the same: %s', async (_, error, key, retry) => {
    const { session, workbook } = opened();
    await session.actions.start();
    workbook.failNext('apply', error);
    await session.actions.review();
    expect(gist(session.getState())).toEqual({ stage: 'reviewed', marks: 'none', told: key, people: 3 });
    expect(session.getState().notification?.retry).toBe(retry);
    await session.actions.retry();
    expect(session.getState().marks).toBe('current');
  });

  it('that cannot be read again keeps the one before', async () => {
    const { session, workbook } = await reviewed();
    const { review } = session.getState();
    workbook.failNext('read', anError('refused'));
    await session.actions.review();
    expect(session.getState().review).toBe(review);
    expect(gist(session.getState())).toMatchObject({ stage: 'reviewed', told: 'pane.session.viewOnly' });
  });

  it('has no room to the right: says so and writes nothing', async () => {
    const wide = Array.from({ length: 16_384 }, (_, at) => (at === 16_383 ? '备注' : null));
    const rows = [
      [...['姓名', '身份证号', '申报等级'], ...wide.slice(3)],
      ['陈一鸣', '500103199003070009', '三级'],
    ];
    const { session, workbook } = opened([aSheet({ rows })]);
    await session.actions.review();
    expect(gist(session.getState())).toMatchObject({ stage: 'reviewed', told: 'annotations.place.noRoom' });
    expect(workbook.changes).toEqual([]);
  });
});

describe('a sheet that changes during a review', () => {
  it('is read and reviewed once more', async () => {
    const { session, workbook } = opened();
    await session.actions.start();
    const held = workbook.holdNext('apply');
    const done = session.actions.review();
    await held.reached;
    workbook.type(SHEET, 1, { [COLUMN.name]: '' });
    held.release();
    await done;
    expect(gist(session.getState())).toMatchObject({ marks: 'current', told: 'pane.session.reviewed' });
    expect(session.getState().review?.sheets[0]?.rows[0]?.missing).toEqual([COLUMN.name]);
    await session.actions.setLive(true);
  });

  it('and changes again is told of, and nothing is written', async () => {
    const { session, workbook } = opened();
    await session.actions.start();
    workbook.before = (call) => {
      if (call === 'apply') throw anError('conflict');
    };
    await session.actions.review();
    expect(workbook.changes).toEqual([]);
    expect(workbook.calls.filter((call) => call === 'read').length).toBe(3);
    expect(session.getState().notification).toMatchObject({ tone: 'error', retry: true });
  });

  it('right after the writing is followed', async () => {
    const { session, workbook } = opened();
    await session.actions.start();
    const reviewing = session.actions.review();
    const stop = session.subscribe(() => {
      if (session.getState().marks !== 'current') return;
      stop();
      workbook.type(SHEET, 2, { [COLUMN.phone]: '12' });
    });
    await reviewing;
    expect(session.getState().review?.sheets[0]?.rows[1]?.verdict).toBe('fix');
    expect(session.getState().marks).toBe('current');
  });
});

describe('a cancel', () => {
  it.each(['read', 'apply'] as const)('at %s leaves everything as it was', async (call) => {
    const { session, workbook } = await reviewed();
    const before = comparable(workbook.memory);
    const { review } = session.getState();
    const held = workbook.holdNext(call);
    const done = session.actions.review();
    await held.reached;
    expect(session.getState().stage).toMatchObject({ kind: 'working', cancellable: true });
    session.actions.cancel();
    held.release();
    await done;
    expect(comparable(workbook.memory)).toEqual(before);
    expect(session.getState().review).toBe(review);
    expect(gist(session.getState())).toMatchObject({
      stage: 'reviewed',
      marks: 'current',
      told: 'pane.session.cancelled',
    });
    await session.actions.review();
    expect(gist(session.getState()).told).toBe('pane.session.reviewed');
  });

  it('of the first reading leaves a pane that can be started again', async () => {
    const { session, workbook } = opened();
    const held = workbook.holdNext('read');
    const done = session.actions.start();
    await held.reached;
    session.actions.cancel();
    held.release();
    await done;
    expect(session.getState().stage).toMatchObject({ kind: 'failed', canRetry: true });
    await session.actions.retry();
    expect(session.getState().stage.kind).toBe('ready');
  });

  it('while nothing runs does nothing', async () => {
    const { session } = await reviewed();
    session.actions.cancel();
    expect(gist(session.getState()).stage).toBe('reviewed');
  });

  it('keeps edits made before it for later', async () => {
    const { session, workbook } = await reviewed();
    await session.actions.setLive(false);
    workbook.type(SHEET, 1, { [COLUMN.phone]: '12' });
    const held = workbook.holdNext('apply');
    const done = session.actions.review();
    await held.reached;
    session.actions.cancel();
    held.release();
    await done;
    expect(session.getState().marks).toBe('stale');
    await session.actions.setLive(true);
    expect(session.getState()).toMatchObject({ marks: 'current' });
    expect(session.getState().review?.sheets[0]?.rows[0]?.verdict).toBe('fix');
  });

  it('keeps edits made meanwhile for later', async () => {
    const one = await reviewed();
    const { session, workbook } = one;
    const held = workbook.holdNext('read');
    const done = session.actions.review();
    await held.reached;
    workbook.type(SHEET, 1, { [COLUMN.phone]: '12' });
    session.actions.cancel();
    held.release();
    await done;
    await session.actions.setLive(true);
    expect(session.getState().review?.sheets[0]?.rows[0]?.verdict).toBe('fix');
  });
});

it('what the writing left undone is told with its success', async () => {
  const { session, workbook } = opened();
  await session.actions.start();
  workbook.left = [message('excel.write.filterLeft')];
  await session.actions.review();
  const { notification, marks } = session.getState();
  expect(marks).toBe('current');
  expect(notification).toMatchObject({ tone: 'warning', told: { key: 'pane.session.reviewedBut' } });
  expect(notification && say(notification.told, 'zh-CN')).toMatch(/已审核 3 人.*清除筛选/);
});

it('a workbook given to the pane reads the same in slices', async () => {
  const { session } = await reviewed([aList(people(1_200))]);
  const { review } = session.getState();
  const whole = reviewWorkbook(aWorkbook([aList(people(1_200))]), {
    notice: builtInNotice,
    cutoff: review?.cutoff ?? 0,
    overrides: { map: {}, required: null },
  });
  expect(review?.sheets[0]?.rows.map(({ verdict }) => verdict)).toEqual(
    whole.sheets[0]?.rows.map(({ verdict }) => verdict),
  );
});
