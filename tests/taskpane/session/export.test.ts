import { reportSchema } from '../../../src/reports/report-schema';
import { openWorkbook } from '../../../src/xlsx/open-workbook';
import { nodeCodec } from '../../../src/xlsx/zip/node-codec';
import type { ExportedFile } from '../../../src/taskpane/pane-state';
import { people } from '../../summary-sheet/a-person';
import { aList, COLUMN, opened, reviewed, type Opened } from './a-session';

/** Two people with the same ID number, the second's name a formula. */
async function two(): Promise<Opened> {
  const [one = [], other = []] = people(2);
  return reviewed([
    aList([one, other.with(COLUMN.idNumber, one[COLUMN.idNumber] ?? null).with(COLUMN.name, '=1+1')]),
  ]);
}

const text = (file: ExportedFile | null) => (typeof file?.content === 'string' ? file.content : '');
const ID = String(people(1)[0]?.[COLUMN.idNumber]);

describe('an export', () => {
  it('of the report is what the command line prints', async () => {
    const { session } = await two();
    const file = await session.actions.exportFile('json', { masked: false });
    expect(file).toMatchObject({ name: '汇总表-审核报告.json', type: 'application/json' });
    const report = reportSchema.parse(JSON.parse(text(file)));
    expect(report.files[0]?.sheets[0]?.rows[0]?.idNumber).toBe(ID);
  });

  it.each(['json', 'csv'] as const)('masked (%s) holds no name, no ID number, no phone', async (format) => {
    const { session } = await two();
    const masked = text(await session.actions.exportFile(format, { masked: true }));
    expect(masked).not.toMatch(/陈一鸣|500103\d{8}|1380000\d/);
    const plain = text(await session.actions.exportFile(format, { masked: false }));
    expect(plain).toContain('陈一鸣');
    expect(plain).toContain(ID);
  });

  it('as .csv opens in Excel as text, and runs nothing', async () => {
    const { session } = await two();
    const csv = text(await session.actions.exportFile('csv', { masked: false }));
    expect(csv.charCodeAt(0)).toBe(0xfeff);
    expect(csv).toContain("'=1+1");
    expect(csv).not.toMatch(/(?:^|,)"?[=+@]/m);
    expect(csv).toContain(`"\t${ID}"`);
  });

  it('as .xlsx is a table of texts', async () => {
    const { session } = await two();
    const file = await session.actions.exportFile('xlsx', { masked: false });
    expect(file?.name).toBe('汇总表-审核清单.xlsx');
    if (!(file?.content instanceof Uint8Array)) throw new Error('no bytes');
    const { snapshot } = await openWorkbook(file.content, nodeCodec);
    const [sheet] = snapshot.sheets;
    expect(sheet?.name).toBe('审核清单');
    expect(sheet?.values[0]?.slice(0, 4)).toEqual(['工作表', '单元格', '姓名', '身份证号']);
    const cells = sheet?.values.slice(1).flat() ?? [];
    expect(cells).toContain(ID);
    expect(cells).toContain('=1+1');
    expect(cells.every((value) => value === null || typeof value === 'string')).toBe(true);
    expect(sheet?.hasFormula(1, 2)).toBe(false);
  });

  it('takes the workbook’s name and the language', async () => {
    const { session } = await reviewed([aList()], { fileName: '某某公司.报名.xlsx' });
    await session.actions.setLanguage('en-US');
    const file = await session.actions.exportFile('csv', { masked: true });
    expect(file?.name).toBe('某某公司.报名-Review findings.csv');
  });

  it('before a review is none', async () => {
    const { session } = opened();
    expect(await session.actions.exportFile('json', { masked: true })).toBe(null);
    expect(session.getState().notification?.told.key).toBe('pane.session.notReviewed');
  });
});
