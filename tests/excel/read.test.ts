import { openInExcel, openSample, REQUIREMENT_SETS } from './open-in-excel';
import { reviewOf, toldBy } from './told-review';

describe.each(REQUIREMENT_SETS)('at ExcelApi %s', (requirementSet) => {
  describe.each(['clean', 'messy'])('the %s sample', (name) => {
    it('gives the same review as the file itself', async () => {
      const opened = await openSample(name);
      const { workbook } = await openInExcel(opened, { requirementSet });
      const snapshot = await workbook.read();
      expect(toldBy(reviewOf(snapshot))).toEqual(toldBy(reviewOf(opened.snapshot)));
    });

    it('is read with the same values, formats, formulas, looks and hidden rows', async () => {
      const opened = await openSample(name);
      const { workbook } = await openInExcel(opened, { requirementSet });
      const { sheets } = await workbook.read();
      expect(sheets.map((sheet) => sheet.name)).toEqual(opened.snapshot.sheets.map((sheet) => sheet.name));
      sheets.forEach((sheet, index) => {
        const file = opened.snapshot.sheets[index];
        if (!file) throw new Error('a sheet too many');
        const { top, left, visibility, hiddenRows, hiddenColumns, date1904, isProtected } = file;
        expect(sheet).toMatchObject({ top, left, visibility, date1904, isProtected });
        expect([sheet.hiddenRows, sheet.hiddenColumns]).toEqual([hiddenRows, hiddenColumns]);
        file.values.forEach((cells, at) => {
          cells.forEach((value, column) => {
            const place = [top + at, left + column] as const;
            expect(sheet.values[at]?.[column] ?? null).toBe(value);
            expect(sheet.hasFormula(...place)).toBe(file.hasFormula(...place));
            if (typeof value === 'number')
              expect(sheet.numberFormat(...place)).toBe(file.numberFormat(...place));
          });
        });
      });
    });

    it('is read in three round trips', async () => {
      const { workbook, host } = await openInExcel(await openSample(name), { requirementSet });
      await workbook.read();
      expect(host.log.syncs).toBe(3);
    });
  });
});
