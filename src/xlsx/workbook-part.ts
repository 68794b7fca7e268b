import { message } from '../messages/catalog';
import type { SheetSnapshot } from '../workbook/sheet-snapshot';
import { WorkbookError } from '../workbook/workbook-error';
import type { XlsxPackage } from './package';
import type { Relationship } from './relationships';
import type { SheetEntry } from './sheet/snapshot-of-sheet';
import { child, childrenOf, flag, parseXml, type XmlElement } from './xml/parse-xml';

/** What xl/workbook.xml says, as far as a reader and a patcher need it. */
export interface WorkbookPart {
  readonly date1904: boolean;
  /** The main namespace; Strict OOXML (ISO 29500-1) has one of its own. */
  readonly namespace: string;
  readonly strict: boolean;
  readonly sheets: readonly WorkbookSheet[];
}

/** A worksheet; chart sheets and dialog sheets hold no cells and are left out. */
export interface WorkbookSheet extends SheetEntry {
  /** Its place among all sheets of the workbook, chart sheets counted: what `localSheetId` and `activeTab` mean. */
  readonly index: number;
  readonly relationshipId: string;
}

/** Reads the workbook part. Throws a `WorkbookError` where a sheet's part is not there. */
export function readWorkbookPart(
  xml: string,
  pkg: XlsxPackage,
  relationships: readonly Relationship[],
): WorkbookPart {
  const workbook = parseXml(xml, pkg.workbookPart);
  if (workbook.name !== 'workbook') throw new WorkbookError(message('xlsx.file.noWorkbook'));
  const properties = child(workbook, 'workbookPr');
  const sheets = childrenOf(child(workbook, 'sheets'), 'sheet').flatMap(
    (sheet, index) => worksheetOf(sheet, index, pkg, relationships) ?? [],
  );
  return {
    date1904: properties ? flag(properties, 'date1904') : false,
    namespace: workbook.namespace,
    strict: workbook.namespace.startsWith('http://purl.oclc.org/'),
    sheets,
  };
}

function worksheetOf(
  { attributes }: XmlElement,
  index: number,
  pkg: XlsxPackage,
  relationships: readonly Relationship[],
): WorkbookSheet | null {
  const name = attributes.get('name') ?? '';
  const relationshipId = attributes.get(':id') ?? '';
  const relationship = relationships.find(({ id }) => id === relationshipId);
  const part = relationship ? pkg.storedName(relationship.target) : null;
  if (!relationship || part === null) {
    throw new WorkbookError(message('xlsx.sheet.missing', { sheet: name }));
  }
  if (relationship.kind !== 'worksheet') return null;
  return {
    id: attributes.get('sheetId') ?? String(index + 1),
    name,
    visibility: visibilityOf(attributes.get('state')),
    index,
    relationshipId,
    part,
  };
}

function visibilityOf(state: string | undefined): SheetSnapshot['visibility'] {
  return state === 'hidden' || state === 'veryHidden' ? state : 'visible';
}
