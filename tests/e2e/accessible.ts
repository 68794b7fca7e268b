import axe, { type Result as AxeViolation } from 'axe-core';
import type { Frame } from 'playwright-core';

/**
 * What axe finds wrong in a page or frame, one line a rule: WCAG 2.2 A and AA and its own best practices. The sheet's
 * scrolled panes are no stops for Tab: the field one types into has the focus, and its arrow keys scroll them.
 */
export async function axeViolations(frame: Frame): Promise<readonly string[]> {
  await frame.evaluate(axe.source);
  const results = await frame.evaluate(() => {
    const { axe: run } = globalThis as unknown as { axe: typeof axe };
    return run.run(document, { iframes: false });
  });
  const isSheet = ({ id, nodes }: AxeViolation) =>
    id === 'scrollable-region-focusable' && nodes.every(({ target }) => String(target).includes('.rgCol'));
  return results.violations
    .filter((violation) => !isSheet(violation))
    .map(
      ({ id, nodes }) =>
        `${new URL(frame.url()).pathname} ${id}: ${nodes.length} × ${nodes[0]?.html.slice(0, 300) ?? ''}`,
    );
}
