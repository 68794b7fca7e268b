import { answerOf, excelWith, onSheet } from './in-excel';

describe('conditional formats', () => {
  it('are added before all others, told, moved with their cells and deleted', async () => {
    const office = await excelWith([
      ['姓名', '问题'],
      ['张三', ''],
    ]);
    await onSheet(office, async (sheet, context) => {
      for (const [address, formula] of [
        ['A2:B9', '=$B2<>""'],
        ['A2:A9,C3:C4', '=A2="x"'],
      ] as const) {
        const format = sheet.getRanges(address).conditionalFormats.add('Custom');
        format.custom.rule.formula = formula;
        format.custom.format.fill.color = '#FFC7CE';
        format.custom.format.font.color = '#9C0006';
        format.stopIfTrue = true;
      }
      await context.sync();
    });
    const told = (): Promise<unknown> =>
      onSheet(office, async (sheet, context) => {
        const formats = sheet.getRange().conditionalFormats;
        formats.load(
          'items/priority,items/stopIfTrue,items/type,items/customOrNullObject/rule/formula,items/customOrNullObject/format/fill/color',
        );
        await context.sync();
        return formats.items.map((format) => [
          format.priority,
          format.type,
          format.stopIfTrue,
          format.customOrNullObject.rule.formula,
          format.customOrNullObject.format.fill.color,
        ]);
      });
    expect(await told()).toEqual([
      [0, 'Custom', true, '=A2="x"', '#FFC7CE'],
      [1, 'Custom', true, '=$B2<>""', '#FFC7CE'],
    ]);
    await onSheet(office, async (sheet, context) => {
      sheet.getRange('1:1').insert('Down');
      sheet.getRange('B:B').insert('Right');
      await context.sync();
    });
    expect(await told()).toEqual([
      [0, 'Custom', true, '=A3="x"', '#FFC7CE'],
      [1, 'Custom', true, '=$C3<>""', '#FFC7CE'],
    ]);
    const areas = await onSheet(office, async (sheet, context) => {
      const ranges = sheet.getRange().conditionalFormats.getItemAt(0).getRanges();
      ranges.load('address');
      sheet.getRange('D1:D99').conditionalFormats.clearAll();
      const left = sheet.getRange().conditionalFormats.getItemAt(0).getRanges();
      left.load('address');
      await context.sync();
      return [ranges.address, left.address];
    });
    expect(areas).toEqual(['名单!A3:A10, 名单!D4:D5', '名单!A3:A10']);
    await onSheet(office, async (sheet, context) => {
      sheet.getRange().conditionalFormats.getItemAt(0).delete();
      await context.sync();
    });
    expect(await told()).toHaveLength(1);
  });
});

describe('tables', () => {
  it('are added, filled, sorted, resized and turned back into cells', async () => {
    const office = await excelWith([
      ['姓名', '姓名', undefined],
      ['乙', 2],
      ['甲', 1],
    ]);
    const got = await onSheet(office, async (sheet, context) => {
      const table = sheet.tables.add('A1:B3', true);
      table.name = '名册';
      const header = table.getHeaderRowRange();
      header.load('values');
      table.rows.add(undefined, [['丙', 3]]);
      table.sort.apply([{ key: 1, ascending: true }]);
      const body = table.getDataBodyRange();
      body.load('values');
      table.resize('A1:C4');
      table.columns.load('items/name');
      sheet.tables.load('items/name,items/showHeaders');
      await context.sync();
      return [
        header.values,
        body.values,
        table.columns.items.map(({ name }) => name),
        sheet.tables.items.map(({ name }) => name),
      ];
    });
    expect(got).toEqual([
      [['姓名', '姓名2']],
      [
        ['甲', 1],
        ['乙', 2],
        ['丙', 3],
      ],
      ['姓名', '姓名2', '列3'],
      ['名册'],
    ]);
    await onSheet(office, async (sheet, context) => {
      sheet.tables.getItem('名册').convertToRange();
      await context.sync();
    });
    expect(office.host.model.activeSheet.facts.tables).toEqual([]);
    expect(office.host.model.activeSheet.value(1, 0)).toBe('甲');
  });
});

describe('filters', () => {
  it('hide rows, say so, and let go', async () => {
    const office = await excelWith([['级别'], ['三级'], ['二级'], ['三级']]);
    const told = (act: (sheet: Excel.Worksheet) => void): Promise<unknown> =>
      onSheet(office, async (sheet, context) => {
        act(sheet);
        sheet.autoFilter.load('enabled,isDataFiltered');
        const rows = sheet.getRange('A2:A4').getRowProperties({ rowHidden: true });
        const place = sheet.autoFilter.getRangeOrNullObject();
        place.load('address');
        await context.sync();
        return [
          sheet.autoFilter.enabled,
          sheet.autoFilter.isDataFiltered,
          place.isNullObject ? null : place.address,
          answerOf(rows).map(({ rowHidden }) => rowHidden),
        ];
      });
    const three = { filterOn: 'Values' as const, values: ['三级'] };
    expect(
      await told((sheet) => {
        sheet.autoFilter.apply('A1:A4', 0, three);
      }),
    ).toEqual([true, true, '名单!A1:A4', [false, true, false]]);
    expect(
      await told((sheet) => {
        sheet.autoFilter.clearCriteria();
      }),
    ).toEqual([true, false, '名单!A1:A4', [false, false, false]]);
    expect(
      await told((sheet) => {
        sheet.autoFilter.remove();
      }),
    ).toEqual([false, false, null, [false, false, false]]);
  });
});

describe('sorting', () => {
  it('takes whole rows along, blanks last, formulas with their row', async () => {
    const got = await onSheet(
      await excelWith([
        ['b', 2],
        [undefined, 9],
        ['a', 1],
        [10, 3],
      ]),
      async (sheet, context) => {
        sheet.getRange('C1').formulas = [['=B1+1']];
        sheet.getRange('A1:C4').sort.apply([{ key: 0, ascending: true }]);
        const range = sheet.getRange('A1:C4');
        range.load('formulas');
        await context.sync();
        return range.formulas as unknown;
      },
    );
    expect(got).toEqual([
      [10, 3, ''],
      ['a', 1, ''],
      ['b', 2, '=B3+1'],
      ['', 9, ''],
    ]);
  });
});

describe('what lies around the cells', () => {
  it('lists, links, panes, comments, merges and charts are kept', async () => {
    const got = await onSheet(
      await excelWith([
        ['月', '人数'],
        ['一月', 3],
      ]),
      async (sheet, context) => {
        const { dataValidation } = sheet.getRange('A5:A9');
        dataValidation.rule = { list: { inCellDropDown: true, source: '是,否' } };
        dataValidation.load('type,rule');
        const link = sheet.getRange('B5');
        link.hyperlink = { documentReference: '名单!A1', screenTip: '看', textToDisplay: '到' };
        link.load('hyperlink,values');
        sheet.freezePanes.freezeRows(2);
        const frozen = sheet.freezePanes.getLocationOrNullObject();
        frozen.load('address');
        const comment = sheet.comments.add('B2', '核对');
        comment.load('content');
        sheet.getRange('D1:E2').merge();
        const merged = sheet.getRange().getMergedAreasOrNullObject();
        merged.load('address');
        const chart = sheet.charts.add('ColumnStacked', sheet.getRange('A1:B2'), 'Columns');
        chart.title.text = '各月';
        chart.setPosition('G1', 'K9');
        chart.title.load('text');
        chart.series.load('items/name');
        await context.sync();
        return [
          dataValidation.type,
          dataValidation.rule,
          [link.hyperlink, link.values],
          frozen.address,
          comment.content,
          merged.address,
          [chart.title.text, chart.series.items.map(({ name }) => name)],
        ];
      },
    );
    expect(got).toEqual([
      'List',
      { list: { inCellDropDown: true, source: '是,否' } },
      [{ documentReference: '名单!A1', screenTip: '看', textToDisplay: '到' }, [['到']]],
      '名单!1:2',
      '核对',
      '名单!D1:E2',
      ['各月', ['人数']],
    ]);
  });

  it('settings and custom XML stay in the workbook', async () => {
    const office = await excelWith([]);
    const xml = '<settings xmlns="urn:test">1</settings>';
    await onSheet(office, async (_, context) => {
      const { workbook } = context;
      workbook.settings.add('k', { a: [1] });
      workbook.customXmlParts.add(xml);
      workbook.customXmlParts.add('<other xmlns="urn:other"/>');
      await context.sync();
    });
    const got = await onSheet(office, async (_, context) => {
      const { workbook } = context;
      const setting = workbook.settings.getItemOrNullObject('k');
      setting.load('value');
      const missing = workbook.settings.getItemOrNullObject('none');
      missing.load('value');
      const part = workbook.customXmlParts.getByNamespace('urn:test').getOnlyItemOrNullObject();
      const text = part.getXml();
      const none = workbook.customXmlParts.getByNamespace('urn:none').getOnlyItemOrNullObject();
      none.load('id');
      await context.sync();
      return [setting.value as unknown, missing.isNullObject, answerOf(text), none.isNullObject];
    });
    expect(got).toEqual([{ a: [1] }, true, xml, true]);
  });

  it('sheets come, are named, hidden, moved and go', async () => {
    const office = await excelWith([]);
    const got = await office.Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      const added = worksheets.add('新表');
      added.load('id');
      await context.sync();
      added.name = '审核汇总';
      added.position = 0;
      added.getRange('A1').values = [['x']];
      worksheets.load('items/name,items/visibility,items/position');
      await context.sync();
      const names = worksheets.items.map(({ name, position }) => [name, position]);
      worksheets.getItem(added.id).delete();
      worksheets.getItemOrNullObject('没有').delete();
      const count = worksheets.getCount();
      await context.sync();
      return [names, answerOf(count)];
    });
    expect(got).toEqual([
      [
        ['审核汇总', 0],
        ['名单', 1],
      ],
      1,
    ]);
  });
});

it('counts what goes over the wire', async () => {
  const office = await excelWith([['a']]);
  await onSheet(office, async (sheet, context) => {
    sheet.getRange('A1').load('values');
    await context.sync();
  });
  const { requests, syncs, bytesIn, bytesOut } = office.host.log;
  expect({ requests, syncs }).toEqual({ requests: 2, syncs: 1 });
  expect(bytesOut).toBeGreaterThan(bytesIn);
});
