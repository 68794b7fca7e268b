// npm run bench: ratios measured side by side in one run, whole processes, medians of three rounds.
import { existsSync, mkdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import { build, install, root } from './setup.mjs';

install();
build('cli', 'dist/cli/main.mjs');
const { bundle } = await import('./typescript.mjs');
const { writeBigWorkbook, writePhantomWorkbook } = await import('../bench/big-workbook.mjs');
const { measured, median } = await import('../bench/measured.mjs');

const ROUNDS = 3;
const folder = path.join(root, 'dist/bench');
const out = path.join(folder, 'out');
mkdirSync(folder, { recursive: true });
const at = (name) => path.join(folder, name);
const command = path.join(root, 'dist/cli/main.mjs');
const review = (file) => [
  command,
  'review',
  at(file),
  '--out',
  out,
  '--cutoff',
  '2023-09-30',
  '--fail-on',
  'never',
];
const make = async (name, write) => {
  if (!existsSync(at(name))) await write(at(name));
};
await make('100k.xlsx', (file) => writeBigWorkbook(file, 100_000));
await make('10k.xlsx', (file) => writeBigWorkbook(file, 10_000));
await make('phantom.xlsx', (file) => writePhantomWorkbook(file, 300));

const reviewAlone = await bundle('bench/review-alone.ts');
const rezip = await bundle('bench/rezip.ts');
const jobs = {
  job: review('100k.xlsx'),
  zlib: [path.join(root, 'bench/zlib.mjs'), at('100k.xlsx'), at('rezipped.xlsx')],
  rezip: [rezip, at('100k.xlsx'), at('rezipped.xlsx')],
  exceljs: [path.join(root, 'bench/exceljs-job.mjs'), at('10k.xlsx'), at('exceljs.xlsx')],
  job10k: review('10k.xlsx'),
  phantom: [await bundle('bench/read-alone.ts'), at('phantom.xlsx')],
  alone: [reviewAlone, at('100k.xlsx')],
};
const runs = Object.fromEntries(Object.keys(jobs).map((name) => [name, []]));
for (let round = 0; round < ROUNDS; round += 1) {
  for (const [name, words] of Object.entries(jobs)) {
    rmSync(out, { recursive: true, force: true });
    runs[name].push(await measured(words));
  }
}
const middle = Object.fromEntries(Object.entries(runs).map(([name, all]) => [name, median(all)]));
const speeds = JSON.parse(middle.alone.out).sort((one, other) => one - other);
const s = (seconds) => `${seconds.toFixed(2)} s`;
const mb = (megabytes) => `${Math.round(megabytes)} MB`;
const { job, job10k, exceljs, phantom } = middle;
console.log(
  `review alone, 100,000 rows × 30 columns: ${speeds[Math.floor(speeds.length / 2)]} rows/s (aim ≥ 100000; best pass ${speeds.at(-1)})`,
);
console.log(
  `read + review + annotate + save of the same: ${s(job.seconds)}, peak ${mb(job.megabytes)} (aim < 1000 MB)`,
);
console.log(
  `  (a) unzip + re-zip alone with zlib, same level: ${s(middle.zlib.seconds)} → ratio ${(job.seconds / middle.zlib.seconds).toFixed(2)} (aim ≤ 3)`,
);
console.log(
  `      the same by our own zip code, which deflates on both cores: ${s(middle.rezip.seconds)} → ratio ${(job.seconds / middle.rezip.seconds).toFixed(2)}`,
);
console.log(
  `  (b) exceljs, 10,000 rows: ${s(exceljs.seconds)}, peak ${mb(exceljs.megabytes)}; × 10 rows = ${s(exceljs.seconds * 10)} → ${((exceljs.seconds * 10) / job.seconds).toFixed(1)} × ours (aim ≥ 10)`,
);
console.log(
  `      both on 10,000 rows: ours ${s(job10k.seconds)} → ${(exceljs.seconds / job10k.seconds).toFixed(1)} ×`,
);
console.log(
  `formats to column WXF, 7 sheets × 61 columns × 300 rows: ${s(phantom.seconds)}, peak ${mb(phantom.megabytes)}`,
);

// Photos: 1,000 files against 1,000 rows, and matching alone.
const corpus = at('photos');
const makePhotos = [path.join(root, 'tools/photo-corpus.mjs'), corpus, '--people', '1000'];
if (!existsSync(path.join(corpus, 'truth.json'))) await measured(makePhotos);
const photos = JSON.parse((await measured([await bundle('bench/photos.ts'), corpus])).out);
const sheet = path.join('photos', '汇总表.xlsx');
const checked = await measured([...review(sheet), '--photos', path.join(corpus, 'photos')]);
console.log(
  `1,000 photos against 1,000 rows, names and headers: ${s(photos.check / 1000)}; reading the files alone ${s(photos.read / 1000)} → ratio ${(photos.check / photos.read).toFixed(2)} (aim ≤ 2)`,
);
console.log(
  `  whole command with review, backgrounds and saving: ${s(checked.seconds)}, peak ${mb(checked.megabytes)}`,
);
console.log(
  `matching 10,000 files × 10,000 rows: ${s(photos.small / 1000)}; four times as many: ${(photos.large / photos.small).toFixed(1)} × the time (aim near 4)`,
);

const { measureExcel, measurePane } = await import('../bench/excel-and-pane.mjs');
await measureExcel({ folder, make, writeBigWorkbook });
await measurePane({ folder, make, writeBigWorkbook });
