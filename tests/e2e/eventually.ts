/** Asks again until what is expected holds; the last failure is thrown where it does not within ten seconds. */
export async function eventually(expected: () => Promise<void>): Promise<void> {
  const end = Date.now() + 10_000;
  for (;;) {
    try {
      await expected();
      return;
    } catch (failure) {
      if (Date.now() > end) throw failure;
      await new Promise((done) => setTimeout(done, 100));
    }
  }
}
