/** A page nobody looks at is not painted: it goes on all the same. Milliseconds. */
const UNSEEN = 100;

/** Resolves once the page was painted as it is now. */
export function nextPaint(): Promise<void> {
  return new Promise((done) => {
    const unseen = setTimeout(done, UNSEEN);
    requestAnimationFrame(() => {
      clearTimeout(unseen);
      setTimeout(done);
    });
  });
}
