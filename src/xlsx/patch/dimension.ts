import { areaAddress } from '../../workbook/cell-address';
import type { CellArea } from '../../workbook/sheet-snapshot';
import { parseReference } from './areas';
import { attribute, splice, withAttribute } from './xml-scan';

/** The head of a sheet with another used range in `<dimension>`; one without the element stays without it. */
export function withDimension(head: string, change: (area: CellArea) => CellArea): string {
  const match = /<(?:[^\s/>]+:)?dimension(?=[\s/>])[^>]*>/.exec(head);
  const area = match && parseReference(attribute(match[0], 'ref') ?? '');
  if (!match || !area) return head;
  const address = areaAddress(change(area));
  if (address === areaAddress(area)) return head;
  return splice(head, match.index, match.index + match[0].length, withAttribute(match[0], 'ref', address));
}
