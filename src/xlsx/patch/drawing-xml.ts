import type { NewChart } from '../../workbook/workbook-change';
import type { Edition } from './edition';
import { attributeText } from './xml-escape';

/** A drawing part of its own with a frame for each chart; `ids` are the relationships to the chart parts. */
export function drawingXml(charts: readonly NewChart[], ids: readonly string[], edition: Edition): string {
  const anchors = charts.map((chart, index) => anchorXml(chart, ids[index] ?? '', index, edition));
  return (
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n' +
    `<xdr:wsDr xmlns:xdr="${edition.sheetDrawing}" xmlns:a="${edition.drawing}">${anchors.join('')}</xdr:wsDr>`
  );
}

function anchorXml({ place, title }: NewChart, id: string, index: number, edition: Edition): string {
  const name = attributeText(title);
  const properties = `<xdr:cNvPr id="${String(index + 2)}" name="${name}" descr="${name}"/><xdr:cNvGraphicFramePr/>`;
  const reference = `<c:chart xmlns:c="${edition.chart}" xmlns:r="${edition.relationships}" r:id="${id}"/>`;
  return (
    '<xdr:twoCellAnchor>' +
    `<xdr:from>${markerXml(place.left, place.top)}</xdr:from>` +
    `<xdr:to>${markerXml(place.right + 1, place.bottom + 1)}</xdr:to>` +
    `<xdr:graphicFrame macro=""><xdr:nvGraphicFramePr>${properties}</xdr:nvGraphicFramePr>` +
    '<xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm>' +
    `<a:graphic><a:graphicData uri="${edition.chart}">${reference}</a:graphicData></a:graphic>` +
    '</xdr:graphicFrame><xdr:clientData/></xdr:twoCellAnchor>'
  );
}

function markerXml(column: number, row: number): string {
  return (
    `<xdr:col>${String(column)}</xdr:col><xdr:colOff>0</xdr:colOff>` +
    `<xdr:row>${String(row)}</xdr:row><xdr:rowOff>0</xdr:rowOff>`
  );
}
