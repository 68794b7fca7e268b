import fc from 'fast-check';
import { annotate } from '../../src/annotations/annotate';
import { clearAnnotations } from '../../src/annotations/clear-annotations';
import { staleMarks } from '../../src/annotations/stale-marks';
import type { CellValue, SheetSnapshot, WorkbookSnapshot } from '../../src/workbook/sheet-snapshot';
import type { FormulaFormat } from '../../src/workbook/workbook-change';
import { aSheet, aWorkbook } from '../summary-sheet/a-sheet';
import { applyInMemory, comparable, inMemory } from './apply-in-memory';
import { formatsPainting } from './evaluate-formula';
import { tinyReview } from './tiny-review';

const OPTIONS = { language: 'zh-CN', reviewedAt: '2026-11-23 19:40', settingsText: '' } as const;
const HEADERS = ['序号', '姓名', '身份证号', '性别', '联系电话', '备注'];

const cell = fc.constantFrom<CellValue>(
  null,
  '',
  ' ',
  '男',
  '女?',
  '13800000000',
  '1380000?',
  5,
  true,
  '#N/A',
  '=1+1',
);
const person = fc
  .tuple(fc.constantFrom('张三', '李四', '王五?'), cell, cell, cell, cell)
  .map(([name, ...cells]) => [1, name, ...cells]);
const row = fc.oneof(
  { weight: 6, arbitrary: person },
  { weight: 1, arbitrary: fc.constant([null, null, '填表人：', '张三']) },
  { weight: 1, arbitrary: fc.constant([]) },
  { weight: 1, arbitrary: fc.constant(HEADERS) },
);
const OWN_FORMAT: FormulaFormat = {
  areas: [{ top: 1, left: 1, bottom: 5, right: 1 }],
  formula: 'LEN(B2)>3',
  fill: 'FFFF00',
  font: null,
  stopIfTrue: false,
};

interface Drawn {
  readonly rows: readonly (readonly CellValue[])[];
  readonly table: boolean;
  readonly filter: boolean;
  readonly beside: string | null;
  readonly ownSheet: boolean;
}

const drawn: fc.Arbitrary<Drawn> = fc.record({
  rows: fc.array(row, { minLength: 1, maxLength: 12 }).map((rows) => [[1, '赵六', null, '女?'], ...rows]),
  table: fc.boolean(),
  filter: fc.boolean(),
  beside: fc.constantFrom(null, 'G', 'H', 'I', 'S'),
  ownSheet: fc.boolean(),
});

function built({ rows, table, filter, beside, ownSheet }: Drawn): WorkbookSnapshot {
  const noted = rows.map((cells, index) => {
    if (beside === null || index !== 1) return cells;
    const wide: CellValue[] = [...cells];
    while (wide.length < beside.charCodeAt(0) - 65) wide.push(null);
    return [...wide, '电话核对过'];
  });
  const area = `A1:F${rows.length + 1}`;
  const sheet = aSheet({
    rows: [HEADERS, ...noted],
    ...(table ? { tables: [{ at: area }] } : filter ? { filter: area } : {}),
  });
  const own = aSheet({ name: '审核清单', rows: [['我们自己的清单']] });
  return aWorkbook(ownSheet ? [sheet, own] : [sheet], { settingsText: null });
}

const opened = (workbook: WorkbookSnapshot) => inMemory(workbook, new Map([['汇总表', [OWN_FORMAT]]]));
const run = (memory: ReturnType<typeof inMemory>) =>
  applyInMemory(memory, annotate(tinyReview(memory.snapshot), memory.snapshot, OPTIONS));
const clear = (memory: ReturnType<typeof inMemory>) =>
  applyInMemory(memory, clearAnnotations(memory.snapshot, { keepSettings: false }));

describe('what a review writes', () => {
  it('comes off without a trace', () => {
    fc.assert(
      fc.property(drawn, (given) => {
        const before = opened(built(given));
        expect(comparable(clear(run(before)))).toEqual(comparable(before));
      }),
    );
  });

  it('leaves a workbook without marks alone when cleared', () => {
    fc.assert(
      fc.property(drawn, (given) => {
        const before = opened(built(given));
        expect(comparable(clear(before))).toEqual(comparable(before));
      }),
    );
  });

  it('is the same after a second run', () => {
    fc.assert(
      fc.property(drawn, (given) => {
        const once = run(opened(built(given)));
        expect(comparable(run(once))).toEqual(comparable(once));
        expect(staleMarks(tinyReview(once.snapshot), once.snapshot).map(({ state }) => state)).toEqual([
          'current',
        ]);
      }),
    );
  });

  it('goes with the rows when they are sorted', () => {
    fc.assert(
      fc.property(drawn, fc.infiniteStream(fc.nat(1_000)), (given, keys) => {
        const once = run(opened(built({ ...given, table: false, beside: null })));
        const shuffled = inMemory(
          withSheet(once.snapshot, (sheet) => sorted(sheet, [...keys.take(20)])),
          once.formats,
        );
        const again = run(shuffled);
        expect(comparable(again).sheets[0]).toEqual(comparable(shuffled).sheets[0]);
      }),
    );
  });

  it("keeps the clerk's status and remark", () => {
    fc.assert(
      fc.property(drawn, fc.constantFrom('已通过', '已退回', '不予受理', '问过本人'), (given, status) => {
        const once = run(opened(built(given)));
        const edited = inMemory(
          withSheet(once.snapshot, (sheet) => withClerk(sheet, status)),
          once.formats,
        );
        expect(clerkCells(run(run(edited)).snapshot)).toEqual(clerkCells(edited.snapshot));
      }),
    );
  });

  it('never paints a cell in two colours, whatever the marks have come to say', () => {
    const said = fc.constantFrom(
      null,
      '缺：身份证号',
      '【姓名】甲',
      '【性别】乙；【联系电话】丙',
      '【备注】丁',
    );
    fc.assert(
      fc.property(drawn, fc.array(said, { minLength: 28, maxLength: 28 }), (given, texts) => {
        const { snapshot, formats } = run(opened(built(given)));
        const sheet = snapshot.sheets[0] && withTexts(snapshot.sheets[0], texts);
        const ours = (formats.get('汇总表') ?? []).filter(({ formula }) => formula.includes('intake-review'));
        sheet?.values.forEach((cells, rowIndex) => {
          cells.forEach((_, column) => {
            const fills = new Set(formatsPainting(sheet, ours, rowIndex, column).map(({ fill }) => fill));
            expect(fills.size).toBeLessThanOrEqual(1);
          });
        });
      }),
    );
  });

  it('holds as many conditional formats for one row as for many', () => {
    const count = (rows: number) => {
      const workbook = aWorkbook([
        aSheet({ rows: [HEADERS, ...Array.from({ length: rows }, () => [1, '张三'])] }),
      ]);
      return annotate(tinyReview(workbook), workbook, OPTIONS).sheets[0]?.conditionalFormats.length;
    };
    expect(count(500)).toBe(count(1));
  });
});

function withSheet(
  workbook: WorkbookSnapshot,
  change: (sheet: SheetSnapshot) => SheetSnapshot,
): WorkbookSnapshot {
  return {
    ...workbook,
    sheets: workbook.sheets.map((sheet) => (sheet.name === '汇总表' ? change(sheet) : sheet)),
  };
}

/** Rows of people in another order, everything in the row with them. */
function sorted(sheet: SheetSnapshot, keys: readonly number[]): SheetSnapshot {
  const people = sheet.values.flatMap((cells, index) =>
    index > 0 && typeof cells[1] === 'string' && cells[1] !== '姓名' ? [index] : [],
  );
  const order = people
    .map((index, position) => ({ index, key: keys[position] ?? 0 }))
    .sort((a, b) => a.key - b.key)
    .map(({ index }) => index);
  const values = [...sheet.values];
  people.forEach((index, position) => {
    values[index] = sheet.values[order[position] ?? index] ?? [];
  });
  return { ...sheet, values };
}

/** Other texts in 必改问题 and 提醒, as if the rows had been edited since. */
function withTexts(sheet: SheetSnapshot, texts: readonly CellValue[]): SheetSnapshot {
  const marks = ['必改问题◇', '提醒◇'].map((header) => sheet.values[0]?.indexOf(header) ?? -1);
  const values = sheet.values.map((cells, row) =>
    row === 0
      ? cells
      : cells.map((value, column) => {
          const mark = marks.indexOf(column);
          return mark < 0 ? value : (texts[row * 2 + mark] ?? null);
        }),
  );
  return { ...sheet, values };
}

function clerkColumns(sheet: SheetSnapshot | undefined): readonly number[] {
  return ['审核状态◇', '审核备注◇'].map((header) => sheet?.values[0]?.indexOf(header) ?? -1);
}

function withClerk(sheet: SheetSnapshot, status: string): SheetSnapshot {
  const [statusColumn = -1, remarkColumn = -1] = clerkColumns(sheet);
  const values = sheet.values.map((cells, index) => {
    if (index !== 1) return cells;
    const changed: CellValue[] = [...cells];
    while (changed.length <= Math.max(statusColumn, remarkColumn)) changed.push(null);
    changed[statusColumn] = status;
    changed[remarkColumn] = '已电话核实';
    return changed;
  });
  return { ...sheet, values };
}

function clerkCells(workbook: WorkbookSnapshot) {
  const sheet = workbook.sheets.find(({ name }) => name === '汇总表');
  return clerkColumns(sheet).map((column) => sheet?.values.map((cells) => cells[column] ?? null));
}
