import type { Site } from '../browser/loopback.ts';
import { escapeHtml } from './client/message.ts';

/** What every other host answers in the demo: links can be tried there without going anywhere. */
export const elsewhere: Site = (url) => `<!doctype html><html lang="zh-CN"><meta charset="utf-8"><title>演示</title>
<body style="font:16px/1.8 sans-serif;max-width:40em;margin:4em auto;padding:0 1em">
<p>演示：这里没有真的打开 <b>${escapeHtml(url.host)}</b>。</p><p>A demo: ${escapeHtml(url.host)} was not contacted.</p></body></html>`;
