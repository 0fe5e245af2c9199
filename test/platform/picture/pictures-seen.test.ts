import { beforeEach, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { picturesKey } from '../../../src/core/picture/picture.ts';
import { countPicture, readPicturesSeen } from '../../../src/platform/picture/pictures-seen.ts';

beforeEach(() => fakeBrowser.reset());

test('a picture counts once, with what became of it last', async () => {
  await countPicture(1, 'a', 'none');
  await countPicture(1, 'a', 'code');
  await countPicture(2, 'b', 'unreadable');
  expect(await readPicturesSeen(1)).toEqual({ a: 'code' });
});

test('of a chat that goes on for weeks a thousand pictures are counted, and those may still change', async () => {
  const seen = Object.fromEntries(Array.from({ length: 1_000 }, (_, at) => [`p${at}`, 'none']));
  await fakeBrowser.storage.session.set({ [picturesKey(1)]: seen });
  await countPicture(1, 'one more', 'code');
  await countPicture(1, 'p7', 'code');
  expect(await readPicturesSeen(1)).toEqual({ ...seen, p7: 'code' });
});

test('damaged storage counts as nothing seen', async () => {
  await fakeBrowser.storage.session.set({ [picturesKey(1)]: 'x' });
  expect(await readPicturesSeen(1)).toEqual({});
});
