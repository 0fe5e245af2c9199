// Storage that cannot be read for a moment must never cost what it holds.
import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { changeChannels, readChannels } from '../../src/platform/rules/channels.ts';
import { noteTry, readRenewals } from '../../src/platform/rules/renewal-status.ts';
import { changeSettings, readSettings } from '../../src/platform/settings/settings.ts';

const channel = { id: 'one', address: 'https://rules.test/', keys: ['key'], added: 1 };

beforeEach(() => {
  vi.restoreAllMocks();
  fakeBrowser.reset();
});

function refuseOnce(): void {
  vi.spyOn(fakeBrowser.storage.local, 'get').mockRejectedValueOnce(new Error('disk'));
}

test('settings that could not be read are not written over', async () => {
  await changeSettings((now) => ({ ...now, trusted: ['kept.test'] }));
  refuseOnce();
  await expect(changeSettings((now) => ({ ...now, marks: false }))).rejects.toThrow('disk');
  expect((await readSettings()).trusted).toEqual(['kept.test']);
});

test('nor are the channels that people added', async () => {
  await changeChannels(() => [channel]);
  refuseOnce();
  await expect(changeChannels((all) => [...all, { ...channel, id: 'two' }])).rejects.toThrow('disk');
  expect(await readChannels()).toEqual([channel]);
});

test('nor is how the renewals of others went', async () => {
  vi.spyOn(console, 'warn').mockImplementation(() => undefined);
  await noteTry('one', 1, undefined);
  refuseOnce();
  await noteTry('two', 2, undefined);
  expect(Object.keys(await readRenewals())).toEqual(['one']);
});
