import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import type { FileResult } from './file-result';
import type { FileReviewer } from './file-reviewer';
import type { ReviewOptions } from './review-options';
import { Turns } from './turns';
import type { FirstPass, FromOthers, WorkerAnswer, WorkerTask } from './worker-messages';

/** Reviews files in two passes, so that people registered in two files are found before anything is written. */
export interface ReviewPool {
  /** First pass: reads and reviews; null for a file that cannot be read. */
  review(file: string, onProgress: (done: number) => void): Promise<FirstPass | null>;
  /** Second pass: adds what other files and the photos say, writes the annotated copy. Never rejects. */
  finish(file: string, added: FromOthers, output: string): Promise<FileResult>;
  close(): Promise<void>;
}

/**
 * Worker threads, as many as there are files, cores, or `jobs` says. A lone file is reviewed on this thread: starting
 * and ending a worker takes longer than reviewing a usual sheet, and Ctrl-C is heard between two steps.
 */
export function openPool(fileCount: number, jobs: number | null, options: ReviewOptions): ReviewPool {
  const count = Math.min(fileCount, jobs ?? availableParallelism());
  return count > 1 ? new ThreadPool(count, options) : new ThisThread(options);
}

const openPools = new Set<ReviewPool>();

/** Stops every worker at once: afterwards nothing is written any more. */
export async function stopWorkers(): Promise<void> {
  await Promise.all([...openPools].map((pool) => pool.close()));
}

class ThisThread implements ReviewPool {
  private readonly reviewer: Promise<FileReviewer>;
  private readonly turns = new Turns();

  constructor(options: ReviewOptions) {
    // Who hands the files to workers does not need any of it.
    this.reviewer = import('./file-reviewer').then((rest) => new rest.FileReviewer(options));
  }

  review(file: string, onProgress: (done: number) => void): Promise<FirstPass | null> {
    return this.turns.take(async () => (await this.reviewer).review(file, onProgress));
  }

  finish(file: string, added: FromOthers, output: string): Promise<FileResult> {
    return this.turns.take(async () => (await this.reviewer).finish(file, added, output));
  }

  close(): Promise<void> {
    return Promise.resolve();
  }
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
  private readonly turns = new Turns();

  constructor(options: ReviewOptions) {
    this.worker = new Worker(new URL('./worker.ts', import.meta.url), { workerData: options });
  }

  ask(task: WorkerTask, onProgress: (done: number) => void): Promise<WorkerAnswer> {
    return this.turns.take(() => this.run(task, onProgress));
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
