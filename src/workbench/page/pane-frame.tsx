import { useEffect, useRef } from 'react';
import { message } from '../../messages/catalog';
import type { WorkbookModel } from '../model';
import type { PaneLine } from './pane-link';
import { useDesk } from './use-desk';

/** The task pane as Excel shows it: its own page in a frame. */
export function PaneFrame({ model, line }: { readonly model: WorkbookModel; readonly line: PaneLine }) {
  const { told } = useDesk();
  const frame = useRef<HTMLIFrameElement>(null);
  useEffect(() => {
    line.answer(null);
  }, [line, model]);
  return <iframe ref={frame} title={told(message('workbench.pane.title'))} src="about:blank" />;
}
