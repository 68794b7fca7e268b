import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import type { FileResult } from './file-result';
import type { ReviewOptions } from './review-options';
import type { FirstPass, FromOthers, WorkerAnswer, WorkerTask } from './worker-messages';

/** Reviews files in two passes, so that people registered in two files are found before anything is written. */
export interface ReviewPool {
  /** First pass: reads and reviews; null for a file that cannot be read. */
  review(file: string, onProgress: (done: number) => void): Promise<FirstPass | null>;
  /** Second pass: adds what other files and the photos say, writes the annotated copy. Never rejects. */
  finish(file: string, added: FromOthers, output: string): Promise<FileResult>;
  close(): Promise<void>;
}

/** Worker threads, as many as there are files, cores, or `jobs` says: this thread stays free to hear Ctrl-C. */
export function openPool(fileCount: number, jobs: number | null, options: ReviewOptions): ReviewPool {
  return new ThreadPool(Math.max(1, Math.min(fileCount, jobs ?? availableParallelism())), options);
}

const openPools = new Set<ReviewPool>();

/** Stops every worker at once: afterwards nothing is written any more. */
export async function stopWorkers(): Promise<void> {
  await Promise.all([...openPools].map((pool) => pool.close()));
}

class ThreadPool implements ReviewPool {
  private readonly threads: readonly Thread[];
  /** A file stays with the thread that read it, which may still hold it for the second pass. */
  private readonly owners = new Map<string, Thread>();
  private next = 0;

  constructor(count: number, options: ReviewOptions) {
    this.threads = Array.from({ length: count }, () => new Thread(options));
    openPools.add(this);
  }

  async review(file: string, onProgress: (done: number) => void): Promise<FirstPass | null> {
    const answer = await this.ownerOf(file).ask({ kind: 'review', file }, onProgress);
    return answer.kind === 'reviewed' ? answer.first : null;
  }

  async finish(file: string, added: FromOthers, output: string): Promise<FileResult> {
    const answer = await this.ownerOf(file).ask({ kind: 'finish', file, added, output }, () => undefined);
    if (answer.kind !== 'finished') throw new Error(`a worker answered ${answer.kind} to finish`);
    return answer.result;
  }

  async close(): Promise<void> {
    openPools.delete(this);
    await Promise.all(this.threads.map((thread) => thread.stop()));
  }

  private ownerOf(file: string): Thread {
    const known = this.owners.get(file);
    if (known) return known;
    const thread = this.threads[this.next % this.threads.length];
    if (!thread) throw new Error('no threads');
    this.next += 1;
    this.owners.set(file, thread);
    return thread;
  }
}

/** One worker; tasks wait for one another, so an answer always belongs to the task at hand. */
class Thread {
  private readonly worker: Worker;
  private last: Promise<unknown> = Promise.resolve();

  constructor(options: ReviewOptions) {
    this.worker = new Worker(new URL('./worker.ts', import.meta.url), { workerData: options });
  }

  ask(task: WorkerTask, onProgress: (done: number) => void): Promise<WorkerAnswer> {
    const answer = this.last.then(() => this.run(task, onProgress));
    this.last = answer.catch(() => undefined);
    return answer;
  }

  async stop(): Promise<void> {
    await this.worker.terminate();
  }

  private run(task: WorkerTask, onProgress: (done: number) => void): Promise<WorkerAnswer> {
    return new Promise((resolve, reject) => {
      const listen = (answer: WorkerAnswer) => {
        if (answer.kind === 'progress') {
          onProgress(answer.done);
          return;
        }
        this.worker.off('message', listen).off('error', reject);
        resolve(answer);
      };
      this.worker.on('message', listen).once('error', reject);
      this.worker.postMessage(task);
    });
  }
}
