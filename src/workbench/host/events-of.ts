import type { CellArea, CellValue } from '../../workbook/sheet-snapshot';
import type { ChangeKind, ModelChange } from '../model';
import { intersection } from '../model/area';
import { CellRange } from './cell-range';
import { WORKBOOK_TARGET, type HostEvent } from './event-queue';
import type { ExcelHost } from './excel-host';
import { localAddress } from './range-address';

type Message = Readonly<Record<string, unknown>>;

/** Numbers of the events on the wire. */
export const EVENT = {
  changed: 10,
  activated: 11,
  deactivated: 12,
  added: 13,
  selectionChanged: 14,
  deleted: 15,
  calculated: 16,
  formatChanged: 18,
  rowSorted: 19,
  columnSorted: 20,
  singleClicked: 21,
  rowHiddenChanged: 22,
  formulaChanged: 23,
  protectionChanged: 24,
  nameChanged: 25,
  visibilityChanged: 26,
  moved: 27,
  chartActivated: 51,
  chartAdded: 50,
  chartDeactivated: 52,
  chartDeleted: 53,
  tableSelectionChanged: 100,
  tableChanged: 101,
  tableAdded: 102,
  tableDeleted: 103,
  commentAdded: 250,
  commentDeleted: 251,
  commentChanged: 252,
  autoSaveChanged: 2200,
  workbookActivated: 2203,
} as const;

/** `changeType` and `shiftDirection` of a changed event (Excel.DataChangeType, Excel.InsertShiftDirection). */
const CHANGE_TYPES: Partial<Record<ChangeKind, string>> = {
  cells: 'RangeEdited',
  rowsInserted: 'RowInserted',
  rowsDeleted: 'RowDeleted',
  columnsInserted: 'ColumnInserted',
  columnsDeleted: 'ColumnDeleted',
  cellsInserted: 'CellInserted',
  cellsDeleted: 'CellDeleted',
};

/** Events a change of the workbook makes: for the sheet, for the collection, and for tables touched. */
export function eventsOf(host: ExcelHost, change: ModelChange): readonly HostEvent[] {
  const changeType = CHANGE_TYPES[change.kind];
  if (changeType !== undefined && change.area) return changed(host, change, change.area, changeType);
  return OTHERS[change.kind]?.(host, change) ?? [];
}

const OTHERS: Partial<Record<ChangeKind, (host: ExcelHost, change: ModelChange) => readonly HostEvent[]>> = {
  format: (host, change) =>
    forSheet(EVENT.formatChanged, change, { ...at(change), referenceId: referenceTo(host, change) }),
  rowsSorted: (_host, change) => forSheet(EVENT.rowSorted, change, at(change)),
  rowsHidden: (_host, change) =>
    forSheet(EVENT.rowHiddenChanged, change, { ...at(change), changeType: 'Hidden' }),
  rowsUnhidden: (_host, change) =>
    forSheet(EVENT.rowHiddenChanged, change, { ...at(change), changeType: 'Unhidden' }),
  protection: (host, change) =>
    forSheet(EVENT.protectionChanged, change, {
      isProtected: (host.model.sheetById(change.sheetId)?.facts.protection ?? null) !== null,
    }),
  selection: (_host, change) => forSheet(EVENT.selectionChanged, change, at(change)),
  activated: (_host, change) => [
    ...forSheet(EVENT.deactivated, { ...change, sheetId: change.subject ?? '' }, {}),
    ...forSheet(EVENT.activated, change, {}),
  ],
  sheetAdded: (_host, change) => forSheet(EVENT.added, change, {}),
  sheetDeleted: (_host, change) => forSheet(EVENT.deleted, change, {}),
  tableAdded: (_host, change) => forTable(EVENT.tableAdded, change),
  tableDeleted: (_host, change) => forTable(EVENT.tableDeleted, change),
};

function changed(
  host: ExcelHost,
  change: ModelChange,
  area: CellArea,
  changeType: string,
): readonly HostEvent[] {
  const message = {
    ...at(change),
    changeType,
    triggerSource: change.source === 'api' ? 'ThisLocalAddin' : 'Unknown',
    shiftDirection: shiftDirection(change.kind),
    referenceId: referenceTo(host, change),
    ...(change.before === undefined ? {} : singleCell(change.before, change.after ?? null)),
  };
  const tables = host.model.sheetById(change.sheetId)?.facts.tables ?? [];
  const touched = tables.filter((table) => intersection(table.area, area));
  return [
    ...forSheet(EVENT.changed, change, message),
    ...touched.flatMap((table) =>
      both(EVENT.tableChanged, table.id, {
        ...message,
        worksheetId: change.sheetId,
        source: sourceOf(change),
        tableId: table.id,
      }),
    ),
  ];
}

/** Values before and after come with single cells only. */
function singleCell(before: CellValue, after: CellValue): Message {
  return {
    valueBefore: before ?? '',
    valueAfter: after ?? '',
    valueTypeBefore: valueType(before),
    valueTypeAfter: valueType(after),
  };
}

/** `Excel.RangeValueType`. Errors are told by their text. */
export function valueType(value: CellValue): string {
  if (value === null) return 'Empty';
  if (typeof value === 'number') return 'Double';
  if (typeof value === 'boolean') return 'Boolean';
  return /^#(?:NULL!|DIV\/0!|VALUE!|REF!|NAME\?|NUM!|N\/A)$/.test(value) ? 'Error' : 'String';
}

function shiftDirection(kind: ChangeKind): string {
  if (kind === 'rowsInserted' || kind === 'cellsInserted') return 'Down';
  if (kind === 'columnsInserted') return 'Right';
  if (kind === 'rowsDeleted' || kind === 'cellsDeleted') return 'Up';
  return kind === 'columnsDeleted' ? 'Left' : 'None';
}

function at({ area }: ModelChange): Message {
  return { address: area ? localAddress(area) : '' };
}

/** `e.getRange(ctx)` finds the cells by it, even after they moved. */
function referenceTo(host: ExcelHost, { sheetId, area }: ModelChange): string {
  const sheet = host.model.sheetById(sheetId);
  if (!sheet || !area) return '';
  const range = new CellRange(sheet, [area]);
  host.keep(range, 'Range');
  return range.referenceId ?? '';
}

function sourceOf({ source }: ModelChange): string {
  return source === 'remote' ? 'Remote' : 'Local';
}

function forSheet(type: number, change: ModelChange, message: Message): readonly HostEvent[] {
  return both(type, change.sheetId, { worksheetId: change.sheetId, source: sourceOf(change), ...message });
}

function forTable(type: number, change: ModelChange): readonly HostEvent[] {
  const message = { tableId: change.subject ?? '', worksheetId: change.sheetId, source: sourceOf(change) };
  return both(type, change.sheetId, message);
}

/** Handlers of the object, and those of its collection. */
function both(type: number, target: string, message: Message): readonly HostEvent[] {
  return [target, WORKBOOK_TARGET].map((one) => ({ type, target: one, message }));
}
