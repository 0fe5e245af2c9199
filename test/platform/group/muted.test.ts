import { beforeEach, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { Level, Sighting, Verdict } from '../../../src/core/model.ts';
import { readMuted, setMuted, withoutMuted } from '../../../src/platform/group/muted.ts';
import { senderHashOf } from '../../../src/platform/session-hash.ts';

const from = (sender: string): Sighting => ({
  id: sender,
  place: 'wechat-group',
  form: 'text',
  text: '',
  links: [],
  sender,
});
const rated = (level: Level, ...links: readonly Level[]): Verdict => ({
  level,
  score: 0,
  kind: 'none',
  findings: [{ rule: 'r' }] as never,
  links: links.map((one) => ({ level: one })) as never,
  packs: [],
});

beforeEach(async () => {
  fakeBrowser.reset();
  await setMuted(await senderHashOf('老王'), true);
});

test('of a muted sender only danger is told, of others everything', async () => {
  const verdicts = [
    rated('caution', 'caution'),
    rated('danger', 'danger', 'notice'),
    rated('danger'),
    rated('caution', 'caution'),
  ];
  const told = await withoutMuted([from('老王'), from('老王'), from('老王'), from('小李')], verdicts);
  expect(told).toMatchObject([
    { level: 'unrated', findings: [], links: [] },
    { level: 'danger', findings: [{ rule: 'r' }], links: [{ level: 'danger' }] },
    { level: 'danger', findings: [{ rule: 'r' }] },
    { level: 'caution', links: [{ level: 'caution' }] },
  ]);
});

test('a sender is heard again when the user says so, and only that one', async () => {
  await setMuted(await senderHashOf('小李'), true);
  await setMuted(await senderHashOf('老王'), false);
  expect(await readMuted()).toEqual([await senderHashOf('小李')]);
  expect(await withoutMuted([from('老王')], [rated('caution')])).toMatchObject([{ level: 'caution' }]);
});

test('no name is kept', async () => {
  expect(JSON.stringify(await fakeBrowser.storage.session.get(null))).not.toContain('老王');
});
