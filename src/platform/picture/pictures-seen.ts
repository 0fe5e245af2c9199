// What became of each picture of a tab: counted by the worker, read by the popup.
import { browser } from 'wxt/browser';
import { type PictureReading, type PicturesSeen, picturesKey } from '../../core/picture/picture.ts';
import { inTurn } from '../turns.ts';

const maximumPictures = 1000;

export async function countPicture(tabId: number, key: string, status: PictureReading['status']): Promise<void> {
  await inTurn(picturesKey(tabId), async () => {
    const after = { ...(await readPicturesSeen(tabId)), [key]: status };
    if (Object.keys(after).length <= maximumPictures)
      await browser.storage.session.set({ [picturesKey(tabId)]: after });
  });
}

export async function readPicturesSeen(tabId: number): Promise<PicturesSeen> {
  const value: unknown = (await browser.storage.session.get(picturesKey(tabId)))[picturesKey(tabId)];
  return typeof value === 'object' && value !== null ? (value as PicturesSeen) : {};
}
