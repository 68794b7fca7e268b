import fc from 'fast-check';
import { safeFixes } from '../../../src/review/safe-fixes';
import type { CellValue } from '../../../src/workbook/sheet-snapshot';
import { comparable } from '../../annotations/apply-in-memory';
import { people } from '../../summary-sheet/a-person';
import { aList, COLUMN, reviewed, settled, SHEET, type Opened } from './a-session';
import { anError } from './memory-live-workbook';

const fixesOf = ({ session }: Opened) => {
  const { review } = session.getState();
  return review ? safeFixes(review) : [];
};
const told = ({ session }: Opened) => session.getState().notification;

/** People whose first has a phone with full-width digits, the second an ID number with blanks, the third a blank in the name. */
function untidy(): CellValue[][] {
  const [one = [], two = [], three = []] = people(3);
  return [
    one.with(COLUMN.phone, '１３８００００１０００'),
    two.with(COLUMN.idNumber, `${String(two[COLUMN.idNumber])} `),
    three.with(COLUMN.phone, '138 0000 1002'),
  ];
}

describe('safe fixes', () => {
  it('are written with the marks that follow from them, in one go', async () => {
    const one = await reviewed([aList(untidy())]);
    const fixes = fixesOf(one);
    expect(fixes.map(({ row, column, after }) => [row, column, after])).toEqual([
      [1, COLUMN.phone, '13800001000'],
      [2, COLUMN.idNumber, people(2)[1]?.[COLUMN.idNumber]],
      [3, COLUMN.phone, '13800001002'],
    ]);
    const changes = one.workbook.changes.length;
    await one.session.actions.applyFixes(fixes);
    expect(one.workbook.changes.length).toBe(changes + 1);
    expect(one.workbook.changes.at(-1)?.sheets[0]?.cells.length).toBe(3);
    expect(one.workbook.cell(SHEET, 1, COLUMN.phone)).toBe('13800001000');
    expect(fixesOf(one)).toEqual([]);
    expect(one.session.getState()).toMatchObject({
      stage: { kind: 'reviewed' },
      marks: 'current',
      undo: { count: 3 },
      notification: { tone: 'success', told: { key: 'pane.session.fixed' } },
    });
  });

  it('taken back leave the sheet and the marks as they were', async () => {
    const one = await reviewed([aList(untidy())]);
    const before = comparable(one.workbook.memory);
    await one.session.actions.applyFixes(fixesOf(one).slice(0, 1));
    await one.session.actions.applyFixes(fixesOf(one));
    expect(one.session.getState().undo?.count).toBe(2);
    await one.session.actions.undoFixes();
    expect(one.session.getState().undo?.count).toBe(1);
    await one.session.actions.undoFixes();
    expect(one.session.getState().undo).toBe(null);
    expect(comparable(one.workbook.memory)).toEqual(before);
    await one.session.actions.undoFixes();
    expect(comparable(one.workbook.memory)).toEqual(before);
  });

  it('follow their people after a sort, and leave what was typed since', async () => {
    const one = await reviewed([aList(untidy())]);
    await one.session.actions.applyFixes(fixesOf(one));
    one.workbook.rearrange(SHEET, ([head = [], ...rows]) => [head, ...rows.reverse()]);
    await settled(one);
    one.workbook.type(SHEET, 1, { [COLUMN.phone]: '13900009999' });
    await settled(one);
    await one.session.actions.undoFixes();
    expect(one.workbook.cell(SHEET, 3, COLUMN.phone)).toBe('１３８００００１０００');
    expect(one.workbook.cell(SHEET, 1, COLUMN.phone)).toBe('13900009999');
    expect(told(one)).toMatchObject({
      tone: 'warning',
      told: { key: 'pane.session.fixSkipped', params: { skipped: 1 } },
    });
  });

  it('never go where somebody else stands now', async () => {
    const one = await reviewed([aList(untidy())]);
    await one.session.actions.applyFixes(fixesOf(one).slice(0, 1));
    one.workbook.type(SHEET, 1, { [COLUMN.name]: '高远', [COLUMN.idNumber]: people(9)[8]?.[3] ?? null });
    await settled(one);
    await one.session.actions.undoFixes();
    expect(one.workbook.cell(SHEET, 1, COLUMN.phone)).toBe('13800001000');
  });

  it('are never written where there is none: a guess, a right cell, no cell', async () => {
    const one = await reviewed();
    const changes = one.workbook.changes.length;
    await one.session.actions.applyFixes([{ sheetId: SHEET, row: 1, column: COLUMN.name }]);
    await one.session.actions.applyFixes([{ sheetId: 'gone', row: 99, column: 0 }]);
    await one.session.actions.applyFixes([]);
    expect(one.workbook.changes.length).toBe(changes);
    expect(one.session.getState().undo).toBe(null);
  });

  it('are left out where the cell was changed meanwhile', async () => {
    const one = await reviewed([aList(untidy())]);
    const fixes = fixesOf(one);
    await one.session.actions.setLive(false);
    one.workbook.type(SHEET, 1, { [COLUMN.phone]: '13900000000 ' });
    await one.session.actions.applyFixes(fixes);
    expect(one.workbook.cell(SHEET, 1, COLUMN.phone)).toBe('13900000000 ');
    expect(one.session.getState().undo?.count).toBe(2);
    expect(told(one)?.told.key).toBe('pane.session.fixSkipped');
  });

  it('are tried once more where the sheet changes under them', async () => {
    const one = await reviewed([aList(untidy())]);
    await one.session.actions.setLive(false);
    const held = one.workbook.holdNext('apply');
    const done = one.session.actions.applyFixes(fixesOf(one));
    await held.reached;
    one.workbook.type(SHEET, 3, { [COLUMN.phone]: '1' });
    held.release();
    await done;
    expect(one.workbook.cell(SHEET, 1, COLUMN.phone)).toBe('13800001000');
    expect(one.workbook.cell(SHEET, 3, COLUMN.phone)).toBe('1');
  });

  it.each(['read', 'readRows', 'apply'] as const)(
    'failing at %s are told of, and nothing changed',
    async (call) => {
      const many = [...untidy(), ...people(3, 20).map((row) => row.with(COLUMN.phone, '139 0000 1111'))];
      const one = await reviewed([aList(call === 'readRows' ? untidy() : many)]);
      const before = comparable(one.workbook.memory);
      one.workbook.failNext(call, anError('refused'));
      await one.session.actions.applyFixes(fixesOf(one));
      expect(comparable(one.workbook.memory)).toEqual(before);
      expect(one.session.getState()).toMatchObject({
        stage: { kind: 'reviewed' },
        undo: null,
        notification: { tone: 'error', retry: true },
      });
      await one.session.actions.retry();
      expect(fixesOf(one)).toEqual([]);
      expect(one.session.getState().marks).toBe('current');
    },
  );

  it('in a workbook that can only be viewed are told of', async () => {
    const one = await reviewed([aList(untidy())]);
    one.workbook.abilities = { ...one.workbook.abilities, writable: false };
    await one.session.actions.applyFixes(fixesOf(one));
    expect(told(one)?.told.key).toBe('pane.session.viewOnly');
  });

  it('where the list is gone are told of', async () => {
    const one = await reviewed([aList(untidy())]);
    await one.session.actions.setLive(false);
    const fixes = fixesOf(one);
    one.workbook.removeSheet(SHEET);
    await one.session.actions.applyFixes(fixes);
    expect(told(one)?.told.key).toBe('pane.session.lookAgain');
    expect(one.session.getState().stage.kind).toBe('empty');
  });

  it('without marks write no marks', async () => {
    const one = await reviewed([aList(untidy())]);
    await one.session.actions.clearMarks();
    await one.session.actions.applyFixes(fixesOf(one));
    expect(one.workbook.changes.at(-1)?.sheets[0]).toMatchObject({ columns: [], conditionalFormats: [] });
    expect(one.workbook.cell(SHEET, 1, COLUMN.phone)).toBe('13800001000');
    expect(one.session.getState().marks).toBe('none');
  });

  it('of any sheet, taken back, leave it as it was', async () => {
    const phone = fc.constantFrom('138 0000 1000', '１３８００００１０００', '13800001000', '1', '');
    await fc.assert(
      fc.asyncProperty(fc.array(phone, { minLength: 1, maxLength: 5 }), async (phones) => {
        const one = await reviewed([
          aList(people(phones.length).map((row, at) => row.with(COLUMN.phone, phones[at] ?? null))),
        ]);
        const before = comparable(one.workbook.memory);
        const fixes = fixesOf(one);
        await one.session.actions.applyFixes(fixes);
        expect(fixesOf(one).length).toBe(0);
        await one.session.actions.undoFixes();
        expect(comparable(one.workbook.memory)).toEqual(before);
        expect(fixesOf(one)).toEqual(fixes);
      }),
      { numRuns: 25 },
    );
  });
});
