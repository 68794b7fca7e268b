import { useCallback, useEffect, useRef, useState } from 'react';
import { message } from '../../messages/catalog';
import type { SheetEditor } from '../grid/sheet-editor';
import type { Leaving } from '../host';
import { useDroppedFile } from './drop-target';
import { FormulaBar } from './formula-bar';
import { mayLeave } from './may-leave';
import { Opening } from './opening';
import { usePageKeys } from './page-keys';
import { PaneFrame } from './pane-frame';
import { PaneLine } from './pane-link';
import { SheetArea } from './sheet-area';
import { SheetTabs } from './sheet-tabs';
import { StartCard } from './start-card';
import { StatusBar } from './status-bar';
import { Toolbar } from './toolbar';
import { useDesk } from './use-desk';

/** The page: a spreadsheet on the left, the very same task pane as in Excel on the right. */
export function Workbench() {
  const { desk, state, told } = useDesk();
  const { file, paneOpen, language } = state;
  const [editor, setEditor] = useState<SheetEditor | null>(null);
  const [pane] = useState(() => new PaneLine());
  const openFile = useCallback(
    (dropped: File) => {
      if (mayLeave(desk)) void desk.openFile(dropped);
    },
    [desk],
  );
  const isOver = useDroppedFile(openFile);
  const top = useRef<HTMLElement>(null);
  const find = useCallback(() => {
    top.current?.querySelector<HTMLInputElement>('.name-box')?.focus();
  }, []);
  usePageKeys(desk, find);
  const leavePane = (leaving: Leaving): void => {
    if (leaving === 'pastEnd') top.current?.querySelector<HTMLElement>('button:enabled')?.focus();
    else editor?.focus();
  };

  useEffect(() => {
    document.documentElement.lang = language;
    document.title = file
      ? `${file.name} · ${told(message('workbench.title'))}`
      : told(message('workbench.title'));
  }, [file, language, told]);

  return (
    <div className="workbench">
      <header className="top" ref={top}>
        <div className="title-bar">
          <img src="assets/icons/icon.svg" alt="" />
          <h1>{told(message('workbench.title'))}</h1>
          <span className="file-name">{file?.name}</span>
        </div>
        <Toolbar pane={pane} />
        <FormulaBar editor={editor} />
      </header>
      <main className="desk">
        <div className="sheet-side">
          {file ? <SheetArea onEditor={setEditor} /> : <StartCard />}
          <SheetTabs />
          <Opening />
        </div>
        {file && (
          <aside className="pane-side" hidden={!paneOpen} aria-label={told(message('workbench.pane.title'))}>
            <PaneFrame model={file.model} line={pane} onLeave={leavePane} />
          </aside>
        )}
      </main>
      <StatusBar unsupportedRules={editor?.unsupportedRules ?? 0} />
      {isOver && <div className="drop-here">{told(message('workbench.file.drop'))}</div>}
    </div>
  );
}
