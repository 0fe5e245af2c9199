// The file helper: the DOM that its Vue page has after login. Whether it links addresses in texts is not known, so the
// demo shows both.
import type { Site } from '../browser/loopback.ts';
import { escapeHtml } from './client/message.ts';

export type FilehelperMessage =
  | { readonly form: 'text'; readonly text: string; readonly linked?: string; readonly own?: boolean }
  | { readonly form: 'card'; readonly title: string; readonly description: string; readonly url: string }
  | { readonly form: 'file'; readonly title: string }
  | { readonly form: 'image' };

const filehelperMessages: readonly FilehelperMessage[] = [
  { form: 'text', text: '明天开会的材料我放这里', own: true },
  { form: 'text', text: '还差0.01元就能提现到银行卡，帮我点https://pdd-tixian-demo.top/f?id=1', own: true },
  { form: 'text', text: '帮我砍一刀 ', linked: 'https://mobile.yangkeduo.com/goods2.html?ps=FileDemo' },
  {
    form: 'card',
    title: '拼多多现金到账通知',
    description: '点击提现到银行卡',
    url: 'https://pdd-tixian-demo.top/card',
  },
  { form: 'file', title: '拼多多助力提现.apk' },
  { form: 'image' },
];

/** `count` messages, of which every tenth bears a link. */
export function longFilehelper(count: number): readonly FilehelperMessage[] {
  return Array.from({ length: count }, (_, index): FilehelperMessage => {
    if (index % 20 === 7)
      return { form: 'text', text: `差0.01元就能提现到银行卡，帮我点https://pdd-tixian-demo.top/f?id=${index}` };
    if (index % 20 === 17)
      return { form: 'text', text: '帮我砍一刀 ', linked: `https://mobile.yangkeduo.com/goods2.html?ps=F${index}` };
    return { form: 'text', text: `第 ${index} 条备忘：明天买菜，顺路取快递`, own: index % 2 === 0 };
  });
}

export function filehelperSite(messages: readonly FilehelperMessage[] = filehelperMessages): Site {
  return ({ pathname }) => {
    if (pathname === '/') return filehelperPage(messages);
    if (pathname.endsWith('/webwxgetmsgimg'))
      return { body: '<svg xmlns="http://www.w3.org/2000/svg"/>', headers: { 'content-type': 'image/svg+xml' } };
    return undefined;
  };
}

function filehelperPage(messages: readonly FilehelperMessage[]): string {
  return `<!doctype html><html lang="zh-CN"><head><meta charset="utf-8"><title>文件传输助手网页版</title><style>${style}</style></head><body>
<div id="app" data-v-app><div class="page-logined"><div class="chat-panel"><div class="chat-panel__header">文件传输助手</div>
<div id="chatBody" class="chat-panel__body"><ul class="msg-list"></ul></div>
<div class="chat-panel__footer"><textarea class="chat-panel__input-container"></textarea><a class="chat-send__button">发送</a><input id="btnFile" type="file" hidden></div></div></div></div>
<template id="all">${messages.map((one) => `<li class="msg-list__item">${itemHtml(one)}</li>`).join('')}</template>
<script>
const list = document.querySelector('.msg-list');
window.demo = { receive: (html) => { const item = document.createElement('li'); item.className = 'msg-list__item'; item.innerHTML = html; list.append(item); } };
requestAnimationFrame(() => { list.append(document.querySelector('#all').content); document.querySelector('#all').remove(); });
</script></body></html>`;
}

/** A message's item, as \`demo.receive\` takes it. */
function itemHtml(message: FilehelperMessage): string {
  const own = message.form === 'text' && message.own ? ' mine' : '';
  return `<div class="msg-item${own}"><div class="msg-item__content">${contentHtml(message)}</div></div>`;
}

function contentHtml(message: FilehelperMessage): string {
  if (message.form === 'text') {
    const link = message.linked
      ? `<a target="_blank" href="${escapeHtml(message.linked)}">${escapeHtml(message.linked)}</a>`
      : '';
    return `<div class="msg-text">${escapeHtml(message.text)}${link}</div>`;
  }
  if (message.form === 'card') {
    const address = escapeHtml(message.url);
    return `<div class="msg-appmsg"><a class="msg-appmsg__content" target="_blank" href="${address}"><h4 class="msg-appmsg__title">${escapeHtml(message.title)}</h4><p class="msg-appmsg__desc">${escapeHtml(message.description)}</p></a></div>`;
  }
  if (message.form === 'file') {
    return `<div class="msg-file"><div class="msg-file__content"><p class="msg-file__title">${escapeHtml(message.title)}</p><p class="msg-file__desc">8.2 MB</p></div><i class="icon__download"></i></div>`;
  }
  return `<div class="msg-image"><img src="/cgi-bin/mmwebwx-bin/webwxgetmsgimg?MsgID=1" width="120" height="160"></div>`;
}

const style = `*{box-sizing:border-box;margin:0}html,body,#app,.page-logined{height:100%}
body{background:#f5f5f5;font:14px/1.6 "Noto Sans CJK SC","PingFang SC","Microsoft YaHei",sans-serif}
.chat-panel{max-width:760px;margin:auto;height:100%;display:flex;flex-direction:column;background:#f3f3f3}
.chat-panel__header{padding:14px;text-align:center;border-bottom:1px solid #ddd}.chat-panel__body{flex:1;overflow:auto;padding:16px}
.msg-list{list-style:none;padding:0}.msg-item{display:flex;margin-bottom:16px}.msg-item.mine{justify-content:flex-end}
.msg-item__content{max-width:70%;background:#fff;border-radius:4px;padding:10px 12px;overflow-wrap:anywhere}.mine .msg-item__content{background:#a9e97a}
.msg-appmsg__content{color:inherit;text-decoration:none}.msg-appmsg__desc,.msg-file__desc{color:#888;font-size:12px}
.chat-panel__footer{border-top:1px solid #ddd;padding:10px}.chat-panel__input-container{width:100%;height:60px;border:0;background:none}`;
