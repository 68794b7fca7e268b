// npm test: everything a fresh checkout needs, then every check; those that are quick come first.
import { spawnSync } from 'node:child_process';
import { NO_BROWSER } from './browser.mjs';
import { build, install, root } from './setup.mjs';

install();
build('cli', 'dist/cli/main.mjs');

const PRETTIER = ['node_modules/prettier/bin/prettier.cjs', '--check', '--log-level', 'warn'];
const ESLINT = [
  'node_modules/eslint/bin/eslint.js',
  '--cache',
  '--cache-location',
  'node_modules/.cache/eslint/',
];
const steps = [
  ['manifest', ['tools/validate-manifest.mjs']],
  ['types', ['node_modules/@typescript/native/bin/tsc', '-p', 'tsconfig.json']],
  ['lint', [...ESLINT, 'src', 'tests', 'bench']],
  ['format', [...PRETTIER, 'src', 'tests', 'tools', 'bench', 'assets/unsupported', '*.js', '*.mjs']],
  ['tests', ['node_modules/jest/bin/jest.js']],
  // Builds the pages for production first.
  ['pages in a browser', ['tools/e2e.mjs']],
];
const failed = [];
const skipped = [];
for (const [name, args] of steps) {
  const began = Date.now();
  const { status } = spawnSync(process.execPath, args, { cwd: root, stdio: 'inherit' });
  // On a developer's machine no browser is no fault of the code; elsewhere it is a failure.
  const isSkipped = status === NO_BROWSER && !process.env.CI;
  if (isSkipped) skipped.push(name);
  else if (status !== 0) failed.push(name);
  const seconds = ((Date.now() - began) / 1000).toFixed(1);
  const outcome = isSkipped ? 'SKIPPED' : status === 0 ? 'ok' : 'FAILED';
  console.log(`== ${name}: ${outcome} (${seconds} s)`);
}
const left = skipped.length ? `, but for what was skipped: ${skipped.join(', ')}` : '';
console.log(failed.length ? `FAILED: ${failed.join(', ')}` : `all checks passed${left}`);
process.exitCode = failed.length ? 1 : 0;
