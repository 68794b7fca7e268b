import { WORKBOOK_TARGET } from '../event-queue';
import { EVENT } from '../events-of';
import type { MethodEntry } from '../host-object';

/** Names of register methods on the wire, the event each stands for, and the set it came with. */
type EventRow = readonly [name: string, type: number, since: string];

/** A sheet and the collection of all sheets have these with the same set. */
const OF_ONE_AND_OF_ALL: readonly EventRow[] = [
  ['ActivatedEvent', EVENT.activated, '1.7'],
  ['DeactivatedEvent', EVENT.deactivated, '1.7'],
  ['CalculatedEvent', EVENT.calculated, '1.8'],
  ['FormatChangedEvent', EVENT.formatChanged, '1.9'],
  ['RowSortedEvent', EVENT.rowSorted, '1.10'],
  ['ColumnSortedEvent', EVENT.columnSorted, '1.10'],
  ['SingleClickedEvent', EVENT.singleClicked, '1.10'],
  ['RowHiddenChangedEvent', EVENT.rowHiddenChanged, '1.11'],
  ['ProtectionChangedEvent', EVENT.protectionChanged, '1.14'],
];

const SHEET_EVENTS: readonly EventRow[] = [
  ...OF_ONE_AND_OF_ALL,
  ['DataChangedEvent', EVENT.changed, '1.7'],
  ['SelectionChangedEvent', EVENT.selectionChanged, '1.7'],
];

const SHEETS_EVENTS: readonly EventRow[] = [
  ...OF_ONE_AND_OF_ALL,
  ['AddedEvent', EVENT.added, '1.7'],
  ['DeletedEvent', EVENT.deleted, '1.7'],
  ['DataChangedEvent', EVENT.changed, '1.9'],
  ['SelectionChangedEvent', EVENT.selectionChanged, '1.9'],
];

const TABLE_EVENTS: readonly EventRow[] = [['DataChangedEvent', EVENT.tableChanged, '1.7']];

const TABLES_EVENTS: readonly EventRow[] = [
  ['DataChangedEvent', EVENT.tableChanged, '1.7'],
  ['AddedEvent', EVENT.tableAdded, '1.9'],
  ['DeletedEvent', EVENT.tableDeleted, '1.9'],
];

function methodsFor<Target>(
  rows: readonly EventRow[],
  targetOf: (target: Target) => string,
): Readonly<Record<string, MethodEntry<Target>>> {
  const methods: Record<string, MethodEntry<Target>> = {};
  for (const [name, type, since] of rows) {
    methods[`_Register${name}`] = {
      since,
      call: (target, _args, { events }) => {
        events.register(type, targetOf(target));
        return null;
      },
    };
    methods[`_Unregister${name}`] = {
      since,
      call: (target, _args, { events }) => {
        events.unregister(type, targetOf(target));
        return null;
      },
    };
  }
  return methods;
}

export const sheetEvents = methodsFor<{ readonly id: string }>(SHEET_EVENTS, ({ id }) => id);
export const sheetsEvents = methodsFor<unknown>(SHEETS_EVENTS, () => WORKBOOK_TARGET);
export const tableEvents = methodsFor<{ readonly id: string }>(TABLE_EVENTS, ({ id }) => id);
/** Handlers of one sheet's tables register under the sheet, those of all tables under the workbook. */
export const tablesEvents = methodsFor<{ readonly id: string } | null>(
  TABLES_EVENTS,
  (sheet) => sheet?.id ?? WORKBOOK_TARGET,
);
