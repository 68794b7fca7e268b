import { createRoot } from 'react-dom/client';
import { NoHost } from './components/no-host';
import { Opening } from './components/opening';
import { Pane } from './components/pane';
import { HostThemed } from './components/themed';
import { paneSession, readyHost } from './pane-session';
import type { HostLook } from './theme/use-theme';

/** Where no host says how it looks, the system does. */
const NO_LOOK: HostLook = () => null;

async function show(container: HTMLElement): Promise<void> {
  const root = createRoot(container);
  root.render(<Opening look={NO_LOOK} />);
  const host = await readyHost;
  if (host.kind === 'unsupported') {
    root.render(<NoHost told={host.told} look={NO_LOOK} />);
    return;
  }
  root.render(<Opening look={host.theme} />);
  const session = await paneSession;
  root.render(
    <HostThemed look={host.theme}>
      <Pane session={session} />
    </HostThemed>,
  );
  await session.actions.start();
}

const container = document.getElementById('pane');
if (container) void show(container);
