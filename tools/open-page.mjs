import { spawn } from 'node:child_process';

/** The command that shows a page in the browser of a system, or null where nobody could see it. */
export function openCommand(platform, env, address) {
  if (platform === 'win32') return ['rundll32', ['url.dll,FileProtocolHandler', address]];
  if (platform === 'darwin') return ['open', [address]];
  return (env.DISPLAY ?? env.WAYLAND_DISPLAY) ? ['xdg-open', [address]] : null;
}

/** Shows a page in the user's browser. Resolves to whether that worked: without a screen or a browser it does not. */
export function openPage(address) {
  const command = process.env.CI ? null : openCommand(process.platform, process.env, address);
  if (!command) return Promise.resolve(false);
  return new Promise((done) => {
    const child = spawn(command[0], command[1], { stdio: 'ignore', detached: true });
    child.once('error', () => done(false));
    child.once('exit', (code) => done(code === 0));
    child.unref();
  });
}
