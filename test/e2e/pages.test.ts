// Ordinary pages in real Chromium on the production build: what is looked at, what is left alone, and pages that fight
// back.
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { lookIntoClosedRoots } from '../../src/tools/browser/pierce.ts';
import { type ChromiumRig, openChromium, type Tab } from '../../src/tools/browser/rig.ts';
import { until } from '../../src/tools/browser/until.ts';

const bad = 'https://mobile.yangkeduo.com.evil-site.example/login';
const link = `<a id="bad" href="${bad}">拼多多官方提现</a>`;
const page = (body: string, head = '') =>
  `<!doctype html><html lang="zh-CN"><head><title>论坛</title>${head}</head><body>${body}</body></html>`;

let rig: ChromiumRig;
let number = 0;

beforeAll(async () => {
  rig = await openChromium();
});
afterAll(() => rig?.close());

/** Serves a page on a host of its own and opens it. */
async function open(html: string, headers: Readonly<Record<string, string>> = {}): Promise<Tab> {
  number += 1;
  const host = `page${number}.example`;
  rig.web.serve(host, ({ pathname }) => (pathname === '/' ? { body: html, headers } : undefined));
  return rig.open(`https://${host}/`);
}

const wordsOf = async ({ page }: Tab) =>
  (
    await lookIntoClosedRoots(page, (root) =>
      [...root.querySelectorAll<HTMLElement>('.mark')].map((mark) => mark.textContent),
    )
  ).flat();
const danger = (tab: Tab) => rig.report(tab.id, ({ counts }) => counts.danger > 0);

describe('an ordinary page', () => {
  test('with nothing of interest gets no node, no global, no question; its twin with a bad link is marked', async () => {
    const watching = `<script>
      window.added = 0; window.names = Object.getOwnPropertyNames(window).length;
      new MutationObserver((all) => { window.added += all.length; }).observe(document, { childList: true, subtree: true, attributes: true });
      addEventListener('message', () => { window.added += 1000; });
    </script>`;
    const text = '<p>今天的天气很好。<a href="https://example.com/">例子</a> <a href="/more">更多</a></p>';
    const quiet = await open(page(text + watching));
    const twin = await open(page(text + link));
    await danger(twin);
    await until('the mark', async () => (await wordsOf(twin)).includes('危险'));
    const seen = await quiet.page.evaluate(() => {
      const { added, names } = window as unknown as { added: number; names: number };
      return { added, globals: Object.getOwnPropertyNames(window).length - names };
    });
    // The page's own observer sees its script's end; two globals are the page's own.
    expect(seen.added).toBeLessThanOrEqual(1);
    expect(seen.globals).toBeLessThanOrEqual(2);
    expect(await rig.storage('session')).not.toHaveProperty(`report:${quiet.id}`);
    expect(await rig.badge(quiet.id)).toMatchObject({ text: '' });
    expect(await rig.badge(twin.id)).toMatchObject({ text: '1' });
  });

  test('is looked into where selectors do not reach: open shadow roots and frames', async () => {
    const shadow = await open(
      page(
        `<div id="host"></div><script>host.attachShadow({ mode: 'open' }).innerHTML = ${JSON.stringify(link)};</script>`,
      ),
    );
    await danger(shadow);
    const frame = await open(page(`<iframe width="400" height="200" srcdoc='<p>${link}</p>'></iframe>`));
    await danger(frame);
  });

  test('is looked into where a frame is opened only later; as long as it has no room, it is left alone', async () => {
    const later = await open(page(`<iframe width="1" height="1" srcdoc='<p>${link}</p>'></iframe><p>${link}</p>`));
    await danger(later);
    const { counts } = await rig.report(later.id, () => true);
    expect(counts.danger).toBe(1);
    await later.page.evaluate(() => {
      const frame = document.querySelector('iframe');
      if (frame) frame.width = frame.height = '400';
    });
    await rig.report(later.id, (report) => report.counts.danger === 2);
  });

  test('that builds itself after load is looked at when it is there', async () => {
    const late = await open(
      page(
        `<main></main><script>setTimeout(() => { document.querySelector('main').innerHTML = ${JSON.stringify(link)}; }, 1500);</script>`,
      ),
    );
    await danger(late);
  });

  test('that moves on without a new document begins a new report', async () => {
    const tab = await open(page(`<main>${link}</main>`));
    await danger(tab);
    await tab.page.evaluate(() => {
      history.pushState({}, '', '/next');
      const main = document.querySelector('main');
      if (main) main.innerHTML = '<a href="https://taobao-fuli.example/hongbao">淘宝官方红包</a>';
    });
    const report = await rig.report(tab.id, ({ page, sightings }) => page.endsWith('/next') && sightings.length > 0);
    expect(report.sightings.map(({ verdict }) => verdict.links[0]?.url)).toEqual([
      'https://taobao-fuli.example/hongbao',
    ]);
    await tab.page.evaluate(() => {
      history.pushState({}, '', '/quiet');
      document.querySelector('main')?.replaceChildren('没有链接');
    });
    await until('no report', async () => !(`report:${tab.id}` in (await rig.storage('session'))));
  });

  test('is left alone when that is what the settings say, until they say otherwise', async () => {
    await rig.store('local', { settings: { watch: 'chat-and-link-pages' } });
    const tab = await open(page(link));
    rig.web.serve('mobile.yangkeduo.com', () => page(link));
    const invitation = await rig.open('https://mobile.yangkeduo.com/pincard_ask.html?share_uin=Abc&group_order_id=1');
    await danger(invitation);
    await rig.store('local', { settings: { watch: 'when-asked' } });
    expect(await rig.storage('session')).not.toHaveProperty(`report:${tab.id}`);
    await rig.store('local', { settings: { watch: 'everywhere' } });
    await danger(tab);
  });

  test('is rated anew when the user trusts the site behind its link', async () => {
    const tab = await open(page(link));
    await danger(tab);
    await rig.store('local', { settings: { trusted: ['evil-site.example'] } });
    await rig.report(tab.id, ({ counts }) => counts.danger === 0);
    await until('no mark', async () => !(await wordsOf(tab)).includes('危险'));
    await rig.store('local', { settings: {} });
    await danger(tab);
  });
});

describe('a page that fights back', () => {
  const fights: readonly (readonly [string, string, Readonly<Record<string, string>>?])[] = [
    [
      'hides methods behind names of its own',
      page(
        `${['querySelectorAll', 'querySelector', 'documentElement', 'body', 'createElementNS', 'links', 'title', 'head', 'location', 'addEventListener', 'defaultView', 'nodeType', 'activeElement'].map((name) => `<img name="${name}"><form name="${name}"></form>`).join('')}<form>${['closest', 'getAttribute', 'firstChild', 'nextSibling', 'parentElement', 'localName', 'checkVisibility', 'baseURI'].map((name) => `<input name="${name}">`).join('')}<input type="password">${link}</form>`,
      ),
    ],
    [
      'changes prototypes',
      page(
        `<script>for (const [object, name] of [[Element.prototype, 'getAttribute'], [Element.prototype, 'attachShadow'], [Document.prototype, 'querySelectorAll'], [window, 'MutationObserver'], [window, 'IntersectionObserver'], [window, 'requestAnimationFrame']]) object[name] = () => { throw new Error('mine'); };</script>${link}`,
      ),
    ],
    [
      'forbids everything by policy',
      page(link),
      {
        'content-security-policy': "default-src 'none'; style-src 'none'; script-src 'none'; sandbox allow-same-origin",
      },
    ],
    [
      'is written anew after load',
      page(
        `<script>addEventListener('load', () => setTimeout(() => { document.open(); document.write(${JSON.stringify(page(link))}); document.close(); }, 300));</script>`,
      ),
    ],
    [
      'is XHTML',
      `<?xml version="1.0"?><html xmlns="http://www.w3.org/1999/xhtml"><head><title>x</title></head><body><p>${link}</p></body></html>`,
      { 'content-type': 'application/xhtml+xml; charset=utf-8' },
    ],
    [
      'never stops changing',
      page(
        `<div id="storm"></div>${link}<script>setInterval(() => { for (let i = 0; i < 200; i += 1) storm.innerHTML = '<b>' + i + '</b><a href="#' + i + '">x</a>'; }, 10);</script>`,
      ),
    ],
    [
      'has addresses that are none',
      page(
        `<a href="http://[">x</a><a href="https://%zz/">提现</a><a href="//">提现</a><a href="https://a b/">红包</a><a href="javascript:alert(1)">提现</a><a href="${'x'.repeat(50_000)}">提现</a>${link}`,
      ),
    ],
    [
      'styles every element away',
      page(
        `<style>*, html > * { display: none !important; } html, head, body, p, a { display: block !important; }</style><p>${link}</p>`,
      ),
    ],
  ];

  const all = fights.map(([name, html, headers = {}]) => [name, html, headers] as const);
  test.each(all)('one that %s still has its link told', async (_name, html, headers) => {
    const tab = await open(html, headers);
    const { counts } = await danger(tab);
    expect(counts.danger).toBe(1);
    await until('the badge', async () => (await rig.badge(tab.id)).text === '1');
    await until('the mark', async () => (await wordsOf(tab)).includes('危险'));
  });

  test('one that takes the mark away gets it back a few times, then has its way; the badge stays', async () => {
    const tab = await open(
      page(
        `${link}<script>window.taken = 0; new MutationObserver((all) => { for (const one of all) for (const node of one.addedNodes) if (node !== document.body) { node.remove(); window.taken += 1; } }).observe(document.documentElement, { childList: true });</script>`,
      ),
    );
    await danger(tab);
    const taken = () => tab.page.evaluate(() => (window as unknown as { taken: number }).taken);
    await until('the last return', async () => (await taken()) > 2);
    await until('peace', async () => {
      const before = await taken();
      await new Promise((resolve) => setTimeout(resolve, 500));
      return before === (await taken()) && before < 20;
    });
    expect(await rig.badge(tab.id)).toMatchObject({ text: '1' });
  });

  test('marks look as they should under a policy that forbids styles', async () => {
    const tab = await open(page(link), { 'content-security-policy': "default-src 'none'; style-src 'none'" });
    await danger(tab);
    const looks = () =>
      lookIntoClosedRoots(tab.page, (root) => {
        const mark = root.querySelector<HTMLElement>('.mark');
        return mark
          ? { height: mark.getBoundingClientRect().height, position: getComputedStyle(mark).position }
          : undefined;
      });
    await until('a mark', async () => (await looks())[0]?.height);
    expect(await looks()).toEqual([{ height: 17, position: 'fixed' }]);
  });

  test('none of them made us throw', () => {
    expect(rig.complaints.filter((one) => one.includes('chrome-extension'))).toEqual([]);
  });
});

test('a page whose extension was reloaded stays quiet', async () => {
  const tab = await open(page(`${link}<main></main>`));
  await danger(tab);
  await until('the mark', async () => (await wordsOf(tab)).includes('危险'));
  const complaints = rig.complaints.length;
  await rig.reloadExtension();
  await tab.page.evaluate(() => {
    const main = document.querySelector('main');
    if (main) main.innerHTML = '<a href="https://taobao-fuli.example/hongbao">淘宝官方红包</a>';
    window.dispatchEvent(new Event('resize'));
  });
  await tab.page.mouse.wheel(0, 50);
  await new Promise((resolve) => setTimeout(resolve, 500));
  expect(rig.complaints.slice(complaints).filter((one) => !one.includes('net::'))).toEqual([]);
});
