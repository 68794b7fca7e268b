import fc from 'fast-check';
import { compileFormula } from '../../../src/workbench/rules/formula-parser';
import { UnsupportedFormula } from '../../../src/workbench/rules/formula-tokens';
import { FormulaFault } from '../../../src/workbench/rules/formula-value';
import type { CellValue } from '../../../src/workbook/sheet-snapshot';

const CELLS: readonly (readonly CellValue[])[] = [
  ['姓名', '身份证号', 3, null],
  ['张三', '【姓名】缺', 5, true],
  ['\u3000 ', '#N/A', -2.5, false],
];

function valueOf(formula: string, at = { row: 0, column: 0 }) {
  const part = compileFormula(formula, { top: 0, left: 0 });
  const value = part.valueAt((row, column) => CELLS[row]?.[column] ?? null, at.row, at.column);
  return value instanceof FormulaFault ? value.code : value;
}

describe('a formula', () => {
  it.each([
    ['=1+2*3^2', 19],
    ['=-2^2', 4],
    ['=(1+2)*3', 9],
    ['=10%', 0.1],
    ['="a"&1&TRUE', 'a1TRUE'],
    ['="A"="a"', true],
    ['="a"<>"b"', true],
    ['=2<"a"', true],
    ['="9">TRUE', false],
    ['=1/0', '#DIV/0!'],
    ['="x"+1', '#VALUE!'],
    ['="2"+1', 3],
    ['=C1+C2', 8],
    ['=D1=0', true],
    ['=D1=""', true],
    ['=B3', '#N/A'],
    ['=LEN(TRIM("  a  b "))', 3],
    ['=ISNUMBER(FIND("【"&A$1&"】",$B2))', true],
    ['=ISNUMBER(FIND("【"&B$1&"】",$B2))', false],
    ['=ISNUMBER(SEARCH("NAME","my name"))', true],
    ['=IFERROR(LEN(TRIM(CLEAN(SUBSTITUTE(SUBSTITUTE(A3,"\u3000",""),"\u00A0",""))))=0,FALSE)', true],
    ['=IFERROR(LEN(B3)=0,FALSE)', false],
    ['=AND(TRUE,N("intake-review")=0)', true],
    ['=AND(D2,D3)', false],
    ['=OR(LEN($A2)>0,COUNTA($A2,$D1)>1)', true],
    ['=COUNTA(A1:D3)', 11],
    ['=COUNTBLANK(A1:D1)', 1],
    ['=COUNTIF(A1:D3,">3")', 1],
    ['=COUNTIF(A1:D3,"张三")', 1],
    ['=SUM(C1:C3)', 5.5],
    ['=MAX(C1:C3)-MIN(C1:C3)', 7.5],
    ['=IF(C1>2,"多","少")', '多'],
    ['=IF(C1>9,1)', false],
    ['=MOD(ROW(),2)=1', true],
    ['=COLUMN(C1)', 3],
    ['=MOD(-1,3)', 2],
    ['=MID("身份证号",2,2)&LEFT("ab")&RIGHT("ab")', '份证ab'],
    ['=EXACT("a","A")', false],
    ['=NOT(ISBLANK(D1))', false],
    ['=SUBSTITUTE("a-a-a","-","",2)', 'a-aa'],
    ['=ISERROR(B3)', true],
    ['=ISTEXT(A1)', true],
    ['= 1 + 1 ', 2],
  ])('%s is %s', (formula, expected) => {
    expect(valueOf(formula)).toBe(expected);
  });

  it.each([
    ['relative references follow the cell', '=A1', { row: 1, column: 0 }, '张三'],
    ['a fixed row stays', '=A$1', { row: 1, column: 0 }, '姓名'],
    ['a fixed column stays', '=$A1', { row: 1, column: 2 }, '张三'],
    ['ranges follow too', '=SUM(A1:A2)', { row: 0, column: 2 }, 8],
  ])('%s', (_, formula, at, expected) => {
    expect(valueOf(formula, at)).toBe(expected);
  });

  it.each([
    '=TODAY()',
    '=Sheet2!A1',
    '={1,2}',
    '=VLOOKUP(A1,B:C,2)',
    '=名称',
    '=A1:',
    '=1+',
    '=LEN()',
    '=A:A',
  ])('%s is not evaluated, and that is said', (formula) => {
    expect(() => compileFormula(formula, { top: 0, left: 0 })).toThrow(UnsupportedFormula);
  });

  it('of any text is either compiled or told of', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        try {
          valueOf(text);
        } catch (fault) {
          expect(fault).toBeInstanceOf(UnsupportedFormula);
        }
      }),
    );
  });
});
