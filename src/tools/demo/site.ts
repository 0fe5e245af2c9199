// The demo clients as sites of the loopback web: web WeChat and the file helper under their real host names.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { transformWithOxc } from 'vite';
import type { Answer, Site } from '../browser/loopback.ts';
import type { DemoChat } from './model.ts';
import { wechatPage } from './wechat-page.ts';

const blank = '<svg xmlns="http://www.w3.org/2000/svg" width="1" height="1"/>';

/** Web WeChat with these chats; the first one is open. */
export async function wechatSite(chats: readonly DemoChat[]): Promise<Site> {
  const scripts = await clientScripts();
  return ({ pathname, searchParams }) => {
    if (pathname === '/') return wechatPage;
    if (pathname === '/demo/chats.json')
      return { body: JSON.stringify(chats), headers: { 'content-type': 'application/json' } };
    if (pathname.endsWith('/webwxgeticon')) return svgAnswer(portraitOf(Number(searchParams.get('seq'))));
    if (pathname.endsWith('.gif') || pathname.endsWith('/webwxgetmsgimg')) return svgAnswer(blank);
    return scripts.get(pathname);
  };
}

const svgAnswer = (body: string): Answer => ({ body, headers: { 'content-type': 'image/svg+xml' } });

function portraitOf(seq: number): string {
  const letter = String.fromCodePoint(seq >= 0x30 && seq <= 0x9fff ? seq : 0x7fa4);
  const fill = `hsl(${(seq * 47) % 360} 28% 52%)`;
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 40 40"><rect width="40" height="40" fill="${fill}"/><text x="20" y="27" font-size="19" fill="#fff" text-anchor="middle" font-family="sans-serif">${letter}</text></svg>`;
}

/** The client's modules without their types, by the path under which the page asks for them. */
async function clientScripts(): Promise<ReadonlyMap<string, Answer>> {
  const folder = join(import.meta.dirname, 'client');
  const scripts = new Map<string, Answer>();
  for (const name of readdirSync(folder)) {
    const { code } = await transformWithOxc(readFileSync(join(folder, name), 'utf8'), name, { sourcemap: false });
    scripts.set(`/demo/client/${name}`, { body: code, headers: { 'content-type': 'text/javascript; charset=utf-8' } });
  }
  return scripts;
}
