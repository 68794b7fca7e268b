import { Button, ProgressBar, makeStyles, tokens } from '@fluentui/react-components';
import { message } from '../../messages/catalog';
import type { Stage } from '../pane-state';
import { useLayout } from './layout-styles';
import { usePane } from './pane-context';

const useStyles = makeStyles({
  bar: {
    position: 'sticky',
    top: '0',
    zIndex: 3,
    padding: '10px 12px',
    backgroundColor: tokens.colorNeutralBackground1,
    borderRadius: tokens.borderRadiusLarge,
    boxShadow: tokens.shadow8,
  },
});

/** How far a long job is, and the way out of it. The spoken text moves in tenths, not with every row. */
export function WorkingBar({ stage }: { readonly stage: Extract<Stage, { kind: 'working' }> }) {
  const { actions, say } = usePane();
  const layout = useLayout();
  const styles = useStyles();
  const percent = Math.round(Math.min(Math.max(stage.done, 0), 1) * 100);
  return (
    <div className={styles.bar}>
      <div className={layout.stack}>
        <div className={layout.spread}>
          <span className={layout.text}>{say(stage.what)}</span>
          <span className={layout.small}>{percent}%</span>
        </div>
        <ProgressBar value={percent} max={100} thickness="large" aria-label={say(stage.what)} />
        {stage.cancellable ? (
          <div>
            <Button
              size="small"
              onClick={() => {
                actions.cancel();
              }}
            >
              {say(message('pane.cancel'))}
            </Button>
          </div>
        ) : null}
      </div>
      <div role="status" className={layout.unseen}>
        {say(message('pane.progress', { what: stage.what, percent: Math.floor(percent / 10) * 10 }))}
      </div>
    </div>
  );
}
