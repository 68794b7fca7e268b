import fc from 'fast-check';
import type { CellValue } from '../../../src/workbook/sheet-snapshot';
import { saySame } from '../../../src/review/same-result';
import { cell } from '../../review/a-grid';
import { HEADER, people } from '../../summary-sheet/a-person';
import { aList, COLUMN, opened, reviewed, sessionOn, settled, SHEET, type Opened } from './a-session';
import { anError, MemoryLiveWorkbook } from './memory-live-workbook';

const verdicts = ({ session }: Opened) =>
  session.getState().review?.sheets.map(({ rows }) => rows.map(({ verdict }) => verdict));
const header = (text: string, { workbook }: Opened) => workbook.sheet(SHEET).values[0]?.indexOf(text) ?? -1;

/** The marks in the sheet and the review shown are those a whole review would make. */
async function expectAsWhole(one: Opened): Promise<void> {
  const other = new MemoryLiveWorkbook(one.workbook.snapshot);
  const whole = sessionOn(other);
  await whole.actions.start();
  const state = one.session.getState();
  const rows = state.review?.sheets.flatMap((sheet) => sheet.rows) ?? [];
  const expected = whole.getState().review?.sheets.flatMap((sheet) => sheet.rows) ?? [];
  expect(rows.map(({ row }) => row)).toEqual(expected.map(({ row }) => row));
  expect(rows.filter((row, at) => !saySame(row, expected[at] ?? row))).toEqual([]);
  expect(state.marks).toBe(state.review ? 'current' : 'none');
  expect(whole.getState().sheetMarks.flatMap((marks) => marks.rows)).toEqual([]);
}

describe('after a review, an edit', () => {
  it('of one row reads that row and writes that row', async () => {
    const one = await reviewed();
    const { workbook } = one;
    const calls = workbook.calls.length;
    workbook.type(SHEET, 2, { [COLUMN.phone]: '12' });
    await settled(one);
    expect(workbook.calls.slice(calls)).toEqual(['readRows', 'apply']);
    expect(workbook.changes.at(-1)?.sheets[0]?.columns[0]).toMatchObject({ top: 2, values: ['需补正'] });
    expect(verdicts(one)?.[0]?.[1]).toBe('fix');
    await expectAsWhole(one);
  });

  it('that changes nothing said writes nothing', async () => {
    const one = await reviewed();
    const { workbook } = one;
    workbook.type(SHEET, 1, { 0: 77 });
    await settled(one);
    expect(workbook.changes.length).toBe(1);
    expect(one.session.getState().marks).toBe('current');
  });

  it('over a mark puts the mark right again, and leaves the clerk’s own columns alone', async () => {
    const one = await reviewed();
    const { workbook } = one;
    const [verdict, status] = [header('审核结论◇', one), header('审核状态◇', one)];
    workbook.type(SHEET, 1, { [verdict]: '通过！', [status]: '已退回' });
    await settled(one);
    expect(workbook.cell(SHEET, 1, status)).toBe('已退回');
    await expectAsWhole(one);
  });

  it('that ends a duplicate takes the mark off the other row', async () => {
    const rows = people(3);
    const one = await reviewed([aList([...rows, [...(rows[0] ?? [])]])]);
    expect(verdicts(one)?.[0]?.[0]).toBe('fix');
    one.workbook.type(SHEET, 4, { [COLUMN.idNumber]: '500103199003070009', [COLUMN.phone]: '13900001111' });
    await settled(one);
    await expectAsWhole(one);
  });

  it('that makes a person stand on two sheets marks both', async () => {
    const one = await reviewed([aList(people(3)), aList(people(3, 10), { name: '二班' })]);
    one.workbook.type('二班', 1, { [COLUMN.idNumber]: people(1)[0]?.[3] ?? null });
    await settled(one);
    expect(one.workbook.changes.at(-1)?.sheets.map(({ sheetId }) => sheetId)).toEqual(['二班', SHEET]);
    await expectAsWhole(one);
  });

  it('below the table brings a new person in', async () => {
    const one = await reviewed();
    const person = people(1, 30)[0] ?? [];
    one.workbook.type(SHEET, 4, Object.fromEntries(person.entries()));
    await settled(one);
    expect(verdicts(one)?.[0]?.length).toBe(4);
    await expectAsWhole(one);
  });

  it.each<[string, (rows: CellValue[][]) => CellValue[][]]>([
    ['a sort', ([head = [], ...rows]) => [head, ...rows.reverse()]],
    ['an inserted row', ([head = [], ...rows]) => [head, people(1, 40)[0] ?? [], ...rows]],
    ['a deleted row', ([head = [], , ...rows]) => [head, ...rows]],
    ['a paste over many rows', ([head = [], ...rows]) => [head, ...rows.map((row) => row.with(4, '1'))]],
    ['a row above the header', (rows) => [['某某单位报名表'], ...rows]],
    ['a column taken out', (rows) => rows.map((row) => row.filter((_, at) => at !== 2))],
    ['a header renamed', ([head = [], ...rows]) => [head.with(4, '备注'), ...rows]],
  ])('that moves things, %s, is followed as a whole', async (_, change) => {
    const one = await reviewed([aList(people(6))]);
    one.workbook.rearrange(SHEET, change);
    await settled(one);
    await expectAsWhole(one);
  });

  it('that takes the list away leaves a pane that says so', async () => {
    const one = await reviewed();
    one.workbook.rearrange(SHEET, () => [['会议记录'], ['无']]);
    await settled(one);
    expect(one.session.getState()).toMatchObject({ review: null, stage: { kind: 'empty' } });
  });

  it('whose sheet is gone meanwhile is met with a whole review', async () => {
    const one = await reviewed([aList(people(3)), aList(people(3, 10), { name: '二班' })]);
    one.workbook.tell({ sheetId: '二班', rows: null });
    one.workbook.removeSheet('二班');
    await settled(one);
    expect(one.session.getState().review?.sheets.length).toBe(1);
    await expectAsWhole(one);
  });

  it('that puts one list in the place of another is met with a whole review', async () => {
    const example = aList(people(2, 20), { name: '示例' });
    const one = await reviewed([aList(people(3)), example]);
    expect(one.session.getState().review?.sheets.map(({ list }) => list.snapshot.name)).toEqual([SHEET]);
    one.workbook.rearrange(SHEET, () => [['会议记录'], ['无']]);
    await settled(one);
    expect(one.session.getState().review?.sheets.map(({ list }) => list.snapshot.name)).toEqual(['示例']);
    await expectAsWhole(one);
  });

  it('at many places also finds what the host did not tell of', async () => {
    const one = await reviewed([aList(people(12))]);
    one.workbook.typeUnheard(SHEET, 11, { [COLUMN.phone]: '9' });
    for (const row of [1, 3, 5, 7]) one.workbook.type(SHEET, row, { [COLUMN.phone]: `1${row}` });
    await settled(one);
    expect(verdicts(one)?.[0]?.[10]).toBe('fix');
    await expectAsWhole(one);
  });

  it('that undoes 审核 leaves a sheet without marks, and none are written', async () => {
    const fresh = aList().values.map((row) => [...row]);
    const one = await reviewed();
    one.workbook.rearrange(SHEET, () => fresh);
    await settled(one);
    expect(one.session.getState().marks).toBe('none');
    one.workbook.type(SHEET, 1, { [COLUMN.phone]: '1' });
    await settled(one);
    expect(one.workbook.changes.length).toBe(1);
    expect(one.session.getState().marks).toBe('none');
  });

  it('that undoes a clearing finds the marks again', async () => {
    const one = await reviewed();
    const marked = one.workbook.sheet(SHEET).values.map((row) => [...row]);
    await one.session.actions.clearMarks();
    one.workbook.rearrange(SHEET, () => marked);
    await settled(one);
    await expectAsWhole(one);
  });

  it('of a column touches no more rows than there are', async () => {
    const one = await reviewed();
    one.workbook.tell({ sheetId: SHEET, rows: { first: 0, last: 1_048_575 } });
    await settled(one);
    await expectAsWhole(one);
  });

  it('of another sheet is none of ours', async () => {
    const one = await reviewed();
    const calls = one.workbook.calls.length;
    one.workbook.tell({ sheetId: 'new 审核清单', rows: { first: 4, last: 4 } });
    await settled(one);
    expect(one.workbook.calls.length).toBe(calls);
    expect(one.session.getState().marks).toBe('current');
  });

  it('is waited for: several at once are one', async () => {
    const one = await reviewed();
    for (const row of [1, 2, 3]) one.workbook.type(SHEET, row, { [COLUMN.phone]: `1${row}` });
    await settled(one);
    expect(one.workbook.changes.length).toBe(2);
    await expectAsWhole(one);
  });

  it('is followed by itself', async () => {
    const one = await reviewed();
    one.workbook.type(SHEET, 1, { [COLUMN.phone]: '1' });
    await new Promise<void>((resolve) => {
      const stop = one.session.subscribe(() => {
        if (verdicts(one)?.[0]?.[0] !== 'fix') return;
        stop();
        resolve();
      });
    });
    await expectAsWhole(one);
  });
});

describe('switched off', () => {
  it('an edit makes the marks stale, and switching on follows it', async () => {
    const one = await reviewed();
    await one.session.actions.setLive(false);
    one.workbook.type(SHEET, 1, { [COLUMN.phone]: '1' });
    expect(one.session.getState().marks).toBe('stale');
    expect(one.workbook.changes.length).toBe(1);
    await one.session.actions.setLive(true);
    await expectAsWhole(one);
  });

  it('a review makes them current', async () => {
    const one = await reviewed();
    await one.session.actions.setLive(false);
    one.workbook.type(SHEET, 1, { [COLUMN.phone]: '1' });
    await one.session.actions.review();
    await expectAsWhole(one);
  });

  it('where the host cannot tell of edits nothing is watched', async () => {
    const one = opened();
    one.workbook.abilities = { ...one.workbook.abilities, liveEdits: false };
    await one.session.actions.review();
    expect(one.workbook.calls).not.toContain('watch');
  });
});

describe('an edit that cannot be followed', () => {
  it('because a cell is being edited is tried again', async () => {
    const one = await reviewed();
    one.workbook.failNext('apply', anError('busy'));
    one.workbook.type(SHEET, 1, { [COLUMN.phone]: '1' });
    await settled(one);
    await settled(one);
    await expectAsWhole(one);
  });

  it('because the sheet changed under it is read as a whole', async () => {
    const one = await reviewed();
    const held = one.workbook.holdNext('apply');
    one.workbook.type(SHEET, 1, { [COLUMN.phone]: '1' });
    const done = settled(one);
    await held.reached;
    one.workbook.type(SHEET, 2, { [COLUMN.phone]: '2' });
    held.release();
    await done;
    expect(one.session.getState().notification?.tone).toBe('success');
    await settled(one);
    expect(verdicts(one)?.[0]).toEqual(['fix', 'fix', expect.anything()]);
    await expectAsWhole(one);
  });

  it.each(['readRows', 'apply'] as const)(
    'because of an error at %s says so, and a review mends it',
    async (call) => {
      const one = await reviewed();
      one.workbook.failNext(call, anError('refused'));
      one.workbook.type(SHEET, 1, { [COLUMN.phone]: '1' });
      await settled(one);
      expect(one.session.getState()).toMatchObject({
        marks: 'stale',
        notification: { tone: 'error', retry: true },
      });
      await one.session.actions.retry();
      await expectAsWhole(one);
    },
  );

  it('while the watching itself fails is told of, and the review goes on', async () => {
    const one = opened();
    one.workbook.failNext('watch', anError('unsupported'));
    await one.session.actions.start();
    expect(one.session.getState().stage.kind).toBe('ready');
    await one.session.actions.review();
    expect(one.session.getState().marks).toBe('current');
  });
});

describe('after the marks were cleared', () => {
  it('an edit is reviewed but not marked', async () => {
    const one = await reviewed();
    await one.session.actions.clearMarks();
    const changes = one.workbook.changes.length;
    one.workbook.type(SHEET, 1, { [COLUMN.phone]: '1' });
    await settled(one);
    expect(verdicts(one)?.[0]?.[0]).toBe('fix');
    expect(one.workbook.changes.length).toBe(changes);
    expect(one.session.getState().marks).toBe('none');
  });
});

it('following random edits ends where a whole review ends', async () => {
  const edit = fc.oneof(
    {
      weight: 4,
      arbitrary: fc.record({ row: fc.integer({ min: 1, max: 7 }), column: fc.nat(6), value: cell }),
    },
    { weight: 1, arbitrary: fc.constantFrom('reverse' as const, 'insert' as const, 'delete' as const) },
  );
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.tuple(edit, fc.boolean()), { minLength: 1, maxLength: 8 }),
      async (edits) => {
        const one = await reviewed([aList(people(5)), aList(people(2, 4), { name: '二班' })]);
        for (const [told, waits] of edits) {
          if (typeof told === 'string') one.workbook.rearrange(SHEET, MOVES[told]);
          else one.workbook.type(SHEET, told.row, { [told.column]: told.value });
          if (waits) await settled(one);
        }
        await settled(one);
        await expectAsWhole(one);
      },
    ),
    { numRuns: 60 },
  );
});

const MOVES: Readonly<Record<'reverse' | 'insert' | 'delete', (rows: CellValue[][]) => CellValue[][]>> = {
  reverse: ([head = HEADER, ...rows]) => [head, ...rows.reverse()],
  insert: ([head = HEADER, ...rows]) => [head, people(1, 60)[0] ?? [], ...rows],
  delete: ([head = HEADER, , ...rows]) => [head, ...rows],
};
