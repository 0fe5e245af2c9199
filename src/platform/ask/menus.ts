// "Check this link", "check the selected text", "check the QR code in this picture": the answer opens in a small
// window.
import { type Browser, browser } from 'wxt/browser';
import type { AskedAbout } from '../../core/asked.ts';
import { readPictureInTab } from '../picture/picture-in-tab.ts';
import { answerTo } from '../picture/pictures.ts';
import { watchSettings } from '../settings/settings.ts';
import { inTurn } from '../turns.ts';
import { storeAsked } from './asked.ts';

export interface MenuTitles {
  readonly link: string;
  readonly selection: string;
  readonly picture: string;
}

const size = { width: 420, height: 720 };

/** Registered synchronously. `titles` are asked for again when the language may have changed. */
export function startMenus(titles: () => Promise<MenuTitles>): void {
  const renew = () =>
    inTurn('menus', async () => {
      const { link, selection, picture } = await titles();
      await browser.contextMenus.removeAll();
      browser.contextMenus.create({ id: 'link', title: link, contexts: ['link'] });
      browser.contextMenus.create({ id: 'selection', title: selection, contexts: ['selection'] });
      browser.contextMenus.create({ id: 'picture', title: picture, contexts: ['image'] });
    });
  browser.runtime.onInstalled.addListener(() => void renew());
  browser.runtime.onStartup.addListener(() => void renew());
  browser.contextMenus.onClicked.addListener((info, tab) => void answer(info, tab));
  watchSettings(() => void renew());
}

async function answer(info: Browser.contextMenus.OnClickData, tab: Browser.tabs.Tab | undefined): Promise<void> {
  try {
    const asked = await askedOf(info, tab);
    if (asked) await openAnswer(await storeAsked(asked, tab?.id));
  } catch (error) {
    console.warn('menu:', error);
  }
}

async function askedOf(
  info: Browser.contextMenus.OnClickData,
  tab: Browser.tabs.Tab | undefined,
): Promise<AskedAbout | undefined> {
  if (info.menuItemId === 'link' && info.linkUrl) return { kind: 'text', text: info.linkUrl };
  if (info.menuItemId === 'selection' && info.selectionText) return { kind: 'text', text: info.selectionText };
  if (info.menuItemId !== 'picture') return undefined;
  return { kind: 'picture', answer: await answerTo(await readPictureInTab(info.srcUrl ?? '', info.frameId ?? 0, tab)) };
}

async function openAnswer(path: string): Promise<void> {
  const url = browser.runtime.getURL(path as never);
  try {
    await browser.windows.create({ url, type: 'popup', ...size });
  } catch {
    // No windows here (a phone): a tab has to do.
    await browser.tabs.create({ url });
  }
}
