import { Badge, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { verdictText } from '../../../annotations/verdict-text';
import type { Severity } from '../../../applicant/fault';
import { message } from '../../../messages/catalog';
import type { Message } from '../../../messages/message';
import type { Verdict } from '../../../review/review';
import { usePane } from '../pane-context';
import { useVerdictColours } from './verdict-colours';

const SEVERITY: Readonly<Record<Severity, { text: Message; colour: 'danger' | 'warning' | 'informative' }>> =
  {
    error: { text: message('annotations.list.error'), colour: 'danger' },
    warning: { text: message('annotations.list.warning'), colour: 'warning' },
    info: { text: message('annotations.list.info'), colour: 'informative' },
  };

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
  badge: { flexShrink: 0 },
});

/** 必改, 提醒, 说明. */
export function SeverityBadge({ severity }: { readonly severity: Severity }) {
  const { say } = usePane();
  const styles = useStyles();
  const { text, colour } = SEVERITY[severity];
  return (
    <Badge className={styles.badge} appearance="tint" color={colour} size="small" shape="rounded">
      {say(text)}
    </Badge>
  );
}

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
