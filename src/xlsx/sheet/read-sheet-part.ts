import type { CellArea, ListValidation } from '../../workbook/sheet-snapshot';
import type { SharedStrings } from '../string-table';
import { ByteScanner, CLOSE, END, OPEN, type TagKind } from '../xml/byte-scanner';
import { XmlFault } from '../xml/xml-fault';
import { refArea } from './cell-areas';
import { CellFacts } from './cell-facts';
import { readListValidations } from './list-validation';
import type { CellSink } from './cell-sink';
import { RowScan } from './scan-rows';
import type { ColumnSpan, SheetContent } from './sheet-content';
import { ValueGrid } from './value-grid';

/** What is gathered while the part is walked through. */
interface Gathered extends CellSink {
  presentRows: Set<number> | null;
  readonly columns: ColumnSpan[];
  readonly merges: CellArea[];
  readonly listValidations: ListValidation[];
  autoFilter: { area: CellArea; active: boolean } | null;
  isProtected: boolean;
}

/** The row the reader had come to when it met the fault is added for the sentence. */
export class SheetFault extends XmlFault {
  /** 0-based, -1 before the first row. */
  readonly row: number;

  constructor(fault: XmlFault, row: number) {
    super(fault.place, fault.kind);
    this.row = row;
  }
}

/**
 * Reads a worksheet part (UTF-8) in one pass, without its formats beyond the header's rows.
 * Throws a `SheetFault` where it is malformed, `TooSpread` where its values lie too far apart.
 */
export function readSheetPart(bytes: Uint8Array, strings: SharedStrings, date1904: boolean): SheetContent {
  const scanner = new ByteScanner(bytes);
  const gathered = emptyGathering();
  let row = -1;
  try {
    const root = readRoot(scanner);
    for (let kind = scanner.next(); kind !== END; kind = scanner.next()) {
      if (kind === CLOSE) continue;
      if (kind === OPEN && scanner.name() === 'sheetData') {
        const prefix = root.prefix.length;
        const scan = new RowScan({ bytes, prefix, strings, date1904, sink: gathered }, scanner.place);
        try {
          scanner.resumeAfter(scan.run());
          if (scan.metAside) scanner.metAside = true;
        } finally {
          ({ row } = scan);
        }
      } else readElement(scanner, kind, gathered);
    }
    return finish(root, gathered, scanner.metAside);
  } catch (fault) {
    throw fault instanceof XmlFault ? new SheetFault(fault, row) : fault;
  }
}

function emptyGathering(): Gathered {
  return {
    grid: new ValueGrid(),
    facts: new CellFacts(),
    hiddenRows: [],
    presentRows: null,
    rowStyles: new Map(),
    runs: new Map(),
    arrayRanges: [],
    columns: [],
    merges: [],
    listValidations: [],
    autoFilter: null,
    isProtected: false,
  };
}

function readRoot(scanner: ByteScanner): { prefix: string; namespace: string } {
  const kind = scanner.next();
  if (kind === END || scanner.name() !== 'worksheet') throw new XmlFault(scanner.place);
  const prefix = scanner.prefix();
  const declaration = prefix === '' ? 'xmlns' : `xmlns:${prefix.slice(0, -1)}`;
  return { prefix, namespace: scanner.attribute(declaration) ?? '' };
}

/** The elements before and after the cells. What is not named here is walked through for what it wraps. */
function readElement(scanner: ByteScanner, kind: TagKind, gathered: Gathered): void {
  switch (scanner.name()) {
    case 'sheetFormatPr':
      if (isTrue(scanner.attribute('zeroHeight'))) gathered.presentRows = new Set();
      break;
    case 'col':
      gathered.columns.push(readColumn(scanner));
      break;
    case 'sheetProtection':
      gathered.isProtected = isTrue(scanner.attribute('sheet'));
      break;
    case 'autoFilter':
      gathered.autoFilter = readAutoFilter(scanner, kind);
      break;
    case 'mergeCell':
      pushArea(gathered.merges, scanner.attribute('ref'));
      break;
    case 'dataValidations':
      if (kind === OPEN) gathered.listValidations.push(...readListValidations(scanner));
      break;
    // Each user's own view of a shared workbook has filters of its own; formats hold nothing for a reader.
    case 'customSheetViews':
    case 'conditionalFormatting':
    case 'conditionalFormattings':
      scanner.skip();
      break;
    default:
  }
}

function readColumn(scanner: ByteScanner): ColumnSpan {
  const first = Number(scanner.attribute('min') ?? Number.NaN) - 1;
  const last = Number(scanner.attribute('max') ?? Number.NaN) - 1;
  if (!(first >= 0 && last >= first)) throw new XmlFault(scanner.place);
  const width = scanner.attribute('width');
  return {
    first,
    last,
    style: Number(scanner.attribute('style') ?? 0),
    hidden: isTrue(scanner.attribute('hidden')) || (width !== null && Number(width) === 0),
  };
}

/** Active where a column has a criterion; an entry that merely hides the column's button filters nothing. */
function readAutoFilter(scanner: ByteScanner, kind: TagKind): { area: CellArea; active: boolean } | null {
  const area = refArea(scanner.attribute('ref') ?? '');
  let active = false;
  if (kind === OPEN) {
    const depth = scanner.depth;
    while (scanner.depth >= depth) {
      const inner = scanner.next();
      if (inner === OPEN && scanner.name() === 'filterColumn') active = true;
    }
  }
  return area && { area, active };
}

function finish(
  root: { prefix: string; namespace: string },
  gathered: Gathered,
  hasAsides: boolean,
): SheetContent {
  const { grid, presentRows } = gathered;
  const { top, bottom, lastColumn } = grid;
  const hiddenRows = new Set(gathered.hiddenRows.filter((row) => row <= bottom));
  if (presentRows && top >= 0) {
    for (let row = top; row <= bottom; row += 1) if (!presentRows.has(row)) hiddenRows.add(row);
  }
  const hiddenColumns = new Set<number>();
  for (const { first, last, hidden } of gathered.columns) {
    for (let column = first; hidden && column <= Math.min(last, lastColumn); column += 1) {
      hiddenColumns.add(column);
    }
  }
  return {
    ...root,
    grid: grid.finish(),
    facts: gathered.facts,
    rowStyles: gathered.rowStyles,
    columnStyles: gathered.columns,
    runs: gathered.runs,
    arrayAreas: gathered.arrayRanges.flatMap((ref) => refArea(ref) ?? []),
    hiddenRows,
    hiddenColumns,
    merges: gathered.merges,
    autoFilter: gathered.autoFilter,
    isProtected: gathered.isProtected,
    hasAsides,
    listValidations: gathered.listValidations,
  };
}

function pushArea(areas: CellArea[], ref: string | null): void {
  const area = refArea(ref ?? '');
  if (area) areas.push(area);
}

function isTrue(value: string | null): boolean {
  return value === '1' || value === 'true';
}
