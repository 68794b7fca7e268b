import { annotate } from '../../src/annotations/annotate';
import { clearAnnotations } from '../../src/annotations/clear-annotations';
import { standingColumns } from '../../src/annotations/place-columns';
import { staleMarks } from '../../src/annotations/stale-marks';
import type { WorkbookSnapshot } from '../../src/workbook/sheet-snapshot';
import { openInExcel, openSample, REQUIREMENT_SETS } from './open-in-excel';
import { reviewOf } from './told-review';
import { told } from './told-model';

const OPTIONS = { language: 'zh-CN', reviewedAt: '2026-11-23 19:40', settingsText: '{"a":"<&>"}' } as const;

function changeFor(snapshot: WorkbookSnapshot, settingsText: string = OPTIONS.settingsText) {
  return annotate(reviewOf(snapshot), snapshot, { ...OPTIONS, settingsText });
}

describe.each(REQUIREMENT_SETS)('at ExcelApi %s', (requirementSet) => {
  describe.each(['clean', 'messy'])('the %s sample', (name) => {
    it('holds, once reviewed, what the plan says', async () => {
      const { workbook } = await openInExcel(await openSample(name), { requirementSet });
      const before = await workbook.read();
      const change = changeFor(before);
      await workbook.apply(change);
      const after = await workbook.read();
      for (const { sheetId, columns } of change.sheets) {
        const sheet = after.sheets.find(({ id }) => id === sheetId);
        for (const { column, headerRow, header, top, values } of columns) {
          const at = (row: number) => sheet?.values[row - sheet.top]?.[column - sheet.left] ?? null;
          expect(at(headerRow)).toBe(header);
          values.forEach((value, index) => {
            if (value !== undefined) expect(at(top + index)).toBe(value === '' ? null : value);
          });
        }
      }
      for (const { name: added, cells, table } of change.addSheets) {
        const sheet = after.sheets.find((one) => one.name === added);
        expect(sheet?.visibility).toBe('visible');
        for (const { row, column, value } of cells) {
          expect(sheet?.values[row - sheet.top]?.[column - sheet.left] ?? null).toBe(
            value === '' ? null : value,
          );
        }
        expect(sheet?.tables.map((one) => one.name)).toEqual(table ? [table.name] : []);
      }
      expect(after.settingsText).toBe(OPTIONS.settingsText);
      expect(staleMarks(reviewOf(after), after).map(({ state }) => state)).toEqual(['current']);
    });

    it('is the workbook it was once the marks are cleared', async () => {
      const { workbook, model } = await openInExcel(await openSample(name), { requirementSet });
      const before = told(model);
      await workbook.apply(changeFor(await workbook.read()));
      expect(told(model)).not.toEqual(before);
      await workbook.apply(clearAnnotations(await workbook.read(), { keepSettings: false }));
      expect(told(model)).toEqual(before);
    });

    it('is the same when it is reviewed twice', async () => {
      const { workbook, model } = await openInExcel(await openSample(name), { requirementSet });
      await workbook.apply(changeFor(await workbook.read()));
      const once = told(model);
      await workbook.apply(changeFor(await workbook.read()));
      expect(told(model)).toEqual(once);
    });

    it('is read and marked in eight round trips', async () => {
      const { workbook, host } = await openInExcel(await openSample(name), { requirementSet });
      await workbook.apply(changeFor(await workbook.read()));
      expect(host.log.syncs).toBeLessThanOrEqual(8);
      expect(host.log.largestOut).toBeLessThan(4_500_000);
    });

    it('has our columns where they are found again', async () => {
      const { workbook } = await openInExcel(await openSample(name), { requirementSet });
      await workbook.apply(changeFor(await workbook.read()));
      const [list] = reviewOf(await workbook.read()).sheets;
      expect(list && standingColumns(list.list).size).toBe(11);
    });
  });
});
