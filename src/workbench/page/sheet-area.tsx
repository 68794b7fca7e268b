import { useEffect, useRef, useState } from 'react';
import { message } from '../../messages/catalog';
import { readReference, referredCells } from '../edits/cell-reference';
import type { ColumnFilter } from '../edits/column-filter';
import type { PagePoint } from '../grid/filter-arrows';
import { SheetEditor } from '../grid/sheet-editor';
import { CellMenu } from './cell-menu';
import { FilterMenu } from './filter-menu';
import { useDesk } from './use-desk';

/** The sheet in front. The grid keeps its own house: React only gives it a place. */
export function SheetArea({ onEditor }: { readonly onEditor: (editor: SheetEditor | null) => void }) {
  const { desk, state, told } = useDesk();
  const place = useRef<HTMLDivElement>(null);
  const editing = useRef<SheetEditor>(null);
  const [menu, setMenu] = useState<PagePoint | null>(null);
  const [filter, setFilter] = useState<{ readonly column: ColumnFilter; readonly at: PagePoint } | null>(
    null,
  );
  const model = state.file?.model ?? null;
  const labels = useRef({ cell: '', list: '', filter: '' });
  labels.current = {
    cell: told(message('workbench.cell.input')),
    list: told(message('workbench.cell.list')),
    filter: told(message('workbench.filter.open')),
  };

  useEffect(() => {
    if (!model || !place.current) return undefined;
    const follow = (reference: string): void => {
      const named = readReference(reference);
      const found = referredCells(model, model.activeSheet, named);
      if (found) model.select(found.sheet, [found.area], 'api');
      else
        desk.set({
          notice: {
            tone: 'warning',
            told: message('workbench.fault.noSheet', { sheet: named.sheet ?? named.address }),
          },
        });
    };
    const editor: SheetEditor = new SheetEditor(
      place.current,
      model,
      {
        onSelected: (selection) => {
          desk.set({ selection });
        },
        onTyping: (typing) => {
          desk.set({ typing });
        },
        onFault: (fault) => {
          desk.tell(fault);
        },
        onFollow: follow,
        onUndo: (kind) => {
          if (kind === 'undo') desk.undo();
          else desk.redo();
        },
        onMenu: setMenu,
        onFilter: (column, at) => {
          setFilter({ column, at });
        },
      },
      labels.current,
    );
    onEditor(editor);
    editing.current = editor;
    return () => {
      editing.current = null;
      onEditor(null);
      editor.destroy();
    };
  }, [desk, model, onEditor]);

  return (
    <>
      <div
        className="sheet-area"
        ref={place}
        role="region"
        aria-label={told(message('workbench.sheet.cells'))}
      />
      {menu && (
        <CellMenu
          at={menu}
          onClose={() => {
            setMenu(null);
            editing.current?.focus();
          }}
        />
      )}
      {filter && (
        <FilterMenu
          column={filter.column}
          at={filter.at}
          onClose={() => {
            setFilter(null);
            editing.current?.focus();
          }}
        />
      )}
    </>
  );
}
