// Looks for a QR code in a picture, in the worker. The decoder is the kept library `qr`; the browser opens the picture.
import decodeQR from 'qr/decode.js';
import {
  maximumPictureCharacters,
  maximumPicturePixels,
  type PictureReading,
  parsePicture,
  searchedEdgePixels,
} from '../../core/picture/picture.ts';

/** Total: whatever is handed over, a reading comes back. */
export async function readPicture(picture: unknown): Promise<PictureReading> {
  if (typeof picture === 'string' && picture.length > maximumPictureCharacters) return { status: 'too-large' };
  if (!parsePicture(picture)) return { status: 'unreadable' };
  const blob = blobOf(picture);
  return blob ? readBlob(blob) : { status: 'unreadable' };
}

/** The picture of a data URL, of any length. */
export function blobOf(picture: unknown): Blob | undefined {
  const [, type = '', base64 = ''] = /^data:(image\/[a-z]+);base64,(.*)$/is.exec(String(picture)) ?? [];
  try {
    const bytes = Uint8Array.from(atob(base64), (one) => one.charCodeAt(0));
    return bytes.length > 0 ? new Blob([bytes], { type }) : undefined;
  } catch {
    return undefined;
  }
}

/** Part of a picture, in its own pixels. */
export interface Part {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

export async function readBlob(blob: Blob, part?: Part): Promise<PictureReading> {
  let bitmap: ImageBitmap;
  try {
    bitmap = part
      ? await createImageBitmap(blob, part.left, part.top, part.width, part.height)
      : await createImageBitmap(blob);
  } catch {
    return { status: 'unreadable' };
  }
  try {
    if (bitmap.width * bitmap.height > maximumPicturePixels) return { status: 'too-large' };
    return search(bitmap);
  } finally {
    bitmap.close();
  }
}

/**
 * The picture at its own size, then larger and smaller: codes in posters are small, those in photographs are coarse.
 */
function search(bitmap: ImageBitmap): PictureReading {
  const longest = Math.max(bitmap.width, bitmap.height);
  const fitting = Math.min(1, searchedEdgePixels / longest);
  for (const scale of new Set([fitting, ...(longest < 400 ? [2] : []), fitting / 2])) {
    const text = decode(bitmap, scale);
    if (text !== undefined) return { status: 'code', text };
  }
  return { status: 'none' };
}

function decode(bitmap: ImageBitmap, scale: number): string | undefined {
  const width = Math.max(1, Math.round(bitmap.width * scale));
  const height = Math.max(1, Math.round(bitmap.height * scale));
  const context = new OffscreenCanvas(width, height).getContext('2d', { willReadFrequently: true });
  if (!context) return undefined;
  // What is see-through would be read as black.
  context.fillStyle = '#fff';
  context.fillRect(0, 0, width, height);
  context.drawImage(bitmap, 0, 0, width, height);
  try {
    return decodeQR(context.getImageData(0, 0, width, height), { effort: 3, timeLimit: 400 });
  } catch {
    return undefined;
  }
}
