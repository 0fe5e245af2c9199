// The guard: dangerous addresses meet our own page before theirs, by click and by navigation, once and without loops.
import { type Browser, browser } from 'wxt/browser';
import { linkOf, longestAddress } from '../../core/address/url.ts';
import { type Warning, warningPathOf, webAddressOf } from '../../core/guard/warning.ts';
import type { LinkVerdict } from '../../core/model.ts';
import { withOpinion } from '../../core/settings/opinion.ts';
import type { Asker, Handlers } from '../messages.ts';
import { changeNoted } from '../settings/changes.ts';
import { inTurn } from '../turns.ts';
import { type Danger, dangerAt } from './danger.ts';
import { metWith, noteMet, settle } from './met.ts';
import { dropPass, openOnce, usePass } from './passes.ts';
import { noteCommitted, storeWarning } from './warnings.ts';

/** `here`: in the same tab; `tab`: in a new one; `behind`: in a new one that stays in the background. */
export type Opening = 'here' | 'tab' | 'behind';

export const guardHandlers: Handlers = {
  openOnce: {
    from: 'own-pages',
    answer: ({ address }, { tabId }) => openOnce(ownTab(tabId), webAddressOf(String(address))),
  },
  trustSite: { from: 'own-pages', answer: ({ address }, { tabId }) => trust(ownTab(tabId), String(address)) },
  guard: { from: 'anyone', answer: ({ url, open, chat }, asker) => meetClick(String(url), open, chat === true, asker) },
};

/** Registered synchronously: a navigation may be what wakes the worker. */
export function watchNavigations(): void {
  const web = { url: [{ schemes: ['http', 'https'] }] };
  browser.webNavigation.onBeforeNavigate.addListener((details) => void meetNavigation(details, 'begin'), web);
  browser.webNavigation.onCommitted.addListener((details) => void meetNavigation(details, 'commit'), web);
  browser.webNavigation.onErrorOccurred.addListener(({ frameId, tabId }) => {
    if (frameId === 0) void inTurn(`guard:${tabId}`, () => dropPass(tabId));
  }, web);
  browser.tabs.onRemoved.addListener((tabId) => void forgetTab(tabId));
}

function ownTab(tabId: number | undefined): number {
  if (tabId === undefined) throw new Error('the warning page stands in no tab');
  return tabId;
}

async function trust(tabId: number, address: string): Promise<void> {
  const site = linkOf(address)?.site;
  if (!site) throw new Error('no site to trust');
  await changeNoted((before) => withOpinion(before, site, 'trusted'));
  await openOnce(tabId, address);
}

type Details = Pick<Browser.webNavigation.WebNavigationTransitionCallbackDetails, 'tabId' | 'frameId' | 'url'>;

async function meetNavigation(details: Details, phase: 'begin' | 'commit'): Promise<void> {
  const { tabId, frameId, url } = details;
  if (frameId !== 0 || (details as { documentLifecycle?: string }).documentLifecycle === 'prerender') return;
  await inTurn(`guard:${tabId}`, async () => {
    try {
      const danger = await dangerAt(url, 'navigation');
      const allowed = danger !== undefined && (await usePass(tabId, url, phase));
      if (phase === 'commit') await dropPass(tabId);
      if (danger && !allowed) await warnAboutNavigation(tabId, url, danger, phase);
    } catch (error) {
      console.warn('guard:', error);
    }
  });
}

async function warnAboutNavigation(tabId: number, url: string, danger: Danger, phase: 'begin' | 'commit') {
  const committed = phase === 'commit';
  const met = committed ? await metWith(tabId, url) : undefined;
  if (met !== undefined) return noteCommitted(met);
  const stored = await storeWarning(warningOf(danger, url, { from: 'navigation', committed, ownTab: false }));
  await noteMet(tabId, url, stored);
  try {
    await browser.tabs.update(tabId, { url: pageUrlOf(stored, danger.link, url) });
  } catch (error) {
    // Nobody was warned: when the page comes after all, it is met anew.
    await settle(tabId);
    throw error;
  }
}

async function meetClick(url: string, open: unknown, chat: boolean, asker: Asker): Promise<{ warned: boolean }> {
  if (asker.tabId === undefined || !webAddressOf(bearable(url))) return { warned: false };
  const danger = await dangerAt(url, 'click');
  if (!danger) return { warned: false };
  const here = open === 'here' && asker.frameId === 0;
  const warning = warningOf(danger, url, { from: chat ? 'chat' : 'page', committed: false, ownTab: !here });
  const target = pageUrlOf(await storeWarning(warning), danger.link, url);
  if (here) await browser.tabs.update(asker.tabId, { url: target });
  else await browser.tabs.create({ url: target, openerTabId: asker.tabId, active: open !== 'behind' });
  return { warned: true };
}

function warningOf(danger: Danger, url: string, how: Pick<Warning, 'from' | 'committed' | 'ownTab'>): Warning {
  return { version: 1, address: addressOf(danger.link, url), ...danger, at: Date.now(), ...how };
}

/** What is opened is the target: wrappers would only bring another warning on the way. */
function addressOf(link: LinkVerdict, url: string): string {
  return webAddressOf(link.target) || webAddressOf(bearable(url));
}

/** As much of an address as is rated: one that is padded beyond that is met all the same. */
function bearable(url: string): string {
  return url.slice(0, longestAddress);
}

function pageUrlOf(key: string, link: LinkVerdict, url: string): string {
  return browser.runtime.getURL(warningPathOf(key, addressOf(link, url)) as never);
}

async function forgetTab(tabId: number): Promise<void> {
  await inTurn(`guard:${tabId}`, async () => {
    await dropPass(tabId);
    await settle(tabId);
  });
}
