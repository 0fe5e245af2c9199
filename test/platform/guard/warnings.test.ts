import { beforeEach, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { Warning } from '../../../src/core/guard/warning.ts';
import type { LinkVerdict } from '../../../src/core/model.ts';
import { noteCommitted, readWarning, storeWarning } from '../../../src/platform/guard/warnings.ts';

const address = 'https://bad.top/x';
const link = { url: address, target: address, hops: [], level: 'danger', findings: [] } as unknown as LinkVerdict;
const warning: Warning = {
  version: 1,
  ...{ from: 'navigation', address, link, packs: [], committed: false, ownTab: false, at: 1 },
};

beforeEach(() => fakeBrowser.reset());

test('a warning is read back by its key, and says when its page came all the same', async () => {
  const key = await storeWarning(warning);
  expect(await readWarning(key)).toEqual(warning);
  await noteCommitted(key);
  expect(await readWarning(key)).toEqual({ ...warning, committed: true });
});

test('of a warning that is gone nothing is noted', async () => {
  await noteCommitted('gone');
  expect(await fakeBrowser.storage.session.get(null)).toEqual({});
});

test('the last forty warnings are kept', async () => {
  const keys: string[] = [];
  for (let count = 0; count < 42; count += 1) keys.push(await storeWarning(warning));
  const kept = await Promise.all(keys.map(readWarning));
  expect(kept.map((one) => one !== undefined)).toEqual(keys.map((_, at) => at >= 2));
});
