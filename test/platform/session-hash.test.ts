import { beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { hashOf } from '../../src/platform/session-hash.ts';

beforeEach(async () => {
  vi.restoreAllMocks();
  await fakeBrowser.storage.session.clear();
});

describe('hashes', () => {
  test('are made again after storage refused once', async () => {
    vi.spyOn(fakeBrowser.storage.session, 'set').mockRejectedValueOnce(new Error('quota'));
    await expect(hashOf('a')).rejects.toThrow('quota');
    expect(await hashOf('a')).toMatch(/^[0-9a-f]{16}$/);
  });

  test('are the same within a session and others after everything was erased', async () => {
    const before = await hashOf('a');
    expect(await hashOf('a')).toBe(before);
    await fakeBrowser.storage.session.remove('salt');
    expect(await hashOf('a')).not.toBe(before);
  });
});
