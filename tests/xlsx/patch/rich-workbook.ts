import { MAIN, OFFICE, rels, zipParts, type Relation } from '../xlsx-file';

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\r\n';
const TYPE = 'application/vnd.openxmlformats-officedocument';
const SHEET = `${TYPE}.spreadsheetml`;
const DRAWING = 'http://schemas.openxmlformats.org/drawingml/2006';

const TYPES: readonly (readonly [part: string, type: string])[] = [
  ['xl/workbook.xml', 'application/vnd.ms-excel.sheet.macroEnabled.main+xml'],
  ['xl/worksheets/sheet1.xml', `${SHEET}.worksheet+xml`],
  ['xl/worksheets/sheet2.xml', `${SHEET}.worksheet+xml`],
  ['xl/worksheets/sheet3.xml', `${SHEET}.worksheet+xml`],
  ['xl/chartsheets/sheet1.xml', `${SHEET}.chartsheet+xml`],
  ['xl/theme/theme1.xml', `${TYPE}.theme+xml`],
  ['xl/styles.xml', `${SHEET}.styles+xml`],
  ['xl/sharedStrings.xml', `${SHEET}.sharedStrings+xml`],
  ['xl/calcChain.xml', `${SHEET}.calcChain+xml`],
  ['xl/comments1.xml', `${SHEET}.comments+xml`],
  ['xl/tables/table1.xml', `${SHEET}.table+xml`],
  ['xl/drawings/drawing1.xml', `${TYPE}.drawing+xml`],
  ['xl/drawings/drawing2.xml', `${TYPE}.drawing+xml`],
  ['xl/charts/chart1.xml', `${TYPE}.drawingml.chart+xml`],
  ['xl/charts/chart2.xml', `${TYPE}.drawingml.chart+xml`],
  ['xl/pivotTables/pivotTable1.xml', `${SHEET}.pivotTable+xml`],
  ['xl/pivotCache/pivotCacheDefinition1.xml', `${SHEET}.pivotCacheDefinition+xml`],
  ['xl/pivotCache/pivotCacheRecords1.xml', `${SHEET}.pivotCacheRecords+xml`],
  ['customXml/itemProps1.xml', `${TYPE}.customXmlProperties+xml`],
  ['docProps/core.xml', 'application/vnd.openxmlformats-package.core-properties+xml'],
  ['docProps/app.xml', `${TYPE}.extended-properties+xml`],
];
const DEFAULTS: readonly (readonly [extension: string, type: string])[] = [
  ['bin', 'application/vnd.ms-office.vbaProject'],
  ['png', 'image/png'],
  ['rels', 'application/vnd.openxmlformats-package.relationships+xml'],
  ['vml', `${TYPE}.vmlDrawing`],
  ['xml', 'application/xml'],
];

/** A red dot of one pixel. */
const PNG = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mP8z8BQDwAEhQGAhKmMIQAAAABJRU5ErkJggg==',
  'base64',
);

/**
 * A macro workbook as an office has it: a sheet of applicants under a title with filter, merges, comments, a picture,
 * a chart, print settings, formats old and new; a table with totals; a pivot; a chart sheet; names; somebody's XML.
 */
export function richWorkbook(): Uint8Array {
  return zipParts({
    '[Content_Types].xml': contentTypes(),
    '_rels/.rels': HEAD + packageRels(),
    'xl/workbook.xml': HEAD + WORKBOOK,
    'xl/_rels/workbook.xml.rels': HEAD + rels(WORKBOOK_RELS),
    'xl/worksheets/sheet1.xml': HEAD + APPLICANTS,
    'xl/worksheets/_rels/sheet1.xml.rels': HEAD + rels(APPLICANTS_RELS),
    'xl/worksheets/sheet2.xml': HEAD + TABLE_SHEET,
    'xl/worksheets/_rels/sheet2.xml.rels': HEAD + rels([['rId1', 'table', '../tables/table1.xml']]),
    'xl/worksheets/sheet3.xml': HEAD + PIVOT_SHEET,
    'xl/worksheets/_rels/sheet3.xml.rels':
      HEAD + rels([['rId1', 'pivotTable', '../pivotTables/pivotTable1.xml']]),
    'xl/chartsheets/sheet1.xml': `${HEAD}<chartsheet xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheetViews><sheetView workbookViewId="0"/></sheetViews><drawing r:id="rId1"/></chartsheet>`,
    'xl/chartsheets/_rels/sheet1.xml.rels': HEAD + rels([['rId1', 'drawing', '../drawings/drawing2.xml']]),
    'xl/theme/theme1.xml': `${HEAD}<a:theme xmlns:a="${DRAWING}/main" name="Office"><a:themeElements/></a:theme>`,
    'xl/styles.xml': HEAD + STYLES,
    'xl/sharedStrings.xml': `${HEAD}<sst xmlns="${MAIN}" count="9" uniqueCount="9">${STRINGS}</sst>`,
    'xl/calcChain.xml': `${HEAD}<calcChain xmlns="${MAIN}"><c r="E5" i="1"/><c r="E6"/><c r="B4" i="2"/></calcChain>`,
    'xl/vbaProject.bin': Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0, 1, 2, 3, 0xff]),
    'xl/printerSettings/printerSettings1.bin': Buffer.from([1, 0, 2, 0, 0xfe]),
    'xl/media/image1.png': PNG,
    'xl/comments1.xml': `${HEAD}<comments xmlns="${MAIN}"><authors><author>张三</author></authors><commentList><comment ref="B4" authorId="0"><text><t>不能为空</t></text></comment></commentList></comments>`,
    'xl/drawings/vmlDrawing1.vml': VML,
    'xl/drawings/drawing1.xml': HEAD + drawing(true),
    'xl/drawings/_rels/drawing1.xml.rels':
      HEAD +
      rels([
        ['rId1', 'chart', '../charts/chart1.xml'],
        ['rId2', 'image', '../media/image1.png'],
      ]),
    'xl/drawings/drawing2.xml': HEAD + drawing(false),
    'xl/drawings/_rels/drawing2.xml.rels': HEAD + rels([['rId1', 'chart', '../charts/chart2.xml']]),
    'xl/charts/chart1.xml': HEAD + chart(),
    'xl/charts/chart2.xml': HEAD + chart(),
    'xl/tables/table1.xml': HEAD + TABLE,
    'xl/pivotTables/pivotTable1.xml': HEAD + PIVOT,
    'xl/pivotTables/_rels/pivotTable1.xml.rels':
      HEAD + rels([['rId1', 'pivotCacheDefinition', '../pivotCache/pivotCacheDefinition1.xml']]),
    'xl/pivotCache/pivotCacheDefinition1.xml': HEAD + PIVOT_CACHE,
    'xl/pivotCache/_rels/pivotCacheDefinition1.xml.rels':
      HEAD + rels([['rId1', 'pivotCacheRecords', 'pivotCacheRecords1.xml']]),
    'xl/pivotCache/pivotCacheRecords1.xml': `${HEAD}<pivotCacheRecords xmlns="${MAIN}" count="2"><r><s v="三级"/><n v="1"/></r><r><s v="二级"/><n v="2"/></r></pivotCacheRecords>`,
    'customXml/item1.xml': '<school xmlns="urn:somebody-else">重庆</school>',
    'customXml/itemProps1.xml': `${HEAD}<ds:datastoreItem ds:itemID="{11111111-2222-3333-4444-555555555555}" xmlns:ds="http://schemas.openxmlformats.org/officeDocument/2006/customXml"/>`,
    'customXml/_rels/item1.xml.rels': HEAD + rels([['rId1', 'customXmlProps', 'itemProps1.xml']]),
    'docProps/core.xml': `${HEAD}<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties"/>`,
    'docProps/app.xml': `${HEAD}<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties"><Application>Microsoft Excel</Application></Properties>`,
  });
}

function contentTypes(): string {
  const defaults = DEFAULTS.map(([name, type]) => `<Default Extension="${name}" ContentType="${type}"/>`);
  const overrides = TYPES.map(([part, type]) => `<Override PartName="/${part}" ContentType="${type}"/>`);
  const namespace = 'http://schemas.openxmlformats.org/package/2006/content-types';
  return `${HEAD}<Types xmlns="${namespace}">${defaults.join('')}${overrides.join('')}</Types>`;
}

function packageRels(): string {
  return rels([
    ['rId3', 'extended-properties', 'docProps/app.xml'],
    [
      'rId2',
      'http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties',
      'docProps/core.xml',
    ],
    ['rId1', 'officeDocument', 'xl/workbook.xml'],
  ]);
}

const WORKBOOK_RELS: readonly Relation[] = [
  ['rId3', 'worksheet', 'worksheets/sheet3.xml'],
  ['rId9', 'chartsheet', 'chartsheets/sheet1.xml'],
  ['rId2', 'worksheet', 'worksheets/sheet2.xml'],
  ['rId1', 'worksheet', 'worksheets/sheet1.xml'],
  ['rId4', 'theme', 'theme/theme1.xml'],
  ['rId5', 'styles', 'styles.xml'],
  ['rId6', 'sharedStrings', 'sharedStrings.xml'],
  ['rId7', 'http://schemas.microsoft.com/office/2006/relationships/vbaProject', 'vbaProject.bin'],
  ['rId8', 'calcChain', 'calcChain.xml'],
  ['rId10', 'pivotCacheDefinition', 'pivotCache/pivotCacheDefinition1.xml'],
  ['rId11', 'customXml', '../customXml/item1.xml'],
];

const WORKBOOK =
  `<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><fileVersion appName="xl" lastEdited="7"/>` +
  '<workbookPr codeName="ThisWorkbook" defaultThemeVersion="166925"/>' +
  '<bookViews><workbookView xWindow="0" yWindow="0" windowWidth="20000" windowHeight="9000" activeTab="1"/></bookViews>' +
  '<sheets><sheet name="汇总表" sheetId="1" r:id="rId1"/><sheet name="收费" sheetId="2" r:id="rId2"/>' +
  '<sheet name="图" sheetId="5" r:id="rId9"/><sheet name="透视" sheetId="3" state="hidden" r:id="rId3"/></sheets>' +
  '<definedNames><definedName name="_xlnm._FilterDatabase" localSheetId="0" hidden="1">汇总表!$A$4:$E$6</definedName>' +
  '<definedName name="_xlnm.Print_Titles" localSheetId="0">汇总表!$4:$4</definedName>' +
  '<definedName name="截止日">汇总表!$B$2</definedName></definedNames><calcPr calcId="191029"/>' +
  '<pivotCaches><pivotCache cacheId="1" r:id="rId10"/></pivotCaches></workbook>';

const STRINGS = ['报名汇总表', '截止日期', '姓名', '身份证号', '级别', '备注', '张三', '李四', '年龄']
  .map((text) => `<si><t>${text}</t></si>`)
  .join('');

const STYLES =
  `<styleSheet xmlns="${MAIN}" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" mc:Ignorable="x14ac" xmlns:x14ac="http://schemas.microsoft.com/office/spreadsheetml/2009/9/ac">` +
  '<numFmts count="1"><numFmt numFmtId="176" formatCode="yyyy&quot;年&quot;m&quot;月&quot;"/></numFmts>' +
  '<fonts count="2" x14ac:knownFonts="1"><font><sz val="11"/><color theme="1"/><name val="宋体"/><family val="3"/><charset val="134"/></font><font><b/><sz val="11"/><color rgb="FFFF0000"/><name val="宋体"/></font></fonts>' +
  '<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>' +
  '<borders count="2"><border><left/><right/><top/><bottom/><diagonal/></border><border><left style="thin"/><right style="thin"/><top style="thin"/><bottom style="thin"/><diagonal/></border></borders>' +
  '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"><alignment vertical="center"/></xf></cellStyleXfs>' +
  '<cellXfs count="4"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/><xf numFmtId="0" fontId="1" fillId="0" borderId="1" xfId="0" applyFont="1" applyBorder="1"><alignment horizontal="center" vertical="center"/></xf><xf numFmtId="49" fontId="0" fillId="0" borderId="1" xfId="0" applyNumberFormat="1" applyBorder="1"/><xf numFmtId="176" fontId="0" fillId="0" borderId="1" xfId="0" applyNumberFormat="1" applyBorder="1"/></cellXfs>' +
  '<cellStyles count="1"><cellStyle name="常规" xfId="0" builtinId="0"/></cellStyles>' +
  '<dxfs count="1"><dxf><font><color rgb="FF006100"/></font></dxf></dxfs>' +
  '<tableStyles count="0" defaultTableStyle="TableStyleMedium2" defaultPivotStyle="PivotStyleLight16"/></styleSheet>';

const row = (number: number, cells: string, more = '') =>
  `<row r="${number}" spans="1:5"${more} x14ac:dyDescent="0.15">${cells}</row>`;

const APPLICANTS_RELS: readonly Relation[] = [
  ['rId1', 'printerSettings', '../printerSettings/printerSettings1.bin'],
  ['rId2', 'drawing', '../drawings/drawing1.xml'],
  ['rId3', 'vmlDrawing', '../drawings/vmlDrawing1.vml'],
  ['rId4', 'comments', '../comments1.xml'],
];

const APPLICANTS =
  `<worksheet xmlns="${MAIN}" xmlns:r="${OFFICE}" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" mc:Ignorable="x14ac" xmlns:x14ac="http://schemas.microsoft.com/office/spreadsheetml/2009/9/ac">` +
  '<sheetPr codeName="Sheet1" filterMode="0"><pageSetUpPr fitToPage="1"/></sheetPr><dimension ref="A1:E7"/>' +
  '<sheetViews><sheetView workbookViewId="0"><pane ySplit="4" topLeftCell="A5" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews>' +
  '<sheetFormatPr defaultRowHeight="13.5" x14ac:dyDescent="0.15"/>' +
  '<cols><col min="1" max="1" width="12" customWidth="1"/><col min="2" max="2" width="22" style="2" customWidth="1"/><col min="6" max="16384" width="9" style="2"/></cols><sheetData>' +
  row(1, '<c r="A1" s="1" t="s"><v>0</v></c><c r="B1" s="1"/>', ' ht="25" customHeight="1"') +
  row(2, '<c r="A2" t="s"><v>1</v></c><c r="B2" s="3"><v>45199</v></c>') +
  row(
    4,
    '<c r="A4" s="1" t="s"><v>2</v></c><c r="B4" s="1" t="s"><v>3</v></c><c r="C4" s="1" t="s"><v>4</v></c><c r="D4" s="1" t="s"><v>5</v></c><c r="E4" s="1" t="s"><v>8</v></c>',
  ) +
  row(
    5,
    '<c r="A5" s="2" t="s"><v>6</v></c><c r="B5" s="2" t="inlineStr"><is><t>500103199003120003</t></is></c><c r="C5" s="2"><v>3</v></c><c r="D5" s="2"/><c r="E5"><f>YEAR($B$2)-1990</f><v>33</v></c>',
  ) +
  row(
    6,
    '<c r="A6" s="2" t="s"><v>7</v></c><c r="B6" s="2"/><c r="C6" s="2"><v>2</v></c><c r="D6" s="2"/><c r="E6"><f>YEAR($B$2)-1991</f><v>32</v></c>',
    ' hidden="0"',
  ) +
  row(7, '', ' ht="30" customHeight="1"').replace('></row>', '/>') +
  '</sheetData><autoFilter ref="A4:E6"/><mergeCells count="1"><mergeCell ref="A1:E1"/></mergeCells><phoneticPr fontId="0" type="noConversion"/>' +
  '<conditionalFormatting sqref="C5:C6"><cfRule type="cellIs" dxfId="0" priority="1" operator="equal"><formula>3</formula></cfRule></conditionalFormatting>' +
  '<dataValidations count="1"><dataValidation type="list" allowBlank="1" showErrorMessage="1" sqref="C5:C6"><formula1>"1,2,3"</formula1></dataValidation></dataValidations>' +
  '<printOptions horizontalCentered="1"/><pageMargins left="0.7" right="0.7" top="0.75" bottom="0.75" header="0.3" footer="0.3"/>' +
  '<pageSetup paperSize="9" orientation="landscape" r:id="rId1"/><headerFooter><oddFooter>&amp;C第 &amp;P 页</oddFooter></headerFooter>' +
  '<drawing r:id="rId2"/><legacyDrawing r:id="rId3"/>' +
  '<extLst><ext uri="{78C0D931-6437-407d-A8EE-F0AAD7539E65}" xmlns:x14="http://schemas.microsoft.com/office/spreadsheetml/2009/9/main"><x14:conditionalFormattings><x14:conditionalFormatting xmlns:xm="http://schemas.microsoft.com/office/excel/2006/main"><x14:cfRule type="expression" priority="4" id="{00000000-000E-0000-0000-000001000000}"><xm:f>收费!$A$2=1</xm:f><x14:dxf><font><b/></font></x14:dxf></x14:cfRule><xm:sqref>A5:A6</xm:sqref></x14:conditionalFormatting></x14:conditionalFormattings></ext></extLst></worksheet>';

const TABLE_SHEET =
  `<worksheet xmlns="${MAIN}" xmlns:r="${OFFICE}"><dimension ref="A1:B4"/><sheetViews><sheetView tabSelected="1" workbookViewId="0"/></sheetViews><sheetData>` +
  '<row r="1" spans="1:2"><c r="A1" t="s"><v>2</v></c><c r="B1" t="s"><v>4</v></c></row><row r="2" spans="1:2"><c r="A2" t="s"><v>6</v></c><c r="B2"><v>3</v></c></row>' +
  '<row r="3" spans="1:2"><c r="A3" t="s"><v>7</v></c><c r="B3"><v>2</v></c></row><row r="4" spans="1:2"><c r="A4" t="s"><v>5</v></c><c r="B4"><f>SUBTOTAL(103,名单[级别])</f><v>2</v></c></row>' +
  '</sheetData><pageMargins left="0.7" right="0.7" top="0.75" bottom="0.75" header="0.3" footer="0.3"/><tableParts count="1"><tablePart r:id="rId1"/></tableParts></worksheet>';

const TABLE =
  `<table xmlns="${MAIN}" id="7" name="名单" displayName="名单" ref="A1:B4" totalsRowCount="1">` +
  '<autoFilter ref="A1:B3"/><tableColumns count="2"><tableColumn id="1" name="姓名" totalsRowLabel="备注"/><tableColumn id="4" name="级别" totalsRowFunction="count"/></tableColumns>' +
  '<tableStyleInfo name="TableStyleMedium2" showRowStripes="1"/></table>';

const PIVOT_SHEET = `<worksheet xmlns="${MAIN}"><dimension ref="A3:B3"/><sheetData><row r="3" spans="1:2"><c r="A3" t="s"><v>4</v></c><c r="B3" t="s"><v>2</v></c></row></sheetData></worksheet>`;

const PIVOT =
  `<pivotTableDefinition xmlns="${MAIN}" name="透视表1" cacheId="1" dataCaption="值">` +
  '<location ref="A3:B3" firstHeaderRow="1" firstDataRow="1" firstDataCol="1"/><pivotFields count="2"><pivotField axis="axisRow" showAll="0"><items count="1"><item t="default"/></items></pivotField><pivotField dataField="1" showAll="0"/></pivotFields></pivotTableDefinition>';

const PIVOT_CACHE =
  `<pivotCacheDefinition xmlns="${MAIN}" xmlns:r="${OFFICE}" r:id="rId1" recordCount="2"><cacheSource type="worksheet"><worksheetSource name="名单"/></cacheSource>` +
  '<cacheFields count="2"><cacheField name="级别"><sharedItems/></cacheField><cacheField name="人数"><sharedItems containsSemiMixedTypes="0" containsString="0" containsNumber="1"/></cacheField></cacheFields></pivotCacheDefinition>';

const VML =
  '<xml xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:x="urn:schemas-microsoft-com:office:excel"><v:shape id="_x0000_s1025" type="#_x0000_t202"><x:ClientData ObjectType="Note"><x:Row>3</x:Row><x:Column>1</x:Column></x:ClientData></v:shape></xml>';

function drawing(hasPicture: boolean): string {
  const place = (column: number) =>
    `<xdr:from><xdr:col>${column}</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>9</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:from><xdr:to><xdr:col>${column + 2}</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>20</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:to>`;
  const picture = `<xdr:twoCellAnchor>${place(3)}<xdr:pic><xdr:nvPicPr><xdr:cNvPr id="3" name="图片 2"/><xdr:cNvPicPr/></xdr:nvPicPr><xdr:blipFill><a:blip r:embed="rId2"/><a:stretch><a:fillRect/></a:stretch></xdr:blipFill><xdr:spPr><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></xdr:spPr></xdr:pic><xdr:clientData/></xdr:twoCellAnchor>`;
  const frame = `<xdr:twoCellAnchor>${place(0)}<xdr:graphicFrame macro=""><xdr:nvGraphicFramePr><xdr:cNvPr id="2" name="图表 1"/><xdr:cNvGraphicFramePr/></xdr:nvGraphicFramePr><xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm><a:graphic><a:graphicData uri="${DRAWING}/chart"><c:chart xmlns:c="${DRAWING}/chart" r:id="rId1"/></a:graphicData></a:graphic></xdr:graphicFrame><xdr:clientData/></xdr:twoCellAnchor>`;
  return `<xdr:wsDr xmlns:xdr="${DRAWING}/spreadsheetDrawing" xmlns:a="${DRAWING}/main" xmlns:r="${OFFICE}">${frame}${hasPicture ? picture : ''}</xdr:wsDr>`;
}

function chart(): string {
  return `<c:chartSpace xmlns:c="${DRAWING}/chart" xmlns:a="${DRAWING}/main"><c:chart><c:plotArea><c:layout/><c:barChart><c:barDir val="col"/><c:grouping val="clustered"/><c:ser><c:idx val="0"/><c:order val="0"/><c:val><c:numRef><c:f>汇总表!$C$5:$C$6</c:f></c:numRef></c:val></c:ser><c:axId val="1"/><c:axId val="2"/></c:barChart><c:catAx><c:axId val="1"/><c:scaling/><c:axPos val="b"/><c:crossAx val="2"/></c:catAx><c:valAx><c:axId val="2"/><c:scaling/><c:axPos val="l"/><c:crossAx val="1"/></c:valAx></c:plotArea></c:chart></c:chartSpace>`;
}
