import { fetchReviewing } from '../../../src/taskpane/session/fetch-reviewing';
import { reviewed, opened } from './a-session';

jest.mock('../../../src/taskpane/session/fetch-reviewing', () => {
  const real = jest.requireActual<{ fetchReviewing: () => Promise<unknown> }>(
    '../../../src/taskpane/session/fetch-reviewing',
  );
  return { fetchReviewing: jest.fn(() => real.fetchReviewing()) };
});
const fetching = jest.mocked(fetchReviewing);

/** As webpack says that a part of the program did not come. */
const lost = () =>
  Promise.reject(Object.assign(new Error('Loading chunk 7 failed.'), { name: 'ChunkLoadError' }));

describe('while a part of the program does not come', () => {
  it('审核 says so, and works once it does', async () => {
    const { session } = opened();
    await session.actions.start();
    fetching.mockImplementationOnce(lost);
    await session.actions.review();
    expect(session.getState()).toMatchObject({
      stage: { kind: 'ready' },
      notification: { tone: 'error', retry: true, told: { key: 'pane.session.notFetched' } },
    });
    await session.actions.retry();
    expect(session.getState()).toMatchObject({ stage: { kind: 'reviewed' }, marks: 'current' });
  });

  it.each([
    [
      'a setting',
      (one: Awaited<ReturnType<typeof reviewed>>) => one.session.actions.decideMajor('会计', 'other'),
    ],
    ['a language', (one: Awaited<ReturnType<typeof reviewed>>) => one.session.actions.setLanguage('en-US')],
    ['the next problem', (one: Awaited<ReturnType<typeof reviewed>>) => one.session.actions.goToProblem(1)],
  ])('%s leaves everything as it was, and says so', async (_, act) => {
    const one = await reviewed();
    const { settings, language, current } = one.session.getState();
    fetching.mockImplementationOnce(lost);
    await act(one);
    expect(one.session.getState()).toMatchObject({ settings, language, current });
    expect(one.session.getState().notification?.told.key).toBe('pane.session.notFetched');
  });

  it('a workbook with marks is not left half opened', async () => {
    const { workbook } = await reviewed();
    const again = opened([...workbook.snapshot.sheets]);
    fetching.mockImplementationOnce(lost);
    await again.session.actions.start();
    expect(again.session.getState().notification?.told.key).toBe('pane.session.notFetched');
    expect(again.session.getState().stage.kind).toBe('ready');
    await again.session.actions.retry();
    expect(again.session.getState().stage.kind).toBe('reviewed');
  });
});
