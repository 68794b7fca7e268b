import { makeStyles, tokens } from '@fluentui/react-components';
import { verdictText } from '../../../annotations/verdict-text';
import type { Verdict } from '../../../review/review';
import { ColourDot } from '../colour-dot';
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
});

/** 通过, 需补正… with the colour it has in the chart. */
export function VerdictMark({ verdict }: { readonly verdict: Verdict }) {
  const { state } = usePane();
  const styles = useStyles();
  const colours = useVerdictColours();
  return (
    <span className={styles.verdict}>
      <ColourDot colour={colours[verdict]} />
      {verdictText(verdict, state.language)}
    </span>
  );
}
