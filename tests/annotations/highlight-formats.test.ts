import { highlightFormats } from '../../src/annotations/highlight-formats';
import { formulaLiteral } from '../../src/annotations/formula-text';
import { placeColumns } from '../../src/annotations/place-columns';
import { resultHeader } from '../../src/annotations/result-column';
import type { CellValue } from '../../src/workbook/sheet-snapshot';
import { aSheet } from '../summary-sheet/a-sheet';
import { evaluateFormula, formatsPainting } from './evaluate-formula';
import { aColumn, aList } from './tiny-review';

const RED = 'FFC7CE';
const AMBER = 'FFEB9C';
const OURS = (['verdict', 'errors', 'warnings'] as const).map((kind) => resultHeader(kind, 'zh-CN'));

/** Fills of A..G of one row: 姓名, 身份证号, 性别, 联系电话, then 审核结论, 必改问题, 提醒. */
function painted(cells: readonly CellValue[]): readonly string[] {
  const snapshot = aSheet({
    rows: [['标题'], ['姓名', '身份证号', '性别', '联系电话', ...OURS], ['占位'], [...cells]],
  });
  const list = { ...aList(snapshot, 1), firstDataRow: 2, lastDataRow: 3 };
  const formats = highlightFormats(list, placeColumns(list).places, 'zh-CN');
  return Array.from({ length: 7 }, (_, column) => {
    const fills = new Set(formatsPainting(snapshot, formats, 3, column).map(({ fill }) => fill));
    return [...fills].map((fill) => (fill === RED ? 'red' : fill === AMBER ? 'amber' : '?')).join('+');
  });
}

describe('what the conditional formats paint', () => {
  const none = ['', '', '', '', '', '', ''];
  it.each<[string, readonly CellValue[], readonly string[]]>([
    ['a clean row', ['张三', '1', '男', '138', '通过', null, null], none],
    ['an error', ['张三', '1', '男', '138', null, '【身份证号】不对', null], ['', 'red', '', '', '', '', '']],
    [
      'a reminder',
      ['张三', '1', '男', '138', null, null, '【性别】请核对'],
      ['', '', 'amber', '', '', '', ''],
    ],
    [
      'both: the error wins',
      ['张三', '1', '男', '138', null, '【性别】错', '【性别】请核对'],
      ['', '', 'red', '', '', '', ''],
    ],
    [
      'several sentences',
      ['张三', '1', '男', '138', null, '缺：姓名；【身份证号】a；【联系电话】b', '【性别】c'],
      ['', 'red', 'amber', 'red', '', '', ''],
    ],
    [
      'a required blank of an applicant',
      ['张三', null, '男', '', '需补正', '缺：身份证号、联系电话', null],
      ['', 'red', '', 'red', 'red', '', ''],
    ],
    [
      'spaces of every kind are blank',
      ['张三', ' \u3000', '男', '\u00A0', '需补正', null, null],
      ['', 'red', '', 'red', 'red', '', ''],
    ],
    [
      'filled in since: red goes away by itself',
      ['张三', '1', '男', '138', '需补正', '缺：身份证号、联系电话', null],
      ['', '', '', '', 'red', '', ''],
    ],
    ['a number is not blank', ['张三', 5, '男', 0, '通过', null, null], none],
    ['an error value is not blank', ['张三', '#N/A', '男', '138', '通过', null, null], none],
    [
      'an error value with a finding',
      ['张三', '#N/A', '男', '138', null, '【身份证号】公式出错', null],
      ['', 'red', '', '', '', '', ''],
    ],
    [
      'blanked since: only the live red',
      ['张三', null, '男', '138', '待核实', null, '【身份证号】旧'],
      ['', 'red', '', '', 'amber', '', ''],
    ],
    [
      'an optional blank with a finding',
      ['张三', '1', null, '138', null, null, '【性别】没填'],
      ['', '', 'amber', '', '', '', ''],
    ],
    ['an optional blank is not red', ['张三', '1', null, '138', '通过', null, null], none],
    ['a note under the name', ['以上人员已核对', null, null, null, null, null, null], none],
    ['somebody typed in since', ['李四', '2', null, null, null, null, null], ['', '', '', 'red', '', '', '']],
    ['a blank row', [null, null, null, null, null, null, null], none],
    ['not eligible', ['张三', '1', '男', '138', '不符合', null, null], ['', '', '', '', 'red', '', '']],
    [
      'after training',
      ['张三', '1', '男', '138', '结业后通过', null, null],
      ['', '', '', '', 'amber', '', ''],
    ],
  ])('%s', (_, cells, expected) => {
    expect(painted(cells)).toEqual(expected);
  });
});

describe('the rules', () => {
  const snapshot = aSheet({
    rows: [
      ['姓名', '身份证号', '性别', '联系电话'],
      ['张三', '1', '男', '138'],
    ],
  });
  const list = aList(snapshot, 0);
  const rules = (columns = list.columns) =>
    highlightFormats({ ...list, columns }, placeColumns({ ...list, columns }).places, 'zh-CN');

  it('are these', () => {
    expect(rules().map(({ areas, formula }) => `${areas.length}: ${formula}`)).toMatchInlineSnapshot(`
     [
       "2: AND(NOT(IFERROR(LEN(TRIM(CLEAN(SUBSTITUTE(SUBSTITUTE(A2,"　","")," ",""))))=0,FALSE)),ISNUMBER(FIND("【"&A$1&"】",$G2)),N("intake-review")=0)",
       "2: AND(NOT(IFERROR(LEN(TRIM(CLEAN(SUBSTITUTE(SUBSTITUTE(A2,"　","")," ",""))))=0,FALSE)),ISNUMBER(FIND("【"&A$1&"】",$H2)),NOT(ISNUMBER(FIND("【"&A$1&"】",$G2))),N("intake-review")=0)",
       "1: AND(ISNUMBER(FIND("【"&C$1&"】",$G2)),N("intake-review")=0)",
       "1: AND(ISNUMBER(FIND("【"&C$1&"】",$H2)),NOT(ISNUMBER(FIND("【"&C$1&"】",$G2))),N("intake-review")=0)",
       "2: AND(IFERROR(LEN(TRIM(CLEAN(SUBSTITUTE(SUBSTITUTE(A2,"　","")," ",""))))=0,FALSE),OR(LEN($E2)>0,COUNTA($A2,$B2,$D2)>1),N("intake-review")=0)",
       "1: AND(OR($E2="需补正",$E2="不符合"),N("intake-review")=0)",
       "1: AND(OR($E2="待核实",$E2="结业后通过"),N("intake-review")=0)",
     ]
    `);
  });

  it('begin every area in the same row and stand left to right, so that the first corner is the corner of all', () => {
    for (const { areas } of rules()) {
      expect(new Set(areas.map(({ top }) => top)).size).toBe(1);
      expect(areas.map(({ left }) => left)).toEqual(areas.map(({ left }) => left).sort((a, b) => a - b));
    }
  });

  it('use the literal label where no header cell reads so', () => {
    const columns = list.columns.map((column) =>
      column.header === '性别' ? aColumn(2, '性别', { label: '性别("本人")', labelInCell: false }) : column,
    );
    const literal = rules(columns).filter(({ areas }) => areas[0]?.left === 2);
    expect(literal[0]?.formula).toContain('FIND("【性别(""本人"")】",$G2)');
  });

  it('look into the upper header row where a header is merged downwards', () => {
    const rows = [
      ['姓名', '证书', null],
      [null, '等级', '编号'],
      ['张三', '二级', '1'],
    ];
    const two = aSheet({ rows, merges: ['A1:A2', 'B1:C1'] });
    const columns = [
      aColumn(0, '姓名', { headerCell: '', labelInCell: false, required: false }),
      aColumn(1, '等级'),
      aColumn(2, '编号'),
    ];
    const merged = { ...aList(two, 0), headerRows: [0, 1], firstDataRow: 2, lastDataRow: 2, columns };
    const formulas = highlightFormats(merged, placeColumns(merged).places, 'zh-CN').map(
      ({ formula }) => formula,
    );
    expect(formulas).toHaveLength(6);
    expect(formulas[0]).toContain('FIND("【"&A$1&"】",');
    expect(formulas[2]).toContain('FIND("【"&B$2&"】",');
  });

  it('carry the mark, each of them', () => {
    for (const { formula } of rules()) expect(formula).toContain('N("intake-review")');
  });
});

it('writes a text longer than Excel allows in one literal as several', () => {
  const text = `${'长'.repeat(300)}"引"`;
  expect(formulaLiteral(text)).toMatch(/^"长{255}"&"/);
  expect(evaluateFormula(formulaLiteral(text), () => null)).toBe(text);
  expect(formulaLiteral('')).toBe('""');
});
