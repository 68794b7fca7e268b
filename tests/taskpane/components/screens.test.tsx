import { act } from 'react';
import { message, say } from '../../../src/messages/catalog';
import type { Language } from '../../../src/messages/catalog';
import { SCREENS } from '../../../src/taskpane/components/screens';
import { builtInNotice } from '../../../src/notice/built-in-notice';
import { HEADER, people } from '../../summary-sheet/a-person';
import { aSheet } from '../../summary-sheet/a-sheet';
import { aMessyList } from './a-messy-list';
import { aPane, paneInState, settle, until, violationsIn, zh } from './a-pane';

const CODES = aSheet({ name: '代码', rows: [['等级'], ['一级'], ['二级']] });

describe.each<Language>(['zh-CN', 'en-US'])('every screen in %s', (language) => {
  it.each(SCREENS)('$screen has nothing axe finds wrong', async ({ name }) => {
    const pane = await aPane([aMessyList(), CODES], { language, review: true });
    await pane.press(say(name, language));
    expect(await violationsIn(pane.root)).toEqual([]);
    expect(document.documentElement.lang).toBe(language);
  });
});

it('a person’s card has nothing axe finds wrong', async () => {
  const pane = await aPane([aMessyList()], { review: true });
  await pane.press(zh(message('pane.result.byPerson')));
  await pane.press(/林若溪/);
  expect(await violationsIn(pane.root)).toEqual([]);
});

describe('states with nothing to list', () => {
  const told = message('pane.result.noProblems');

  it('starting says so', async () => {
    const pane = await paneInState({ stage: { kind: 'starting' } });
    expect(pane.text()).toContain(zh(message('pane.starting')));
  });

  it('empty says why and reads again', async () => {
    const start = jest.fn(() => Promise.resolve());
    const pane = await paneInState({ stage: { kind: 'empty', told } }, { start });
    expect(pane.text()).toContain(zh(told));
    await pane.press(zh(message('pane.readAgain')));
    expect(start).toHaveBeenCalledTimes(1);
  });

  it.each([
    { canRetry: true, buttons: 1 },
    { canRetry: false, buttons: 0 },
  ])('failed says why; with retry $canRetry', async ({ canRetry, buttons }) => {
    const retry = jest.fn(() => Promise.resolve());
    const pane = await paneInState({ stage: { kind: 'failed', told, canRetry } }, { retry });
    expect(pane.text()).toContain(zh(told));
    const found = [...pane.root.querySelectorAll('button')].filter(
      ({ textContent }) => textContent === zh(message('pane.retry')),
    );
    expect(found).toHaveLength(buttons);
    await act(() => {
      found[0]?.click();
      return Promise.resolve();
    });
    expect(retry).toHaveBeenCalledTimes(buttons);
  });

  it('working shows how far and can be given up', async () => {
    const cancel = jest.fn();
    const stage = { kind: 'working', what: told, done: 0.37, cancellable: true } as const;
    const pane = await paneInState({ stage }, { cancel });
    expect(pane.root.querySelector('[role=progressbar]')?.getAttribute('aria-valuenow')).toBe('37');
    expect(pane.root.querySelector('[role=status]')?.textContent).toContain('30%');
    await pane.press(zh(message('pane.cancel')));
    expect(cancel).toHaveBeenCalledTimes(1);
  });

  it('what failed can be tried again from the notice, and dismissed', async () => {
    const retry = jest.fn(() => Promise.resolve());
    const dismiss = jest.fn();
    const pane = await paneInState(
      { notification: { tone: 'error', told, retry: true } },
      { retry, dismiss },
    );
    await pane.press(zh(message('pane.retry')));
    await pane.press(zh(message('pane.dismiss')));
    expect([retry.mock.calls.length, dismiss.mock.calls.length]).toEqual([1, 1]);
  });
});

describe('before a review', () => {
  it('pages of results cannot be opened', async () => {
    const pane = await aPane([aMessyList()]);
    await pane.press(zh(message('pane.screen.result')));
    expect(pane.text()).toContain(zh(message('pane.start.sheets')));
  });

  it('审核 leads to the result', async () => {
    const pane = await aPane([aMessyList()]);
    await pane.press(zh(message('pane.start.review', { count: 5 })));
    expect(pane.text()).toContain(zh(message('pane.result.people', { count: 5 })));
  });

  it.each([
    ['neither red headers nor readable notes', [], false, true],
    ['red headers', ['B1'], false, false],
    ['readable notes', [], true, false],
  ])('%s: that notes were not read is said only where it matters', async (_, red, readsNotes, isSaid) => {
    const one = await aPane([aSheet({ rows: [HEADER, ...people(2)], red })]);
    const { abilities, sheets, stage } = one.session.getState();
    const pane = await paneInState({ abilities: { ...abilities, readsNotes }, sheets, stage });
    expect(pane.text().includes(zh(message('pane.start.notesUnread')))).toBe(isSaid);
  });

  it('a notice is taken from a file, and given back', async () => {
    const pane = await aPane([aMessyList()]);
    const text = JSON.stringify({ ...builtInNotice, id: '乙职协发〔2025〕1号' });
    const file = { name: '通知.json', text: () => Promise.resolve(text) };
    await settle(() => void pane.session.actions.loadNotice(file));
    await until(() => pane.text().includes('乙职协发〔2025〕1号'));
    await pane.press(zh(message('pane.notice.restore')));
    await until(() => pane.text().includes(zh(message('pane.notice.builtIn'))));
    expect(pane.text()).toContain(builtInNotice.id);
  });

  it('a sheet left out is not reviewed', async () => {
    const pane = await aPane([aMessyList()]);
    await pane.press('汇总表');
    expect(pane.text()).toContain(zh(message('pane.start.chooseSheet')));
    expect(pane.session.getState().deselected.size).toBe(1);
  });

  it('a column can be said to be something else, and required', async () => {
    const pane = await aPane([aMessyList()]);
    await pane.press(/^\d+ 列：/);
    await until(() => pane.root.querySelector('details select') !== null);
    await pane.choose(zh(message('pane.columns.meaning', { column: 'J 工作单位' })), 'school');
    await pane.press(zh(message('pane.columns.requiredOf', { column: 'C 性别' })));
    const [finding] = pane.session.getState().sheets ?? [];
    const columns = finding?.kind === 'list' ? finding.list.columns : [];
    expect([columns[9]?.field, columns[2]?.required]).toEqual(['school', true]);
  });

  it('the language is switched', async () => {
    const pane = await aPane([aMessyList()]);
    await pane.press('English');
    expect(pane.text()).toContain(say(message('pane.start.sheets'), 'en-US'));
  });
});
