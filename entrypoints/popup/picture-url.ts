// A picture as a data URL small enough for a message; as it is where it fits.
import { maximumPictureCharacters } from '../../src/core/picture/picture.ts';
import { dataUrlOf, drawnAs } from '../../src/page/read/picture-data.ts';

const longestEdge = 2400;

export async function pictureUrlOf(picture: Blob): Promise<string> {
  const known = /^image\/(?:png|jpeg|webp|gif|bmp|avif)$/.test(picture.type);
  if (known && picture.size < (maximumPictureCharacters * 3) / 4 - 100) return dataUrlOf(picture);
  const bitmap = await createImageBitmap(picture);
  try {
    return await drawnAs(bitmap, longestEdge);
  } finally {
    bitmap.close();
  }
}
