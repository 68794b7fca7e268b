// The workbench on this machine: built where sources changed, and served.
import path from 'node:path';
import { serve } from './serve.mjs';
import { build, install, root } from './setup.mjs';

const pages = path.join(root, 'dist/web');
// Pages that only this machine gets: they let office.js trust a host without https.
const localPages = path.join(root, 'tools/local-pages');

/** Installs and builds what is missing; resolves to the address of the pages and what ends them. */
export async function serveWorkbench(options) {
  install();
  build('web', 'dist/web/workbench.html', ['--env', 'office=self']);
  return serve([pages, localPages], options);
}
