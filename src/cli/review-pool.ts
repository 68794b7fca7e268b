import { statSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import type { Message } from '../messages/message';
import { failureOf } from './failure';
import { failedFile, type FileResult } from './file-result';
import type { FileReviewer } from './file-reviewer';
import type { ReviewOptions } from './review-options';
import { Turns } from './turns';
import { removePartialFile } from './partial-files';
import { WorkerThread } from './worker-thread';
import type { FirstPass, FromOthers } from './worker-messages';

/** Reviews files in two passes, so that people registered in two files are found before anything is written. */
export interface ReviewPool {
  /** First pass: reads and reviews; null for a file that cannot be read. */
  review(file: string, onProgress: (done: number) => void): Promise<FirstPass | null>;
  /** Second pass: adds what other files and the photos say, writes the annotated copy. Never rejects. */
  finish(file: string, added: FromOthers, output: string): Promise<FileResult>;
  close(): Promise<void>;
}

/** Bytes; a lone file beyond it goes to a worker too, which may run out of memory without ending the command. */
const LARGE = 64 * 1024 * 1024;

/**
 * Worker threads, as many as there are files, cores, or `jobs` says. A lone file is reviewed on this thread: starting
 * and ending a worker takes longer than reviewing a usual sheet, and Ctrl-C is heard between two steps.
 */
export function openPool(files: readonly string[], jobs: number | null, options: ReviewOptions): ReviewPool {
  const isLone = files.length === 1 && files.every((file) => sizeOf(file) < LARGE);
  return isLone
    ? new ThisThread(options)
    : new ThreadPool(Math.min(files.length, jobs ?? availableParallelism()), options);
}

/** 0 for a file that has gone meanwhile: reading it says so. */
function sizeOf(file: string): number {
  return statSync(file, { throwIfNoEntry: false })?.size ?? 0;
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
  private readonly threads: readonly WorkerThread[];
  /** A file stays with the thread that read it, which may still hold it for the second pass. */
  private readonly owners = new Map<string, WorkerThread>();
  /** Files over which a worker ended: asking again would end the next one. */
  private readonly failed = new Map<string, Message>();
  private next = 0;

  constructor(count: number, options: ReviewOptions) {
    this.threads = Array.from({ length: count }, () => new WorkerThread(options));
    openPools.add(this);
  }

  async review(file: string, onProgress: (done: number) => void): Promise<FirstPass | null> {
    try {
      const answer = await this.ownerOf(file).ask({ kind: 'review', file }, onProgress);
      return answer.kind === 'reviewed' ? answer.first : null;
    } catch (error) {
      this.failed.set(file, failureOf(error));
      return null;
    }
  }

  async finish(file: string, added: FromOthers, output: string): Promise<FileResult> {
    const failure = this.failed.get(file);
    if (failure) return failedFile(file, failure);
    try {
      const answer = await this.ownerOf(file).ask({ kind: 'finish', file, added, output }, () => undefined);
      if (answer.kind !== 'finished') throw new Error(`a worker answered ${answer.kind} to finish`);
      return answer.result;
    } catch (error) {
      removePartialFile(output);
      return failedFile(file, failureOf(error));
    }
  }

  async close(): Promise<void> {
    openPools.delete(this);
    await Promise.all(this.threads.map((thread) => thread.stop()));
  }

  private ownerOf(file: string): WorkerThread {
    const known = this.owners.get(file);
    if (known) return known;
    const thread = this.threads[this.next % this.threads.length];
    if (!thread) throw new Error('no threads');
    this.next += 1;
    this.owners.set(file, thread);
    return thread;
  }
}
