/** Lets jobs go one after the other, in the order they come; one that fails does not hold up the next. */
export class Turns {
  private last: Promise<unknown> = Promise.resolve();

  take<Result>(job: () => Promise<Result>): Promise<Result> {
    const result = this.last.then(job);
    this.last = result.catch(() => undefined);
    return result;
  }
}
