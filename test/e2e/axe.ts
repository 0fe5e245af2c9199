// axe in a page, whatever its content security policy: by the debugger's evaluation, not by a script element.
import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';

const source = readFileSync('node_modules/axe-core/axe.min.js', 'utf8');

/** What axe finds wrong (WCAG 2.2 A, AA and best practices), one line each. Must be empty. */
export async function axeViolations(page: Page): Promise<readonly string[]> {
  await page.evaluate(source);
  return page.evaluate(async () => {
    const { violations } = await axe.run(document, { resultTypes: ['violations'] });
    return violations.flatMap(({ id, help, nodes }) =>
      nodes.map(({ target, failureSummary }) => `${id}: ${help} at ${target.join(' ')}: ${failureSummary ?? ''}`),
    );
  });
}

interface AxeNode {
  readonly target: readonly string[];
  readonly failureSummary?: string;
}

declare const axe: {
  run(root: Document, options: object): Promise<{ violations: { id: string; help: string; nodes: AxeNode[] }[] }>;
};
