import type { SheetModel } from '../../model';
import { itemNotFound } from '../host-fault';
import { defineType } from '../host-object';

/** Defined names are not kept: there are none, and adding one is an ApiNotFound. */
export const namesObject = defineType<SheetModel | null>({
  name: 'NamedItemCollection',
  items: () => [],
  indexer: () => {
    throw itemNotFound();
  },
  methods: {
    GetCount: { since: '1.4', call: () => 0 },
    GetItemOrNullObject: { since: '1.4', call: () => null },
  },
});
