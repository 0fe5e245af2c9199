// A picture somewhere on a page, asked about by menu. Nothing is fetched: the page draws it, or the visible part of the
// tab is photographed where the page may not read its own picture. Both rest on `activeTab`, which the menu's click
// gives.
import { type Browser, browser } from 'wxt/browser';
import type { PictureReading } from '../../core/picture/picture.ts';
import { blobOf, type Part, readBlob, readPicture } from './qr.ts';

interface Seen {
  readonly picture?: string;
  /** In pixels of the photograph. */
  readonly part?: Part;
}

export async function readPictureInTab(
  source: string,
  frameId: number,
  tab: Browser.tabs.Tab | undefined,
): Promise<PictureReading> {
  if (source.startsWith('data:')) return readPicture(source);
  const seen = tab?.id === undefined ? undefined : await lookInPage(tab.id, frameId, source);
  if (seen?.picture !== undefined) {
    const reading = await readPicture(seen.picture);
    if (reading.status === 'code') return reading;
  }
  const photograph = await photographed(tab);
  if (!photograph) return { status: 'unreadable' };
  const part = seen?.part ? await readBlob(photograph, seen.part) : undefined;
  return part?.status === 'code' ? part : readBlob(photograph);
}

async function lookInPage(tabId: number, frameId: number, source: string): Promise<Seen | undefined> {
  try {
    const target = { tabId, frameIds: [frameId] };
    const [answer] = await browser.scripting.executeScript({ target, func: findInPage, args: [source, frameId === 0] });
    return (answer?.result ?? undefined) as Seen | undefined;
  } catch (error) {
    console.debug('no look into this page:', error);
    return undefined;
  }
}

async function photographed(tab: Browser.tabs.Tab | undefined): Promise<Blob | undefined> {
  try {
    return blobOf(
      await browser.tabs.captureVisibleTab(tab?.windowId ?? browser.windows.WINDOW_ID_CURRENT, { format: 'png' }),
    );
  } catch (error) {
    console.debug('no photograph of this tab:', error);
    return undefined;
  }
}

/** Runs in the page, so it stands alone: the largest visible picture of that address. */
function findInPage(source: string, isTop: boolean): Seen | undefined {
  const boxes = [...document.images]
    .filter((image) => image.currentSrc === source || image.src === source)
    .map((image) => ({ image, box: image.getBoundingClientRect() }))
    .sort((a, b) => b.box.width * b.box.height - a.box.width * a.box.height);
  const [found] = boxes;
  if (!found) return undefined;
  const { image, box } = found;
  const ratio = devicePixelRatio;
  const left = Math.max(0, box.left);
  const top = Math.max(0, box.top);
  const width = Math.min(innerWidth, box.right) - left;
  const height = Math.min(innerHeight, box.bottom) - top;
  const visible = isTop && width > 20 && height > 20;
  const part = { left: left * ratio, top: top * ratio, width: width * ratio, height: height * ratio };
  try {
    const canvas = document.createElement('canvas');
    const scale = Math.min(1, 2000 / Math.max(image.naturalWidth, image.naturalHeight));
    canvas.width = image.naturalWidth * scale;
    canvas.height = image.naturalHeight * scale;
    canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
    return { picture: canvas.toDataURL('image/jpeg', 0.92), ...(visible ? { part } : {}) };
  } catch {
    return visible ? { part } : undefined;
  }
}
