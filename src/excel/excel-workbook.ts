import { message } from '../messages/catalog';
import type { Message } from '../messages/message';
import { appliedSheet } from '../workbook/applied-snapshot';
import type { LiveWorkbook } from '../workbook/live-workbook';
import type { SheetSnapshot } from '../workbook/sheet-snapshot';
import { ExcelError } from './excel-error';
import { inExcel } from './gateway';
import { OwnWrites } from './own-writes';
import { readRowsAgain } from './read/read-rows';
import { readWorkbook } from './read/read-workbook';
import { supports } from './requirements';
import { watchEdits } from './watch-edits';
import type { FormatMemory } from './write/write-cells';

/**
 * The workbook open in Excel. Only to be made once Office is ready. It keeps what was last read of each sheet, to
 * compare it with the sheet before anything is written.
 */
export function excelWorkbook(): LiveWorkbook {
  const lastRead = new Map<string, SheetSnapshot>();
  const formats: FormatMemory = new Map();
  const own = new OwnWrites();
  const writable = Office.context.document.mode !== Office.DocumentMode.ReadOnly;
  return {
    abilities: {
      liveEdits: supports('1.9'),
      groupedUndo: supports('1.20'),
      readsNotes: supports('1.18'),
      writable,
    },
    read: async (sheetIds, control) => {
      const snapshot = await inExcel((step) => readWorkbook(step, sheetIds, control));
      for (const sheet of snapshot.sheets) lastRead.set(sheet.id, sheet);
      return snapshot;
    },
    readRows: async (sheet, first, last) => {
      const again = await inExcel((step) => readRowsAgain(step, sheet, first, last));
      if (again) lastRead.set(again.id, again);
      return again;
    },
    apply: async (change, control) => {
      if (!writable) throw new ExcelError('viewOnly', message('excel.fault.viewOnly'));
      const memory = { lastRead: (id: string) => lastRead.get(id) ?? null, formats };
      const { applyToExcel } = await fetchWriting();
      own.begin(change);
      let left: readonly Message[];
      try {
        left = await inExcel((step) => applyToExcel(step, change, memory, control));
      } finally {
        own.end();
      }
      for (const sheet of change.sheets) {
        const read = lastRead.get(sheet.sheetId);
        if (read) lastRead.set(sheet.sheetId, appliedSheet(read, sheet));
      }
      for (const id of change.removeSheets) lastRead.delete(id);
      return left;
    },
    activeSheetId,
    sheetNames,
    select,
    watch: (onEdit) => watchEdits(onEdit, (id, areas) => own.isOwn(id, areas, lastRead.has(id))),
  };
}

/** How marks are written: fetched when there are some. */
export function fetchWriting(): Promise<typeof import('./write/apply-change')> {
  return import('./write/apply-change');
}

async function activeSheetId(): Promise<string> {
  const { sheet } = await inExcel((step) =>
    step((context) => {
      const active = context.workbook.worksheets.getActiveWorksheet();
      active.load('id');
      return { sheet: active };
    }),
  );
  return sheet.id;
}

async function sheetNames(): Promise<readonly { readonly id: string; readonly name: string }[]> {
  const { sheets } = await inExcel((step) =>
    step((context) => {
      const { worksheets } = context.workbook;
      worksheets.load('items/id,items/name');
      return { sheets: worksheets };
    }),
  );
  return sheets.items.map(({ id, name }) => ({ id, name }));
}

async function select(sheetId: string, row: number, column: number): Promise<void> {
  await inExcel(async (step) => {
    const { found } = await step((context) => {
      const sheet = context.workbook.worksheets.getItemOrNullObject(sheetId);
      sheet.load('name,visibility');
      return { found: sheet };
    });
    if (found.isNullObject) throw new ExcelError('sheetGone', message('excel.fault.sheetGone'));
    if (found.visibility !== 'Visible') {
      throw new ExcelError('unknown', message('excel.select.hidden', { sheet: found.name }));
    }
    await step((context) => {
      const sheet = context.workbook.worksheets.getItem(sheetId);
      sheet.activate();
      sheet.getRangeByIndexes(row, column, 1, 1).select();
    });
  });
}
