// The group that the guard's journeys open, in Chromium and in Firefox: requests, links to a reported site, a QR code,
// an offer.
import { encodeQR } from 'qr';
import type { Loopback } from '../../src/tools/browser/loopback.ts';
import type { DemoChat, DemoMessage } from '../../src/tools/demo/model.ts';
import { wechatSite } from '../../src/tools/demo/site.ts';

export const says = (msgId: string, sender: string, content: string): DemoMessage => ({
  msgId,
  form: 'text',
  sender,
  content,
});

export const settings = { reported: ['bad-help.top'], language: 'zh_CN' };

export const group: DemoChat = {
  userName: '@@group',
  name: '互助群',
  members: 9,
  messages: [
    says('1', '阿芳', '早，今天天气不错'),
    says('2', '老周', '帮我砍一刀 https://mobile.yangkeduo.com/pincard_ask.html?group_order_id=1'),
    says('3', '老周', '再帮我砍一刀嘛，就差你了 https://mobile.yangkeduo.com/pincard_ask.html?group_order_id=2'),
    says('4', '客服', '看看这个 https://bad-help.top/win?a=1'),
    { msgId: '5', form: 'card', sender: '客服', title: '领取', description: '点开', url: 'https://bad-help.top/card' },
    says('6', '小满', '这家店不错 https://good-shop.top/a'),
    { msgId: '7', form: 'image', sender: '客服' },
    { msgId: '8', form: 'image', sender: '小满' },
    says('9', '招工', '收新用户，一元一刀，砍完结账'),
  ],
};

const code = {
  body: encodeQR('https://bad-help.top/qr', 'gif', { scale: 6 }),
  headers: { 'content-type': 'image/gif' },
};
/** A picture without any code. */
const plain = {
  body: '<svg xmlns="http://www.w3.org/2000/svg" width="200" height="200"><circle cx="99" cy="99" r="70"/></svg>',
  headers: { 'content-type': 'image/svg+xml' },
};

/**
 * The client with these chats; the picture of message 7 is a QR code of the reported site, every other one is plain.
 */
export async function serveClient(web: Loopback, chats: readonly DemoChat[]): Promise<void> {
  const site = await wechatSite(chats);
  web.serve('wx.qq.com', (url, method) => {
    if (url.pathname.endsWith('/webwxcheckurl')) return '<title>checked</title>';
    if (!url.pathname.endsWith('/webwxgetmsgimg')) return site(url, method);
    return url.searchParams.get('MsgID') === '7' ? code : plain;
  });
  web.serve('bad-help.top', () => '<title>bad</title>');
}
