import { JobQueue } from '../../../src/taskpane/session/job-queue';
import { PendingEdits } from '../../../src/taskpane/session/pending-edits';
import { reviewedAt } from '../../../src/taskpane/session/reviewed-at';
import type { SheetEdit } from '../../../src/workbook/live-workbook';
import { opened } from './a-session';

describe('jobs', () => {
  it('run one after the other, even after one that throws', async () => {
    const told: string[] = [];
    const jobs = new JobQueue();
    const job = (name: string) => async () => {
      told.push(`${name} in`);
      await Promise.resolve();
      told.push(`${name} out`);
      if (name === 'bad') throw new Error('bad');
    };
    const bad = jobs.run('bad', job('bad'));
    const good = jobs.run('good', job('good'));
    await expect(bad).rejects.toThrow('bad');
    await good;
    expect(told).toEqual(['bad in', 'bad out', 'good in', 'good out']);
  });

  it('of one name that wait are one; one that runs is not joined unless asked', async () => {
    let runs = 0;
    const jobs = new JobQueue();
    const job = () => {
      runs++;
      return Promise.resolve();
    };
    const inside = jobs.run('outer', async () => {
      jobs.cancel();
      void jobs.run('again', job);
      await Promise.resolve();
    });
    expect(jobs.run('again', job)).toBe(jobs.run('again', job));
    await inside;
    await jobs.run('last', job);
    expect(runs).toBe(2);
  });
});

describe('edits that wait', () => {
  const edit = (first: number, last = first): SheetEdit => ({ sheetId: '表', rows: { first, last } });

  it.each<[string, readonly SheetEdit[], unknown]>([
    [
      'apart',
      [edit(9), edit(3)],
      [
        { first: 3, last: 3 },
        { first: 9, last: 9 },
      ],
    ],
    ['side by side', [edit(3), edit(4), edit(5)], [{ first: 3, last: 5 }]],
    ['one that joins two', [edit(3), edit(5), edit(4)], [{ first: 3, last: 5 }]],
    ['overlapping', [edit(3, 9), edit(5, 20), edit(4)], [{ first: 3, last: 20 }]],
    ['a move', [edit(3), { sheetId: '表', rows: null }, edit(9)], 'all'],
    ['at very many places', Array.from({ length: 60 }, (_, at) => edit(at * 3)), 'all'],
  ])('%s', (_, edits, touched) => {
    const pending = new PendingEdits();
    edits.forEach((one) => {
      pending.add(one);
    });
    const taken = pending.take();
    expect(taken.get('表')).toEqual(touched);
    expect(pending.isEmpty).toBe(true);
    pending.putBack(taken);
    expect(pending.take()).toEqual(taken);
  });
});

describe('preferences', () => {
  const storage = (kept: string | null) => {
    const written: string[] = [];
    return {
      written,
      getItem: () => kept,
      setItem: (_: string, value: string) => void written.push(value),
    };
  };

  it.each([
    ['nothing', null, 'zh-CN', true],
    ['a choice', '{"language":"en-US","live":false}', 'en-US', false],
    ['half a choice', '{"live":false}', 'zh-CN', false],
    ['an unknown language', '{"language":"fr-FR"}', 'zh-CN', true],
    ['something else', '7', 'zh-CN', true],
    ['no JSON', '{', 'zh-CN', true],
  ])('are read: %s', (_, kept, language, live) => {
    const { session } = opened([], { storage: storage(kept) });
    expect(session.getState()).toMatchObject({ language, live });
  });

  it('are kept', async () => {
    const shelf = storage(null);
    const { session } = opened([], { storage: shelf });
    await session.actions.setLanguage('en-US');
    await session.actions.setLive(false);
    expect(shelf.written).toEqual(['{"language":"en-US","live":true}', '{"language":"en-US","live":false}']);
  });

  it('that cannot be kept are told of and hold all the same', async () => {
    const shut = () => {
      throw new Error('shut off');
    };
    const { session } = opened([], { storage: { getItem: shut, setItem: shut } });
    await session.actions.setLanguage('en-US');
    expect(session.getState()).toMatchObject({
      language: 'en-US',
      notification: { told: { key: 'pane.session.notRemembered' } },
    });
  });
});

it('listeners are told of every change until they stop', () => {
  const { session } = opened();
  let told = 0;
  const stop = session.subscribe(() => told++);
  session.actions.setFilter({ search: 'a' });
  stop();
  session.actions.setFilter({ search: 'b' });
  expect(told).toBe(1);
});

it('the time of a review is the clerk’s', () => {
  expect(reviewedAt(new Date(2026, 0, 2, 3, 4))).toBe('2026-01-02 03:04');
});
