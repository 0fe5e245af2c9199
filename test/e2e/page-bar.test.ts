// The bar over a doubtful page, and the notes beside its fields; honest pages are left in peace.
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { lookIntoClosedRoots } from '../../src/tools/browser/pierce.ts';
import { type ChromiumRig, openChromium, type Tab } from '../../src/tools/browser/rig.ts';
import { until } from '../../src/tools/browser/until.ts';

const lure = `<!doctype html><title>拼多多提现中心</title><h1>拼多多官方提现通道</h1>
  <p>恭喜您获得800元现金，仅差最后一步。请先支付解冻费，再填写银行卡号提现到账。</p>`;
const form = `<form action="https://collect.top/take"><label>银行卡号 <input id="card" name="card" autocomplete="cc-number"></label>
  <label>短信验证码 <input id="code" name="sms" autocomplete="one-time-code"></label>
  <label>备注 <input id="remark" name="remark"></label><button>提交</button></form>`;
const checkout = `<!doctype html><title>结账</title><h1>订单</h1><p>一双布鞋，199元</p>
  <form action="/pay"><label>Card number <input id="card" autocomplete="cc-number"></label><button>付款</button></form>`;
const wallet = `<!doctype html><title>MetaMask Wallet</title><h1>Import wallet</h1>
  <label>Secret recovery phrase (12 words) <textarea id="words"></textarea></label><button>Import</button>`;
const hostile = `${lure}${form}<script>
  let removed = 0;
  new MutationObserver((all) => { for (const { addedNodes } of all) for (const node of addedNodes) if (node.popover) { node.remove(); removed += 1; document.title = String(removed); } })
    .observe(document.documentElement, { childList: true });
  Element.prototype.attachShadow = () => { throw new Error('caught'); };
</script><style>* { display: none !important }</style>`;

let rig: ChromiumRig;
beforeAll(async () => {
  rig = await openChromium();
  for (const host of ['lure-one.top', 'lure-two.top', 'lure-three.top']) rig.web.serve(host, () => lure + form);
  rig.web.serve('hostile.top', () => hostile);
  rig.web.serve('airdrop-x.top', () => wallet);
  rig.web.serve('shoes.example', () => checkout);
  rig.web.serve('strict.top', () => ({
    body: lure + form,
    headers: { 'content-security-policy': "default-src 'none'; require-trusted-types-for 'script'" },
  }));
});
afterAll(() => rig?.close());
beforeEach(() => rig.store('local', { settings: { language: 'zh_CN' } }));

const boxes = (tab: Tab) =>
  lookIntoClosedRoots(tab.page, (root) =>
    [...root.querySelectorAll<HTMLElement>('.bar, .note')].map((box) => {
      const { top, left, width, height } = box.getBoundingClientRect();
      return {
        className: box.className,
        level: box.dataset.level,
        text: box.textContent ?? '',
        top,
        left,
        width,
        height,
      };
    }),
  ).then((all) => all.flat());
const boxOf = (tab: Tab, name: 'bar' | 'note') =>
  until(`a ${name}`, async () => (await boxes(tab)).find(({ className }) => className.includes(name)));

describe('a doubtful page', () => {
  test('has a slim bar with its level, one sentence and the site', async () => {
    const tab = await rig.open('https://lure-one.top/');
    const bar = await boxOf(tab, 'bar');
    expect(bar.level).toMatch(/caution|danger/);
    expect(bar.text).toContain('lure-one.top');
    expect(bar).toMatchObject({ top: 0, left: 0, width: 1280 });
    expect(bar.height).toBeLessThan(60);
  });

  test('is one that asks for a wallet’s recovery phrase', async () => {
    const tab = await rig.open('https://airdrop-x.top/');
    expect((await boxOf(tab, 'bar')).level).toBe('danger');
    await tab.page.focus('#words');
    expect((await boxOf(tab, 'note')).text).toContain('助记词');
  });

  test('has a note beside a field before anything is typed, which names the page itself, not the address its form bears', async () => {
    const tab = await rig.open('https://lure-two.top/');
    await boxOf(tab, 'bar');
    await tab.page.focus('#card');
    const note = await boxOf(tab, 'note');
    expect(note.text).toContain('lure-two.top');
    expect(note.text).not.toContain('collect.top');
    const field = await tab.page.locator('#card').boundingBox();
    expect(note.top).toBeGreaterThanOrEqual((field?.y ?? 0) + (field?.height ?? 0));
    await tab.page.focus('#code');
    await until('the note to speak of the code', async () => (await boxOf(tab, 'note')).text.includes('短信验证码'));
    await tab.page.focus('#remark');
    await until('no note', async () => !(await boxes(tab)).some(({ className }) => className.includes('note')));
  });

  test('is not told again after its bar was closed, on that site', async () => {
    const tab = await rig.open('https://lure-three.top/');
    const bar = await boxOf(tab, 'bar');
    await tab.page.mouse.click(bar.width - 40, bar.height / 2);
    await until('the bar to go', async () => !(await boxes(tab)).some(({ className }) => className.includes('bar')));
    await tab.page.reload();
    await rig.report(tab.id, ({ observed }) => observed !== undefined);
    await tab.page.focus('#card');
    await boxOf(tab, 'note');
    expect((await boxes(tab)).some(({ className }) => className.includes('bar'))).toBe(false);
  });

  test('may forbid inline styles and markup: the bar stands all the same', async () => {
    const tab = await rig.open('https://strict.top/');
    expect((await boxOf(tab, 'bar')).width).toBe(1280);
  });

  test('may fight the bar: it gives up, the report stays right, nothing loops', async () => {
    const tab = await rig.open('https://hostile.top/');
    await rig.report(tab.id, ({ observed }) => /caution|danger/.test(observed?.level ?? ''));
    await until('the fight to end', async () => {
      const before = await tab.page.title();
      await tab.page.waitForTimeout(400);
      return Number(before) > 0 && before === (await tab.page.title());
    });
    expect(Number(await tab.page.title())).toBeLessThan(20);
  });
});

describe('the silent twin', () => {
  test('an honest checkout has neither bar nor note, and no node of ours', async () => {
    const tab = await rig.open('https://shoes.example/');
    await tab.page.focus('#card');
    const html = await tab.page.evaluate(() => document.documentElement.outerHTML);
    await tab.page.waitForTimeout(500);
    expect(await boxes(tab)).toEqual([]);
    expect(await tab.page.evaluate(() => document.documentElement.outerHTML)).toBe(html);
  });

  test('nothing was asked of the network by us', () => {
    expect(rig.web.strays()).toEqual([]);
  });
});
