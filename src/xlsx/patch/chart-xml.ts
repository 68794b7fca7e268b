import { columnLetters } from '../../workbook/cell-address';
import type { CellArea, CellValue } from '../../workbook/sheet-snapshot';
import type { NewChart, NewSheet } from '../../workbook/workbook-change';
import type { Edition } from './edition';
import { formulaText } from './xml-escape';

/** Slices of a doughnut, which has one series and a colour for each category. */
const SLICES = ['4472C4', 'ED7D31', 'A5A5A5', 'FFC000', '5B9BD5', '70AD47', '264478', '9E480E'];
const CATEGORY_AXIS = '500000001';
const VALUE_AXIS = '500000002';

/** A chart part of its own over areas of the new sheet it stands on, with the values as they are now for viewers that do not compute. */
export function chartXml(chart: NewChart, sheet: NewSheet, edition: Edition): string {
  const cells = new Map(sheet.cells.map(({ row, column, value }) => [cellKey(row, column), value]));
  const valueAt = (row: number, column: number): CellValue => cells.get(cellKey(row, column)) ?? null;
  const series = chart.series.map((one, index) =>
    [
      `<c:ser><c:idx val="${String(index)}"/><c:order val="${String(index)}"/>`,
      `<c:tx>${textReference(sheet.name, one.name, valueAt)}</c:tx>`,
      chart.kind === 'doughnut'
        ? slicesXml(pointsOf(one.values).length, one.colour)
        : fillXml(one.colour) + '<c:invertIfNegative val="0"/>',
      `<c:cat>${textReference(sheet.name, chart.categories, valueAt)}</c:cat>`,
      `<c:val>${numberReference(sheet.name, one.values, valueAt)}</c:val></c:ser>`,
    ].join(''),
  );
  const names = `xmlns:c="${edition.chart}" xmlns:a="${edition.drawing}" xmlns:r="${edition.relationships}"`;
  return (
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n' +
    `<c:chartSpace ${names}><c:roundedCorners val="0"/><c:chart>${titleXml(chart.title)}` +
    `<c:autoTitleDeleted val="0"/><c:plotArea><c:layout/>${plotXml(chart, series.join(''))}</c:plotArea>` +
    legendXml(chart) +
    '<c:plotVisOnly val="1"/><c:dispBlanksAs val="gap"/></c:chart></c:chartSpace>'
  );
}

function cellKey(row: number, column: number): number {
  return row * 16_384 + column;
}

function titleXml(title: string): string {
  const run = `<a:r><a:rPr lang="zh-CN" sz="1200" b="1"/><a:t>${formulaText(title)}</a:t></a:r>`;
  return `<c:title><c:tx><c:rich><a:bodyPr/><a:lstStyle/><a:p>${run}</a:p></c:rich></c:tx><c:overlay val="0"/></c:title>`;
}

function legendXml({ kind, series }: NewChart): string {
  if (kind !== 'doughnut' && series.length < 2) return '';
  const position = kind === 'doughnut' ? 'r' : 'b';
  return `<c:legend><c:legendPos val="${position}"/><c:overlay val="0"/></c:legend>`;
}

function plotXml({ kind, series: all }: NewChart, series: string): string {
  if (kind === 'doughnut') {
    const rotation = '<c:firstSliceAng val="0"/><c:holeSize val="55"/>';
    return `<c:doughnutChart><c:varyColors val="1"/>${series}${labelsXml(true)}${rotation}</c:doughnutChart>`;
  }
  const isBar = kind === 'bar';
  const isStacked = kind === 'columnStacked';
  const grouping = isStacked ? 'stacked' : 'clustered';
  const overlap = isStacked ? '<c:overlap val="100"/>' : '';
  const labels = !isStacked && all.length === 1 ? labelsXml(false) : '';
  return (
    `<c:barChart><c:barDir val="${isBar ? 'bar' : 'col'}"/><c:grouping val="${grouping}"/><c:varyColors val="0"/>` +
    `${series}${labels}<c:gapWidth val="60"/>${overlap}` +
    `<c:axId val="${CATEGORY_AXIS}"/><c:axId val="${VALUE_AXIS}"/></c:barChart>${axesXml(isBar)}`
  );
}

function labelsXml(isDoughnut: boolean): string {
  return (
    '<c:dLbls><c:showLegendKey val="0"/><c:showVal val="1"/><c:showCatName val="0"/><c:showSerName val="0"/>' +
    `<c:showPercent val="0"/><c:showBubbleSize val="0"/>${isDoughnut ? '<c:showLeaderLines val="0"/>' : ''}</c:dLbls>`
  );
}

/** Bars read from the top down, so the category axis runs backwards and the values stay at the bottom. */
function axesXml(isBar: boolean): string {
  const direction = isBar ? 'maxMin' : 'minMax';
  return (
    `<c:catAx><c:axId val="${CATEGORY_AXIS}"/><c:scaling><c:orientation val="${direction}"/></c:scaling><c:delete val="0"/>` +
    `<c:axPos val="${isBar ? 'l' : 'b'}"/><c:numFmt formatCode="General" sourceLinked="0"/>` +
    '<c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="nextTo"/>' +
    `<c:crossAx val="${VALUE_AXIS}"/><c:crosses val="autoZero"/><c:auto val="1"/><c:lblAlgn val="ctr"/><c:lblOffset val="100"/>` +
    '<c:noMultiLvlLbl val="0"/></c:catAx>' +
    `<c:valAx><c:axId val="${VALUE_AXIS}"/><c:scaling><c:orientation val="minMax"/></c:scaling><c:delete val="0"/>` +
    `<c:axPos val="${isBar ? 'b' : 'l'}"/><c:majorGridlines><c:spPr><a:ln w="6350"><a:solidFill>` +
    '<a:srgbClr val="D9D9D9"/></a:solidFill></a:ln></c:spPr></c:majorGridlines>' +
    '<c:numFmt formatCode="General" sourceLinked="1"/><c:majorTickMark val="none"/><c:minorTickMark val="none"/>' +
    `<c:tickLblPos val="nextTo"/><c:crossAx val="${CATEGORY_AXIS}"/><c:crosses val="${isBar ? 'max' : 'autoZero'}"/>` +
    '<c:crossBetween val="between"/></c:valAx>'
  );
}

function fillXml(colour: string | null): string {
  if (colour === null) return '';
  return `<c:spPr><a:solidFill><a:srgbClr val="${colour}"/></a:solidFill></c:spPr>`;
}

function slicesXml(count: number, colour: string | null): string {
  return Array.from({ length: count }, (_, index) => {
    const slice = count === 1 && colour !== null ? colour : (SLICES[index % SLICES.length] ?? null);
    return `<c:dPt><c:idx val="${String(index)}"/><c:bubble3D val="0"/>${fillXml(slice)}</c:dPt>`;
  }).join('');
}

type ValueAt = (row: number, column: number) => CellValue;

function pointsOf(area: CellArea): { readonly row: number; readonly column: number }[] {
  const points = [];
  for (let row = area.top; row <= area.bottom; row++) {
    for (let column = area.left; column <= area.right; column++) points.push({ row, column });
  }
  return points;
}

function textReference(sheet: string, area: CellArea, valueAt: ValueAt): string {
  const texts = pointsOf(area).map(({ row, column }) => String(valueAt(row, column) ?? ''));
  return `<c:strRef>${formulaXml(sheet, area)}<c:strCache>${cacheXml(texts)}</c:strCache></c:strRef>`;
}

function numberReference(sheet: string, area: CellArea, valueAt: ValueAt): string {
  const numbers = pointsOf(area).map(({ row, column }) => {
    const value = valueAt(row, column);
    return typeof value === 'number' && Number.isFinite(value) ? String(value) : null;
  });
  const cache = `<c:formatCode>General</c:formatCode>${cacheXml(numbers)}`;
  return `<c:numRef>${formulaXml(sheet, area)}<c:numCache>${cache}</c:numCache></c:numRef>`;
}

function cacheXml(values: readonly (string | null)[]): string {
  const points = values.map((value, index) =>
    value === null ? '' : `<c:pt idx="${String(index)}"><c:v>${formulaText(value)}</c:v></c:pt>`,
  );
  return `<c:ptCount val="${String(values.length)}"/>${points.join('')}`;
}

function formulaXml(sheet: string, area: CellArea): string {
  const first = `$${columnLetters(area.left)}$${String(area.top + 1)}`;
  const last = `$${columnLetters(area.right)}$${String(area.bottom + 1)}`;
  const place = first === last ? first : `${first}:${last}`;
  return `<c:f>${formulaText(`'${sheet.replaceAll("'", "''")}'!${place}`)}</c:f>`;
}
