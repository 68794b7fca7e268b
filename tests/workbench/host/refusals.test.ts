import { modelOf, setCell } from '../../../src/workbench/model';
import { excelWith, onSheet } from './in-excel';
import { loadOfficeJs } from './office-in-node';

type Act = (sheet: Excel.Worksheet, context: Excel.RequestContext) => void;

async function refused(act: Act, options: Parameters<typeof excelWith>[1] = {}) {
  const office = await excelWith(
    [
      ['姓名', '电话'],
      ['张三', 1],
    ],
    options,
  );
  return onSheet(office, async (sheet, context) => {
    act(sheet, context);
    await context.sync();
  }).then(
    () => null,
    (error: unknown) => error,
  );
}

describe('what Excel refuses', () => {
  it.each<[string, string, string, Act]>([
    [
      'a sheet that is not there',
      'ItemNotFound',
      'WorksheetCollection.getItem',
      (_, { workbook }) => workbook.worksheets.getItem('无').load('name'),
    ],
    [
      'an array of another size',
      'InvalidArgument',
      'Range.values',
      (sheet) => (sheet.getRange('A1:B2').values = [[1]]),
    ],
    [
      'a bad address',
      'InvalidArgument',
      'Worksheet.getRange',
      (sheet) => sheet.getRange('A0').load('values'),
    ],
    [
      'an address over 8,192 characters',
      'InvalidArgument',
      'Worksheet.getRanges',
      (sheet) => sheet.getRanges(`${'A1,'.repeat(2731)}A1`).load('address'),
    ],
    [
      'text longer than a cell holds',
      'InvalidArgument',
      'Range.values',
      (sheet) => (sheet.getRange('A1').values = [['一'.repeat(32_768)]]),
    ],
    [
      'a sheet name of 32 characters',
      'InvalidArgument',
      'WorksheetCollection.add',
      (_, { workbook }) => workbook.worksheets.add('名'.repeat(32)),
    ],
    [
      'a sheet name twice',
      'ItemAlreadyExists',
      'WorksheetCollection.add',
      (_, { workbook }) => workbook.worksheets.add('名单'),
    ],
    [
      'deleting the last sheet',
      'InvalidOperation',
      'Worksheet.delete',
      (sheet) => {
        sheet.delete();
      },
    ],
    [
      'a read of more than five million cells',
      'RangeExceedsLimit',
      'Range.load',
      (sheet) => sheet.getRange('A1:F900000').load('values'),
    ],
    [
      'a table over a table',
      'InvalidArgument',
      'TableCollection.add',
      (sheet) => {
        sheet.tables.add('A1:B2', true);
        sheet.tables.add('B1:C2', true);
      },
    ],
    [
      'moving a part of a table',
      'InsertDeleteConflict',
      'Range.insert',
      (sheet) => {
        sheet.tables.add('A1:B2', true);
        sheet.getRange('A1').insert('Down');
      },
    ],
    [
      'a list of more than 255 characters',
      'InvalidArgument',
      'DataValidation.rule',
      (sheet) => {
        sheet.getRange('A1').dataValidation.rule = {
          list: { inCellDropDown: true, source: '一'.repeat(256) },
        };
      },
    ],
    ['what the host does not have', 'ApiNotFound', 'Worksheet.shapes', (sheet) => sheet.shapes.load('items')],
    [
      'a rule of another kind',
      'ApiNotFound',
      'ConditionalFormatCollection.add',
      (sheet) => sheet.getRange('A1').conditionalFormats.add('DataBar'),
    ],
  ])('%s: %s', async (_name, code, location, act) => {
    expect(await refused(act)).toMatchObject({ code, debugInfo: { errorLocation: location } });
  });

  it.each<[string, Act]>([
    ['comments (1.10)', (sheet) => sheet.comments.load('items/content')],
    ['merged areas (1.13)', (sheet) => sheet.getRange().getMergedAreasOrNullObject().load('address')],
    [
      'resizing a table (1.13)',
      (sheet) => {
        sheet.tables.add('A1:B2', true).resize('A1:B3');
      },
    ],
  ])('above its requirement set a member is not there: %s', async (_name, act) => {
    expect(await refused(act, { requirementSet: '1.9' })).toMatchObject({ code: 'ApiNotFound' });
    expect(await refused(act, { requirementSet: '1.15' })).toBeNull();
  });

  it('what ran before an error stays done, and is told', async () => {
    const office = await excelWith([['a']]);
    const got = await office.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.getRange('A1').values = [['b']];
      const first = sheet.getRange('A1');
      first.load('values');
      sheet.getRange('A0').load('values');
      const failed = await context.sync().then(
        () => false,
        () => true,
      );
      return [failed, first.values];
    });
    expect(got).toEqual([true, [['b']]]);
    expect(office.host.model.activeSheet.value(0, 0)).toBe('b');
  });
});

describe('protection', () => {
  it.each<[string, Act]>([
    ['values', (sheet) => (sheet.getRange('A1').values = [['x']])],
    ['fills', (sheet) => (sheet.getRange('A1').format.fill.color = '#FF0000')],
    ['conditional formats', (sheet) => sheet.getRange('A1').conditionalFormats.add('Custom')],
    [
      'lists',
      (sheet) => {
        sheet.getRange('A1').dataValidation.clear();
      },
    ],
    ['rows put in', (sheet) => sheet.getRange('1:1').insert('Down')],
    [
      'sorting',
      (sheet) => {
        sheet.getRange('A1:B2').sort.apply([{ key: 0 }]);
      },
    ],
    ['column widths', (sheet) => (sheet.getRange('A:A').format.columnWidth = 10)],
    ['tables', (sheet) => sheet.tables.add('A1:B2', true)],
  ])('a protected sheet takes no %s', async (_name, act) => {
    expect(
      await refused((sheet, context) => {
        sheet.protection.protect();
        act(sheet, context);
      }),
    ).toMatchObject({ code: 'AccessDenied' });
    expect(await refused(act)).toBeNull();
  });

  it('unlocked cells can be written, and a password opens the sheet', async () => {
    expect(
      await refused((sheet) => {
        sheet.getRange('B2').format.protection.locked = false;
        sheet.protection.protect({}, 'geheim');
        sheet.getRange('B2').values = [[5]];
      }),
    ).toBeNull();
    const wrong: Act = (sheet) => {
      sheet.protection.protect({}, 'geheim');
      sheet.protection.unprotect('falsch');
    };
    expect(await refused(wrong)).toMatchObject({ code: 'AccessDenied' });
  });

  it('what the protection allows is allowed', async () => {
    expect(
      await refused((sheet) => {
        sheet.protection.protect({ allowFormatCells: true });
        sheet.getRange('A1').format.fill.color = '#FF0000';
      }),
    ).toBeNull();
  });
});

describe('troubles of a whole request', () => {
  it.each([
    ['cellEdit', 'InvalidOperationInCellEditMode'],
    ['sessionLost', 'InvalidOrTimedOutSession'],
    ['throttled', 'ActivityLimitReached'],
    ['requestTooLarge', 'RequestPayloadSizeLimitExceeded'],
    ['responseTooLarge', 'ResponsePayloadSizeLimitExceeded'],
    ['viewOnly', 'AccessDenied'],
  ] as const)('%s is told as %s, and passes', async (name, code) => {
    const office = await excelWith([['a']]);
    office.host.faults.set(name, { times: 1 });
    const write = (): Promise<unknown> =>
      onSheet(office, async (sheet, context) => {
        sheet.getRange('A1').values = [['b']];
        await context.sync();
      });
    await expect(write()).rejects.toMatchObject({ code });
    expect(office.host.model.activeSheet.value(0, 0)).toBe('a');
    await write();
    expect(office.host.model.activeSheet.value(0, 0)).toBe('b');
  });

  it('a workbook for viewing can be read', async () => {
    const office = await excelWith([['a']]);
    office.host.faults.set('viewOnly');
    const values = await onSheet(office, async (sheet, context) => {
      const range = sheet.getRange('A1');
      range.load('values');
      await context.sync();
      return range.values;
    });
    expect(values).toEqual([['a']]);
  });

  it('more than 5 MB is refused, out and in', async () => {
    const office = await excelWith([]);
    const long = '一'.repeat(30_000);
    const rows = (count: number): string[][] => Array.from({ length: count }, () => [long]);
    const write = (count: number): Promise<unknown> =>
      onSheet(office, async (sheet, context) => {
        sheet.getRange(`A1:A${String(count)}`).values = rows(count);
        await context.sync();
      });
    await expect(write(60)).rejects.toMatchObject({ code: 'RequestPayloadSizeLimitExceeded' });
    const { model } = office.host;
    model.step('local', () => {
      for (let row = 0; row < 60; row += 1) setCell(model, model.activeSheet, row, 0, { value: long });
    });
    const read = onSheet(office, async (sheet, context) => {
      const range = sheet.getUsedRange(true);
      range.load('values');
      await context.sync();
      return range.values;
    });
    await expect(read).rejects.toMatchObject({ code: 'ResponsePayloadSizeLimitExceeded' });
  });
});

it('an empty snapshot is a workbook with one sheet', async () => {
  const office = await loadOfficeJs(modelOf({ sheets: [], settingsText: null, remarks: [] }));
  expect(
    await onSheet(office, async (sheet, context) => {
      const used = sheet.getUsedRangeOrNullObject(true);
      await context.sync();
      return used.isNullObject;
    }),
  ).toBe(true);
});
