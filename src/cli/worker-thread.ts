import { Worker } from 'node:worker_threads';
import type { ReviewOptions } from './review-options';
import { Turns } from './turns';
import type { WorkerAnswer, WorkerTask } from './worker-messages';

/** One worker; tasks wait for one another, so an answer always belongs to the task at hand. */
export class WorkerThread {
  private worker: Worker | null = null;
  private isStopped = false;
  private readonly turns = new Turns();
  private readonly options: ReviewOptions;

  constructor(options: ReviewOptions) {
    this.options = options;
  }

  /** Rejects where the worker ended over the task (out of memory, a defect); the next task gets a new one. */
  ask(task: WorkerTask, onProgress: (done: number) => void): Promise<WorkerAnswer> {
    return this.turns.take(() => this.run(task, onProgress));
  }

  /** Afterwards nothing is written any more, and what was asked is never answered. */
  async stop(): Promise<void> {
    this.isStopped = true;
    await this.worker?.terminate();
  }

  private run(task: WorkerTask, onProgress: (done: number) => void): Promise<WorkerAnswer> {
    return new Promise((resolve, reject) => {
      if (this.isStopped) return;
      const worker = (this.worker ??= this.start());
      const settle = () => worker.off('message', listen).off('error', end).off('exit', exit);
      const listen = (answer: WorkerAnswer) => {
        if (answer.kind === 'progress') {
          onProgress(answer.done);
          return;
        }
        settle();
        resolve(answer);
      };
      const end = (error: Error) => {
        settle();
        this.worker = null;
        if (!this.isStopped) reject(error);
      };
      const exit = (code: number) => {
        end(new Error(`a worker ended with ${String(code)}`));
      };
      worker.on('message', listen).on('error', end).on('exit', exit);
      worker.postMessage(task);
    });
  }

  private start(): Worker {
    return new Worker(new URL('./worker.ts', import.meta.url), { workerData: this.options });
  }
}
