import { Button, MessageBar, MessageBarActions, MessageBarBody } from '@fluentui/react-components';
import { message } from '../../messages/catalog';
import { useLayout } from './layout-styles';
import { usePane } from './pane-context';

/** What just happened, and what can be taken back. */
export function Notices() {
  const { state, actions, say } = usePane();
  const { notification, undo } = state;
  const layout = useLayout();
  if (!notification && !undo) return null;
  return (
    <div className={layout.stack}>
      {notification ? (
        <MessageBar intent={notification.tone} layout="multiline" politeness="polite">
          <MessageBarBody>{say(notification.told)}</MessageBarBody>
          <MessageBarActions
            containerAction={
              <Button
                size="small"
                appearance="transparent"
                aria-label={say(message('pane.dismiss'))}
                onClick={() => {
                  actions.dismiss();
                }}
              >
                ✕
              </Button>
            }
          >
            {notification.retry ? (
              <Button size="small" onClick={() => void actions.retry()}>
                {say(message('pane.retry'))}
              </Button>
            ) : null}
          </MessageBarActions>
        </MessageBar>
      ) : null}
      {undo ? (
        <MessageBar intent="info" layout="multiline">
          <MessageBarBody>{say(undo.what)}</MessageBarBody>
          <MessageBarActions>
            <Button size="small" onClick={() => void actions.undoFixes()}>
              {say(message('pane.undo', { count: undo.count }))}
            </Button>
          </MessageBarActions>
        </MessageBar>
      ) : null}
    </div>
  );
}
