import { openModel } from '../../../src/workbench/files/open-model';
import { sheetRules } from '../../../src/workbench/rules/sheet-rules';
import { openWorkbook } from '../../../src/xlsx/open-workbook';
import { nodeCodec } from '../../../src/xlsx/zip/node-codec';
import ExcelJS from 'exceljs';
import { unzipSync, zipSync } from 'fflate';
import { openSample } from '../../excel/open-in-excel';

async function written(fill: (sheet: ExcelJS.Worksheet) => void) {
  const book = new ExcelJS.Workbook();
  fill(book.addWorksheet('名单', { views: [{ state: 'frozen', ySplit: 2, xSplit: 1 }] }));
  const bytes = await book.xlsx.writeBuffer();
  return openModel(await openWorkbook(new Uint8Array(bytes), nodeCodec));
}

describe('an opened file in memory', () => {
  it('has the looks, sizes and frozen rows the file says', async () => {
    const { activeSheet: sheet } = await written((made) => {
      made.getColumn(2).width = 20;
      made.getRow(1).height = 40;
      const cell = made.getCell('B1');
      cell.value = '身份证号';
      cell.font = { bold: true, size: 14, color: { argb: 'FFFF0000' } };
      cell.fill = { type: 'pattern', pattern: 'solid', fgColor: { argb: 'FFFFEB9C' } };
      cell.alignment = { horizontal: 'center', wrapText: true };
    });
    expect(sheet.style(0, 1)).toMatchObject({
      bold: true,
      fontSize: 14,
      fontColour: 'FF0000',
      fill: 'FFEB9C',
      horizontal: 'Center',
      wrap: true,
    });
    expect(sheet.rows[0]?.height).toBe(40);
    expect(sheet.facts.columns.get(1)?.width).toBe(105);
    expect([sheet.facts.frozenRows, sheet.facts.frozenColumns]).toEqual([2, 1]);
  });

  it('takes no look from a cell in a comment', async () => {
    const book = new ExcelJS.Workbook();
    const made = book.addWorksheet('名单');
    made.getCell('A1').value = '姓名';
    made.getCell('C1').font = { bold: true };
    const parts = unzipSync(new Uint8Array(await book.xlsx.writeBuffer()));
    const part = 'xl/worksheets/sheet1.xml';
    const xml = new TextDecoder().decode(parts[part]);
    const bold = /<c r="C1"( s="\d+")/.exec(xml)?.[1] ?? '';
    parts[part] = new TextEncoder().encode(xml.replace('<c r="C1"', `<!-- <c r="B1"${bold}/> --><c r="C1"`));
    const { activeSheet: sheet } = await openModel(await openWorkbook(zipSync(parts), nodeCodec));
    expect([0, 1, 2].map((column) => sheet.style(0, column).bold)).toEqual([false, false, true]);
  });

  it('has the formulas of its cells, shared ones too, and their results', async () => {
    const { activeSheet: sheet } = await written((made) => {
      made.getCell('B1').value = { formula: 'IF(A1<>"",A1&"&",C1)', result: '是' };
      made.fillFormula('B2:B3', 'A2+$A$1', [3, 4]);
    });
    expect([0, 1, 2].map((row) => [sheet.formula(row, 1), sheet.value(row, 1)])).toEqual([
      ['=IF(A1<>"",A1&"&",C1)', '是'],
      ['=A2+$A$1', 3],
      ['=A3+$A$1', 4],
    ]);
  });

  it('has its conditional formats in order, and tells of those not shown', async () => {
    const { activeSheet: sheet } = await written((made) => {
      made.getCell('A1').value = 5;
      const style: Partial<ExcelJS.Style> = {
        fill: { type: 'pattern', pattern: 'solid', bgColor: { argb: 'FFFFC7CE' } },
      };
      made.addConditionalFormatting({
        ref: 'A1:A9',
        rules: [
          { type: 'cellIs', operator: 'greaterThan', formulae: ['3'], priority: 1, style },
          {
            type: 'dataBar',
            priority: 2,
            cfvo: [{ type: 'min' }, { type: 'max' }],
          },
        ],
      });
    });
    const rules = sheetRules(sheet.facts.conditionalFormats);
    expect(rules.paintAt((row, column) => sheet.value(row, column), 0, 0)?.fill).toBe('FFC7CE');
    expect(rules.unsupported).toBe(1);
  });

  it.each(['clean', 'messy'])('has no step of undo to begin with: %s', async (name) => {
    const model = await openModel(await openSample(name));
    expect(model.canUndo).toBe(false);
    expect(model.activeSheet.facts.frozenRows).toBeGreaterThan(0);
  });
});
