import { Button, makeStyles } from '@fluentui/react-components';
import { message } from '../../../messages/catalog';
import { useLayout } from '../layout-styles';
import { usePane } from '../pane-context';
import { NoticeCard } from './notice-card';
import { SheetCard } from './sheet-card';

const useStyles = makeStyles({
  main: { width: '100%' },
});

export interface StartScreenProps {
  /** Called as the review begins, to show its results. */
  readonly onReview: () => void;
}

/** What was understood of the workbook, to be corrected where need be, and the one button. */
export function StartScreen({ onReview }: StartScreenProps) {
  const { state, actions, say } = usePane();
  const layout = useLayout();
  const styles = useStyles();
  const sheets = state.sheets ?? [];
  const chosen = sheets.flatMap((finding) =>
    finding.kind === 'list' && !state.deselected.has(finding.list.snapshot.id)
      ? [finding.list.applicantRows.length]
      : [],
  );
  const people = chosen.reduce((sum, count) => sum + count, 0);
  return (
    <div className={layout.page}>
      {state.remarks.map((remark) => (
        <p key={remark.key} className={layout.small}>
          {say(remark)}
        </p>
      ))}
      <section className={layout.stack}>
        <h2 className={layout.heading}>{say(message('pane.start.sheets'))}</h2>
        {sheets.map((finding) => (
          <SheetCard
            key={finding.kind === 'list' ? finding.list.snapshot.id : finding.snapshot.id}
            finding={finding}
          />
        ))}
      </section>
      <NoticeCard />
      <div className={layout.foot}>
        <Button
          appearance="primary"
          size="large"
          className={styles.main}
          disabledFocusable={chosen.length === 0}
          onClick={() => {
            onReview();
            void actions.review();
          }}
        >
          {say(
            chosen.length === 0
              ? message('pane.start.chooseSheet')
              : message('pane.start.review', { count: people }),
          )}
        </Button>
      </div>
    </div>
  );
}
