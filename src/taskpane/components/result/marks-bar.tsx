import { Button, Checkbox, Switch } from '@fluentui/react-components';
import { useState } from 'react';
import { message } from '../../../messages/catalog';
import type { Message } from '../../../messages/message';
import type { PaneState } from '../../pane-state';
import { Confirm } from '../confirm';
import { useLayout } from '../layout-styles';
import { usePane } from '../pane-context';

/** What is said of the marks. */
function marksTold({ marks, sheetMarks }: Pick<PaneState, 'marks' | 'sheetMarks'>): Message {
  if (marks === 'none') return message('pane.marks.none');
  if (marks === 'current') return message('pane.marks.current');
  const rows = sheetMarks.reduce((sum, sheet) => sum + sheet.rows.length, 0);
  return rows === 0 ? message('pane.marks.staleWhole') : message('pane.marks.stale', { rows });
}

/** Whether the sheet bears the marks of this review, how to write or clear them, and whether they follow edits. */
export function MarksBar() {
  const { state, actions, say } = usePane();
  const layout = useLayout();
  const [asks, setAsks] = useState(false);
  const [settingsToo, setSettingsToo] = useState(false);
  const { writable, liveEdits } = state.abilities;
  const reviewedAt = state.sheetMarks.find((sheet) => sheet.reviewedAt !== null)?.reviewedAt ?? null;
  return (
    <section className={layout.card} aria-label={say(message('pane.marks.title'))}>
      <p className={layout.text}>{say(marksTold(state))}</p>
      {reviewedAt === null ? null : (
        <p className={layout.small}>{say(message('pane.marks.reviewedAt', { time: reviewedAt }))}</p>
      )}
      {writable ? null : <p className={layout.text}>{say(message('pane.notWritable'))}</p>}
      <div className={layout.line}>
        <Button
          size="small"
          appearance={state.marks === 'current' ? 'secondary' : 'primary'}
          onClick={() => void actions.review()}
        >
          {say(message('pane.reviewAgain'))}
        </Button>
        {state.marks === 'none' || !writable ? null : (
          <Button
            size="small"
            aria-expanded={asks}
            onClick={() => {
              setAsks(true);
            }}
          >
            {say(message('pane.marks.clear'))}
          </Button>
        )}
      </div>
      {liveEdits && writable ? (
        <Switch
          checked={state.live}
          label={say(message('pane.live'))}
          onChange={(_event, { checked }) => void actions.setLive(checked)}
        />
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
