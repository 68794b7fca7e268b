import { createRoot } from 'react-dom/client';
import { NotOpened, Opening } from './components/opening';
import { Pane } from './components/pane';
import { HostThemed } from './components/themed';
import { paneSession, readyHost } from './pane-session';
import type { HostLook } from './theme/use-theme';

/** Where no host says how it looks, the system does. */
const NO_LOOK: HostLook = () => null;

async function show(container: HTMLElement): Promise<void> {
  const root = createRoot(container);
  root.render(<Opening look={NO_LOOK} />);
  let look = NO_LOOK;
  try {
    const host = await readyHost;
    if (host.kind === 'unsupported') {
      const { NoHost } = await import('./components/no-host');
      root.render(<NoHost told={host.told} look={NO_LOOK} />);
      return;
    }
    look = host.theme;
    root.render(<Opening look={look} />);
    const session = await paneSession;
    root.render(
      <HostThemed look={look}>
        <Pane session={session} />
      </HostThemed>,
    );
    await session.actions.start();
  } catch {
    // Some part of the program did not come: all else is told of by the session.
    root.render(<NotOpened look={look} />);
    return;
  }
  // Only now, so that nothing competes with the first screen.
  const { fetchAhead } = await import('./fetch-ahead');
  await fetchAhead();
}

const container = document.getElementById('pane');
if (container) void show(container);
