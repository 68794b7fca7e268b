import type { ConditionalFormatFacts } from '../../../src/workbench/model';
import { sheetRules } from '../../../src/workbench/rules/sheet-rules';

function rule(formula: string | null, patch: Partial<ConditionalFormatFacts> = {}): ConditionalFormatFacts {
  return {
    id: 'x',
    areas: [{ top: 1, left: 0, bottom: 9, right: 3 }],
    formula,
    kind: 'Custom',
    fill: 'FFC7CE',
    font: '9C0006',
    bold: null,
    stopIfTrue: false,
    ...patch,
  };
}

const cells = (row: number, column: number) => (row === 2 && column === 1 ? 'x' : null);

describe('conditional formats', () => {
  it('paint the cells they hold for, and no others', () => {
    const { paintAt } = sheetRules([rule('=A2="x"')]);
    expect(paintAt(cells, 2, 1)).toEqual({ fill: 'FFC7CE', font: '9C0006', bold: false });
    expect(paintAt(cells, 2, 2)).toBeNull();
    expect(paintAt(cells, 0, 1)).toBeNull();
  });

  it('let the first say what both would', () => {
    const { paintAt } = sheetRules([
      rule('=TRUE', { font: null }),
      rule('=TRUE', { fill: '00FF00', bold: true }),
    ]);
    expect(paintAt(cells, 2, 1)).toEqual({ fill: 'FFC7CE', font: '9C0006', bold: true });
  });

  it('stop where one says so', () => {
    const { paintAt } = sheetRules([rule('=TRUE', { font: null, stopIfTrue: true }), rule('=TRUE')]);
    expect(paintAt(cells, 2, 1)?.font).toBeNull();
  });

  it('count those that are not evaluated and do not guess', () => {
    const { paintAt, unsupported } = sheetRules([rule(null, { kind: 'DataBar' }), rule('=TODAY()>1')]);
    expect(unsupported).toBe(2);
    expect(paintAt(cells, 2, 1)).toBeNull();
  });
});
