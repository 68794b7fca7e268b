import { Spinner } from '@fluentui/react-components';
import { message, say } from '../../messages/catalog';
import type { HostLook } from '../theme/use-theme';
import { useLayout } from './layout-styles';
import { HostThemed } from './themed';

/** The first screen, while the host and the rules are fetched. */
export function Opening({ look }: { readonly look: HostLook }) {
  const layout = useLayout();
  return (
    <HostThemed look={look}>
      <main className={layout.lone}>
        <h1 className={layout.heading}>{say(message('pane.title'), 'zh-CN')}</h1>
        <Spinner size="small" label={say(message('pane.starting'), 'zh-CN')} />
      </main>
    </HostThemed>
  );
}
