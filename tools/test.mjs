// npm test: everything a fresh checkout needs, then every check, one after the other.
import { spawnSync } from 'node:child_process';
import { build, install, root } from './setup.mjs';

install();
build('cli', 'dist/cli/main.mjs');

const eslint = [
  'node_modules/eslint/bin/eslint.js',
  '--cache',
  '--cache-location',
  'node_modules/.cache/eslint/',
];
const steps = [
  ['types', ['node_modules/@typescript/native/bin/tsc', '-p', 'tsconfig.json']],
  ['lint', [...eslint, 'src', 'tests', 'bench']],
  [
    'format',
    [
      'node_modules/prettier/bin/prettier.cjs',
      '--check',
      '--log-level',
      'warn',
      'src',
      'tests',
      'tools',
      'bench',
    ],
  ],
  ['tests', ['node_modules/jest/bin/jest.js']],
];
const failed = [];
for (const [name, args] of steps) {
  const began = Date.now();
  const { status } = spawnSync(process.execPath, args, { cwd: root, stdio: 'inherit' });
  if (status !== 0) failed.push(name);
  console.log(
    `== ${name}: ${status === 0 ? 'ok' : 'FAILED'} (${((Date.now() - began) / 1000).toFixed(1)} s)`,
  );
}
console.log(failed.length ? `FAILED: ${failed.join(', ')}` : 'all checks passed');
process.exitCode = failed.length ? 1 : 0;
