import { ToggleButton, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useId } from 'react';
import { VERDICTS, verdictText } from '../../../annotations/verdict-text';
import { message } from '../../../messages/catalog';
import type { Verdict } from '../../../review/review';
import { useLayout } from '../layout-styles';
import { usePane } from '../pane-context';
import { useVerdictColours } from './verdict-colours';

const useStyles = makeStyles({
  bar: {
    display: 'flex',
    flexGrow: 1,
    height: '14px',
    borderRadius: tokens.borderRadiusMedium,
    overflow: 'hidden',
    columnGap: '1px',
    outline: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  legend: { display: 'flex', flexWrap: 'wrap', gap: '4px' },
  key: {
    minWidth: '0',
    paddingLeft: '6px',
    paddingRight: '8px',
    columnGap: '6px',
    fontWeight: tokens.fontWeightRegular,
  },
  swatch: {
    display: 'inline-block',
    width: '10px',
    height: '10px',
    borderRadius: tokens.borderRadiusSmall,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    forcedColorAdjust: 'none',
  },
  part: { forcedColorAdjust: 'none' },
});

export interface VerdictChartProps {
  readonly counts: Readonly<Record<Verdict, number>>;
  readonly chosen: Verdict | null;
  readonly onChoose: (verdict: Verdict | null) => void;
}

/** How many people have which verdict: one bar, and its legend as buttons that narrow the lists. */
export function VerdictChart({ counts, chosen, onChoose }: VerdictChartProps) {
  const { state, say } = usePane();
  const { language } = state;
  const styles = useStyles();
  const layout = useLayout();
  const colours = useVerdictColours();
  const titleId = useId();
  const total = VERDICTS.reduce((sum, verdict) => sum + counts[verdict], 0);
  const told = VERDICTS.map((verdict) =>
    say(message('pane.result.count', { verdict: verdictText(verdict, language), count: counts[verdict] })),
  );
  return (
    <div className={layout.stack}>
      <div className={layout.line}>
        <h2 id={titleId} className={layout.heading}>
          {say(message('pane.result.people', { count: total }))}
        </h2>
        <div className={styles.bar} role="img" aria-label={told.join(language === 'zh-CN' ? '，' : ', ')}>
          {VERDICTS.map((verdict) =>
            counts[verdict] === 0 ? null : (
              <div
                key={verdict}
                className={mergeClasses(styles.part, colours[verdict])}
                style={{ flexGrow: counts[verdict], flexBasis: 0, minWidth: 3 }}
              />
            ),
          )}
        </div>
      </div>
      <div className={styles.legend} role="group" aria-label={say(message('pane.filter.verdict'))}>
        {VERDICTS.map((verdict) => (
          <ToggleButton
            key={verdict}
            size="small"
            className={styles.key}
            checked={chosen === verdict}
            onClick={() => {
              onChoose(chosen === verdict ? null : verdict);
            }}
          >
            <span className={mergeClasses(styles.swatch, colours[verdict])} aria-hidden />
            <span>
              {verdictText(verdict, language)} {counts[verdict]}
            </span>
          </ToggleButton>
        ))}
      </div>
    </div>
  );
}
