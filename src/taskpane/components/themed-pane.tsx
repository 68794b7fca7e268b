import type { PaneSession } from '../pane-state';
import { useTheme } from '../theme/use-theme';
import type { HostLook } from '../theme/use-theme';
import { Pane } from './pane';

/** The pane in the theme of its host. */
export function ThemedPane({ session, look }: { readonly session: PaneSession; readonly look: HostLook }) {
  return <Pane session={session} theme={useTheme(look)} />;
}
