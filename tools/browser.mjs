// Finds a browser to drive or to show a page in; downloads none but Debian's own.
import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';

/** The exit code of browser tests where there was no browser to run them in. */
export const NO_BROWSER = 3;

/** Where Edge, Chrome or Chromium stand on each system, in the order they are tried. */
export function browserPlaces(platform, env) {
  const chosen = env.CHROME_PATH ? [env.CHROME_PATH] : [];
  if (platform === 'win32') {
    const roots = [env['ProgramFiles(x86)'], env.ProgramFiles, env.LOCALAPPDATA].filter(Boolean);
    const programs = ['Microsoft\\Edge\\Application\\msedge.exe', 'Google\\Chrome\\Application\\chrome.exe'];
    return [...chosen, ...programs.flatMap((program) => roots.map((root) => path.win32.join(root, program)))];
  }
  if (platform === 'darwin') {
    const names = ['Google Chrome', 'Microsoft Edge', 'Chromium'];
    return [...chosen, ...names.map((name) => `/Applications/${name}.app/Contents/MacOS/${name}`)];
  }
  const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'microsoft-edge'];
  return [...chosen, ...names.map((name) => `/usr/bin/${name}`), '/snap/bin/chromium'];
}

/** The browser of this machine, or null. */
export function findBrowser() {
  return browserPlaces(process.platform, process.env).find((place) => existsSync(place)) ?? null;
}

/** The browser of this machine; on Debian as root it is installed where it is missing. Null where there is none. */
export function findOrInstallBrowser() {
  const found = findBrowser();
  if (found) return found;
  const debian = process.platform === 'linux' && process.getuid() === 0 && existsSync('/usr/bin/apt-get');
  if (!debian) return null;
  console.error('正在安装浏览器和中文字体（约两分钟）… / Installing Chromium and Chinese fonts…');
  const apt = (...words) =>
    execFileSync('apt-get', words, {
      stdio: ['ignore', 'ignore', 'inherit'],
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    });
  try {
    apt('update', '-qq');
    apt('install', '-y', '-qq', '--no-install-recommends', 'chromium', 'fonts-noto-cjk');
  } catch (error) {
    console.error(error.message);
  }
  return findBrowser();
}

/** How a browser is started for tests and pictures: alone, quiet, and asking nobody. */
export const BROWSER_WORDS = [
  ...(process.platform === 'linux' ? ['--no-sandbox'] : []),
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];
