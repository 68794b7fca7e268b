import { annotate } from '../../src/annotations/annotate';
import type { JobControl } from '../../src/workbook/live-workbook';
import { largeWorkbook } from './large-sheet';
import { openInExcel } from './open-in-excel';
import { told } from './told-model';
import { reviewOf } from './told-review';

const OPTIONS = { language: 'zh-CN', reviewedAt: '2026-11-23 19:40', settingsText: '' } as const;
const ROWS = 6_000;
/** What a block of values takes at most. */
const BLOCK_BYTES = 3_600_000;
jest.setTimeout(60_000);

async function largeInExcel() {
  const from = await largeWorkbook(ROWS);
  const open = await openInExcel(from);
  const raw = Buffer.byteLength(JSON.stringify(from.sheets[0]?.values));
  return { ...open, raw };
}

describe(`${ROWS} rows`, () => {
  it('are read and marked in blocks below the limits', async () => {
    const { workbook, host, raw } = await largeInExcel();
    const snapshot = await workbook.read();
    expect(snapshot.sheets[0]?.values.length).toBe(ROWS + 1);
    const { syncs, bytesIn } = host.log;
    expect(bytesIn).toBeLessThan(raw * 1.2);
    await workbook.apply(annotate(reviewOf(snapshot), snapshot, OPTIONS));
    const blocks = Math.ceil(raw / BLOCK_BYTES);
    expect(syncs).toBeLessThanOrEqual(3 + blocks);
    expect(host.log.syncs).toBeLessThanOrEqual(6 + 2 * blocks);
    expect(host.log.largestOut).toBeLessThan(4_500_000);
    expect(host.log.largestIn).toBeLessThan(4_500_000);
  });

  it('are as they were when writing is given up between two requests', async () => {
    const { workbook, model } = await largeInExcel();
    const snapshot = await workbook.read();
    const before = JSON.stringify(told(model));
    const controller = new AbortController();
    let reports = 0;
    const control: JobControl = {
      signal: controller.signal,
      onProgress: () => {
        reports += 1;
        if (reports === 2) controller.abort();
      },
    };
    const change = annotate(reviewOf(snapshot), snapshot, OPTIONS);
    await expect(workbook.apply(change, control)).rejects.toHaveProperty('name', 'AbortError');
    expect(JSON.stringify(told(model)) === before).toBe(true);
  });

  it('are as they were when the second request of writing fails', async () => {
    const { workbook, model, host } = await largeInExcel();
    const snapshot = await workbook.read();
    const before = JSON.stringify(told(model));
    host.faults.set('cellEdit', { after: 2, times: 1 });
    const change = annotate(reviewOf(snapshot), snapshot, OPTIONS);
    await expect(workbook.apply(change)).rejects.toThrow('excel.fault.cellEditing');
    expect(JSON.stringify(told(model)) === before).toBe(true);
  });
});
