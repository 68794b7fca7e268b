import { Field, Input } from '@fluentui/react-components';
import { dayFromIso } from '../../../applicant/day';
import { message } from '../../../messages/catalog';
import { useLayout } from '../layout-styles';
import { usePane } from '../pane-context';
import { ChangeNotice } from './change-notice';

/** Which notice is reviewed by, and the day to which years count. */
export function NoticeCard() {
  const { state, actions, say } = usePane();
  const layout = useLayout();
  const { notice, cutoff, settings } = state;
  return (
    <section className={layout.card}>
      <h2 className={layout.heading}>{say(message('pane.notice.heading'))}</h2>
      <p className={layout.text}>{notice.id}</p>
      <p className={layout.small}>{notice.title}</p>
      <ChangeNotice />
      <Field
        label={say(message('pane.notice.cutoff'))}
        hint={say(cutoff.set ? message('pane.notice.cutoffSet') : message('pane.notice.cutoffToday'))}
      >
        <Input
          type="date"
          // A half-typed date is kept by the input itself until it is whole.
          key={cutoff.date}
          defaultValue={cutoff.date}
          onBlur={({ target }) => {
            if (target.value === cutoff.date || dayFromIso(target.value) === null) return;
            void actions.setSettings({ ...settings, cutoffDate: target.value });
          }}
        />
      </Field>
    </section>
  );
}
