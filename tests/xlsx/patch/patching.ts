import { SaxesParser } from 'saxes';
import type { CellArea } from '../../../src/workbook/sheet-snapshot';
import type { SheetChange, WorkbookChange } from '../../../src/workbook/workbook-change';
import { openWorkbook, type OpenedWorkbook } from '../../../src/xlsx/open-workbook';
import { openPackage } from '../../../src/xlsx/package';
import { applyChange } from '../../../src/xlsx/patch/apply-change';
import { joinBytes } from '../../../src/xlsx/zip/join-bytes';
import { unchanged } from '../../../src/workbook/unchanged';
import { nodeCodec } from '../../../src/xlsx/zip/node-codec';
import { xlsxFile, type XlsxFile } from '../xlsx-file';

export const MARK = 'N("intake-review")';

export const area = (top: number, left: number, bottom: number, right: number): CellArea => ({
  top,
  left,
  bottom,
  right,
});

export function sheetChange(part: Partial<SheetChange> = {}): SheetChange {
  return {
    ...unchanged('1'),
    removeFormatsMarked: MARK,
    ...part,
  };
}

export function workbookChange(part: Partial<WorkbookChange> = {}): WorkbookChange {
  return { sheets: [], removeSheets: [], addSheets: [], ...part };
}

/** A change of the first sheet only. */
export const onSheet = (part: Partial<SheetChange>): WorkbookChange =>
  workbookChange({ sheets: [sheetChange(part)] });

export const open = (file: Uint8Array): Promise<OpenedWorkbook> => openWorkbook(file, nodeCodec);

export async function apply(file: Uint8Array, change: WorkbookChange): Promise<Uint8Array> {
  return joinBytes(await applyChange(await open(file), change));
}

/** Every part of a file as text; bytes that are no text come out as Latin-1, which tells them apart as well. */
export async function partsOf(file: Uint8Array): Promise<ReadonlyMap<string, string>> {
  const pkg = await openPackage(file, nodeCodec);
  const parts = new Map<string, string>();
  for (const part of pkg.partNames()) {
    const encoding = /\.(xml|rels|vml)$/i.test(part) ? 'utf8' : 'latin1';
    parts.set(part, Buffer.from(await pkg.bytes(part)).toString(encoding));
  }
  return parts;
}

export async function partOf(file: Uint8Array, part: string): Promise<string> {
  return (await partsOf(file)).get(part) ?? '';
}

export interface Differences {
  readonly changed: readonly string[];
  readonly added: readonly string[];
  readonly lost: readonly string[];
}

export const SAME: Differences = { changed: [], added: [], lost: [] };

/** How a file's parts differ from another's, byte for byte. */
export async function differences(before: Uint8Array, after: Uint8Array): Promise<Differences> {
  const old = await partsOf(before);
  const now = await partsOf(after);
  return {
    changed: [...old].filter(([part, text]) => now.has(part) && now.get(part) !== text).map(([part]) => part),
    added: [...now.keys()].filter((part) => !old.has(part)),
    lost: [...old.keys()].filter((part) => !now.has(part)),
  };
}

/** Parts that are no well-formed XML, with what is wrong. */
export async function malformed(file: Uint8Array): Promise<string[]> {
  const faults: string[] = [];
  for (const [part, xml] of await partsOf(file)) {
    if (!/\.(xml|rels|vml)$/i.test(part)) continue;
    const parser = new SaxesParser({ xmlns: true, position: false });
    parser.on('error', (fault) => faults.push(`${part}: ${fault.message}`));
    parser.write(xml.replace(/^\ufeff/, '')).close();
  }
  return faults;
}

/** The local names of the root's children, in order. */
export function childNames(xml: string): string[] {
  const names: string[] = [];
  let depth = 0;
  const parser = new SaxesParser({ xmlns: true, position: false });
  parser.on('opentag', ({ local }) => {
    if (++depth === 2) names.push(local);
  });
  parser.on('closetag', () => depth--);
  parser.write(xml.replace(/^\ufeff/, '')).close();
  return names;
}

/** Styles as Excel has at least, for small files. */
export const STYLES =
  '<fonts count="1"><font><sz val="11"/><name val="宋体"/></font></fonts>' +
  '<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>' +
  '<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>' +
  '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>' +
  '<cellXfs count="3"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>' +
  '<xf numFmtId="14" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/>' +
  '<xf numFmtId="49" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/></cellXfs>' +
  '<dxfs count="0"/>';

/** A small workbook with one sheet of the given inside, `甲`, whose id is 1. */
export const small = (inside: string, file: XlsxFile = {}): Uint8Array =>
  xlsxFile({ styles: STYLES, ...file, sheets: { 甲: inside, ...file.sheets } });

/** The sheet part of a small workbook after a change. */
export async function sheetAfter(
  inside: string,
  change: WorkbookChange,
  file: XlsxFile = {},
): Promise<string> {
  return partOf(await apply(small(inside, file), change), '/xl/worksheets/sheet1.xml');
}
