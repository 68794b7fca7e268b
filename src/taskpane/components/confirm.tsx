import { Button } from '@fluentui/react-components';
import { useEffect, useRef } from 'react';
import type { ReactNode } from 'react';
import { message } from '../../messages/catalog';
import type { Message } from '../../messages/message';
import { useLayout } from './layout-styles';
import { usePane } from './pane-context';

export interface ConfirmProps {
  readonly question: Message;
  readonly yes: Message;
  readonly onYes: () => void;
  readonly onNo: () => void;
  /** What goes with a yes. */
  readonly children?: ReactNode;
}

/** A question asked in the pane itself: webviews block the browser's own. Escape says no; focus starts on no. */
export function Confirm({ question, yes, onYes, onNo, children }: ConfirmProps) {
  const { say } = usePane();
  const layout = useLayout();
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    box.current?.querySelector<HTMLElement>('[data-no]')?.focus();
  }, []);
  return (
    <div
      ref={box}
      role="alertdialog"
      aria-label={say(question)}
      className={layout.card}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.stopPropagation();
        onNo();
      }}
    >
      <p className={layout.text}>{say(question)}</p>
      {children}
      <div className={layout.line}>
        <Button data-no size="small" onClick={onNo}>
          {say(message('pane.cancel'))}
        </Button>
        <Button size="small" appearance="primary" onClick={onYes}>
          {say(yes)}
        </Button>
      </div>
    </div>
  );
}
