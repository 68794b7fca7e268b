import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { Severity } from '../../applicant/fault';
import { message } from '../../messages/catalog';
import type { Message } from '../../messages/message';
import { usePane } from './pane-context';

const NAMES: Readonly<Record<Severity, Message>> = {
  error: message('annotations.list.error'),
  warning: message('annotations.list.warning'),
  info: message('annotations.list.info'),
};

// Fluent's own badge brings styles for 150 looks; lists stand full of these.
const useStyles = makeStyles({
  badge: {
    flexShrink: 0,
    padding: '0 4px',
    borderRadius: tokens.borderRadiusMedium,
    fontSize: tokens.fontSizeBase100,
    lineHeight: '16px',
    fontWeight: tokens.fontWeightSemibold,
    whiteSpace: 'nowrap',
  },
  error: {
    color: tokens.colorPaletteRedForeground1,
    backgroundColor: tokens.colorPaletteRedBackground1,
    border: `1px solid ${tokens.colorPaletteRedBorder1}`,
  },
  warning: {
    color: tokens.colorPaletteYellowForeground2,
    backgroundColor: tokens.colorPaletteYellowBackground1,
    border: `1px solid ${tokens.colorPaletteYellowBorder1}`,
  },
  info: {
    color: tokens.colorNeutralForeground3,
    backgroundColor: tokens.colorNeutralBackground4,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
  },
});

/** 必改, 提醒, 说明. */
export function SeverityBadge({ severity }: { readonly severity: Severity }) {
  const { say } = usePane();
  const styles = useStyles();
  return <span className={mergeClasses(styles.badge, styles[severity])}>{say(NAMES[severity])}</span>;
}

/** How many of a kind there are. */
export function CountBadge({ count }: { readonly count: number }) {
  const styles = useStyles();
  return <span className={mergeClasses(styles.badge, styles.info)}>{count}</span>;
}
