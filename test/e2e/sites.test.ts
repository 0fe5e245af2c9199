// Sites whose layout is known, in real Chromium on the production build: what their pages say only in a script is told
// too.
import { afterAll, beforeAll, expect, test } from 'vitest';
import { lookIntoClosedRoots } from '../../src/tools/browser/pierce.ts';
import { type ChromiumRig, openChromium, type Tab } from '../../src/tools/browser/rig.ts';
import { until } from '../../src/tools/browser/until.ts';

const bad = 'https://mobile.yangkeduo.com.evil-site.top/login';
const article = (source: string) =>
  `<!doctype html><title>种花</title><div id="js_content" class="rich_media_content"><p>今天聊聊怎么种花。</p></div>
   <p><a id="js_view_source">阅读原文</a></p><script>var msg_source_url = '${source}'; var img_format = 'jpeg';</script>`;
const refusal = (address: string) =>
  `<!doctype html><title>停止访问</title><div class="weui-msg"><h2 class="weui-msg__title">已停止访问该网页</h2><p class="weui-msg__desc">${address}</p></div>`;
const leaving = (address: string) =>
  `<!doctype html><title>将要访问</title><div class="wrap"><div class="open-url"><a href="${address}">继续访问</a></div></div>`;

let rig: ChromiumRig;
beforeAll(async () => {
  rig = await openChromium();
  const good = 'https://garden.example/roses';
  const sites: readonly (readonly [string, (address: string) => string])[] = [
    ['mp.weixin.qq.com', article],
    ['weixin110.qq.com', refusal],
    ['t.cn', leaving],
  ];
  for (const [host, page] of sites) {
    rig.web.serve(host, ({ pathname }) => {
      if (pathname === '/bad') return page(bad);
      return pathname === '/good' ? page(good) : undefined;
    });
  }
});
afterAll(() => rig?.close());

const words = async ({ page }: Tab) => (await lookIntoClosedRoots(page, (root) => root.textContent ?? '')).join('');

test.each([
  ['where 阅读原文 of an article leads', 'mp.weixin.qq.com'],
  ['what WeChat would not open', 'weixin110.qq.com'],
  ['where a page of t.cn leads on', 't.cn'],
])('%s is rated and marked, and the same page with an honest address is left in peace', async (_, host) => {
  const tab = await rig.open(`https://${host}/bad`);
  const { sightings, counts } = await rig.report(tab.id, (report) => report.counts.danger > 0);
  expect(counts.danger).toBe(1);
  expect(sightings[0]?.verdict.links[0]?.target).toBe(bad);
  await until('the mark', async () => (await words(tab)).includes('危险'));

  const twin = await rig.open(`https://${host}/good`);
  // The first page is asked about before: what comes after it has had its time.
  const other = await rig.open(`https://${host}/bad`);
  await rig.report(other.id, (report) => report.counts.danger > 0);
  const report = (await rig.storage('session'))[`report:${twin.id}`] as { counts: object } | undefined;
  expect(report?.counts ?? {}).not.toMatchObject({ danger: 1 });
  expect(await words(twin)).toBe('');
});

test('nothing was asked of the web, and nothing threw', () => {
  expect(rig.web.strays()).toEqual([]);
  expect(rig.complaints).toEqual([]);
});
