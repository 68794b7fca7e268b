import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { verdictText } from '../../../annotations/verdict-text';
import type { Verdict } from '../../../review/review';
import { usePane } from '../pane-context';
import { useVerdictColours } from './verdict-colours';

const useStyles = makeStyles({
  verdict: {
    display: 'inline-flex',
    alignItems: 'center',
    columnGap: '5px',
    fontSize: tokens.fontSizeBase200,
    whiteSpace: 'nowrap',
    flexShrink: 0,
  },
  dot: {
    width: '8px',
    height: '8px',
    borderRadius: tokens.borderRadiusCircular,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    forcedColorAdjust: 'none',
  },
});

/** 通过, 需补正… with the colour it has in the chart. */
export function VerdictMark({ verdict }: { readonly verdict: Verdict }) {
  const { state } = usePane();
  const styles = useStyles();
  const colours = useVerdictColours();
  return (
    <span className={styles.verdict}>
      <span className={mergeClasses(styles.dot, colours[verdict])} aria-hidden />
      {verdictText(verdict, state.language)}
    </span>
  );
}
