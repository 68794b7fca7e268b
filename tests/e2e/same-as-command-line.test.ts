import path from 'node:path';
import { intakeReview, ownFolder, SAMPLES } from '../cli/command-line';
import { freshContexts } from './a-browser';
import { cellsOf, openWorkbench, review, save, setCutoff } from './a-workbench';

const TIME = /\d{4}-\d\d-\d\d \d\d:\d\d/;

describe('the workbook saved from the workbench', () => {
  const context = freshContexts();
  const folder = ownFolder();

  it.each(['clean', 'messy'])('says the same as the command line of every cell: %s', async (sample) => {
    const workbench = await openWorkbench(context(), { sample });
    await setCutoff(workbench, '2023-09-30');
    await review(workbench);
    const words = ['--cutoff', '2023-09-30', '--out', folder.path, '--fail-on', 'never'];
    const run = intakeReview(['review', path.join(SAMPLES, `${sample}.xlsx`), ...words]);
    const [, output = ''] = /→ (.*\.xlsx)/.exec(run.out + run.err) ?? [];
    const rows = (cells: Readonly<Record<string, unknown>>) => rowsOf(withoutTimes(cells));
    expect(rows(await cellsOf(await save(workbench)))).toEqual(rows(await cellsOf(output)));
  });
});

/** 审核时间 is the time of each review: only that there is one is compared. */
function withoutTimes(cells: Readonly<Record<string, unknown>>): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(cells).map(([cell, value]) => [
      cell,
      typeof value === 'string' ? value.replace(TIME, 'a time') : value,
    ]),
  );
}

/**
 * The cells of the list itself. The result sheets repeat them, and say besides whether notes at the headers make
 * columns required, which Excel tells an add-in from ExcelApi 1.18 on only.
 */
function rowsOf(cells: Readonly<Record<string, unknown>>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(cells).filter(([cell]) => !/^审核(汇总|清单)!/.test(cell)));
}
