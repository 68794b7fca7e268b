import { builtInNotice } from '../../../src/notice/built-in-notice';
import type { Settings } from '../../../src/notice/notice';
import { aMemoryText, opened, reviewed, sessionOn } from './a-session';

const OTHER = { ...builtInNotice, id: '甲职协发〔2025〕3号', title: '另一份通知', cutoffDate: '2025-06-30' };
const file = (text: string, name = '通知.json') => ({ name, text: () => Promise.resolve(text) });

describe('a notice from a file', () => {
  it('is reviewed by, is kept in the workbook, and a colleague sees the same', async () => {
    const one = await reviewed();
    const { actions } = one.session;
    await actions.setSettings({ relatedMajors: ['会计'] });
    await actions.loadNotice(file(`\uFEFF${JSON.stringify(OTHER)}`));
    expect(one.session.getState()).toMatchObject({
      notice: { id: OTHER.id, relatedMajors: ['会计'] },
      cutoff: { date: '2025-06-30', set: true },
      review: { notice: { id: OTHER.id } },
      marks: 'current',
    });
    expect(one.workbook.snapshot.sheets.map(aMemoryText).join('\n')).toContain(OTHER.id);
    const colleague = sessionOn(one.workbook);
    await colleague.actions.start();
    expect(colleague.getState()).toMatchObject({ notice: { id: OTHER.id }, marks: 'current' });
  });

  it('gives way to the built-in one again, and the settings stay', async () => {
    const { session } = await reviewed();
    await session.actions.setSettings({ relatedMajors: ['会计'] });
    await session.actions.loadNotice(file(JSON.stringify(OTHER)));
    await session.actions.restoreNotice();
    expect(session.getState()).toMatchObject({ notice: { id: builtInNotice.id } });
    expect(session.getState().settings).toEqual<Settings>({ relatedMajors: ['会计'] });
  });

  it('outlives a reset of the settings', async () => {
    const { session } = await reviewed();
    await session.actions.loadNotice(file(JSON.stringify(OTHER)));
    await session.actions.setSettings({ ...session.getState().settings, relatedMajors: ['会计'] });
    await session.actions.resetSettings();
    expect(session.getState().settings).toEqual({ notice: OTHER });
  });

  it.each([
    ['no JSON', '{', 'JSON'],
    ['something missing', JSON.stringify({ ...OTHER, levels: undefined }), 'levels'],
    ['something unknown', JSON.stringify({ ...OTHER, fee: 1 }), 'fee'],
    ['a date that is none', JSON.stringify({ ...OTHER, date: '2025-02-30' }), 'date'],
  ])('with %s is refused with the place, and nothing changes', async (_, text, place) => {
    const { session, workbook } = opened();
    await session.actions.start();
    await session.actions.loadNotice(file(text, '坏.json'));
    const { notification, notice } = session.getState();
    expect(notification).toMatchObject({
      tone: 'error',
      told: { key: 'pane.session.noticeWrong', params: { file: '坏.json' } },
    });
    expect(JSON.stringify(notification?.told.params['faults'])).toContain(place);
    expect(notice.id).toBe(builtInNotice.id);
    expect(workbook.changes).toEqual([]);
  });

  it('that cannot be read is told of', async () => {
    const { session } = opened();
    await session.actions.start();
    await session.actions.loadNotice({ name: '通知.json', text: () => Promise.reject(new Error('gone')) });
    expect(session.getState().notification?.told.key).toBe('pane.session.fileUnreadable');
  });
});
