// Pictures in chats: a poster with a QR code has no text at all, so what its code holds takes the text's place. Looked
// at when it comes into view, one at a time, each picture once. It is drawn from what the page already shows: nothing
// is fetched.

import type { PictureReading } from '../../core/picture/picture.ts';
import { type Found, idOf } from '../found.ts';
import { attributeOf, first } from '../read/dom.ts';
import { drawnAs } from '../read/picture-data.ts';

export interface PictureParts {
  readonly document: Document;
  /**
   * Hands a data URL to the worker; nothing when there was no answer. `undefined` tells of a picture that cannot be
   * drawn.
   */
  readonly decode: (picture: string | undefined, key: string) => Promise<PictureReading | undefined>;
  /** A code was read: the message says more than before. */
  readonly learned: (message: Element) => void;
  readonly signal: AbortSignal;
}

export interface Pictures {
  /** The message with its picture's code as text, once that is known; until then the picture is watched. */
  add(found: Found | undefined, message: Element): Found | undefined;
}

const selector = '.picture img, .msg-image img';
const smallestEdge = 60;
const longestEdge = 1200;
const maximumCodes = 500;

export function createPictures({ document, decode, learned, signal }: PictureParts): Pictures {
  const codes = new Map<string, string>();
  const done = new Set<string>();
  const messages = new WeakMap<Element, Element>();
  let queue = Promise.resolve();

  const look = async (image: HTMLImageElement) => {
    const key = keyOf(image);
    if (done.has(key) || signal.aborted || !image.isConnected) return;
    if (!image.complete || image.naturalWidth === 0) {
      image.addEventListener('load', () => enqueue(image), { once: true, signal });
      return;
    }
    if (Math.min(image.naturalWidth, image.naturalHeight) < smallestEdge) return;
    done.add(key);
    const reading = await decode(await drawnAs(image, longestEdge).catch(() => undefined), key);
    // Nobody answered: asked again when it comes into view anew.
    if (!reading) done.delete(key);
    const message = messages.get(image);
    if (reading?.status !== 'code' || codes.size >= maximumCodes || !message) return;
    codes.set(key, reading.text);
    learned(message);
  };
  const enqueue = (image: HTMLImageElement) => {
    queue = queue.then(() => look(image)).catch((error: unknown) => console.debug('picture', error));
  };

  const view = document.defaultView as (Window & typeof globalThis) | null;
  const seen = new WeakSet<Element>();
  const observer = view?.IntersectionObserver
    ? new view.IntersectionObserver((entries) => {
        for (const { isIntersecting, target } of entries) if (isIntersecting) enqueue(target as HTMLImageElement);
      })
    : undefined;
  signal.addEventListener('abort', () => observer?.disconnect());

  return {
    add(found, message) {
      if (found?.sighting.form !== 'image') return found;
      const image = first(found.element, selector);
      if (!(image instanceof HTMLImageElement)) return found;
      const key = keyOf(image);
      const text = codes.get(key);
      const { sighting } = found;
      // The file helper gives its messages no id: its pictures are told apart by their own.
      const id = sighting.place === 'filehelper' ? `${sighting.id} ${key}` : sighting.id;
      if (text !== undefined) return { ...found, sighting: { ...sighting, id, text } };
      messages.set(image, message);
      if (!done.has(key) && !seen.has(image)) {
        seen.add(image);
        observer?.observe(image);
      }
      return { ...found, sighting: { ...sighting, id } };
    },
  };
}

/** The picture's number in the address it is shown from; of that address nothing else is kept. */
function keyOf(image: Element): string {
  const source = attributeOf(image, 'src') ?? '';
  return /[?&]msgid=(\d{1,40})/i.exec(source)?.[1] ?? idOf(source);
}
