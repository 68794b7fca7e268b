// npm run screenshots: pictures of every screen into dist/screenshots, and the two of the README into docs/images.
import { copyFileSync, mkdirSync } from 'node:fs';
import path from 'node:path';
import { root, run } from './setup.mjs';

const IN_README = { 'light-result-by-kind.png': 'workbench.png', 'light-person-pane.png': 'pane.png' };

run(process.execPath, ['tools/e2e.mjs', 'tests/e2e/screens']);
mkdirSync(path.join(root, 'docs/images'), { recursive: true });
for (const [taken, shown] of Object.entries(IN_README)) {
  copyFileSync(path.join(root, 'dist/screenshots', taken), path.join(root, 'docs/images', shown));
}
