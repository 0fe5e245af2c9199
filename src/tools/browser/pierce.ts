// Looks into closed shadow roots, which the page itself can't: the extension's marks live there.
import type { CDPSession, Page } from 'playwright-core';

interface DomNode {
  readonly backendNodeId: number;
  readonly shadowRootType?: string;
  readonly children?: readonly DomNode[];
  readonly shadowRoots?: readonly DomNode[];
}

/**
 * Runs `look` inside every closed shadow root of the page's main frame and returns what it returns, in document order.
 * `look` is sent to the page as text: it can use its two parameters only.
 */
export async function lookIntoClosedRoots<T, A = undefined>(
  page: Page,
  look: (root: ShadowRoot, argument: A) => T,
  argument?: A,
): Promise<T[]> {
  const session = await page.context().newCDPSession(page);
  try {
    const { root } = await session.send('DOM.getDocument', { depth: -1, pierce: true });
    const found: T[] = [];
    for (const backendNodeId of closedRootsOf(root)) {
      found.push((await callOn(session, backendNodeId, look.toString(), argument)) as T);
    }
    return found;
  } finally {
    await session.detach();
  }
}

function* closedRootsOf(node: DomNode): Generator<number> {
  for (const root of node.shadowRoots ?? []) {
    if (root.shadowRootType === 'closed') yield root.backendNodeId;
    yield* closedRootsOf(root);
  }
  for (const child of node.children ?? []) yield* closedRootsOf(child);
}

async function callOn(session: CDPSession, backendNodeId: number, look: string, argument: unknown): Promise<unknown> {
  const { object } = await session.send('DOM.resolveNode', { backendNodeId });
  const { result, exceptionDetails } = await session.send('Runtime.callFunctionOn', {
    ...(object.objectId ? { objectId: object.objectId } : {}),
    functionDeclaration: `function (argument) { return (${look})(this, argument); }`,
    arguments: [{ value: argument }],
    returnByValue: true,
  });
  if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
  return result.value;
}
