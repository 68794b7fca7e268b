import type { ConditionalFormatFacts } from '../../model';
import { intersection } from '../../model/area';
import { withoutArea } from '../../model/merge-cells';
import type { CellRange } from '../cell-range';
import { guardSheet } from '../guard';
import { apiNotFound, invalidArgument, itemNotFound } from '../host-fault';
import { defineType, type HostObject } from '../host-object';
import { conditionalFormatObject } from './conditional-format';
import { replaceAll } from './conditional-rule';

/** Formats that touch the cells asked about, the highest priority first. */
function touching({ sheet, areas }: CellRange): readonly ConditionalFormatFacts[] {
  return sheet.facts.conditionalFormats.filter((format) =>
    format.areas.some((area) => areas.some((asked) => intersection(area, asked))),
  );
}

function item(range: CellRange, id: unknown): HostObject | null {
  const found = touching(range).find((format) => format.id === id);
  return found ? conditionalFormatObject({ sheet: range.sheet, id: found.id }) : null;
}

export const conditionalFormatsObject = defineType<CellRange>({
  name: 'ConditionalFormatCollection',
  items: (range) => touching(range).map(({ id }) => conditionalFormatObject({ sheet: range.sheet, id })),
  indexer: (range, id) => {
    const found = item(range, id);
    if (!found) throw itemNotFound();
    return found;
  },
  methods: {
    /** A new format goes before all others [DOC]; only those by formula are kept here. */
    Add: {
      since: '1.6',
      call: ({ sheet, areas }, args, { model }) => {
        guardSheet(sheet, 'allowFormatCells');
        const kind = args.text(0);
        if (kind !== 'Custom') throw apiNotFound(`ConditionalFormatCollection.add(${kind})`);
        const id = model.newId();
        const added = {
          id,
          areas,
          formula: null,
          kind,
          fill: null,
          font: null,
          bold: null,
          stopIfTrue: false,
        };
        replaceAll(sheet, [added, ...sheet.facts.conditionalFormats], model);
        return conditionalFormatObject({ sheet, id });
      },
    },
    /** Takes formats off these cells; elsewhere they stay. */
    ClearAll: {
      since: '1.6',
      call: ({ sheet, areas }, _args, { model }) => {
        guardSheet(sheet, 'allowFormatCells');
        const left = areas.reduce(
          (formats, area) => withoutArea(formats, area),
          sheet.facts.conditionalFormats,
        );
        replaceAll(sheet, left, model);
        return null;
      },
    },
    GetCount: { since: '1.6', call: (range) => touching(range).length },
    GetItemAt: {
      since: '1.6',
      call: (range, args) => {
        const found = touching(range)[args.count(0)];
        if (!found) throw invalidArgument();
        return conditionalFormatObject({ sheet: range.sheet, id: found.id });
      },
    },
    GetItemOrNullObject: { since: '1.14', call: (range, args) => item(range, args.get(0)) },
  },
});
