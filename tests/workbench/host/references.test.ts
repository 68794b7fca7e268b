import fc from 'fast-check';
import { excelWith, onSheet, workbookOf } from './in-excel';
import { loadOfficeJs } from './office-in-node';

describe('ranges the add-in holds on to', () => {
  it('stand where their cells moved, and are gone with them', async () => {
    const { Excel } = await excelWith([['a'], ['b'], ['c']]);
    const got = await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      const [b, c] = [sheet.getRange('A2'), sheet.getRange('A3')];
      await context.sync();
      sheet.getRange('1:1').insert('Down');
      b.load('address,values');
      await context.sync();
      const moved = [b.address, b.values];
      sheet.getRange('4:4').delete('Up');
      c.load('address');
      const gone = await context.sync().then(
        () => 'no error',
        (error: unknown) => (error as { code: string }).code,
      );
      return [moved, gone];
    });
    expect(got).toEqual([['名单!A3', [['b']]], 'InvalidReference']);
  });

  it('are let go when the run ends', async () => {
    const office = await excelWith([
      ['a', 'b'],
      ['c', 'd'],
    ]);
    await onSheet(office, async (sheet, context) => {
      const used = sheet.getUsedRange();
      used.getRow(0).load('values');
      const areas = sheet.getRanges('A1,B2');
      areas.areas.load('items/address');
      await context.sync();
      return areas.areas.items.map((range) => range.address);
    });
    await onSheet(office, (_, context) => context.sync());
    expect(office.host.model.references.size).toBe(0);
  });

  it('follow every insert and delete, whatever comes', async () => {
    const place = fc.nat({ max: 11 });
    const move = fc.record({
      kind: fc.constantFrom('insert', 'delete'),
      axis: fc.constantFrom('rows', 'columns'),
      at: place,
      count: fc.integer({ min: 1, max: 3 }),
    });
    await fc.assert(
      fc.asyncProperty(fc.array(move, { maxLength: 8 }), place, place, async (moves, row, column) => {
        const rows = Array.from({ length: 12 }, (_, r) =>
          Array.from({ length: 12 }, (__, c) => `${String(r)}/${String(c)}`),
        );
        const { Excel, host } = await loadOfficeJs(workbookOf(rows));
        const marked = rows[row]?.[column];
        await Excel.run(async (context) => {
          const sheet = context.workbook.worksheets.getActiveWorksheet();
          const held = sheet.getRangeByIndexes(row, column, 1, 1);
          await context.sync();
          for (const { kind, axis, at, count } of moves) {
            const line = sheet.getRangeByIndexes(
              axis === 'rows' ? at : 0,
              axis === 'rows' ? 0 : at,
              axis === 'rows' ? count : 1,
              axis === 'rows' ? 1 : count,
            );
            const whole = axis === 'rows' ? line.getEntireRow() : line.getEntireColumn();
            if (kind === 'insert') whole.insert(axis === 'rows' ? 'Down' : 'Right');
            else whole.delete(axis === 'rows' ? 'Up' : 'Left');
          }
          await context.sync();
          held.load('values');
          const read = await context.sync().then(
            () => held.values[0]?.[0] as unknown,
            () => 'gone',
          );
          const stands = host.model.activeSheet.rows.some((cells) => cells?.values.includes(marked ?? null));
          expect(read).toBe(stands ? marked : 'gone');
        });
        const { model } = host;
        const values = (): unknown => model.activeSheet.rows.map((cells) => cells?.values);
        const after = values();
        for (let step = 0; step < moves.length && model.canUndo; step += 1) model.undo();
        while (model.redo());
        expect(values()).toEqual(after);
        model.undo();
        if (moves.length > 0) expect(values()).toEqual(rows);
      }),
      { numRuns: 40 },
    );
  });
});
