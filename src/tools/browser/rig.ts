// One browser with the extension in it, and the handles that journeys, `npm start` and the screenshots need.
//
//   const rig = await openChromium();                         // production build, new profile, zh-CN, light
//   rig.web.serve('wx.qq.com', () => '<p>…</p>');             // any host of the web, over http and https
//   const tab = await rig.open('https://wx.qq.com/');         // { page: Playwright's Page, id: the tab's id }
//   await rig.report(tab.id, (report) => report.counts.danger > 0);   // waits until storage holds such a report
//   const popup = await rig.openOwn(`popup.html?tabId=${tab.id}`);    // any page of the extension, as a tab
//   await rig.badge(tab.id);                                  // { text, colour }
//   await rig.storage('local'); await rig.store('local', { settings: { … } });
//   await lookIntoClosedRoots(tab.page, (root) => root.textContent);  // pierce.ts: marks
//   await rig.stopWorker();                                   // as the browser does after 30 idle seconds
//   rig.web.strays();                                         // requests that no page made: must stay empty
//   rig.complaints;                                           // exceptions and errors, ours and the pages'
//   await rig.close();
//
// Wait on conditions (`rig.report`, `until`, Playwright's locators), never on time: CI has two slow cores.
import type { BrowserContext, Page } from 'playwright-core';
import type { Report } from '../../core/report/report.ts';
import { builtForChromium, type ChromiumOptions, launchChromium, unpackedIdOf } from './chromium.ts';
import { type Control, openControl, type StorageArea } from './control.ts';
import { type Loopback, startLoopback } from './loopback.ts';
import { until } from './until.ts';

export interface Tab {
  readonly page: Page;
  readonly id: number;
}

export interface ChromiumRig {
  readonly context: BrowserContext;
  /** The whole web as this browser sees it. */
  readonly web: Loopback;
  /** `chrome-extension://<id>`, without a slash at its end. */
  readonly origin: string;
  readonly complaints: readonly string[];
  /** Opens an address in a new tab and waits for its load event. */
  open(url: string): Promise<Tab>;
  /** Opens a page of the extension in a new tab: `popup.html?tabId=5`, `options.html`. */
  openOwn(path: string): Promise<Page>;
  /** The tab's report as storage holds it, once it is as `isAsExpected` wants it. */
  report(tabId: number, isAsExpected?: (report: Report) => boolean): Promise<Report>;
  badge(tabId: number): Promise<{ readonly text: string; readonly colour: string }>;
  storage(area: StorageArea): Promise<Record<string, unknown>>;
  store(area: StorageArea, values: Record<string, unknown>): Promise<void>;
  /** Stops the worker and waits until it has stopped; the next event starts it again. */
  stopWorker(): Promise<void>;
  isWorkerRunning(): boolean;
  /** Reloads the extension as an update does: content scripts in open tabs lose their extension. */
  reloadExtension(): Promise<void>;
  /** Closes every tab but this one: what a person gets to see. */
  showOnly(tab: Tab): Promise<void>;
  close(): Promise<void>;
}

export type RigOptions = Omit<ChromiumOptions, 'port'> & { readonly web?: Loopback };

export async function openChromium(options: RigOptions = {}): Promise<ChromiumRig> {
  const web = options.web ?? (await startLoopback());
  const { context, close } = await launchChromium({ ...options, port: web.port });
  const origin = await originOf(context, options.extension);
  const complaints: string[] = [];
  context.on('weberror', (error) => complaints.push(String(error.error().stack ?? error.error())));
  context.on('console', (message) => {
    if (message.type() === 'error' && !message.text().includes('Failed to load resource'))
      complaints.push(message.text());
  });
  // As long as the extension is being loaded its pages can't be opened: asking again is the only sign there is.
  const reach = () => until('the extension', () => openControl(context, origin).catch(() => undefined));
  let control: Control = await reach();
  /** Whether it answered at once. A worker that begins under a debugger was seen to be listed and never to start. */
  const awaken = async (): Promise<boolean> => {
    let atOnce = true;
    await until('the worker to answer', async () => {
      if (await control.isWorkerAnswering()) return true;
      atOnce = false;
      console.warn('unsteady: a worker was listed and did not answer; it was stopped and started again');
      await control.stopWorker();
      return false;
    });
    return atOnce;
  };
  const atOnce = await awaken();
  // It opens the welcome page by itself: once that is there, a new tab is a tab that somebody opened.
  const hasWelcomed = async () => context.pages().some((page) => page.url() === `${origin}/welcome.html`);
  await until('the welcome page', hasWelcomed, atOnce ? 60_000 : 5_000).catch((error: Error) => {
    if (atOnce) throw error;
  });

  return {
    context,
    web,
    origin,
    complaints,
    open: async (url) => {
      const { page, id } = await control.newTab();
      await page.goto(url, { timeout: 60_000 });
      return { page, id };
    },
    openOwn: async (path) => {
      const page = await context.newPage();
      await page.goto(`${origin}/${path}`, { timeout: 60_000 });
      return page;
    },
    report: (tabId, isAsExpected = () => true) =>
      until(`report of tab ${tabId}`, async () => {
        const report = (await control.storage('session'))[`report:${tabId}`] as Report | undefined;
        return Array.isArray(report?.sightings) && isAsExpected(report) ? report : undefined;
      }),
    badge: (tabId) => control.badge(tabId),
    storage: (area) => control.storage(area),
    store: (area, values) => control.store(area, values),
    stopWorker: async () => {
      await control.stopWorker();
      await until('the worker to stop', async () => !control.isWorkerRunning());
    },
    isWorkerRunning: () => control.isWorkerRunning(),
    reloadExtension: async () => {
      await control.reload();
      control = await reach();
      await awaken();
    },
    showOnly: async ({ page }) => {
      for (const other of context.pages()) if (other !== page) await other.close();
    },
    close: async () => {
      await close();
      if (!options.web) await web.close();
    },
  };
}

/** Told by its worker or its first page. Where neither comes, worked out as Chromium on Linux does it. */
async function originOf(context: BrowserContext, extension = builtForChromium): Promise<string> {
  const told = async () =>
    [...context.serviceWorkers(), ...context.pages()]
      .map((one) => one.url())
      .find((url) => url.startsWith('chrome-extension://'));
  const url = await until('the extension', told, 20_000).catch(() => undefined);
  return `chrome-extension://${url ? new URL(url).host : unpackedIdOf(extension)}`;
}
