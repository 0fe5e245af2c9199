// A picture as a data URL, for a message to the worker: codes need no more pixels than the reader asks for.

/**
 * Drawn as JPEG, its longer edge at most `longestEdge` pixels. Rejects where the page may not read the picture itself.
 */
export async function drawnAs(picture: HTMLImageElement | ImageBitmap, longestEdge: number): Promise<string> {
  const [width, height] =
    'naturalWidth' in picture ? [picture.naturalWidth, picture.naturalHeight] : [picture.width, picture.height];
  const scale = Math.min(1, longestEdge / Math.max(width, height));
  const canvas = new OffscreenCanvas(Math.round(width * scale), Math.round(height * scale));
  canvas.getContext('2d')?.drawImage(picture, 0, 0, canvas.width, canvas.height);
  return dataUrlOf(await canvas.convertToBlob({ type: 'image/jpeg', quality: 0.92 }));
}

export function dataUrlOf(blob: Blob): Promise<string> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.addEventListener('load', () => resolve(String(reader.result)));
    reader.addEventListener('error', () => reject(reader.error));
    reader.readAsDataURL(blob);
  });
}
