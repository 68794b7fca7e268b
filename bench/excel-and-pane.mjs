// The Excel half of the benchmark: round trips through Microsoft's library, and the pane in a browser.
import path from 'node:path';
import { measured } from './measured.mjs';
import { measurePages } from './pages.mjs';
import { measureSheet } from './workbench.mjs';

const ROWS = [100, 1_000, 10_000, 100_000];
const kB = (bytes) => `${Math.round(bytes / 1000)} kB`;
const SHEETS = [
  ['10,000', '10k.xlsx'],
  ['100,000', '100k.xlsx'],
];
const mb = (bytes) => `${(bytes / 2 ** 20).toFixed(2)} MB`;

/** 审核 of 100 to 100,000 rows × 30 columns against the host: syncs and bytes. */
export async function measureExcel({ folder, make, writeBigWorkbook }) {
  const { bundle } = await import('../tools/typescript.mjs');
  const job = await bundle('bench/excel-round-trips.ts');
  console.log(
    '审核 through office.js against the host (aims: reading ≤ 1.2 × raw JSON, every request < 4.5 MB):',
  );
  for (const rows of ROWS) {
    const name = rows === 100_000 ? '100k.xlsx' : rows === 10_000 ? '10k.xlsx' : `${rows}.xlsx`;
    await make(name, (file) => writeBigWorkbook(file, rows));
    const { out } = await measured(['--max-old-space-size=6000', job, path.join(folder, name)]);
    const { readSyncs, readBytes, rawBytes, reviewSyncs, largest, seconds } = JSON.parse(out);
    console.log(
      `  ${rows} rows: read ${readSyncs} syncs, ${mb(readBytes)} = ${(readBytes / rawBytes).toFixed(2)} × raw JSON; ` +
        `审核 ${reviewSyncs} syncs, largest message ${mb(largest)}, ${seconds.toFixed(2)} s from the click to the marks`,
    );
  }
}

/** The pane's size, time to its first screen, and scrolling 10,000 findings, in the browser of this machine. */
export async function measurePane({ folder, make, writeBigWorkbook }) {
  const { findOrInstallBrowser } = await import('../tools/browser.mjs');
  const browser = findOrInstallBrowser();
  if (browser === null) {
    console.log('the pane: no browser here, not measured');
    return;
  }
  await make('10k-faulty.xlsx', (file) => writeBigWorkbook(file, 10_000, 1));
  const { serveWorkbench } = await import('../tools/workbench.mjs');
  const { address, close } = await serveWorkbench();
  const pane = await measurePages(browser, address, path.join(folder, '10k-faulty.xlsx'));
  const sheets = [];
  for (const [rows, file] of SHEETS)
    sheets.push([rows, await measureSheet(browser, address, path.join(folder, file), { reviews: true })]);
  await close();
  const { bytes, officeBytes, toFirst, toMarks, scroll } = pane;
  console.log(
    `the pane: ${kB(bytes)} of its own JavaScript (gzip) before the first screen a clerk can act on (aim ≤ 200), ` +
      `besides ${kB(officeBytes)} of office.js; ${Math.round(toFirst)} ms to it`,
  );
  console.log(
    `  审核 of 10,000 rows in the workbench: ${(toMarks / 1000).toFixed(1)} s from the click to the marks`,
  );
  console.log(
    `  scrolling 10,000 people with findings: ${Math.round(scroll.p50)} ms a frame, p95 ${Math.round(scroll.p95)} ms, ${scroll.rows} rows in the page`,
  );
  console.log('the workbench, without a graphics card:');
  for (const [
    rows,
    { toSheet, still, megabytes, scroll, scrollMarked, typing, toMarks, megabytesMarked },
  ] of sheets) {
    const frame = ({ p50, p95 }) => `${Math.round(p50)} ms a frame, p95 ${Math.round(p95)} ms`;
    console.log(
      `  ${rows} rows × 30: ${(toSheet / 1000).toFixed(1)} s from choosing the file to the sheet (longest stand-still ${(still / 1000).toFixed(1)} s), ${Math.round(megabytes)} MB; typing seen after ${Math.round(typing)} ms`,
    );
    console.log(
      `    审核 to marks ${(toMarks / 1000).toFixed(1)} s, then ${Math.round(megabytesMarked)} MB; scrolling ${frame(scroll)}, with marks ${frame(scrollMarked)}`,
    );
  }
}
