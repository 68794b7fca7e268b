import { message } from '../../messages/catalog';
import type { NewSheet } from '../../workbook/workbook-change';
import { WorkbookError } from '../../workbook/workbook-error';
import type { OpenedWorkbook } from '../open-workbook';
import type { PieceCodec } from '../zip/codec';
import { chartXml } from './chart-xml';
import { drawingXml } from './drawing-xml';
import type { Edition } from './edition';
import { newSheetXml, tableArea } from './new-sheet-xml';
import { freeTableName, newTableXml } from './new-table-xml';
import type { PackageDraft } from './package-draft';
import type { NewRelationship } from './relationships-xml';
import type { StyleSheet } from './style-sheet';
import { definedNames, listedSheets, withSheet } from './workbook-xml';
import { attribute, numberAttribute, openTag, rootElement } from './xml-scan';

const TYPE = 'application/vnd.openxmlformats-officedocument';
const SHEET_TYPE = `${TYPE}.spreadsheetml.worksheet+xml`;
const TABLE_TYPE = `${TYPE}.spreadsheetml.table+xml`;
const DRAWING_TYPE = `${TYPE}.drawing+xml`;
const CHART_TYPE = `${TYPE}.drawingml.chart+xml`;
const LONGEST_NAME = 31;

/** Adds sheets at the end of the workbook, each with its table, drawing and charts. Throws a `WorkbookError` where a name is taken. */
export async function addSheets(
  opened: OpenedWorkbook,
  draft: PackageDraft,
  edition: Edition,
  sheets: readonly NewSheet[],
  styles: StyleSheet,
  pieces: PieceCodec | null,
): Promise<void> {
  const { workbookPart } = opened.package;
  const tables = opened.sheets
    .flatMap(({ relationships }) => relationships)
    .filter(({ kind, target, external }) => kind === 'table' && !external && draft.has(target))
    .map(({ target }) => target);
  const folder = workbookPart.slice(0, workbookPart.lastIndexOf('/'));
  for (const sheet of sheets) {
    const workbook = await draft.text(workbookPart);
    checkName(sheet.name, workbook);
    const part = draft.freePart(`${folder}/worksheets/sheet`);
    const relationships: NewRelationship[] = [];
    const relate = (kind: string, target: string): string => {
      relationships.push({ type: `${edition.relationships}/${kind}`, target });
      return `rId${String(relationships.length)}`;
    };
    const drawing =
      sheet.charts.length > 0 ? relate('drawing', addDrawing(draft, folder, edition, sheet)) : null;
    const table = sheet.table
      ? relate(
          'table',
          await addTable(draft, folder, edition, sheet.table, { tables, names: definedNames(workbook) }),
        )
      : null;
    draft.add(part, newSheetXml(sheet, { drawing, table }, styles, edition, pieces), SHEET_TYPE);
    if (relationships.length > 0) draft.addRelationships(part, relationships);
    const id = await draft.relate(workbookPart, { type: `${edition.relationships}/worksheet`, target: part });
    draft.setText(workbookPart, withSheet(workbook, sheet.name, id, edition.relationships));
  }
}

function checkName(name: string, workbook: string): void {
  const isTaken = listedSheets(workbook).some((sheet) => sheet.name.toLowerCase() === name.toLowerCase());
  if (isTaken || name === '' || name.length > LONGEST_NAME || /[[\]:*?/\\]|^'|'$/.test(name)) {
    throw new WorkbookError(message('xlsx.write.sheetName', { sheet: name }));
  }
}

function addDrawing(draft: PackageDraft, folder: string, edition: Edition, sheet: NewSheet): string {
  const part = draft.freePart(`${folder}/drawings/drawing`);
  const relationships = sheet.charts.map((chart): NewRelationship => {
    const target = draft.freePart(`${folder}/charts/chart`);
    draft.add(target, chartXml(chart, sheet, edition), CHART_TYPE);
    return { type: `${edition.relationships}/chart`, target };
  });
  const ids = relationships.map((_, index) => `rId${String(index + 1)}`);
  draft.add(part, drawingXml(sheet.charts, ids, edition), DRAWING_TYPE);
  draft.addRelationships(part, relationships);
  return part;
}

/** Adds a table part; to `tables`, the parts of the workbook's other tables, the new one is added. Names share one space with them. */
async function addTable(
  draft: PackageDraft,
  folder: string,
  edition: Edition,
  { name, area, headers }: NonNullable<NewSheet['table']>,
  { tables, names }: { readonly tables: string[]; readonly names: readonly string[] },
): Promise<string> {
  const part = draft.freePart(`${folder}/tables/table`);
  const taken = new Set(names.map((defined) => defined.toLowerCase()));
  let highest = 0;
  for (const other of tables) {
    const xml = await draft.text(other);
    const root = rootElement(xml);
    const tag = root ? openTag(xml, root) : '';
    highest = Math.max(highest, numberAttribute(tag, 'id') ?? 0);
    taken.add((attribute(tag, 'displayName') ?? '').toLowerCase());
  }
  const unique = freeTableName(name, taken);
  draft.add(part, newTableXml(edition.main, highest + 1, unique, tableArea(area), headers), TABLE_TYPE);
  tables.push(part);
  return part;
}
