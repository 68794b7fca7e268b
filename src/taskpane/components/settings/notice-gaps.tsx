import { message } from '../../../messages/catalog';
import { useLayout } from '../layout-styles';
import { usePane } from '../pane-context';

/** Where the notice leaves something open or contradicts itself: for staff to see, not picked for them. */
export function NoticeGaps() {
  const { state, say } = usePane();
  const layout = useLayout();
  const { gaps } = state.notice;
  if (gaps.length === 0) return null;
  return (
    <details>
      <summary className={layout.summary}>
        {say(message('pane.settings.gaps', { count: gaps.length }))}
      </summary>
      <ul className={layout.list}>
        {gaps.map(({ id, text, textEn, cites }) => (
          <li key={id} className={layout.small}>
            {state.language === 'zh-CN' ? text : textEn}{' '}
            {say(message('pane.person.cites', { section: cites }))}
          </li>
        ))}
      </ul>
    </details>
  );
}
