import { spawn } from 'node:child_process';
import path from 'node:path';

const HOOK = path.join(import.meta.dirname, 'peak-memory.cjs');

/** Runs node with these words as a whole process: wall-clock seconds, peak memory in MiB, what it printed. */
export function measured(words) {
  return new Promise((resolve, reject) => {
    const began = performance.now();
    const child = spawn(process.execPath, ['--require', HOOK, ...words], {
      stdio: ['ignore', 'pipe', 'pipe', 'pipe'],
    });
    const heard = ['', '', '', ''];
    for (const at of [1, 2, 3]) child.stdio[at].on('data', (chunk) => (heard[at] += chunk));
    child.once('close', (code) => {
      if (code !== 0) reject(new Error(`${words.join(' ')} ended with ${code}: ${heard[2]}`));
      else
        resolve({
          seconds: (performance.now() - began) / 1000,
          megabytes: Number(heard[3]) / 1024,
          out: heard[1],
        });
    });
  });
}

/** The middle one of some measurements, by time. */
export function median(runs) {
  return [...runs].sort((one, other) => one.seconds - other.seconds)[Math.floor(runs.length / 2)];
}
