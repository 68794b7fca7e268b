import axe from 'axe-core';
import type { Frame, Page } from 'playwright-core';

/** What axe finds wrong in the page and in its frames, one line a rule: WCAG 2.2 A and AA and its own best practices. */
export async function axeViolations(page: Page): Promise<readonly string[]> {
  const found = await Promise.all(page.frames().map(violationsIn));
  return found.flat();
}

async function violationsIn(frame: Frame): Promise<readonly string[]> {
  await frame.evaluate(axe.source);
  const results = await frame.evaluate(() => {
    const { axe: run } = globalThis as unknown as { axe: typeof axe };
    return run.run(document, { iframes: false });
  });
  return results.violations.map(
    ({ id, nodes }) => `${new URL(frame.url()).pathname} ${id}: ${nodes.map(({ html }) => html).join('\n')}`,
  );
}
