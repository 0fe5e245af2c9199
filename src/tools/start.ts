// `npm start`: the extension at work on a demo group chat, served from loopback at web WeChat's real host name. With a
// display: a window to try it in. Without: a table of what was found and a screenshot.
import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import type { Locale } from '../core/model.ts';
import { browserOf } from './browser/install.ts';
import { type ChromiumRig, openChromium, type Tab } from './browser/rig.ts';
import { until } from './browser/until.ts';
import { longChat, privateChat } from './demo/chats/forms.ts';
import { groupChat } from './demo/chats/group.ts';
import { elsewhere } from './demo/elsewhere.ts';
import { filehelperSite } from './demo/filehelper-page.ts';
import { wechatSite } from './demo/site.ts';
import { tableOf } from './start/table.ts';

const screenshot = join('.output', 'demo.png');
const isGraphical = process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
const hasDisplay = isGraphical && !process.env.CI;

function localeOf(language: string): Locale {
  if (/^zh[-_](TW|HK|MO|Hant)/i.test(language)) return 'zh_TW';
  return /^en/i.test(language) ? 'en' : 'zh_CN';
}

async function prepare(locale: Locale): Promise<{ rig: ChromiumRig; tab: Tab }> {
  await browserOf('chromium');
  console.log('building …');
  const wxt = join('node_modules', 'wxt', 'bin', 'wxt.mjs');
  execFileSync(process.execPath, [wxt, 'build'], { stdio: ['ignore', 'ignore', 'inherit'] });
  const rig = await openChromium({ headless: !hasDisplay, language: locale.replace('_', '-') });
  rig.web.serve('wx.qq.com', await wechatSite([groupChat, privateChat, longChat(600)]));
  rig.web.serve('filehelper.weixin.qq.com', filehelperSite());
  rig.web.serve('*', elsewhere);
  return { rig, tab: await rig.open('https://wx.qq.com/') };
}

/** The list holds only what is near the viewport: every message is scrolled to once, so that every one is seen. */
async function readWholeChat({ rig, tab }: { rig: ChromiumRig; tab: Tab }, locale: Locale): Promise<void> {
  await tab.page.locator('body[data-demo]').waitFor();
  for (const { msgId } of groupChat.messages) {
    await tab.page.evaluate((id) => (window as unknown as DemoWindow).demo.scrollToMessage(id), msgId);
    // The extension reads what was drawn when the page is idle: a message must stand until then, as it does for a person.
    await tab.page.evaluate(() => new Promise((seen) => requestIdleCallback(() => setTimeout(seen, 120))));
  }
  // Page-made messages and pictures are not rated: most of the chat is, and the last one read stands at the end.
  const report = await rig.report(tab.id, ({ counts }) => {
    const rated = Object.values(counts).reduce((all, one) => all + one, 0);
    return rated >= groupChat.messages.length / 2;
  });
  console.log(`${tableOf(report, locale)}\n`);
  await until('the badge', async () => (await rig.badge(tab.id)).text !== '');
  await tab.page.screenshot({ path: screenshot });
  console.log(`screenshot: ${screenshot}`);
}

interface DemoWindow {
  demo: { scrollToMessage(id: string): void };
}

const locale = localeOf(process.env.LC_ALL || process.env.LANG || '');
try {
  const prepared = await prepare(locale);
  if (hasDisplay) {
    await prepared.rig.showOnly(prepared.tab);
    console.log('The demo chat is open; close the window to end. Nothing in it leaves this computer.');
    await new Promise<void>((resolve) => prepared.rig.context.on('close', () => resolve()));
    await prepared.rig.web.close();
  } else {
    await readWholeChat(prepared, locale);
    await prepared.rig.close();
  }
  process.exit(0);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
}
