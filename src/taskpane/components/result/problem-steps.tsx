import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useEffect, useEffectEvent } from 'react';
import { message } from '../../../messages/catalog';
import { useLayout } from '../layout-styles';
import { usePane } from '../pane-context';
import { stepOfKey } from './step-keys';

const useStyles = makeStyles({
  bar: {
    position: 'sticky',
    bottom: '0',
    zIndex: 2,
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    columnGap: '6px',
    rowGap: '2px',
    marginLeft: '-12px',
    marginRight: '-12px',
    padding: '6px 12px',
    backgroundColor: tokens.colorNeutralBackground2,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  middle: { flexGrow: 1, textAlign: 'center' },
  // In a low pane the list needs the line; the keys are told to those who listen all the same.
  keys: { width: '100%', textAlign: 'center', '@media (max-height: 719px)': { display: 'none' } },
});

export interface ProblemStepsProps {
  /** 0-based place of the problem gone to last, -1 before the first. */
  readonly at: number;
  readonly count: number;
  readonly onStep: (by: 1 | -1) => void;
}

/** Previous and next problem, by button and by key. */
export function ProblemSteps({ at, count, onStep }: ProblemStepsProps) {
  const { say } = usePane();
  const styles = useStyles();
  const layout = useLayout();
  const onKey = useEffectEvent((event: KeyboardEvent) => {
    const by = stepOfKey(event);
    if (by === null || count === 0) return;
    event.preventDefault();
    onStep(by);
  });
  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      onKey(event);
    };
    window.addEventListener('keydown', listen);
    return () => {
      window.removeEventListener('keydown', listen);
    };
  }, []);
  if (count === 0) return null;
  return (
    <nav className={styles.bar} aria-label={say(message('pane.step.label'))}>
      <Button
        size="small"
        aria-keyshortcuts="Shift+F8 Alt+ArrowUp"
        onClick={() => {
          onStep(-1);
        }}
      >
        {say(message('pane.step.previous'))}
      </Button>
      <span className={mergeClasses(layout.text, styles.middle)} aria-live="polite">
        {say(at < 0 ? message('pane.step.count', { count }) : message('pane.step.at', { at: at + 1, count }))}
      </span>
      <Button
        size="small"
        appearance="primary"
        aria-keyshortcuts="F8 Alt+ArrowDown"
        onClick={() => {
          onStep(1);
        }}
      >
        {say(message('pane.step.next'))}
      </Button>
      <p className={mergeClasses(layout.small, styles.keys)}>{say(message('pane.step.keys'))}</p>
    </nav>
  );
}
