import { areaAddress } from '../../workbook/cell-address';
import type { CellArea } from '../../workbook/sheet-snapshot';
import { attributeText, columnNameText } from './xml-escape';

/** A table part of its own; `id` and `name` are unique in the workbook. */
export function newTableXml(
  main: string,
  id: number,
  name: string,
  area: CellArea,
  headers: readonly string[],
): string {
  const ref = areaAddress(area);
  const title = attributeText(name);
  const columns = headers.map(
    (header, index) => `<tableColumn id="${String(index + 1)}" name="${columnNameText(header)}"/>`,
  );
  return (
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n' +
    `<table xmlns="${main}" id="${String(id)}" name="${title}" displayName="${title}" ref="${ref}" totalsRowShown="0">` +
    `<autoFilter ref="${ref}"/>` +
    `<tableColumns count="${String(headers.length)}">${columns.join('')}</tableColumns>` +
    '<tableStyleInfo name="TableStyleLight9" showFirstColumn="0" showLastColumn="0" showRowStripes="1" showColumnStripes="0"/>' +
    '</table>'
  );
}

/** A table name nobody has: the wanted one, or with a number behind. Names differ in more than case. */
export function freeTableName(wanted: string, taken: ReadonlySet<string>): string {
  let name = wanted;
  for (let number = 2; taken.has(name.toLowerCase()); number++) name = `${wanted}_${String(number)}`;
  return name;
}
