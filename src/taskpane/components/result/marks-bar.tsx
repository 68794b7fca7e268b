import { Button, Checkbox, makeStyles, mergeClasses, Switch } from '@fluentui/react-components';
import { useState } from 'react';
import { message } from '../../../messages/catalog';
import type { Message } from '../../../messages/message';
import type { PaneState } from '../../pane-state';
import { Confirm } from '../confirm';
import { useLayout } from '../layout-styles';
import { usePane } from '../pane-context';

const useStyles = makeStyles({
  bar: { padding: '4px 4px 4px 12px', rowGap: '4px' },
  line: { display: 'flex', alignItems: 'center', columnGap: '4px' },
  button: { flexShrink: 0 },
});

/** What is said of the marks. */
function marksTold({ marks, sheetMarks }: Pick<PaneState, 'marks' | 'sheetMarks'>): Message {
  if (marks === 'none') return message('pane.marks.none');
  if (marks === 'current') return message('pane.marks.current');
  const rows = sheetMarks.reduce((sum, sheet) => sum + sheet.rows.length, 0);
  return rows === 0 ? message('pane.marks.staleWhole') : message('pane.marks.stale', { rows });
}

/**
 * Whether the sheet bears the marks of this review, on one line with the button that writes them; behind another when
 * they were written, how to clear them and whether they follow edits.
 */
export function MarksBar() {
  const { state, actions, say } = usePane();
  const layout = useLayout();
  const styles = useStyles();
  const [isOpen, setOpen] = useState(false);
  const [asks, setAsks] = useState(false);
  const [settingsToo, setSettingsToo] = useState(false);
  const { writable, liveEdits } = state.abilities;
  const reviewedAt = state.sheetMarks.find((sheet) => sheet.reviewedAt !== null)?.reviewedAt ?? null;
  const canClear = state.marks !== 'none' && writable;
  const hasMore = canClear || reviewedAt !== null || (liveEdits && writable);
  return (
    <section className={mergeClasses(layout.card, styles.bar)} aria-label={say(message('pane.marks.title'))}>
      <div className={styles.line}>
        <p className={mergeClasses(layout.text, layout.grow)}>{say(marksTold(state))}</p>
        <Button
          size="small"
          className={styles.button}
          appearance={state.marks === 'current' ? 'secondary' : 'primary'}
          onClick={() => void actions.review()}
        >
          {say(message('pane.reviewAgain'))}
        </Button>
        {hasMore ? (
          <Button
            size="small"
            appearance="subtle"
            className={styles.button}
            aria-expanded={isOpen}
            onClick={() => {
              setOpen(!isOpen);
            }}
          >
            {say(message('pane.marks.more'))}
          </Button>
        ) : null}
      </div>
      {writable ? null : <p className={layout.text}>{say(message('pane.notWritable'))}</p>}
      {isOpen && hasMore ? (
        <>
          {reviewedAt === null ? null : (
            <p className={layout.small}>{say(message('pane.marks.reviewedAt', { time: reviewedAt }))}</p>
          )}
          {liveEdits && writable ? (
            <Switch
              checked={state.live}
              label={say(message('pane.live'))}
              onChange={(_event, { checked }) => void actions.setLive(checked)}
            />
          ) : null}
          {canClear ? (
            <div className={layout.line}>
              <Button
                size="small"
                aria-expanded={asks}
                onClick={() => {
                  setAsks(true);
                }}
              >
                {say(message('pane.marks.clear'))}
              </Button>
            </div>
          ) : null}
        </>
      ) : null}
      {asks ? (
        <Confirm
          question={message('pane.marks.ask')}
          yes={message('pane.marks.clear')}
          onNo={() => {
            setAsks(false);
          }}
          onYes={() => {
            setAsks(false);
            void actions.clearMarks({ settingsToo });
          }}
        >
          <Checkbox
            checked={settingsToo}
            label={say(message('pane.marks.settingsToo'))}
            onChange={(_event, { checked }) => {
              setSettingsToo(checked === true);
            }}
          />
        </Confirm>
      ) : null}
    </section>
  );
}
