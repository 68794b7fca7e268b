// npm run excel: serves the pane on https://localhost:3000 and makes Excel know the add-in. --remove takes it back.
import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { addToExcel, removeFromExcel } from './excel/sideload.mjs';
import { sideloadPlace } from './excel/sideload-place.mjs';
import { stepsFor } from './excel/steps.mjs';
import { serve } from './serve.mjs';
import { build, install, root } from './setup.mjs';

const manifest = path.join(root, 'dist/web/manifest.xml');
const [, id] = /<Id>(.*?)<\/Id>/.exec(readFileSync(path.join(root, 'manifest.xml'), 'utf8'));
const place = sideloadPlace(process.platform, { home: os.homedir(), id, manifest });

async function start() {
  install();
  build('web', 'dist/web/manifest.xml', ['--env', 'office=self']);
  const { getHttpsServerOptions } = await import('office-addin-dev-certs');
  // Office loads pages over https only, from a certificate this machine trusts: the user is asked once.
  const tls = await getHttpsServerOptions();
  const { address, close } = await serve([path.join(root, 'dist/web')], { port: 3000, tls, strict: true });
  addToExcel(place, manifest);
  for (const line of stepsFor(place, { manifest, address })) console.log(line);
  if (place.open) spawn(...place.open, { stdio: 'ignore', detached: true }).unref();
  process.once('SIGINT', () => void close().then(() => process.exit(0)));
}

if (process.argv.includes('--remove')) removeFromExcel(place);
else {
  try {
    await start();
  } catch (error) {
    console.error(`没有完成 / not done: ${error.message}`);
    process.exitCode = 1;
  }
}
