// A picture as a data URL small enough for a message: codes need no more than this.
import { maximumPictureCharacters } from '../../src/core/picture.ts';

const longestEdge = 2400;

export async function pictureUrlOf(picture: Blob): Promise<string> {
  const known = /^image\/(?:png|jpeg|webp|gif|bmp|avif)$/.test(picture.type);
  if (known && picture.size < (maximumPictureCharacters * 3) / 4 - 100) return dataUrlOf(picture);
  const bitmap = await createImageBitmap(picture);
  const scale = Math.min(1, longestEdge / Math.max(bitmap.width, bitmap.height));
  const canvas = new OffscreenCanvas(Math.round(bitmap.width * scale), Math.round(bitmap.height * scale));
  canvas.getContext('2d')?.drawImage(bitmap, 0, 0, canvas.width, canvas.height);
  bitmap.close();
  return dataUrlOf(await canvas.convertToBlob({ type: 'image/jpeg', quality: 0.92 }));
}

function dataUrlOf(blob: Blob): Promise<string> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.addEventListener('load', () => resolve(String(reader.result)));
    reader.addEventListener('error', () => reject(reader.error));
    reader.readAsDataURL(blob);
  });
}
