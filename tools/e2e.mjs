// npm run e2e [-- a jest pattern]: the pages of a production build in a real browser.
import { findOrInstallBrowser, NO_BROWSER } from './browser.mjs';
import { build, install, root } from './setup.mjs';
import { serveWorkbench } from './workbench.mjs';
import { spawn } from 'node:child_process';

install();
const browser = findOrInstallBrowser();
if (browser === null) {
  console.error(
    '没有找到浏览器，跳过页面测试：请安装 Edge、Chrome 或 Chromium，或用 CHROME_PATH 指出它的位置。',
  );
  console.error(
    'No browser found, so the pages were not tested: install Edge, Chrome or Chromium, or set CHROME_PATH.',
  );
  process.exit(NO_BROWSER);
}
// What the pages do is held against what the command line does.
build('cli', 'dist/cli/main.mjs');
const { address, close } = await serveWorkbench();
const words = [
  'node_modules/jest/bin/jest.js',
  '--config',
  'tests/e2e/jest.config.mjs',
  ...process.argv.slice(2),
];
const child = spawn(process.execPath, words, {
  cwd: root,
  stdio: 'inherit',
  env: { ...process.env, INTAKE_BROWSER: browser, INTAKE_PAGES: address },
});
child.once('exit', (code) => {
  process.exitCode = code ?? 1;
  void close();
});
