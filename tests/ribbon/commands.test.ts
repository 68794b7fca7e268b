import { message } from '../../src/messages/catalog';
import { ribbonCommands } from '../../src/ribbon/commands';
import type { PaneSession, PaneState } from '../../src/taskpane/pane-state';

const REVIEW = {} as NonNullable<PaneState['review']>;
const TOLD = message('fees.levelUnknown');

/** A session that writes down what is asked of it; `after` is its state once something was done. */
function pressing(before: Partial<PaneState>, after: Partial<PaneState> = {}) {
  const done: string[] = [];
  let state = { stage: { kind: 'ready' }, review: null, notification: null, ...before } as PaneState;
  const does = (what: string) => (detail?: unknown) => {
    done.push(typeof detail === 'number' ? `${what} ${detail}` : what);
    state = { ...state, ...after };
    return Promise.resolve();
  };
  const session = {
    getState: () => state,
    subscribe: () => () => undefined,
    actions: { review: does('review'), goToProblem: does('goToProblem'), clearMarks: does('clearMarks') },
  } as unknown as PaneSession;
  return { done, commands: ribbonCommands(session, does('showPane')) };
}

describe('ribbonCommands', () => {
  it('审核 brings the pane into sight, then reviews', async () => {
    const { done, commands } = pressing({});
    await commands.review();
    expect(done).toEqual(['showPane', 'review']);
  });

  it('下一个问题 goes on from the review there is', async () => {
    const { done, commands } = pressing({ review: REVIEW, stage: { kind: 'reviewed' } });
    await commands.nextProblem();
    expect(done).toEqual(['goToProblem 1']);
  });

  it('下一个问题 reviews first where nothing was reviewed', async () => {
    const { done, commands } = pressing({}, { review: REVIEW });
    await commands.nextProblem();
    expect(done).toEqual(['showPane', 'review', 'goToProblem 1']);
  });

  it('下一个问题 shows why there is nothing to go to', async () => {
    const { done, commands } = pressing({}, { stage: { kind: 'empty', told: TOLD } });
    await commands.nextProblem();
    expect(done).toEqual(['showPane', 'review', 'showPane']);
  });

  it('清除标注 needs no pane', async () => {
    const told = { tone: 'success', told: TOLD, retry: false } as const;
    const { done, commands } = pressing({ review: REVIEW }, { notification: told });
    await commands.clearMarks();
    expect(done).toEqual(['clearMarks']);
  });

  it('清除标注 shows the pane where it did not work', async () => {
    const told = { tone: 'error', told: TOLD, retry: true } as const;
    const { done, commands } = pressing({ review: REVIEW }, { notification: told });
    await commands.clearMarks();
    expect(done).toEqual(['clearMarks', 'showPane']);
  });
});
