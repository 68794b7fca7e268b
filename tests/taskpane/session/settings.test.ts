import { undecidedTerms } from '../../../src/review/undecided-terms';
import type { Settings } from '../../../src/notice/notice';
import { readSettings } from '../../../src/notice/read-notice';
import { HEADER, people } from '../../summary-sheet/a-person';
import { aSheet } from '../../summary-sheet/a-sheet';
import { aList, opened, reviewed, sessionOn, SHEET, type Opened } from './a-session';
import { anError } from './memory-live-workbook';

const kept = ({ workbook }: Opened): Settings => {
  const read = readSettings(workbook.snapshot.settingsText ?? '{}', 'en-US');
  if (!read.ok) throw new Error('unreadable');
  return read.value;
};
const withMajor = () =>
  aSheet({
    rows: [[...HEADER, '所学专业', '职务'], ...people(2).map((row) => [...row, '会计', '柜台接待'])],
    name: SHEET,
  });

describe('settings', () => {
  it('before a review are kept and understood at once', async () => {
    const one = opened();
    await one.session.actions.start();
    await one.session.actions.setSettings({ cutoffDate: '2023-09-30' });
    expect(one.session.getState()).toMatchObject({
      stage: { kind: 'ready' },
      cutoff: { date: '2023-09-30', set: true },
    });
    expect(kept(one)).toEqual({ cutoffDate: '2023-09-30' });
    expect(one.workbook.changes[0]).toEqual({
      sheets: [],
      removeSheets: [],
      addSheets: [],
      settingsText: '{"cutoffDate":"2023-09-30"}',
    });
  });

  it('after a review are reviewed by at once, and a colleague sees the same', async () => {
    const one = await reviewed();
    await one.session.actions.setSettings({
      cutoffDate: '2023-09-30',
      subjectPrices: { '3': { skill: 240 } },
    });
    expect(one.session.getState().review?.notice.cutoffDate).toBe('2023-09-30');
    expect(one.session.getState().marks).toBe('current');
    const colleague = sessionOn(one.workbook);
    await colleague.actions.start();
    expect(colleague.getState().settings).toEqual(one.session.getState().settings);
    expect(colleague.getState().marks).toBe('current');
  });

  it('reset leave nothing in the workbook', async () => {
    const one = await reviewed();
    await one.session.actions.setSettings({ cutoffDate: '2023-09-30' });
    await one.session.actions.resetSettings();
    expect(one.workbook.snapshot.settingsText).toBe(null);
    expect(one.session.getState()).toMatchObject({
      settings: {},
      cutoff: { date: '2026-11-23', set: false },
    });
  });

  it('that are wrong are refused whole', async () => {
    const one = await reviewed();
    await one.session.actions.setSettings({ cutoffDate: '2023-02-30' });
    expect(one.session.getState()).toMatchObject({
      settings: {},
      notification: { tone: 'error', told: { key: 'pane.session.settingsWrong' } },
    });
    expect(one.workbook.snapshot.settingsText).toBe(null);
  });

  it.each([
    [
      'an error',
      (one: Opened) => {
        one.workbook.failNext('apply', anError('refused'));
      },
    ],
    [
      'a workbook that can only be viewed',
      ({ workbook }: Opened) => {
        workbook.abilities = { ...workbook.abilities, writable: false };
      },
    ],
  ])('that cannot be kept hold in the pane, and that is said: %s', async (_, spoil) => {
    const one = opened();
    await one.session.actions.start();
    spoil(one);
    await one.session.actions.setSettings({ cutoffDate: '2023-09-30' });
    expect(one.session.getState()).toMatchObject({
      cutoff: { date: '2023-09-30' },
      notification: { tone: 'warning', told: { key: 'pane.session.settingsNotKept' } },
    });
    await one.session.actions.review();
    expect(one.session.getState().review?.notice.cutoffDate).toBe('2023-09-30');
  });

  it('a colleague changes are taken over by the next review', async () => {
    const one = await reviewed();
    one.workbook.setSettingsText('{"cutoffDate":"2022-01-31"}');
    await one.session.actions.review();
    expect(one.session.getState().cutoff.date).toBe('2022-01-31');
    expect(kept(one)).toEqual({ cutoffDate: '2022-01-31' });
  });

  it('without marks are reviewed by without marks', async () => {
    const one = await reviewed();
    await one.session.actions.clearMarks();
    await one.session.actions.setSettings({ cutoffDate: '2023-09-30' });
    expect(one.session.getState()).toMatchObject({ marks: 'none', stage: { kind: 'reviewed' } });
    expect(one.workbook.sheet(SHEET).values[0]).not.toContain('审核结论◇');
  });

  it('in quick succession are all kept', async () => {
    const one = await reviewed([withMajor()]);
    const { actions } = one.session;
    await Promise.all([
      actions.decideMajor('会计', 'related'),
      actions.decideMajor('电算化', 'other'),
      actions.decideOccupation('柜台接待', 'own'),
    ]);
    expect(kept(one)).toEqual({
      relatedMajors: ['会计'],
      otherMajors: ['电算化'],
      ownOccupationKeywords: ['柜台接待'],
    });
    expect(one.session.getState().marks).toBe('current');
  });
});

describe('a term decided', () => {
  it('is decided no more, and can be decided otherwise', async () => {
    const one = await reviewed([withMajor()]);
    const terms = () => {
      const { review } = one.session.getState();
      if (!review) throw new Error('not reviewed');
      const { majors, occupations } = undecidedTerms(review);
      return [...majors, ...occupations].map(({ term }) => term);
    };
    expect(terms()).toEqual(expect.arrayContaining(['柜台接待']));
    await one.session.actions.decideOccupation('柜台接待', 'own');
    await one.session.actions.decideMajor(' 会计 ', 'related');
    expect(terms()).toEqual([]);
    await one.session.actions.decideMajor('会计', 'other');
    await one.session.actions.decideOccupation('柜台接待', 'other');
    expect(kept(one)).toMatchObject({
      relatedMajors: [],
      otherMajors: ['会计'],
      ownOccupationKeywords: [],
      otherOccupationKeywords: ['柜台接待'],
    });
    await one.session.actions.decideMajor('  ', 'other');
    expect(kept(one).otherMajors).toEqual(['会计']);
  });
});

describe('a column corrected', () => {
  it('is named by its header, and taken back', async () => {
    const one = opened([aList(people(2)), aList(people(2, 9), { name: '二班' })]);
    await one.session.actions.start();
    await one.session.actions.mapColumn('C', 'employer');
    expect(kept(one)).toEqual({ map: { 性别: 'employer' } });
    const fields = () =>
      one.session
        .getState()
        .sheets?.map((found) => (found.kind === 'list' ? found.list.columns[2]?.field : found.kind));
    expect(fields()).toEqual(['employer', 'employer']);
    await one.session.actions.mapColumn('C', null);
    expect(fields()).toEqual([null, null]);
    await one.session.actions.mapColumn('C', 'asRead');
    expect(kept(one)).toEqual({});
    expect(fields()).toEqual(['sex', 'sex']);
  });

  it('without a header of its own is named by its letters', async () => {
    const rows = [
      ['姓名', '身份证号', '', '备注', '备注'],
      ...people(2).map((row) => [row[1] ?? '', row[3] ?? '', '大专', '', '138']),
    ];
    const one = opened([aSheet({ rows, name: SHEET })]);
    await one.session.actions.start();
    await one.session.actions.mapColumn('C', 'education', SHEET);
    await one.session.actions.mapColumn('E', 'phone', SHEET);
    expect(kept(one)).toEqual({ map: { C: 'education', E: 'phone' } });
    await one.session.actions.mapColumn('e', 'asRead', SHEET);
    expect(kept(one)).toEqual({ map: { C: 'education' } });
  });

  it('is required as the clerk says, or as the sheet says', async () => {
    const one = await reviewed();
    const required = () =>
      one.session
        .getState()
        .review?.sheets[0]?.list.columns.flatMap((column) => (column.required ? [column.header] : []));
    expect(required()).toEqual(['姓名', '身份证号', '联系电话']);
    await one.session.actions.setRequired(['B', 'F']);
    expect(kept(one)).toEqual({ required: ['姓名', '学历'] });
    expect(required()).toEqual(['姓名', '学历']);
    await one.session.actions.setRequired(null);
    expect(required()).toEqual(['姓名', '身份证号', '联系电话']);
    await one.session.actions.setRequired([]);
    expect(required()).toEqual([]);
  });
});
