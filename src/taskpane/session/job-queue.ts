/**
 * Jobs on the workbook run one after the other: reads and writes of two jobs never mix. A job asked for while one of
 * the same name still waits is that one; the one that runs can be given up.
 */
export class JobQueue {
  #tail: Promise<void> = Promise.resolve();
  #running: { readonly name: string; readonly done: Promise<void>; readonly abort: AbortController } | null =
    null;
  readonly #waiting = new Map<string, Promise<void>>();

  /** Runs the job after those before it. It must not throw: what it has to say goes into the state. */
  run(name: string, job: (signal: AbortSignal) => Promise<void>): Promise<void> {
    const waiting = this.#waiting.get(name);
    if (waiting) return waiting;
    const abort = new AbortController();
    const done: Promise<void> = this.#tail.then(async () => {
      this.#waiting.delete(name);
      this.#running = { name, done, abort };
      try {
        await job(abort.signal);
      } finally {
        this.#running = null;
      }
    });
    this.#waiting.set(name, done);
    this.#tail = done.catch(() => undefined);
    return done;
  }

  /** The same, but where such a job runs already it is that one: a second click does nothing. */
  runOnce(name: string, job: (signal: AbortSignal) => Promise<void>): Promise<void> {
    return this.#running?.name === name ? this.#running.done : this.run(name, job);
  }

  /** Gives up the job that runs. */
  cancel(): void {
    this.#running?.abort.abort();
  }
}
