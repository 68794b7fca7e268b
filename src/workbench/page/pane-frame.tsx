import { useEffect, useRef } from 'react';
import { message } from '../../messages/catalog';
import { connectFrame, ExcelHost, type Leaving } from '../host';
import type { WorkbookModel } from '../model';
import type { PaneLine } from './pane-link';
import { useDesk } from './use-desk';

declare global {
  // What the page shows to whoever tests it: `globalThis` takes declarations of no other kind.
  var intakeWorkbench: { readonly host: ExcelHost } | undefined;
}

const PAGE = 'taskpane.html';

export interface PaneFrameProps {
  readonly model: WorkbookModel;
  readonly line: PaneLine;
  /** Takes the focus when the keyboard leaves the pane. */
  readonly onLeave: (leaving: Leaving) => void;
}

/** The task pane as Excel shows it: its own page in a frame, whose office.js is answered from the workbook. */
export function PaneFrame({ model, line, onLeave }: PaneFrameProps) {
  const { desk, told } = useDesk();
  const place = useRef<HTMLDivElement>(null);
  const title = told(message('workbench.pane.title'));
  const said = useRef(title);
  said.current = title;
  const leave = useRef(onLeave);
  leave.current = onLeave;

  useEffect(() => {
    if (!place.current) return undefined;
    const { language, file } = desk.getState();
    const host = new ExcelHost(model, { year: new Date().getFullYear() });
    const frame = connectFrame({
      host,
      place: place.current,
      title: said.current,
      page: PAGE,
      language,
      onLeave: (leaving) => {
        leave.current(leaving);
      },
      ...(file ? { documentUrl: file.name } : {}),
    });
    globalThis.intakeWorkbench = { host };
    line.answer((button) => {
      void frame.ready.then(() => frame.press(button, button));
    });
    return () => {
      line.answer(null);
      frame.disconnect();
    };
  }, [desk, line, model]);

  return <div className="pane-place" ref={place} />;
}
