import { Button, Spinner } from '@fluentui/react-components';
import type { Message } from '../../messages/message';
import { useLayout } from './layout-styles';
import { usePane } from './pane-context';

export interface StatePageProps {
  readonly title: Message;
  readonly told: Message | null;
  readonly busy?: boolean;
  readonly action?: { readonly label: Message; readonly run: () => void };
}

/** A screen that is all one sentence and, where something can be done, one button. */
export function StatePage({ title, told, busy = false, action }: StatePageProps) {
  const { say } = usePane();
  const layout = useLayout();
  return (
    <section className={layout.page} aria-busy={busy}>
      <h2 className={layout.heading}>{say(title)}</h2>
      {busy ? <Spinner size="small" label={told ? say(told) : ''} /> : null}
      {!busy && told ? <p className={layout.text}>{say(told)}</p> : null}
      {action ? (
        <div>
          <Button appearance="primary" onClick={action.run}>
            {say(action.label)}
          </Button>
        </div>
      ) : null}
    </section>
  );
}
