// What became of a picture that was looked at for a QR code. Three different things, never mixed up:
// a code was read, none was found, or the picture could not be looked at.

import type { Verdict } from '../model.ts';
import type { Code } from './code.ts';

export type PictureReading =
  | { readonly status: 'code'; readonly text: string }
  /** Looked, and read none: not the same as there being none. */
  | { readonly status: 'none' }
  | { readonly status: 'unreadable' }
  | { readonly status: 'too-large' };

export type PictureAnswer =
  | { readonly status: 'code'; readonly code: Code; readonly verdict: Verdict }
  | Exclude<PictureReading, { readonly status: 'code' }>;

/** What became of each picture of a tab, by the picture's own key. */
export type PicturesSeen = Readonly<Record<string, PictureReading['status']>>;
export const picturesKey = (tabId: number): string => `pictures:${tabId}`;

/** Length of a picture as a data URL, and its area in pixels, beyond which it is not opened. */
export const maximumPictureCharacters = 6_000_000;
export const maximumPicturePixels = 24_000_000;
/** Longest edge at which a picture is searched: larger ones are made smaller first. */
export const searchedEdgePixels = 1600;

/** The bytes of a `data:image/…;base64,` address and their type; nothing for anything else. */
export function parsePicture(value: unknown): { readonly type: string; readonly base64: string } | undefined {
  if (typeof value !== 'string' || value.length > maximumPictureCharacters) return undefined;
  const parts = /^data:(image\/(?:png|jpeg|webp|gif|bmp|avif));base64,/i.exec(value);
  if (!parts?.[1]) return undefined;
  return { type: parts[1].toLowerCase(), base64: value.slice(parts[0].length) };
}
