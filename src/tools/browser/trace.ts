// How long calls into the extension's scripts keep a page's main thread, in CPU time: what others do on the same
// machine does not count.
import type { Page } from 'playwright-core';

interface TraceEvent {
  readonly name: string;
  readonly tdur?: number;
  readonly args?: { readonly data?: { readonly url?: string } };
}

/** Thread milliseconds of every call into a script whose address begins with `origin`, while `action` runs. */
export async function traceCalls(page: Page, origin: string, action: () => Promise<void>): Promise<number[]> {
  const session = await page.context().newCDPSession(page);
  const calls: number[] = [];
  session.on('Tracing.dataCollected', ({ value }) => {
    for (const { name, tdur, args } of value as unknown as TraceEvent[]) {
      const isOurs = name === 'FunctionCall' && args?.data?.url?.startsWith(origin);
      if (isOurs && tdur !== undefined) calls.push(tdur / 1000);
    }
  });
  await session.send('Tracing.start', {
    traceConfig: { includedCategories: ['devtools.timeline'], excludedCategories: ['*'] },
    transferMode: 'ReportEvents',
  });
  await action();
  const complete = new Promise<void>((resolve) => session.once('Tracing.tracingComplete', () => resolve()));
  await session.send('Tracing.end');
  await complete;
  await session.detach();
  return calls;
}
