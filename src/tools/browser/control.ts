// A quiet page of the extension (its own manifest.json: no code of ours runs there) from which the browser API is
// asked.
import type { BrowserContext, Page } from 'playwright-core';

export type StorageArea = 'local' | 'session' | 'sync';

export interface Control {
  newTab(): Promise<{ page: Page; id: number }>;
  badge(tabId: number): Promise<{ text: string; colour: string }>;
  storage(area: StorageArea): Promise<Record<string, unknown>>;
  store(area: StorageArea, values: Record<string, unknown>): Promise<void>;
  stopWorker(): Promise<void>;
  isWorkerRunning(): boolean;
  /** Whether the worker answers a question within ten seconds; starts it when it sleeps. */
  isWorkerAnswering(): Promise<boolean>;
  reload(): Promise<void>;
}

/** The few calls made here, as the page offers them. */
interface ExtensionApi {
  tabs: { query(filter: object): Promise<{ id?: number }[]> };
  action: {
    getBadgeText(details: { tabId: number }): Promise<string>;
    getBadgeBackgroundColor(details: { tabId: number }): Promise<number[]>;
  };
  storage: Record<
    StorageArea,
    { get(keys: null): Promise<Record<string, unknown>>; set(values: object): Promise<void> }
  >;
  runtime: { reload(): void; sendMessage(message: object): Promise<unknown> };
}
declare const chrome: ExtensionApi;

export async function openControl(context: BrowserContext, origin: string): Promise<Control> {
  const page = await context.newPage();
  try {
    await page.goto(`${origin}/manifest.json`, { timeout: 60_000 });
    await page.evaluate(() => chrome.tabs.query({}));
  } catch (error) {
    await page.close();
    throw error;
  }
  const session = await context.newCDPSession(page);
  let status = 'unknown';
  session.on('ServiceWorker.workerVersionUpdated', ({ versions }) => {
    for (const one of versions) if (one.scriptURL.startsWith(origin)) status = one.runningStatus;
  });
  await session.send('ServiceWorker.enable');

  const tabIds = () => page.evaluate(async () => (await chrome.tabs.query({})).map((tab) => tab.id ?? -1));
  return {
    newTab: async () => {
      // Ids, unlike addresses, can be seen without the tabs permission: the new one is the new tab's.
      const before = new Set(await tabIds());
      const opened = await context.newPage();
      const id = (await tabIds()).find((one) => !before.has(one));
      if (id === undefined) throw new Error('the new tab has no id');
      return { page: opened, id };
    },
    badge: (tabId) =>
      page.evaluate(async (id) => {
        const colour = await chrome.action.getBadgeBackgroundColor({ tabId: id });
        const hex = colour.slice(0, 3).map((part) => part.toString(16).padStart(2, '0'));
        return { text: await chrome.action.getBadgeText({ tabId: id }), colour: `#${hex.join('')}` };
      }, tabId),
    storage: (area) => page.evaluate((name) => chrome.storage[name].get(null), area),
    store: (area, values) => page.evaluate(([name, set]) => chrome.storage[name].set(set), [area, values] as const),
    stopWorker: async () => void (await session.send('ServiceWorker.stopAllWorkers')),
    isWorkerRunning: () => status === 'running' || status === 'starting',
    isWorkerAnswering: () =>
      page.evaluate(async () => {
        const answer = chrome.runtime.sendMessage({ type: 'check', question: { text: '' } }).then(
          () => true,
          () => false,
        );
        const late = new Promise<boolean>((resolve) => setTimeout(() => resolve(false), 10_000));
        return Promise.race([answer, late]);
      }),
    reload: async () => {
      const closed = page.waitForEvent('close', { timeout: 60_000 });
      await page.evaluate(() => void setTimeout(() => chrome.runtime.reload(), 0));
      await closed;
    },
  };
}
