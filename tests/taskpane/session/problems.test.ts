import { say } from '../../../src/messages/catalog';
import { NO_FILTER, type ResultFilter } from '../../../src/taskpane/pane-state';
import { filterChoices, verdictCounts } from '../../../src/taskpane/session/selectors/choices';
import { filterRows } from '../../../src/taskpane/session/selectors/filter-rows';
import { maskedId, maskedPhone } from '../../../src/taskpane/session/selectors/masked';
import { nextProblem } from '../../../src/taskpane/session/selectors/next-problem';
import {
  problemsByKind,
  problemsByPerson,
  problemsInOrder,
} from '../../../src/taskpane/session/selectors/problems';
import type { Review } from '../../../src/review/review';
import type { CellValue } from '../../../src/workbook/sheet-snapshot';
import { HEADER, people } from '../../summary-sheet/a-person';
import { aSheet } from '../../summary-sheet/a-sheet';
import { COLUMN, opened, reviewed, SHEET, type Opened } from './a-session';
import { anError } from './memory-live-workbook';

const sheet = (rows: readonly (readonly CellValue[])[], name = SHEET) =>
  aSheet({ rows: [[...HEADER, '工作单位'], ...rows], red: ['B1', 'D1', 'E1'], name });
const at = (filter: Partial<ResultFilter>): ResultFilter => ({ ...NO_FILTER, ...filter });

/** Four people on two sheets: the second and the fourth have a wrong phone, the third a blank name. */
async function four(): Promise<Opened> {
  const [one = [], two = [], three = [], other = []] = people(4);
  return reviewed([
    sheet([
      [...one, '甲公司'],
      [...two.with(COLUMN.phone, '12').with(COLUMN.level, '二级'), '乙公司'],
      [...three.with(COLUMN.name, ''), '甲公司 '],
    ]),
    sheet([[...other.with(COLUMN.phone, '1380000 100'), '']], '二班'),
  ]);
}

const reviewOf = ({ session }: Opened): Review => {
  const { review } = session.getState();
  if (!review) throw new Error('not reviewed');
  return review;
};

describe('the people', () => {
  it.each<[string, Partial<ResultFilter>, readonly string[]]>([
    ['all', {}, ['陈一鸣', '林若溪', '', '吴雨桐']],
    ['by part of the name', { search: '若' }, ['林若溪']],
    ['by the end of the ID number', { search: String(people(4)[3]?.[3]).slice(-5) }, ['吴雨桐']],
    [
      'by a lower-case end, with blanks',
      { search: ` ${String(people(1)[0]?.[3]).slice(-4).toLowerCase()} ` },
      ['陈一鸣'],
    ],
    ['by the middle of an ID number: none', { search: '1990' }, []],
    ['by level', { level: 2 }, ['林若溪']],
    ['by employer, blanks apart', { employer: '甲公司' }, ['陈一鸣', '']],
    ['without employer', { employer: '' }, ['吴雨桐']],
    ['by verdict', { verdict: 'fix' }, ['林若溪', '', '吴雨桐']],
    ['with an error', { severity: 'error' }, ['林若溪', '', '吴雨桐']],
    ['by two at once', { verdict: 'fix', employer: '甲公司' }, ['']],
  ])('%s', async (_, filter, names) => {
    const review = reviewOf(await four());
    expect(filterRows(review, at(filter)).map(({ row }) => row.name)).toEqual(names);
  });

  it('are counted per verdict, within the rest of the filter', async () => {
    const review = reviewOf(await four());
    expect(verdictCounts(review, at({ verdict: 'fix' })).fix).toBe(3);
    expect(verdictCounts(review, at({ employer: '甲公司' })).fix).toBe(1);
    expect(filterChoices(review)).toEqual({
      levels: [
        { level: 2, people: 1 },
        { level: 3, people: 3 },
      ],
      employers: [
        { employer: '甲公司', people: 2 },
        { employer: '', people: 1 },
        { employer: '乙公司', people: 1 },
      ],
    });
  });
});

describe('the problems', () => {
  it('stand in sheet order, those of the sheet first', async () => {
    const problems = problemsInOrder(reviewOf(await four()), at({ severity: 'error' }));
    expect(
      problems.map(({ place: { sheetId, row, column }, told }) => [sheetId, row, column, told.key]),
    ).toEqual([
      [SHEET, 2, COLUMN.phone, expect.stringMatching(/^phone\./)],
      [SHEET, 3, COLUMN.name, 'required.blank'],
      ['二班', 1, COLUMN.phone, expect.stringMatching(/^phone\./)],
    ]);
  });

  it('by kind: the gravest first, then the most frequent; every one of the list is in one kind', async () => {
    const review = reviewOf(await four());
    const kinds = problemsByKind(review, NO_FILTER);
    const severities = kinds.map(({ severity }) => severity);
    expect(severities).toEqual([...severities].sort());
    expect(severities).not.toContain('info');
    const count = kinds.reduce((sum, { problems }) => sum + problems.length, 0);
    expect(count).toBe(problemsInOrder(review, NO_FILTER).length);
  });

  it('of a kind share their sentence, with what differs left open', async () => {
    const trades = ['电工', '钳工', '电工'];
    const rows = people(3).map((row, index) => [...row, trades[index] ?? '']);
    const review = reviewOf(
      await reviewed([aSheet({ rows: [[...HEADER, '申报职业'], ...rows], name: SHEET })]),
    );
    const kind = problemsByKind(review, NO_FILTER).find(({ code }) => code === 'occupation.other');
    expect(kind?.problems.length).toBe(3);
    expect(kind?.title.params).toEqual({ value: '…', occupation: '客户服务管理员' });
    expect(say(kind?.title ?? { key: 'level.missing', params: {} }, 'zh-CN')).toContain('“…”');
  });

  it('that can be put right bring their fixes', async () => {
    const rows = people(2).map((row) => [
      ...row.with(COLUMN.phone, `${String(row[COLUMN.phone])} `),
      '甲公司',
    ]);
    const one = await reviewed([sheet(rows)]);
    const review = reviewOf(one);
    const kinds = problemsByKind(review, at({ severity: null })).filter(({ fixes }) => fixes.length > 0);
    const all = kinds.flatMap(({ fixes }) => fixes);
    await one.session.actions.applyFixes(all);
    expect(one.workbook.cell(SHEET, 1, COLUMN.phone)).toBe(all.length > 0 ? '13800001000' : '13800001000 ');
  });

  it('by person', async () => {
    const review = reviewOf(await four());
    expect(problemsByPerson(review, at({ severity: 'error' })).map(({ row }) => row.row)).toEqual([2, 3, 1]);
    expect(problemsByPerson(review, at({ search: '陈一鸣', severity: 'error' }))).toEqual([]);
  });
});

describe('next and previous', () => {
  const tour = (review: Review, filter: ResultFilter, step: 1 | -1, stops: number) => {
    let place = nextProblem(review, filter, null, step);
    const places = [place];
    for (let stop = 1; stop < stops; stop++) places.push((place = nextProblem(review, filter, place, step)));
    return places.map((one) => (one ? `${one.sheetId} ${one.row} ${String(one.column)}` : null));
  };

  it('go through every cell with a problem once, round the end, both ways', async () => {
    const review = reviewOf(await four());
    const there = tour(review, at({ severity: 'error' }), 1, 4);
    expect(there).toEqual([`${SHEET} 2 4`, `${SHEET} 3 1`, '二班 1 4', `${SHEET} 2 4`]);
    expect(tour(review, at({ severity: 'error' }), -1, 4)).toEqual([
      '二班 1 4',
      `${SHEET} 3 1`,
      `${SHEET} 2 4`,
      '二班 1 4',
    ]);
  });

  it('keep to the filter, and go on from a cell that is right now', async () => {
    const review = reviewOf(await four());
    expect(tour(review, at({ employer: '甲公司', severity: 'error' }), 1, 2)).toEqual([
      `${SHEET} 3 1`,
      `${SHEET} 3 1`,
    ]);
    const from = { sheetId: SHEET, row: 2, column: 6 };
    expect(nextProblem(review, at({ severity: 'error' }), from, 1)).toMatchObject({ row: 3 });
    expect(nextProblem(review, at({ severity: 'error' }), from, -1)).toMatchObject({ row: 2, column: 4 });
    expect(nextProblem(review, at({ search: 'nobody' }), null, 1)).toBe(null);
  });

  it('select the cell, and only then', async () => {
    const { session, workbook } = await four();
    expect(workbook.selected).toEqual([]);
    session.actions.setFilter({ severity: 'error' });
    await session.actions.goToProblem(1);
    await session.actions.goToProblem(1);
    await session.actions.goToProblem(-1);
    expect(workbook.selected).toEqual([`${SHEET} 2 4`, `${SHEET} 3 1`, `${SHEET} 2 4`]);
    expect(session.getState().current).toEqual({ sheetId: SHEET, row: 2, column: 4 });
    await session.actions.goTo(SHEET, 3, null);
    expect(workbook.selected.at(-1)).toBe(`${SHEET} 3 1`);
  });

  it('say where there is none, where nothing was reviewed, where the cell cannot be reached', async () => {
    const { session, workbook } = opened();
    await session.actions.goToProblem(1);
    expect(session.getState().notification?.told.key).toBe('pane.session.notReviewed');
    await session.actions.review();
    session.actions.setFilter({ search: 'nobody' });
    await session.actions.goToProblem(1);
    expect(session.getState().notification?.told.key).toBe('pane.session.noProblem');
    workbook.failNext('select', anError('busy'));
    await session.actions.goTo(SHEET, 1, 1);
    expect(session.getState().notification?.tone).toBe('error');
    session.actions.dismiss();
    expect(session.getState().notification).toBe(null);
    expect(session.getState().filter).toEqual(at({ search: 'nobody' }));
  });
});

it.each([
  ['13800001000', '138****1000'],
  [' 13800001000 ', '138****1000'],
  ['023-81900000', '**********00'],
  ['123', '***'],
  ['', ''],
])('a phone in a list: %s', (phone, shown) => {
  expect(maskedPhone(phone)).toBe(shown);
});

it('an ID number in a list', () => {
  expect(maskedId({ idNumber: '500103199003070009' })).toBe('500103**********09');
});
