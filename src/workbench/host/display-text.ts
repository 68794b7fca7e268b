import { format } from 'numfmt';
import type { CellValue } from '../../workbook/sheet-snapshot';

/** What a cell shows, in Chinese regional settings. Formats the formatter does not know show the plain value. */
export function displayText(value: CellValue, numberFormat: string): string {
  if (value === null) return '';
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  if (typeof value === 'string' || numberFormat === '@') return String(value);
  return format(numberFormat, value, { locale: 'zh-CN', throws: false });
}
