import { annotate } from '../../src/annotations/annotate';
import { ExcelError } from '../../src/excel/excel-error';
import { say } from '../../src/messages/catalog';
import type { JobControl } from '../../src/workbook/live-workbook';
import type { WorkbookSnapshot } from '../../src/workbook/sheet-snapshot';
import type { WorkbookChange } from '../../src/workbook/workbook-change';
import { setCell, shiftCells } from '../../src/workbench/model';
import { type InExcel, openInExcel, openSample } from './open-in-excel';
import { told } from './told-model';
import { reviewOf } from './told-review';

function changeFor(snapshot: WorkbookSnapshot): WorkbookChange {
  return annotate(reviewOf(snapshot), snapshot, {
    language: 'zh-CN',
    reviewedAt: '2026-11-23 19:40',
    settingsText: '',
  });
}

async function readClean(options: Parameters<typeof openInExcel>[1] = {}) {
  const opened = await openInExcel(await openSample('clean'), options);
  const snapshot = await opened.workbook.read();
  return { ...opened, snapshot, change: changeFor(snapshot) };
}

async function thrownBy(job: Promise<unknown>): Promise<ExcelError> {
  const thrown = await job.then(
    () => null,
    (fault: unknown) => fault,
  );
  if (!(thrown instanceof ExcelError)) throw new Error('no ExcelError', { cause: thrown });
  expect(say(thrown.sentence, 'zh-CN')).toMatch(/请/);
  return thrown;
}

function listOf({ model }: InExcel) {
  const [sheet] = model.sheets;
  if (!sheet) throw new Error('no sheet');
  return sheet;
}

describe('nothing is written', () => {
  it.each([
    [
      'a cell changed',
      (open: InExcel) => {
        setCell(open.model, listOf(open), 5, 1, { value: '另一人' });
      },
    ],
    [
      'a row was inserted',
      (open: InExcel) => {
        const sheetId = listOf(open).id;
        const area = { top: 5, bottom: 5, left: 0, right: 16_383 };
        shiftCells(open.model, listOf(open), { sheetId, kind: 'insert', axis: 'rows', area });
      },
    ],
  ])('where %s since it was read', async (_, edit) => {
    const open = await readClean();
    open.model.step('local', () => {
      edit(open);
    });
    const before = told(open.model);
    const thrown = await thrownBy(open.workbook.apply(open.change));
    expect([thrown.reason, thrown.kind]).toEqual(['conflict', 'conflict']);
    expect(told(open.model)).toEqual(before);
  });

  it('where the sheet was never read', async () => {
    const { change, model } = await readClean();
    const other = await openInExcel(model);
    expect((await thrownBy(other.workbook.apply(change))).reason).toBe('conflict');
  });

  it('where the sheet is protected', async () => {
    const open = await readClean();
    open.model.step('local', () => {
      open.model.setFacts(listOf(open), { protection: { password: null, options: {} } });
    });
    const before = told(open.model);
    expect((await thrownBy(open.workbook.apply(open.change))).reason).toBe('protected');
    expect(told(open.model)).toEqual(before);
  });

  it('where the workbook is open for reading only', async () => {
    const open = await readClean({ mode: 'readOnly' });
    expect(open.workbook.abilities.writable).toBe(false);
    expect((await thrownBy(open.workbook.apply(open.change))).reason).toBe('viewOnly');
  });

  it('where the sheet is gone', async () => {
    const open = await readClean();
    const sheets = open.change.sheets.map((sheet) => ({ ...sheet, sheetId: '{gone}' }));
    const thrown = await thrownBy(
      open.workbook.apply({ ...open.change, sheets: sheets.map((sheet) => ({ ...sheet, columns: [] })) }),
    );
    expect(thrown.reason).toBe('sheetGone');
  });
});

describe('Excel in trouble', () => {
  it.each([
    ['cellEdit', 'cellEditing', true],
    ['modalDialog', 'cellEditing', true],
    ['sessionLost', 'sessionLost', false],
  ] as const)('%s while writing: everything is as it was', async (fault, reason, canRetry) => {
    const open = await readClean();
    const before = told(open.model);
    open.host.faults.set(fault, { after: fault === 'modalDialog' ? 0 : 1, times: 1 });
    const thrown = await thrownBy(open.workbook.apply(open.change));
    expect([thrown.reason, thrown.canRetry]).toEqual([reason, canRetry]);
    expect(told(open.model)).toEqual(before);
  });

  it('one thing that fails within a request: what came before it is put back', async () => {
    const open = await readClean();
    const before = told(open.model);
    const area = { top: 0, left: 0, bottom: 3, right: 3 };
    const sheets = open.change.sheets.map((sheet) => ({
      ...sheet,
      resizeTables: [{ tableId: '{gone}', area }],
    }));
    const thrown = await thrownBy(open.workbook.apply({ ...open.change, sheets }));
    expect(thrown.reason).toBe('sheetGone');
    expect(told(open.model)).toEqual(before);
  });

  it('busy for a moment: it is tried again by itself', async () => {
    const open = await readClean();
    open.host.faults.set('throttled', { times: 1 });
    await open.workbook.apply(open.change);
    expect((await open.workbook.sheetNames()).length).toBe(open.snapshot.sheets.length + 2);
  });

  it('busy for long: it is said, and can be tried again', async () => {
    const open = await readClean();
    open.host.faults.set('throttled');
    const thrown = await thrownBy(open.workbook.apply(open.change));
    expect([thrown.reason, thrown.canRetry]).toEqual(['throttled', true]);
  });

  it('an answer too large: less is asked for', async () => {
    const open = await openInExcel(await openSample('messy'));
    open.host.faults.set('responseTooLarge', { after: 1, times: 2 });
    const { sheets } = await open.workbook.read();
    expect(sheets[0]?.values.length).toBe(128);
  });
});

describe('given up', () => {
  /** Gives up once so many reports of progress came. */
  function givesUp(after: number): JobControl {
    const controller = new AbortController();
    let told = 0;
    return {
      signal: controller.signal,
      onProgress: () => {
        told += 1;
        if (told === after) controller.abort();
      },
    };
  }

  it('before anything was read', async () => {
    const { workbook } = await openInExcel(await openSample('clean'));
    await expect(workbook.read(undefined, { ...givesUp(0), signal: AbortSignal.abort() })).rejects.toThrow();
  });

  it('before anything was written: everything is as it was', async () => {
    const open = await readClean();
    const before = told(open.model);
    await expect(
      open.workbook.apply(open.change, { ...givesUp(0), signal: AbortSignal.abort() }),
    ).rejects.toThrow();
    expect(told(open.model)).toEqual(before);
  });
});
