import { child, parseXml, type XmlElement } from '../xml/parse-xml';

/** The Office theme, for workbooks that bring none; in the order cells count. */
const OFFICE_THEME: readonly string[] = [
  'FFFFFF',
  '000000',
  'E7E6E6',
  '44546A',
  '4472C4',
  'ED7D31',
  'A5A5A5',
  'FFC000',
  '5B9BD5',
  '70AD47',
  '0563C1',
  '954F72',
];
/** The part lists dark 1 before light 1 and dark 2 before light 2; cells count the light ones first. */
const NAMES = [
  'lt1',
  'dk1',
  'lt2',
  'dk2',
  'accent1',
  'accent2',
  'accent3',
  'accent4',
  'accent5',
  'accent6',
  'hlink',
  'folHlink',
];

/**
 * The theme's colours (DrawingML clrScheme) as `RRGGBB` in the order cells count; `xml` null where there is no theme.
 * Throws a `WorkbookError` where it is malformed.
 */
export function themeColours(xml: string | null, part: string): readonly string[] {
  if (xml === null) return OFFICE_THEME;
  const scheme = child(child(parseXml(xml, part), 'themeElements'), 'clrScheme');
  return NAMES.map((name, index) => {
    const entry = scheme?.children.find((child) => child.name === name);
    return colourOf(entry?.children[0]) ?? OFFICE_THEME[index] ?? '000000';
  });
}

function colourOf(element: XmlElement | undefined): string | null {
  if (!element) return null;
  const { attributes } = element;
  const value = element.name === 'sysClr' ? attributes.get('lastClr') : attributes.get('val');
  return value !== undefined && /^[0-9a-f]{6}$/i.test(value) ? value.toUpperCase() : null;
}
