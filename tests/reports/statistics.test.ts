import fc from 'fast-check';
import { sumOfTallies } from '../../src/annotations/statistics';
import { statistics } from '../../src/reports/statistics';
import type { RowReview, Verdict } from '../../src/review/review';
import { aList, aRow, aSheetReview, reviewOf } from '../annotations/tiny-review';
import { aSheet } from '../summary-sheet/a-sheet';

const SHEET = aSheet({ rows: [['姓名'], ['张三']] });
const of = (...sheets: (readonly RowReview[])[]) =>
  statistics(reviewOf(sheets.map((rows) => aSheetReview(aList(SHEET, 0), rows))));
const row = (verdict: Verdict, more: Partial<RowReview> = {}) => aRow({ verdict, ...more });
const noAmount = { ...aRow().fees, training: null, assessment: null, total: null };

describe('statistics', () => {
  it('show every level of the notice, other levels met, and the unknown last', () => {
    const levels = of([row('pass', { level: null }), row('fix', { level: 4 })]).levels;
    expect(levels.map(({ level, tally }) => [level, tally.people])).toEqual([
      [1, 0],
      [2, 0],
      [3, 0],
      [4, 1],
      [null, 1],
    ]);
  });

  it.each<[Verdict, number, number]>([
    ['pass', 2500, 0],
    ['passAfterTraining', 2500, 0],
    ['manualReview', 0, 2500],
    ['fix', 0, 2500],
    ['notEligible', 0, 0],
  ])('%s: %d due, %d pending', (verdict, due, pending) => {
    const { all } = of([row(verdict)]);
    expect([all.due.total, all.pending.total, all.verdicts[verdict]]).toEqual([due, pending, 1]);
  });

  it('count amounts nobody knows instead of inventing them', () => {
    const { all } = of([row('pass', { fees: noAmount }), row('pass')]);
    expect(all.due).toEqual({ people: 2, training: 2215, assessment: 285, total: 2500, unknown: 1 });
  });

  it('put the largest employer first, over all sheets, blanks together', () => {
    const { employers } = of(
      [row('pass', { employer: '乙' }), row('pass', { employer: ' ' })],
      [row('fix', { employer: '乙 ' }), row('fix', { employer: '' }), row('fix', { employer: '甲' })],
    );
    expect(employers.map(({ employer, tally }) => [employer, tally.people])).toEqual([
      ['', 2],
      ['乙', 2],
      ['甲', 1],
    ]);
  });

  it('levels and employers add up to all', () => {
    const drawn = fc.array(
      fc.record({
        verdict: fc.constantFrom<Verdict>('pass', 'passAfterTraining', 'manualReview', 'fix', 'notEligible'),
        level: fc.constantFrom(1, 2, 3, 4, 5, null),
        employer: fc.constantFrom('甲', '乙', ''),
        fees: fc.constantFrom(noAmount, aRow().fees),
      }),
    );
    fc.assert(
      fc.property(drawn, (people) => {
        const { all, levels, employers } = of(people.map((person) => aRow(person)));
        expect(sumOfTallies(levels.map(({ tally }) => tally))).toEqual(all);
        expect(sumOfTallies(employers.map(({ tally }) => tally))).toEqual(all);
        expect(all.people).toBe(people.length);
      }),
    );
  });
});
