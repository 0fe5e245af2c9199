// Pictures handed over for their QR codes: read once each, remembered by picture for this session, counted by tab.
import { browser } from 'wxt/browser';
import { assess } from '../../core/assess.ts';
import { codeOf } from '../../core/picture/code.ts';
import type { PictureAnswer, PictureReading } from '../../core/picture/picture.ts';
import type { Handlers } from '../messages.ts';
import { rate } from '../rating/rate.ts';
import { hashOf } from '../session-hash.ts';
import { inTurn } from '../turns.ts';
import { countPicture } from './pictures-seen.ts';
import { readPicture } from './qr.ts';

const readingsKey = 'pictures-read';
const maximumReadings = 300;

export const pictureHandlers: Handlers = {
  picture: {
    from: 'anyone',
    answer: async ({ picture, key }, { tabId }) => {
      const reading = picture === undefined ? ({ status: 'unreadable' } as const) : await readOnce(picture);
      if (tabId !== undefined) await countPicture(tabId, String(key).slice(0, 100), reading.status);
      return reading;
    },
  },
  readPicture: { from: 'own-pages', answer: async ({ picture }) => answerTo(await readPicture(picture)) },
};

/** What a reading means: the code explained, its content rated like a message. */
export async function answerTo(reading: PictureReading): Promise<PictureAnswer> {
  if (reading.status !== 'code') return reading;
  const code = codeOf(reading.text);
  const sighting = { id: 'picture', place: 'web', form: 'image', text: code.text, links: [] } as const;
  const verdict = await rate((engine, options) => assess(sighting, engine, options));
  return { status: 'code', code, verdict };
}

async function readOnce(picture: string): Promise<PictureReading> {
  const hash = await hashOf(`picture ${picture}`);
  const known = (await readReadings()).find(([one]) => one === hash)?.[1];
  if (known) return known;
  const reading = await readPicture(picture);
  await inTurn(readingsKey, async () => {
    const after = [...(await readReadings()), [hash, reading] as const].slice(-maximumReadings);
    await browser.storage.session.set({ [readingsKey]: after });
  });
  return reading;
}

async function readReadings(): Promise<readonly (readonly [string, PictureReading])[]> {
  const value: unknown = (await browser.storage.session.get(readingsKey))[readingsKey];
  return Array.isArray(value) ? (value as [string, PictureReading][]) : [];
}
