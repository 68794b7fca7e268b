import { Button, Spinner } from '@fluentui/react-components';
import { message, say } from '../../messages/catalog';
import type { HostLook } from '../theme/use-theme';
import { useLayout } from './layout-styles';
import { HostThemed } from './themed';

/** What stands there while the host gets ready and the first screen is fetched. */
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

/** A part without which nothing opens did not come; a fresh start is the retry. */
export function NotOpened({ look }: { readonly look: HostLook }) {
  const layout = useLayout();
  return (
    <HostThemed look={look}>
      <main className={layout.lone}>
        <h1 className={layout.heading}>{say(message('pane.title'), 'zh-CN')}</h1>
        <p className={layout.text} role="alert">
          {say(message('pane.session.notFetched'), 'zh-CN')}
        </p>
        <div>
          <Button
            appearance="primary"
            onClick={() => {
              location.reload();
            }}
          >
            {say(message('pane.retry'), 'zh-CN')}
          </Button>
        </div>
      </main>
    </HostThemed>
  );
}
