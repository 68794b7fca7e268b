import { FluentProvider, Spinner } from '@fluentui/react-components';
import { message, say } from '../../messages/catalog';
import { FLUENT_THEMES } from '../theme/fluent-themes';
import { useTheme } from '../theme/use-theme';
import type { HostLook } from '../theme/use-theme';
import { useLayout } from './layout-styles';

/** The first screen, while the host and the rules are fetched. */
export function Opening({ look }: { readonly look: HostLook }) {
  const layout = useLayout();
  return (
    <FluentProvider theme={FLUENT_THEMES[useTheme(look)]}>
      <main className={layout.lone}>
        <h1 className={layout.heading}>{say(message('pane.title'), 'zh-CN')}</h1>
        <Spinner size="small" label={say(message('pane.starting'), 'zh-CN')} />
      </main>
    </FluentProvider>
  );
}
