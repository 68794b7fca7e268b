import fc from 'fast-check';
import { builtInNotice } from '../../src/notice/built-in-notice';
import { reReview } from '../../src/review/re-review';
import type { Review, RowReview } from '../../src/review/review';
import { reviewSheetList, reviewSteps, reviewWorkbook } from '../../src/review/review-workbook';
import { safeFixes } from '../../src/review/safe-fixes';
import { saySame } from '../../src/review/same-result';
import { undecidedTerms } from '../../src/review/undecided-terms';
import { withDuplicatesAcross } from '../../src/review/with-duplicates-across';
import type { CellValue } from '../../src/workbook/sheet-snapshot';
import { aSheet, aWorkbook } from '../summary-sheet/a-sheet';
import { GRID_FIELDS, HEADERS, cell, rowsOf } from './a-grid';
import { FOUND, aList } from './a-list';

const OPTIONS = { notice: builtInNotice, cutoff: 19_630, overrides: { map: {}, required: null } };
const WIDTH = GRID_FIELDS.length;

const review = (rows: readonly (readonly CellValue[])[]): Review => ({
  notice: OPTIONS.notice,
  cutoff: OPTIONS.cutoff,
  sheets: [reviewSheetList(aList(GRID_FIELDS, rows), FOUND, OPTIONS)],
  otherSheets: [],
});
const rowsOfReview = ({ sheets }: Review): readonly RowReview[] => sheets.flatMap(({ rows }) => rows);
const everythingSaid = (told: Review) =>
  JSON.stringify(
    rowsOfReview(told).map(({ applicant, eligibility, findings, verdict }) => [
      applicant.readings,
      applicant.heldCertificate,
      applicant.crossFaults,
      eligibility.reasons,
      eligibility.trace(),
      findings,
      verdict,
    ]),
  );
const isRuleFailure = (row: RowReview) => row.findings.some(({ code }) => code === 'review.ruleFailed');

describe('a review', () => {
  it('never throws and no rule fails, for any sheet of cells', () => {
    const sheet = fc
      .tuple(
        fc.array(fc.array(cell, { maxLength: 4 }), { maxLength: 3 }),
        fc.subarray([...HEADERS], { minLength: 1 }),
        rowsOf(HEADERS.length, 12),
      )
      .map(([title, headers, rows]) => [...title, headers, ...rows]);
    fc.assert(
      fc.property(fc.array(sheet, { minLength: 1, maxLength: 3 }), (sheets) => {
        const workbook = aWorkbook(
          sheets.map((rows, at) => aSheet({ rows, name: `表${at}`, red: ['B1', 'C2'] })),
        );
        const found = reviewWorkbook(workbook, OPTIONS);
        expect(rowsOfReview(found).filter(isRuleFailure)).toEqual([]);
        expect(found.sheets.length + found.otherSheets.length).toBe(sheets.length);
        safeFixes(found);
        undecidedTerms(found);
        withDuplicatesAcross([
          { file: 'a.xlsx', review: found },
          { file: 'b.xlsx', review: found },
        ]);
        for (const row of rowsOfReview(found)) row.eligibility.trace();
      }),
      { numRuns: 300 },
    );
  });

  it('never throws and no rule fails, for any row of a list', () => {
    fc.assert(
      fc.property(rowsOf(WIDTH, 8), (rows) => {
        expect(rowsOfReview(review(rows)).filter(isRuleFailure)).toEqual([]);
      }),
      { numRuns: 500 },
    );
  });

  it('says the same of a row wherever it stands', () => {
    const shuffled = rowsOf(WIDTH, 10).chain((rows) =>
      fc.tuple(
        fc.constant(rows),
        fc.shuffledSubarray([...rows.keys()], { minLength: rows.length, maxLength: rows.length }),
      ),
    );
    const gist = (row: RowReview | undefined) =>
      row && [row.verdict, row.missing, row.fees, row.photo, row.findings.map(({ code }) => code).sort()];
    fc.assert(
      fc.property(shuffled, ([rows, order]) => {
        const before = rowsOfReview(review(rows));
        const after = rowsOfReview(review(order.map((at) => rows[at] ?? [])));
        expect(after.map(gist)).toEqual(order.map((at) => gist(before[at])));
      }),
    );
  });

  it('is the same in steps as in one go', () => {
    const workbook = aWorkbook([
      aSheet({ rows: [[...HEADERS], ...Array.from({ length: 1_200 }, (_, at) => [at, '张三', null, '男'])] }),
    ]);
    const steps = reviewSteps(workbook, OPTIONS);
    const progress: number[] = [];
    let step = steps.next();
    for (; step.done !== true; step = steps.next()) progress.push(step.value.done);
    expect(progress).toEqual([500, 1000]);
    expect(rowsOfReview(step.value).length).toBe(1_200);
  });
});

describe('a re-review', () => {
  const changes = rowsOf(WIDTH, 10).chain((rows) =>
    fc.tuple(
      fc.constant(rows),
      fc.dictionary(fc.nat(rows.length).map(String), fc.array(cell, { minLength: WIDTH, maxLength: WIDTH }), {
        maxKeys: 4,
      }),
      fc.nat(2),
    ),
  );

  it('of the rows that changed is the full review, and lists the rows that say something else', () => {
    fc.assert(
      fc.property(changes, ([rows, changed, cutOff]) => {
        const before = review(rows);
        const said = everythingSaid(before);
        const edited = rows.map((row, at) => changed[at] ?? row);
        const added = changed[rows.length];
        const now = (added ? [...edited, added] : edited).slice(0, Math.max(1, edited.length - cutOff));
        const touched = Object.keys(changed).map((at) => Number(at) + 1);
        const { review: after, changedRows } = reReview(before, '汇总表', aList(GRID_FIELDS, now), touched);
        const full = review(now);
        const pairs = rowsOfReview(full).map((row, at) => [row, rowsOfReview(after)[at]] as const);
        expect(rowsOfReview(after).length).toBe(now.length);
        expect(pairs.every(([one, other]) => other !== undefined && saySame(one, other))).toBe(true);
        const differ = Array.from({ length: Math.max(rows.length, now.length) }, (_, at) => at).filter(
          (at) => {
            const [one, other] = [rowsOfReview(before)[at], rowsOfReview(full)[at]];
            return !one || !other || !saySame(one, other);
          },
        );
        expect(changedRows).toEqual(differ.map((at) => at + 1));
        expect(everythingSaid(before)).toBe(said);
        expect(everythingSaid(after)).toBe(everythingSaid(full));
      }),
    );
  });

  const ID = '500103199003070009';
  const list = (...rows: CellValue[][]) => aList(['name', 'idNumber'], rows);
  const first = (): Review => ({
    notice: OPTIONS.notice,
    cutoff: OPTIONS.cutoff,
    sheets: [reviewSheetList(list(['张三', ID], ['李四', ID], ['王五', null]), FOUND, OPTIONS)],
    otherSheets: [],
  });

  it('takes a duplicate off the row that was not touched', () => {
    const now = list(['张三', ID], ['李四', '500103198511120004'], ['王五', null]);
    const { review: after, changedRows } = reReview(first(), '汇总表', now, [2]);
    expect(changedRows).toEqual([1, 2]);
    expect(rowsOfReview(after)[0]?.findings.some(({ code }) => code.startsWith('duplicate.'))).toBe(false);
    expect(rowsOfReview(after)[0]).not.toHaveProperty('ownFindings');
  });

  it('keeps the rows that nothing touched', () => {
    const before = first();
    const { review: after } = reReview(
      before,
      '汇总表',
      list(['张三', ID], ['李四', ID], ['王五', 'x']),
      [3],
    );
    expect(rowsOfReview(after)[0]?.applicant).toBe(rowsOfReview(before)[0]?.applicant);
  });

  it('again and again stays a full review', () => {
    const sheets = fc.array(
      rowsOf(WIDTH, 6).map((rows) => [...rows, ...Array<CellValue[]>(6).fill([])].slice(0, 6)),
      {
        minLength: 2,
        maxLength: 5,
      },
    );
    fc.assert(
      fc.property(sheets, fc.array(fc.nat(5), { maxLength: 3 }), ([first = [], ...others], at) => {
        let rows = first;
        let current = review(rows);
        for (const other of others) {
          rows = rows.map((row, index) => (at.includes(index) ? (other[index] ?? []) : row));
          const changed = at.map((index) => index + 1);
          current = reReview(current, '汇总表', aList(GRID_FIELDS, rows), changed).review;
        }
        expect(everythingSaid(current)).toBe(everythingSaid(review(rows)));
      }),
    );
  });

  it('reviews every row where a column means something else now', () => {
    const now = aList(
      ['name', '*idNumber'],
      [
        ['张三', ID],
        ['李四', ID],
        ['王五', null],
      ],
    );
    const { review: after } = reReview(first(), '汇总表', now, []);
    expect(rowsOfReview(after)[2]?.missing).toEqual([1]);
  });

  it('leaves a review without that sheet as it was', () => {
    const before = first();
    expect(reReview(before, 'other', list(), 'all')).toEqual({ review: before, changedRows: [] });
  });
});
