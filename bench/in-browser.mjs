// What the benchmarks in a real browser share: how it is started, and how 审核 is pressed and timed.
import { chromium } from 'playwright-core';

const ARGS = ['--disable-gpu', '--no-first-run', '--disable-background-networking', '--disable-sync'];

/** The name of the button 审核 on the pane's first screen. */
export const REVIEW = /^审核 \d+ 人/;

/** Starts the browser at a path. */
export function launch(executablePath) {
  const sandbox = process.platform === 'linux' ? ['--no-sandbox'] : [];
  return chromium.launch({ executablePath, args: [...ARGS, ...sandbox] });
}

/** Presses 审核 in the pane; gives the milliseconds until the marks stand in the sheet. */
export async function reviewIn(pane) {
  const clicked = performance.now();
  await pane.getByRole('button', { name: REVIEW }).click();
  await pane
    .getByText(/标注与审核结果一致/)
    .first()
    .waitFor({ timeout: 300_000 });
  return performance.now() - clicked;
}
