// npm run icons: draws assets/icons/*.svg at the sizes Office asks for, beside them as .png.
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { BROWSER_WORDS, findOrInstallBrowser } from './browser.mjs';
import { install, root } from './setup.mjs';

const SIZES = [16, 20, 24, 32, 40, 48, 64, 80];
const NAMES = ['icon', 'review', 'next', 'clear'];

install();
const executablePath = findOrInstallBrowser();
if (!executablePath) throw new Error('No browser to draw the icons with: set CHROME_PATH.');
const { chromium } = await import('playwright-core');
const browser = await chromium.launch({ executablePath, args: BROWSER_WORDS });
const page = await browser.newPage();
for (const name of NAMES) {
  const file = (end) => path.join(root, 'assets/icons', `${name}${end}`);
  const svg = readFileSync(file('.svg'), 'utf8');
  for (const size of SIZES) {
    await page.setViewportSize({ width: size, height: size });
    await page.setContent(
      `<style>body { margin: 0 } svg { display: block; width: ${size}px; height: ${size}px }</style>${svg}`,
    );
    writeFileSync(file(`-${size}.png`), await page.screenshot({ omitBackground: true }));
  }
}
await browser.close();
