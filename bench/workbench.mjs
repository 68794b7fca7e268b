// The workbench in a real browser: opening large files, scrolling and typing in them, and what they take of memory.
import { launch, REVIEW, reviewIn } from './in-browser.mjs';

const STEPS = 300;

/**
 * Opens `file` in a fresh browser, scrolls to its end and back, types into it. `reviews`: presses 审核 as well.
 * Times in milliseconds, memory in MiB after a collection.
 */
export async function measureSheet(executablePath, address, file, { reviews = false } = {}) {
  const browser = await launch(executablePath);
  try {
    const page = await browser.newPage({ viewport: { width: 1440, height: 860 } });
    await page.goto(`${address}workbench.html`);
    await page.evaluate(watchFrames);
    await page.locator('input[type=file]').setInputFiles(file);
    const opened = await page.evaluate(() => globalThis.watched.painted);
    const pane = page.frameLocator('iframe');
    await pane.getByRole('button', { name: REVIEW }).waitFor({ timeout: 120_000 });
    const megabytes = await heapOf(page);
    const scroll = await page.evaluate(scrollThrough, STEPS);
    const typing = await typingIn(page);
    if (!reviews) return { ...opened, megabytes, scroll, typing };
    const toMarks = await reviewIn(pane);
    const scrollMarked = await page.evaluate(scrollThrough, STEPS);
    return {
      ...opened,
      megabytes,
      scroll,
      typing,
      toMarks,
      scrollMarked,
      megabytesMarked: await heapOf(page),
    };
  } finally {
    await browser.close();
  }
}

/** In the page: from choosing a file to its first cells, and the longest the page stood still meanwhile. */
function watchFrames() {
  const watched = {};
  globalThis.watched = watched;
  watched.painted = new Promise((done) => {
    let began = 0;
    let last = 0;
    let still = 0;
    let said = false;
    const look = () => {
      const now = performance.now();
      still = Math.max(still, now - last);
      last = now;
      said ||= document.querySelector('.opening') !== null;
      const cell = document.querySelector('revo-grid .rgCol .rgCell .cell-text');
      if (cell) done({ toSheet: now - began, still, said });
      else requestAnimationFrame(look);
    };
    addEventListener(
      'change',
      () => {
        began = last = performance.now();
        requestAnimationFrame(look);
      },
      { capture: true, once: true },
    );
  });
}

/** In the page: through all rows in `steps` frames; how long a frame takes. */
async function scrollThrough(steps) {
  const inner = document.querySelector('revogr-viewport-scroll.rgCol .vertical-inner');
  const times = [];
  const by = inner.scrollHeight / steps;
  let last = performance.now();
  for (let step = 0; step < steps; step += 1) {
    inner.scrollTop += by;
    await new Promise((done) => requestAnimationFrame(done));
    const now = performance.now();
    times.push(now - last);
    last = now;
  }
  times.sort((one, other) => one - other);
  inner.scrollTop = 0;
  return { p50: times[Math.floor(steps / 2)], p95: times[Math.floor(steps * 0.95)], most: times.at(-1) };
}

/** From Enter to the frame that shows the text, the middle of seven. */
async function typingIn(page) {
  const times = [];
  for (let turn = 0; turn < 7; turn += 1) {
    const name = page.locator('.name-box');
    await name.fill(`B${turn + 3}`);
    await name.press('Enter');
    const text = `${turn}号楼`;
    await page.keyboard.insertText(text);
    const shown = page.evaluate(
      (wanted) =>
        new Promise((done) => {
          const look = (began) => {
            const cells = [...document.querySelectorAll('revo-grid .rgCell')];
            if (cells.some((cell) => cell.innerText === wanted)) done(performance.now() - began);
            else requestAnimationFrame(() => look(began));
          };
          const start = (event) => {
            if (event.key !== 'Enter') return;
            removeEventListener('keydown', start, true);
            const began = performance.now();
            requestAnimationFrame(() => look(began));
          };
          addEventListener('keydown', start, true);
        }),
      text,
    );
    await page.waitForTimeout(100);
    await page.keyboard.press('Enter');
    times.push(await shown);
  }
  return times.sort((one, other) => one - other)[3];
}

async function heapOf(page) {
  const session = await page.context().newCDPSession(page);
  await session.send('HeapProfiler.enable');
  await session.send('HeapProfiler.collectGarbage');
  const { metrics } = await (await session.send('Performance.enable'),
  session.send('Performance.getMetrics'));
  await session.detach();
  return metrics.find(({ name }) => name === 'JSHeapUsedSize').value / 2 ** 20;
}
