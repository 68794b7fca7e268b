import type { SheetModel } from '../../model';
import { ROWS } from '../../model/area';
import { CellRange } from '../cell-range';
import type { ExcelHost } from '../excel-host';
import { invalidArgument } from '../host-fault';
import { defineType } from '../host-object';
import { parseAddress } from '../range-address';
import { rangeObject } from './range';

function freeze(sheet: SheetModel, rows: number, columns: number, { model }: ExcelHost): void {
  if (rows < 0 || columns < 0) throw invalidArgument();
  model.setFacts(sheet, { frozenRows: rows, frozenColumns: columns });
  model.tell({ kind: 'facts', sheetId: sheet.id, area: null });
}

export const freezePanesObject = defineType<SheetModel>({
  name: 'WorksheetFreezePanes',
  methods: {
    FreezeRows: {
      since: '1.7',
      call: (sheet, args, host) => {
        freeze(sheet, args.count(0, 1), 0, host);
        return null;
      },
    },
    FreezeColumns: {
      since: '1.7',
      call: (sheet, args, host) => {
        freeze(sheet, 0, args.count(0, 1), host);
        return null;
      },
    },
    FreezeAt: {
      since: '1.7',
      call: (sheet, args, host) => {
        const { area } = args.range(0, (address) => new CellRange(sheet, [parseAddress(address).area]));
        freeze(sheet, area.bottom === ROWS - 1 ? 0 : area.bottom + 1, area.right + 1, host);
        return null;
      },
    },
    Unfreeze: {
      since: '1.7',
      call: (sheet, _args, host) => {
        freeze(sheet, 0, 0, host);
        return null;
      },
    },
    GetLocationOrNullObject: {
      since: '1.7',
      call: (sheet) => {
        const { frozenRows, frozenColumns } = sheet.facts;
        if (frozenRows === 0 && frozenColumns === 0) return null;
        const area = {
          top: 0,
          left: 0,
          bottom: frozenRows === 0 ? ROWS - 1 : frozenRows - 1,
          right: frozenColumns === 0 ? 16_383 : frozenColumns - 1,
        };
        return rangeObject(new CellRange(sheet, [area]));
      },
    },
  },
});
