import { setCell, shiftCells, type WorkbookModel } from '../../../src/workbench/model';
import { excelWith } from './in-excel';
import type { OfficeInNode } from './office-in-node';

interface Heard {
  readonly kind: string;
  readonly address?: string;
  readonly changeType?: string;
  readonly source?: string;
}

async function listening(office: OfficeInNode): Promise<{ heard: Heard[]; stop: () => Promise<void> }> {
  const heard: Heard[] = [];
  const hear = (kind: string) => (event: unknown) => {
    const { address, changeType, source } = event as Heard;
    heard.push({ kind, ...(JSON.parse(JSON.stringify({ address, changeType, source })) as object) });
    return Promise.resolve();
  };
  const handlers = await office.Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    const added = [
      worksheets.onChanged.add(hear('changed')),
      worksheets.onRowSorted.add(hear('sorted')),
      worksheets.getActiveWorksheet().onSelectionChanged.add(hear('selected')),
    ];
    await context.sync();
    return added;
  });
  return {
    heard,
    stop: async () => {
      const [first] = handlers;
      for (const handler of handlers) handler.remove();
      await first?.context.sync();
    },
  };
}

function typed(model: WorkbookModel, row: number, value: string, source: 'local' | 'remote' = 'local'): void {
  model.step(source, () => {
    setCell(model, model.activeSheet, row, 0, { value });
  });
}

function placeOf(office: OfficeInNode, event: Excel.WorksheetChangedEventArgs): Promise<string> {
  return office.Excel.run(async (context) => {
    const range = event.getRange(context);
    range.load('address');
    await context.sync();
    return range.address;
  });
}

describe('events', () => {
  it('tell of edits by people here and elsewhere, of moves, sorts and selections', async () => {
    const office = await excelWith([['b'], ['a']]);
    const { heard, stop } = await listening(office);
    const { model, events } = office.host;
    typed(model, 4, 'x');
    typed(model, 5, 'y', 'remote');
    model.step('local', () => {
      const { id } = model.activeSheet;
      const area = { top: 1, left: 0, bottom: 2, right: 16_383 };
      shiftCells(model, model.activeSheet, { sheetId: id, kind: 'insert', axis: 'rows', area });
    });
    model.select(model.activeSheet, [{ top: 0, left: 0, bottom: 1, right: 1 }]);
    await events.settled();
    expect(heard).toEqual([
      { kind: 'changed', address: 'A5', changeType: 'RangeEdited', source: 'Local' },
      { kind: 'changed', address: 'A6', changeType: 'RangeEdited', source: 'Remote' },
      { kind: 'changed', address: '2:3', changeType: 'RowInserted', source: 'Local' },
      { kind: 'selected', address: 'A1:B2' },
    ]);
    await stop();
    typed(model, 6, 'z');
    await events.settled();
    expect(heard).toHaveLength(4);
  });

  it("tell of the add-in's own writes, unless it asked for silence", async () => {
    const office = await excelWith([['a']]);
    const { heard } = await listening(office);
    const write = (quiet: boolean): Promise<void> =>
      office.Excel.run(async (context) => {
        if (quiet) context.runtime.enableEvents = false;
        context.workbook.worksheets.getActiveWorksheet().getRange('A1:B2').values = [
          [1, 2],
          [3, 4],
        ];
        await context.sync();
        if (quiet) context.runtime.enableEvents = true;
        await context.sync();
      });
    await write(false);
    await office.host.events.settled();
    expect(heard).toEqual([
      { kind: 'changed', address: 'A1:B2', changeType: 'RangeEdited', source: 'Local' },
    ]);
    await write(true);
    await office.host.events.settled();
    expect(heard).toHaveLength(1);
  });

  it('lead to their cells, which may have moved since', async () => {
    const office = await excelWith([['a']]);
    const addresses: string[] = [];
    let last: Promise<void> = Promise.resolve();
    await office.Excel.run(async (context) => {
      context.workbook.worksheets.getActiveWorksheet().onChanged.add((event) => {
        last = placeOf(office, event).then((address) => void addresses.push(address));
        return last;
      });
      await context.sync();
    });
    typed(office.host.model, 2, 'x');
    await office.host.events.settled();
    await last;
    expect(addresses).toEqual(['名单!A3']);
  });
});
