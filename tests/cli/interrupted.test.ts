import { spawn } from 'node:child_process';
import { copyFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { COMMAND, ownFolder, SAMPLES } from './command-line';
import { writeLongList } from './long-list';

const folder = ownFolder();
const names = () => readdirSync(folder.path);

/** Starts the command, presses Ctrl-C so often once a name like `sign` is there, and gives its exit code. */
async function interrupted(words: readonly string[], sign: RegExp, signal: NodeJS.Signals, times = 1) {
  const child = spawn(process.execPath, [COMMAND, ...words], { cwd: folder.path, stdio: 'ignore' });
  const ended = new Promise<number | null>((resolve) => child.once('exit', resolve));
  while (!names().some((name) => sign.test(name)) && child.exitCode === null) {
    await new Promise((resolve) => setTimeout(resolve, 2));
  }
  for (let time = 0; time < times; time += 1) {
    child.kill(signal);
    await new Promise((resolve) => setTimeout(resolve, 1));
  }
  return ended;
}

describe('an interrupted review', () => {
  it.each(['SIGINT', 'SIGTERM', 'SIGHUP'] as const)(
    'of a lone file leaves nothing half-written (%s)',
    async (signal) => {
      writeLongList(path.join(folder.path, '长.xlsx'), 20_000);
      const code = await interrupted(['review', '长.xlsx'], /\.partial$/, signal);
      // A machine may be so fast that the copy is whole before it hears.
      expect([130, 1]).toContain(code);
      expect(names().filter((name) => name !== '长-审核.xlsx')).toEqual(['长.xlsx']);
      if (code === 1) expect(names()).toContain('长-审核.xlsx');
    },
  );

  it.each([1, 3])('of several files leaves nothing half-written, Ctrl-C pressed %d times', async (times) => {
    const lists = Array.from({ length: 8 }, (_, number) => `${String(number)}.xlsx`);
    for (const list of lists) {
      copyFileSync(path.join(SAMPLES, 'messy.xlsx'), path.join(folder.path, list));
    }
    const code = await interrupted(['review', '.', '--jobs', '2'], /审核/, 'SIGINT', times);
    expect([130, 1]).toContain(code);
    expect(names().filter((name) => name.endsWith('.partial'))).toEqual([]);
  });
});
