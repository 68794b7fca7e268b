import type { TableSnapshot } from '../../workbook/sheet-snapshot';
import type { XlsxPackage } from '../package';
import type { Relationship } from '../relationships';
import { numberAttribute, parseXml } from '../xml/parse-xml';
import { refArea } from './cell-areas';

/** The tables (ListObjects) of a sheet, in the order of its relationships. */
export async function readTables(
  pkg: XlsxPackage,
  relationships: readonly Relationship[],
): Promise<readonly TableSnapshot[]> {
  const tables: TableSnapshot[] = [];
  for (const { kind, target, external } of relationships) {
    if (kind !== 'table' || external) continue;
    const table = parseXml(await pkg.text(target), target);
    const area = refArea(table.attributes.get('ref') ?? '');
    if (!area) continue;
    const id = table.attributes.get('id') ?? '';
    tables.push({
      id,
      name: table.attributes.get('displayName') ?? table.attributes.get('name') ?? id,
      area,
      hasHeader: (numberAttribute(table, 'headerRowCount') ?? 1) > 0,
      hasTotals: (numberAttribute(table, 'totalsRowCount') ?? 0) > 0,
    });
  }
  return tables;
}
