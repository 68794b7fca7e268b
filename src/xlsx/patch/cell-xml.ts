import type { CellValue } from '../../workbook/sheet-snapshot';
import { cellText, spaceAttribute } from './xml-escape';

/** Excel's limit for the text of one cell, in UTF-16 units. */
const LONGEST_TEXT = 32_767;

/**
 * One `<c>` element. Text stands inline and is never a formula; null makes an empty cell that only carries its style.
 * `prefix` is the sheet's own for the main namespace (`x:` or nothing), `style` an index of cellXfs.
 */
export function cellXml(prefix: string, address: string, style: number, value: CellValue): string {
  return `<${prefix}c r="${address}"${styleAttribute(style)}${cellRest(prefix, value)}`;
}

/** Format 0 is what a cell has that says nothing. */
export function styleAttribute(style: number): string {
  return style === 0 ? '' : ` s="${String(style)}"`;
}

/** All of a cell behind its style, which depends on the value alone. */
export function cellRest(prefix: string, value: CellValue): string {
  if (value === null || value === '') return '/>';
  switch (typeof value) {
    case 'number':
      return Number.isFinite(value)
        ? `><${prefix}v>${String(value)}</${prefix}v></${prefix}c>`
        : ` t="e"><${prefix}v>#NUM!</${prefix}v></${prefix}c>`;
    case 'boolean':
      return ` t="b"><${prefix}v>${value ? '1' : '0'}</${prefix}v></${prefix}c>`;
    case 'string':
      return ` t="inlineStr">${inlineText(prefix, value)}</${prefix}c>`;
  }
}

function inlineText(prefix: string, value: string): string {
  const text = value.length > LONGEST_TEXT ? `${value.slice(0, LONGEST_TEXT - 1)}…` : value;
  return `<${prefix}is><${prefix}t${spaceAttribute(text)}>${cellText(text)}</${prefix}t></${prefix}is>`;
}
