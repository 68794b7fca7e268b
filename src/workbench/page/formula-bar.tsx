import { useState, type KeyboardEvent } from 'react';
import { message } from '../../messages/catalog';
import { areaAddress, cellAddress, parseArea } from '../../workbook/cell-address';
import { findText } from '../edits/find-text';
import { editableText } from '../edits/type-cells';
import type { SheetEditor } from '../grid/sheet-editor';
import { useDesk } from './use-desk';

/** The name box, which also finds texts, and the content of the active cell. */
export function FormulaBar({ editor }: { readonly editor: SheetEditor | null }) {
  return (
    <div className="formula-bar">
      <NameBox editor={editor} />
      <span className="formula-sign" aria-hidden="true">
        fx
      </span>
      <ContentBox editor={editor} />
    </div>
  );
}

function NameBox({ editor }: { readonly editor: SheetEditor | null }) {
  const { desk, state, told } = useDesk();
  const [typed, setTyped] = useState<string | null>(null);
  const { selection } = state;
  const shown = selection ? nameOf(selection) : '';
  const go = (event: KeyboardEvent): void => {
    if (event.key === 'Escape') {
      setTyped(null);
      editor?.focus();
    }
    if (event.key !== 'Enter') return;
    // The focus moves on: the same key must not type a line break into the cell.
    event.preventDefault();
    const text = (typed ?? shown).trim();
    const area = parseArea(text);
    setTyped(null);
    if (area) {
      editor?.select({ row: area.top, column: area.left }, { row: area.bottom, column: area.right });
      editor?.focus();
      return;
    }
    const found = editor && text !== '' ? findText(editor.sheet, text, editor.selection.active) : null;
    if (found) {
      editor?.select(found);
      // The text stays, so that Enter finds the next one.
      setTyped(text);
    } else desk.set({ notice: { tone: 'warning', told: message('workbench.fault.notFound', { text }) } });
  };
  return (
    <input
      className="name-box"
      aria-label={told(message('workbench.cell.name'))}
      value={typed ?? shown}
      disabled={!editor}
      onChange={(event) => {
        setTyped(event.target.value);
      }}
      onFocus={(event) => {
        event.target.select();
      }}
      onBlur={() => {
        setTyped(null);
      }}
      onKeyDown={go}
    />
  );
}

function nameOf({ active, area }: NonNullable<ReturnType<typeof useDesk>['state']['selection']>): string {
  const isOne = area.top === active.row && area.left === active.column && area.bottom - area.top > 1000;
  return isOne || area.top === area.bottom ? cellAddress(active.row, active.column) : areaAddress(area);
}

function ContentBox({ editor }: { readonly editor: SheetEditor | null }) {
  const { state, told } = useDesk();
  const [typed, setTyped] = useState<string | null>(null);
  const { selection, file } = state;
  const content =
    file && selection
      ? editableText(file.model.activeSheet, selection.active.row, selection.active.column)
      : '';
  const keep = (): void => {
    if (typed !== null) editor?.type(typed);
    setTyped(null);
  };
  return (
    <textarea
      className="content-box"
      rows={1}
      spellCheck={false}
      aria-label={told(message('workbench.cell.content'))}
      value={typed ?? state.typing ?? content}
      disabled={!editor}
      onChange={(event) => {
        setTyped(event.target.value);
      }}
      onBlur={keep}
      onKeyDown={(event) => {
        if (event.nativeEvent.isComposing) return;
        if (event.key === 'Enter' && !event.altKey) {
          event.preventDefault();
          keep();
          editor?.focus();
        } else if (event.key === 'Escape') {
          setTyped(null);
          editor?.focus();
        }
      }}
    />
  );
}
