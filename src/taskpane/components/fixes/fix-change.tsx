import { makeStyles, tokens } from '@fluentui/react-components';
import { message } from '../../../messages/catalog';
import type { SafeFix } from '../../../review/safe-fixes';
import { maskNumbers } from '../masked';
import { usePane } from '../pane-context';

const useStyles = makeStyles({
  change: {
    fontSize: tokens.fontSizeBase300,
    overflowWrap: 'anywhere',
    whiteSpace: 'pre-wrap',
    minWidth: '0',
  },
  before: { textDecorationLine: 'line-through', color: tokens.colorNeutralForeground2 },
  after: { fontWeight: tokens.fontWeightSemibold, textDecorationLine: 'none' },
});

export interface FixChangeProps {
  readonly fix: Pick<SafeFix, 'before' | 'after'>;
  readonly revealed: boolean;
}

/** Old → new of one cell. */
export function FixChange({ fix, revealed }: FixChangeProps) {
  const { say } = usePane();
  const styles = useStyles();
  const shown = (value: SafeFix['before']) => {
    const text = value === null ? '' : String(value);
    return revealed ? text : maskNumbers(text);
  };
  const after = shown(fix.after);
  return (
    <span className={styles.change}>
      <del className={styles.before}>{shown(fix.before)}</del>
      {' → '}
      <ins className={styles.after}>{after === '' ? say(message('pane.fixes.blank')) : after}</ins>
    </span>
  );
}
