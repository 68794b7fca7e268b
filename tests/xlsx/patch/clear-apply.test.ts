import fc from 'fast-check';
import { columnLetters } from '../../../src/workbook/cell-address';
import type { SheetSnapshot } from '../../../src/workbook/sheet-snapshot';
import type { ColumnWrite, WorkbookChange } from '../../../src/workbook/workbook-change';
import { apply, area, differences, MARK, onSheet, open, SAME, small } from './patching';

/** Columns A-E are the user's, ours follow behind a gap. */
const WIDTH = 5;

interface Row {
  readonly gap: number;
  readonly cells: readonly (string | null)[];
  readonly attributes: string;
}

const value = fc.constantFrom(
  '<v>1</v>',
  ' t="b"|<v>1</v>',
  ' s="2" t="inlineStr"|<is><t>张三 &amp; 李四</t></is>',
  '<f>1+1</f><v>2</v>',
  ' s="1"|',
);
const row: fc.Arbitrary<Row> = fc.record({
  gap: fc.nat({ max: 3 }),
  cells: fc.array(fc.option(value), { minLength: WIDTH, maxLength: WIDTH }),
  attributes: fc.constantFrom(' ht="20" customHeight="1"', ' hidden="1"', ' s="1" customFormat="1"'),
});
const sheet = fc.record({
  rows: fc.array(row, { maxLength: 12 }),
  hasSpans: fc.boolean(),
  hasAddresses: fc.boolean(),
  hasDimension: fc.boolean(),
  between: fc.constantFrom('', '\n', '<!-- <row r="1"><c r="B1"/></row> -->', '<?x </row>?>'),
  hasSingleQuotes: fc.boolean(),
  cols: fc.constantFrom(
    '',
    '<cols><col min="1" max="5" width="9" customWidth="1"/></cols>',
    '<cols><col min="3" max="16384" width="9" style="1"/></cols>',
    '<cols><col min="6" max="16384" width="8.5" hidden="1"/></cols>',
  ),
  tail: fc.constantFrom(
    '',
    '<mergeCells count="1"><mergeCell ref="A1:B1"/></mergeCells>',
    '<conditionalFormatting sqref="A1:A9"><cfRule type="expression" priority="3"><formula>A1=1</formula></cfRule></conditionalFormatting><pageMargins left="1" right="1" top="1" bottom="1" header="0" footer="0"/>',
    '<dataValidations count="1"><dataValidation type="list" sqref="C2:C9"><formula1>"1,2"</formula1></dataValidation></dataValidations><pageSetup orientation="landscape"/>',
  ),
});

function sheetXml(given: typeof sheet extends fc.Arbitrary<infer Sheet> ? Sheet : never): string {
  const numbers: number[] = [];
  for (const { gap } of given.rows) numbers.push((numbers.at(-1) ?? 0) + 1 + gap);
  const lasts = given.rows.map(({ cells }) => 1 + cells.findLastIndex((cell) => cell !== null));
  const isRegular = given.hasAddresses || given.rows.every(({ gap }) => gap === 0);
  const blockEnd = (number: number) =>
    Math.max(1, ...lasts.filter((_, index) => ((numbers[index] ?? 0) - 1) >> 4 === (number - 1) >> 4));
  const rows = given.rows.map(({ cells, attributes }, index) => {
    const number = numbers[index] ?? 0;
    const isWhole = !isRegular || given.hasAddresses;
    const inside = cells.map((cell, column) => {
      if (cell === null) return isWhole ? '' : '<c/>';
      const [before = '', after] = cell.includes('|') ? cell.split('|') : ['', cell];
      const address = isWhole ? ` r="${columnLetters(column)}${number}"` : '';
      return after === '' ? `<c${address}${before}/>` : `<c${address}${before}>${after ?? ''}</c>`;
    });
    const spans = given.hasSpans ? ` spans="1:${isWhole ? blockEnd(number) : WIDTH}"` : '';
    const open = `<row${isWhole ? ` r="${number}"` : ''}${spans}${attributes}`;
    const content = inside.join('');
    return content === '' ? `${open}/>` : `${open}>${content}</row>`;
  });
  const hasCells = lasts.some((last) => last > 0);
  const right = columnLetters(Math.max(1, ...lasts) - 1);
  const reference = hasCells ? `A1:${right}${numbers.at(-1) ?? 1}` : 'A1';
  const dimension =
    given.hasDimension && isRegular && given.hasAddresses ? `<dimension ref="${reference}"/>` : '';
  const xml = `${dimension}${given.cols}<sheetData>${rows.join(given.between)}</sheetData>${given.tail}`;
  return given.hasSingleQuotes ? xml.replace(/="([^"<>]*)"/g, "='$1'") : xml;
}

const change = fc
  .record({
    count: fc.integer({ min: 1, max: 4 }),
    gap: fc.nat({ max: 2 }),
    headerRow: fc.nat({ max: 4 }),
    values: fc.array(
      fc.array(fc.constantFrom('通过', '=1+1', ' 两端 ', null, 2500, true, undefined), { maxLength: 4 }),
      { maxLength: 14 },
    ),
    hasFormat: fc.boolean(),
    hasList: fc.boolean(),
  })
  .map(({ count, gap, headerRow, values, hasFormat, hasList }) => {
    const left = WIDTH + gap;
    const top = headerRow + 1;
    const bottom = Math.max(top, headerRow + values.length);
    const columns = Array.from({ length: count }, (_, index): ColumnWrite => ({
      column: left + index,
      headerRow,
      header: `列${index}◇`,
      top,
      values: values.map((line) => line[index]),
      width: 10 + index,
      style: index % 2 === 0 ? 'text' : 'money',
      headerStyle: 'header',
    }));
    const format = {
      areas: [area(top, 0, bottom, left)],
      formula: `${MARK}=0`,
      fill: 'FFC7CE',
      font: null,
      stopIfTrue: false,
    };
    const list = { area: area(top, left, bottom, left), entries: ['是', '否'] };
    const write = onSheet({
      columns,
      conditionalFormats: hasFormat ? [format] : [],
      listValidations: hasList ? [list] : [],
    });
    const clear = onSheet({
      clearColumns: columns.map(({ column }) => ({ column, top: headerRow, bottom })),
    });
    return { write, clear };
  });

const plain = (snapshot: SheetSnapshot | undefined) => JSON.stringify(snapshot);

describe('whatever the sheet and the change', () => {
  const check = (test: (file: Uint8Array, write: WorkbookChange, clear: WorkbookChange) => Promise<void>) =>
    fc.assert(
      fc.asyncProperty(sheet, change, (given, { write, clear }) =>
        test(small(sheetXml(given)), write, clear),
      ),
      { numRuns: 120 },
    );

  it('clearing gives the same parts and the same snapshot', () =>
    check(async (file, write, clear) => {
      const cleared = await apply(await apply(file, write), clear);
      expect(await differences(file, cleared)).toEqual(SAME);
      expect(plain((await open(cleared)).snapshot.sheets[0])).toBe(
        plain((await open(file)).snapshot.sheets[0]),
      );
    }));

  it('twice is once', () =>
    check(async (file, write) => {
      const once = await apply(file, write);
      expect(await differences(once, await apply(once, write))).toEqual(SAME);
    }));

  it('what was written is read', () =>
    check(async (file, write) => {
      const read = (await open(await apply(file, write))).snapshot.sheets[0];
      for (const { column, headerRow, header, top, values } of write.sheets[0]?.columns ?? []) {
        const at = (number: number) => read?.values[number - read.top]?.[column - read.left] ?? null;
        expect(at(headerRow)).toBe(header);
        values.forEach((wanted, index) => {
          expect(at(top + index)).toBe(wanted ?? null);
        });
      }
    }));
});
