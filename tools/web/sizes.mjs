// How much each page makes a browser load before its first screen.
import { readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { root } from '../setup.mjs';

const web = path.join(root, 'dist/web');
const kB = (bytes) => `${(bytes / 1000).toFixed(1)} kB`;

/** Scripts and styles of our own that a page of dist/web names, with their sizes in bytes as they are and gzipped. */
export function loadedBy(page) {
  const html = readFileSync(path.join(web, page), 'utf8');
  const named = [...html.matchAll(/(?:src|href)="([^":]+\.(?:js|css))"/g)].map(([, file]) => file);
  return named
    .filter((file) => !file.startsWith('office-js/'))
    .map((file) => ({
      file,
      plain: statSync(path.join(web, file)).size,
      gzip: gzipSync(readFileSync(path.join(web, file)), { level: 9 }).length,
    }));
}

/** Prints the files and the sum of each page. */
export function reportSizes() {
  for (const page of ['taskpane.html', 'workbench.html']) {
    const files = loadedBy(page);
    for (const { file, plain, gzip } of files) console.log(`${file}: ${kB(plain)}, gzip ${kB(gzip)}`);
    const gzip = files.reduce((sum, file) => sum + file.gzip, 0);
    console.log(
      `${page} names gzip ${kB(gzip)} itself (without office.js; npm run bench counts all that its first screen fetches)`,
    );
  }
}
