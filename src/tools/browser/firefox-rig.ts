// The rig of rig.ts for Firefox, over BiDi: the same names where both can do the same.
import type { Report } from '../../core/report/report.ts';
import { callIn } from './bidi.ts';
import { type FirefoxOptions, launchFirefox } from './firefox.ts';
import { type FirefoxPage, openPage } from './firefox-page.ts';
import { type Loopback, startLoopback } from './loopback.ts';
import { until } from './until.ts';

export interface FirefoxTab {
  readonly page: FirefoxPage;
  readonly id: number;
}

export interface FirefoxRig {
  readonly web: Loopback;
  readonly origin: string;
  readonly complaints: readonly string[];
  open(url: string): Promise<FirefoxTab>;
  openOwn(path: string): Promise<FirefoxPage>;
  report(tabId: number, isAsExpected?: (report: Report) => boolean): Promise<Report>;
  badge(tabId: number): Promise<{ readonly text: string }>;
  storage(area: 'local' | 'session'): Promise<Record<string, unknown>>;
  store(area: 'local' | 'session', values: Record<string, unknown>): Promise<void>;
  /** Ends the event page as Firefox does after its idle time. */
  stopWorker(): Promise<void>;
  close(): Promise<void>;
}

export async function openFirefox(options: Omit<FirefoxOptions, 'port'> = {}): Promise<FirefoxRig> {
  const web = await startLoopback();
  const { bidi, origin, extensionId, close } = await launchFirefox({ ...options, port: web.port });
  const complaints: string[] = [];
  bidi.on('log.entryAdded', ({ level, text }) => level === 'error' && complaints.push(String(text)));
  await bidi.send('session.subscribe', { events: ['log.entryAdded'] });
  const control = await openPage(bidi, `${origin}/manifest.json`);
  const storage = (area: 'local' | 'session') => control.evaluate((name) => browser.storage[name].get(null), area);

  return {
    web,
    origin,
    complaints,
    open: async (url) => {
      const ids = () => control.evaluate(async () => (await browser.tabs.query({})).map((tab) => tab.id ?? -1));
      const before = await ids();
      const page = await openPage(bidi, url);
      const id = (await ids()).find((one) => !before.includes(one));
      if (id === undefined) throw new Error('the new tab has no id');
      return { page, id };
    },
    openOwn: (path) => openPage(bidi, `${origin}/${path}`),
    report: (tabId, isAsExpected = () => true) =>
      until(`report of tab ${tabId}`, async () => {
        const report = (await storage('session'))[`report:${tabId}`] as Report | undefined;
        return Array.isArray(report?.sightings) && isAsExpected(report) ? report : undefined;
      }),
    badge: async (tabId) => ({
      text: await control.evaluate((id) => browser.action.getBadgeText({ tabId: id }), tabId),
    }),
    storage,
    store: (area, values) => control.evaluate((name, set) => browser.storage[name].set(set), area, values),
    stopWorker: async () => {
      const { contexts } = await bidi.send('browsingContext.getTree', { 'moz:scope': 'chrome' });
      const window = (contexts as { context: string }[])[0]?.context ?? '';
      await callIn(
        bidi,
        window,
        (id) => WebExtensionPolicy.getByID(id).extension.terminateBackground({ ignoreDevToolsAttached: true }),
        extensionId,
      );
    },
    close: async () => {
      await close();
      await web.close();
    },
  };
}

/** The calls made in the extension's page and in Firefox's own window, as those offer them. */
declare const browser: {
  tabs: { query(filter: object): Promise<{ id?: number }[]> };
  action: { getBadgeText(details: { tabId: number }): Promise<string> };
  storage: Record<
    'local' | 'session',
    { get(keys: null): Promise<Record<string, unknown>>; set(values: object): Promise<void> }
  >;
};
declare const WebExtensionPolicy: {
  getByID(id: string): { extension: { terminateBackground(options: object): Promise<void> } };
};
