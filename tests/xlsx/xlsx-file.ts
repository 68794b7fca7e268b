import { zipSync } from 'fflate';

export const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
export const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
export const STRICT_MAIN = 'http://purl.oclc.org/ooxml/spreadsheetml/main';
export const STRICT_OFFICE = 'http://purl.oclc.org/ooxml/officeDocument/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const SPREADSHEET = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

type Part = string | Uint8Array | null;

/** A relationship as `[id, kind or whole type, target]`. */
export type Relation = readonly [id: string, type: string, target: string];

export interface XlsxFile {
  /** Sheet name → what stands inside `<worksheet>`, or the whole part where it begins with `<?xml` or is bytes. */
  readonly sheets?: Readonly<Record<string, string | Uint8Array>>;
  /** Items of the string table, each the inside of `<si>`. */
  readonly strings?: readonly string[];
  /** Inside of `<styleSheet>`. */
  readonly styles?: string;
  /** Stands in `<workbook>` before the sheets, e.g. `<workbookPr date1904="1"/>`. */
  readonly workbook?: string;
  /** Attributes of the `<sheet>` elements by sheet name, e.g. `state="hidden"`. */
  readonly sheetAttributes?: Readonly<Record<string, string>>;
  /** Further relationships of the workbook, and of the sheets by name. */
  readonly relations?: readonly Relation[];
  readonly sheetRelations?: Readonly<Record<string, readonly Relation[]>>;
  /** Parts added or replaced, by name without the first slash; null leaves one out. */
  readonly parts?: Readonly<Record<string, Part>>;
}

/** A workbook made of just what is given: for odd ones no program would write. */
export function xlsxFile(file: XlsxFile): Uint8Array {
  return zipParts({ ...xlsxParts(file), ...file.parts });
}

/** Packs parts as they are, deflated, in the order given. */
export function zipParts(parts: Readonly<Record<string, Part>>): Uint8Array {
  const present = Object.entries(parts).flatMap(([name, part]) =>
    part === null ? [] : [[name, typeof part === 'string' ? new TextEncoder().encode(part) : part] as const],
  );
  return zipSync(Object.fromEntries(present), { level: 6, mtime: new Date(2023, 8, 8) });
}

export function rels(relations: readonly Relation[]): string {
  const items = relations.map(([id, type, target]) => {
    const whole = type.includes('/') ? type : `${OFFICE}/${type}`;
    return `<Relationship Id="${id}" Type="${whole}" Target="${target}"/>`;
  });
  return `<Relationships xmlns="${PACKAGE}/relationships">${items.join('')}</Relationships>`;
}

/** A sheet part with the usual root around what is given. */
export function worksheet(inside: string): string {
  return `<worksheet xmlns="${MAIN}" xmlns:r="${OFFICE}">${inside}</worksheet>`;
}

function xlsxParts(file: XlsxFile): Record<string, Part> {
  const sheets = Object.entries(file.sheets ?? { 甲: '<sheetData/>' });
  const parts: Record<string, Part> = {
    '[Content_Types].xml':
      `<Types xmlns="${PACKAGE}/content-types">` +
      '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
      '<Default Extension="xml" ContentType="application/xml"/>' +
      `<Override PartName="/xl/workbook.xml" ContentType="${SPREADSHEET}.sheet.main+xml"/>` +
      sheets.map((_, index) => override(`worksheets/sheet${String(index + 1)}`, 'worksheet')).join('') +
      `${override('styles', 'styles')}${override('sharedStrings', 'sharedStrings')}</Types>`,
    '_rels/.rels': rels([['rId1', 'officeDocument', 'xl/workbook.xml']]),
    'xl/workbook.xml':
      `<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}">${file.workbook ?? ''}<sheets>` +
      sheets.map(([name], index) => sheetElement(name, index, file.sheetAttributes?.[name])).join('') +
      '</sheets></workbook>',
    'xl/_rels/workbook.xml.rels': rels([
      ...sheets.map(([], index): Relation => {
        const number = String(index + 1);
        return [`rId${number}`, 'worksheet', `worksheets/sheet${number}.xml`];
      }),
      ['rIdStyles', 'styles', 'styles.xml'],
      ['rIdStrings', 'sharedStrings', 'sharedStrings.xml'],
      ...(file.relations ?? []),
    ]),
    'xl/styles.xml': `<styleSheet xmlns="${MAIN}">${file.styles ?? ''}</styleSheet>`,
    'xl/sharedStrings.xml': `<sst xmlns="${MAIN}">${(file.strings ?? []).map((item) => `<si>${item}</si>`).join('')}</sst>`,
  };
  sheets.forEach(([name, inside], index) => {
    const number = String(index + 1);
    const isWhole = typeof inside !== 'string' || inside.startsWith('<?xml');
    parts[`xl/worksheets/sheet${number}.xml`] = isWhole ? inside : worksheet(inside);
    const relations = file.sheetRelations?.[name];
    if (relations) parts[`xl/worksheets/_rels/sheet${number}.xml.rels`] = rels(relations);
  });
  return parts;
}

function override(part: string, type: string): string {
  return `<Override PartName="/xl/${part}.xml" ContentType="${SPREADSHEET}.${type}+xml"/>`;
}

function sheetElement(name: string, index: number, attributes = ''): string {
  const number = String(index + 1);
  return `<sheet name="${name}" sheetId="${number}" r:id="rId${number}" ${attributes}/>`;
}
