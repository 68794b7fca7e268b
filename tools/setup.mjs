// Installs what a fresh checkout lacks. Imports nothing from npm, so that it can run before npm has.
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { createHash } from 'node:crypto';
import path from 'node:path';

export const root = path.resolve(import.meta.dirname, '..');
const stamp = path.join(root, 'node_modules/.intake-review-lock');
const digest = (text) => createHash('sha256').update(text).digest('hex');

/** Runs a command in the checkout; ends this process with its exit code when it fails. */
export function run(command, args, options = {}) {
  const result = spawnSync(command, args, { cwd: root, stdio: 'inherit', ...options });
  if (result.error) console.error(result.error.message);
  if (result.status !== 0) process.exit(result.status ?? 1);
}

/** `npm ci` where node_modules is absent or belongs to another lock file. */
export function install() {
  const lock = digest(readFileSync(path.join(root, 'package-lock.json'), 'utf8'));
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === lock) return;
  console.error('正在安装所需组件（约一分钟）… / Installing what is missing (about a minute)…');
  const windows = process.platform === 'win32';
  run(windows ? 'npm.cmd' : 'npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'], {
    shell: windows,
    // npm's own lines go to stderr: a report on stdout stays a report.
    stdio: ['ignore', 2, 2],
  });
  writeFileSync(stamp, lock);
}

function newest(folder) {
  let time = 0;
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const file = path.join(folder, entry.name);
    time = Math.max(time, entry.isDirectory() ? newest(file) : statSync(file).mtimeMs);
  }
  return time;
}

const builtWith = (name) => path.join(root, 'dist', `.built-${name}`);

/** Runs webpack for one configuration by name, or for all, and remembers with what. */
export function bundle(name, options = [], stats = 'errors-warnings') {
  const named = name === null ? ['cli', 'web'] : [name];
  for (const each of named) rmSync(builtWith(each), { force: true });
  const only = name === null ? [] : ['--config-name', name];
  run(
    process.execPath,
    ['node_modules/webpack/bin/webpack.js', '--mode', 'production', ...only, '--stats', stats, ...options],
    { stdio: ['ignore', 2, 2] },
  );
  for (const each of named) writeFileSync(builtWith(each), options.join(' '));
}

/**
 * Builds one webpack configuration by name where its output is older than the sources or was built with other
 * options.
 */
export function build(name, output, options = []) {
  const built = builtWith(name);
  const current =
    existsSync(path.join(root, output)) &&
    existsSync(built) &&
    readFileSync(built, 'utf8') === options.join(' ') &&
    statSync(built).mtimeMs > changed(name);
  if (!current) bundle(name, options);
}

function changed(name) {
  const files = [
    'webpack.config.js',
    'package.json',
    'package-lock.json',
    ...(name === 'web' ? ['manifest.xml'] : []),
  ];
  const folders = ['src', 'tools/web', ...(name === 'web' ? ['assets'] : [])];
  return Math.max(
    ...folders.map((folder) => newest(path.join(root, folder))),
    ...files.map((file) => statSync(path.join(root, file)).mtimeMs),
  );
}
