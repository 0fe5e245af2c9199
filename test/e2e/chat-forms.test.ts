// Every message form of the demo client is seen, rated and reported, and nothing of the session is kept.
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Report } from '../../src/core/report/report.ts';
import { type ChromiumRig, openChromium } from '../../src/tools/browser/rig.ts';
import { until } from '../../src/tools/browser/until.ts';
import { privateChat } from '../../src/tools/demo/chats/forms.ts';
import { groupChat } from '../../src/tools/demo/chats/group.ts';
import { filehelperSite } from '../../src/tools/demo/filehelper-page.ts';
import { DemoClient, ratedIn } from './demo-client.ts';

let rig: ChromiumRig;
let client: DemoClient;

beforeAll(async () => {
  rig = await openChromium();
  client = await DemoClient.open(rig, [privateChat, groupChat]);
});
afterAll(() => rig?.close());

const sightingOf = (report: Report, id: string) => report.sightings.find((one) => one.id === id);
const levelOf = (report: Report, id: string) => sightingOf(report, id)?.verdict.level;

test('text, card, reader, list, file, contact and own messages of a private chat are rated', async () => {
  await client.readWhole(privateChat);
  const wanted = ['8001', '8002', '8003', '8004', '8005', '8007', '8008', '8009', '8016'];
  await until('every form to be rated', async () => {
    const rated = await ratedIn(rig, client.tab.id);
    return wanted.every((id) => rated.has(id));
  });
  const report = await rig.report(client.tab.id);
  expect(levelOf(report, '8001')).toBe('notice');
  expect(['caution', 'danger']).toContain(levelOf(report, '8002'));
  expect(sightingOf(report, '8001')?.place).toBe('wechat-private');
  // A reader card bears several links; each is rated for itself and leads where it leads.
  const reader = sightingOf(report, '8003')!.verdict;
  expect(reader.links.map(({ site }) => site).sort()).toEqual(['pdd-tixian-demo.top', 'qq.com']);
  expect(['caution', 'danger']).toContain(reader.level);
  expect(levelOf(report, '8004')).toBe('clear');
  // The client leaves an address on a new line unlinked: the text is read, too.
  expect(sightingOf(report, '8016')?.verdict.links.map(({ url }) => url)).toEqual(['https://t.cn/A6Form']);
});

test('what the page made itself bears no verdict: red packets, placeholders, templates, measuring copies', async () => {
  const report = await rig.report(client.tab.id);
  const rated = await ratedIn(rig, client.tab.id);
  expect(rated.has('8009')).toBe(true);
  expect(rated.has('8010')).toBe(false);
  expect(rated.has('8011')).toBe(false);
  expect(JSON.stringify(report)).not.toContain('not-a-message');
  expect(new Set(report.sightings.map(({ id }) => id)).size).toBe(report.sightings.length);
});

test('a group is told from a private chat', async () => {
  await client.openChat(groupChat.userName);
  await client.readWhole(groupChat);
  const [imitation] = groupChat.messages.filter(({ content }) => content?.includes('demo-shili.top'));
  const report = await rig.report(client.tab.id, (one) => levelOf(one, imitation!.msgId) === 'danger');
  expect(sightingOf(report, imitation!.msgId)?.place).toBe('wechat-group');
});

test('no secret of the session, no sender and no chat name is stored', async () => {
  await rig.report(client.tab.id, (one) => one.counts.danger > 0);
  const kept = JSON.stringify([await rig.storage('local'), await rig.storage('session')]);
  for (const secret of ['5ecre7', 'webwxcheckurl', 'pass_ticket', '@crypt', 'Mr.Lin', '砍价助力互帮群', '@@demo']) {
    expect(kept).not.toContain(secret);
  }
});

test('the file helper: texts with and without anchors, cards, files', async () => {
  rig.web.serve('filehelper.weixin.qq.com', filehelperSite());
  const { id, page } = await rig.open('https://filehelper.weixin.qq.com/');
  const report = await rig.report(id, ({ counts }) => Object.values(counts).reduce((all, one) => all + one, 0) >= 6);
  const levelWith = (words: string) => report.sightings.find(({ text }) => text.includes(words))?.verdict.level;
  expect(['caution', 'danger']).toContain(levelWith('还差0.01元'));
  expect(['caution', 'danger']).toContain(levelWith('拼多多现金到账'));
  expect(levelWith('帮我砍一刀')).toBe('notice');
  expect(levelWith('明天开会')).toBeUndefined();
  expect(report.sightings.every(({ place }) => place === 'filehelper')).toBe(true);
  await page.close();
});

test('nothing left the browser but the pages’ own requests, and nothing threw', () => {
  expect(rig.web.requests.length).toBeGreaterThan(5);
  expect(rig.web.strays()).toEqual([]);
  expect(rig.complaints).toEqual([]);
});
