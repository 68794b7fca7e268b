import { cellAddress, parseArea } from '../../workbook/cell-address';
import type { CellArea } from '../../workbook/sheet-snapshot';
import { parseSqref } from '../../xlsx/patch/areas';
import type { SheetXml } from '../../xlsx/patch/sheet-xml';
import { resolveColour } from '../../xlsx/styles/colour';
import {
  child,
  childrenOf,
  flag,
  numberAttribute,
  parseXml,
  type XmlElement,
} from '../../xlsx/xml/parse-xml';
import type { ColumnFacts, ConditionalFormatFacts, SheetFacts } from '../model';
import type { FileStyles } from './cell-styles';

/** What stands in a sheet's part around its rows, as far as a page shows it. */
export interface SheetFrame {
  readonly facts: Pick<SheetFacts, 'frozenRows' | 'frozenColumns' | 'showGridlines' | 'tabColour'>;
  /** 0-based; both ends included. */
  readonly columns: readonly { readonly first: number; readonly last: number; readonly facts: ColumnFacts }[];
  readonly conditionalFormats: readonly Omit<ConditionalFormatFacts, 'id'>[];
  readonly links: readonly {
    readonly area: CellArea;
    readonly reference: string;
    readonly tip: string;
  }[];
}

/** Points of a pixel at 96 dots an inch. */
const POINTS_OF_A_PIXEL = 0.75;
/** Pixels of a digit in the default font: what the file counts column widths in (ECMA-376 18.3.1.13). */
const DIGIT = 7;

/** Reads the head and the tail of a sheet's part. `styleOf` turns a file's style index into the model's. */
export function sheetFrame(
  xml: SheetXml,
  part: string,
  styles: FileStyles,
  styleOf: (index: number) => number,
): SheetFrame {
  const root = parseXml(`${xml.head}<${xml.prefix}sheetData/>${xml.tail}`, part);
  const view = child(child(root, 'sheetViews'), 'sheetView');
  const pane = child(view, 'pane');
  const isFrozen = pane?.attributes.get('state')?.startsWith('frozen') ?? false;
  const tab = child(child(root, 'sheetPr'), 'tabColor');
  const tabColour = resolveColour(tab, styles.palette);
  return {
    facts: {
      frozenRows: isFrozen && pane ? (numberAttribute(pane, 'ySplit') ?? 0) : 0,
      frozenColumns: isFrozen && pane ? (numberAttribute(pane, 'xSplit') ?? 0) : 0,
      showGridlines: view ? flag(view, 'showGridLines', true) : true,
      tabColour: tabColour === null ? '' : `#${tabColour}`,
    },
    columns: childrenOf(child(root, 'cols'), 'col').map((column) => columnOf(column, styleOf)),
    conditionalFormats: conditionalFormatsOf(root, styles),
    links: childrenOf(child(root, 'hyperlinks'), 'hyperlink').flatMap(linkOf),
  };
}

function columnOf(column: XmlElement, styleOf: (index: number) => number): SheetFrame['columns'][number] {
  const width = numberAttribute(column, 'width');
  const first = (numberAttribute(column, 'min') ?? 1) - 1;
  return {
    first,
    last: (numberAttribute(column, 'max') ?? first + 1) - 1,
    facts: {
      width: width === null ? null : Math.round(width * DIGIT) * POINTS_OF_A_PIXEL,
      hidden: flag(column, 'hidden'),
      style: styleOf(numberAttribute(column, 'style') ?? 0),
    },
  };
}

function linkOf(link: XmlElement): SheetFrame['links'] {
  const area = parseArea(link.attributes.get('ref') ?? '');
  const reference = link.attributes.get('location') ?? '';
  return area && reference !== '' ? [{ area, reference, tip: link.attributes.get('tooltip') ?? '' }] : [];
}

interface RankedFormat {
  readonly priority: number;
  readonly format: SheetFrame['conditionalFormats'][number];
}

/** Every rule of a sheet in order of priority, those that are not by formula included: they are told of. */
function conditionalFormatsOf(root: XmlElement, styles: FileStyles): SheetFrame['conditionalFormats'] {
  const ranked = childrenOf(root, 'conditionalFormatting').flatMap((group): readonly RankedFormat[] => {
    const areas = parseSqref(group.attributes.get('sqref') ?? '');
    return childrenOf(group, 'cfRule').map((rule) => {
      const look = styles.formats[numberAttribute(rule, 'dxfId') ?? -1];
      const format = {
        areas,
        formula: ruleFormula(rule, areas),
        kind: RULE_KINDS[rule.attributes.get('type') ?? ''] ?? 'Custom',
        fill: look?.fill ?? null,
        font: look?.font ?? null,
        bold: look?.bold ?? null,
        stopIfTrue: flag(rule, 'stopIfTrue'),
      };
      return { priority: numberAttribute(rule, 'priority') ?? 0, format };
    });
  });
  return ranked.sort((one, other) => one.priority - other.priority).map(({ format }) => format);
}

/** As `Excel.ConditionalFormatType` names them. */
const RULE_KINDS: Readonly<Record<string, string>> = {
  expression: 'Custom',
  cellIs: 'CellValue',
  containsText: 'ContainsText',
  notContainsText: 'ContainsText',
  beginsWith: 'ContainsText',
  endsWith: 'ContainsText',
  colorScale: 'ColorScale',
  dataBar: 'DataBar',
  iconSet: 'IconSet',
  top10: 'TopBottom',
  aboveAverage: 'PresetCriteria',
  duplicateValues: 'PresetCriteria',
  uniqueValues: 'PresetCriteria',
};
/** Kinds whose own formula says the same as the rule (ECMA-376 18.3.1.10). */
const BY_FORMULA = new Set([
  'expression',
  'containsText',
  'notContainsText',
  'beginsWith',
  'endsWith',
  'containsBlanks',
  'notContainsBlanks',
  'containsErrors',
  'notContainsErrors',
]);

function ruleFormula(rule: XmlElement, areas: readonly CellArea[]): string | null {
  const type = rule.attributes.get('type') ?? '';
  const [first, second] = childrenOf(rule, 'formula').map(({ text }) => text);
  if (first === undefined) return null;
  if (BY_FORMULA.has(type)) return `=${first}`;
  const [corner] = areas;
  return type === 'cellIs' && corner
    ? comparison(rule.attributes.get('operator') ?? '', corner, first, second ?? first)
    : null;
}

const SIGNS: Readonly<Record<string, string>> = {
  equal: '=',
  notEqual: '<>',
  greaterThan: '>',
  lessThan: '<',
  greaterThanOrEqual: '>=',
  lessThanOrEqual: '<=',
};

function comparison(operator: string, corner: CellArea, first: string, second: string): string | null {
  const cell = cellAddress(corner.top, corner.left);
  const sign = SIGNS[operator];
  if (sign !== undefined) return `=${cell}${sign}(${first})`;
  const between = `AND(${cell}>=(${first}),${cell}<=(${second}))`;
  if (operator === 'between') return `=${between}`;
  return operator === 'notBetween' ? `=NOT(${between})` : null;
}
