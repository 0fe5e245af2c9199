// What the benchmark rates: invented messages and addresses of every usual shape, and hostile text.

/**
 * What stands in chats: mostly shops, articles and videos of the known houses, some sites nobody knows, and what is
 * made to deceive.
 */
export const addresses: readonly string[] = [
  'https://mobile.yangkeduo.com/pincard_ask.html?group_order_id=20260801&refer_share_channel=message',
  'https://m.tb.cn/h.abcdef?tk=AbCdEf12345',
  'https://item.jd.com/100012043978.html',
  'https://detail.tmall.com/item.htm?id=612345678901&spm=a1z10.1.0.0',
  'https://mp.weixin.qq.com/s/AbCdEfGhIjKlMnOpQrStUv',
  'https://www.bilibili.com/video/BV1xx411c7mD/?share_source=copy_web',
  'https://v.douyin.com/AbCdEfG/',
  'https://www.xiaohongshu.com/explore/64a1b2c3000000001203abcd',
  'https://github.com/microsoft/TypeScript/issues/202',
  'https://news.sina.com.cn/c/2026-11-22/doc-abcdef.shtml?from=wap',
  'https://www.garden-diary.example/2026/11/roses-in-november/',
  'http://bbs.kite-club.example/forum.php?mod=viewthread&tid=1024&page=2',
  'https://pinduoduo-help.example/tixian?uid=1',
  'https://mobile.yangkeduo.com.pdd-lingqu.example/a',
  'http://192.0.2.7:8080/login',
  'https://www.pinduoduo.com@evil.example/x',
  'https://open.weixin.qq.com/connect/oauth2/authorize?appid=wx0123456789abcdef&redirect_uri=https%3A%2F%2Fcb.example%2Fback&response_type=code&scope=snsapi_userinfo#wechat_redirect',
];

/** More sites than the worker remembers the names of, so that each is new whenever its turn comes. */
const sites = 4_800;
const syllables = 'gar den kai te mu shan hao lin pack soft mei tian blue wind xin hua box kite lab shu'.split(' ');
const fronts = ['www.', '', 'm.', 'bbs.'];
const endings = ['com', 'cn', 'net', 'top', 'example', 'com.cn'];
const pages = [
  '/',
  '/2026/11/roses-in-november/',
  '/forum.php?mod=viewthread&tid=1024&page=2',
  '/item.htm?id=612345678901&spm=a1z10.1.0.0',
  '/tixian?uid=1',
  '/a/b/c.html',
];

/**
 * Addresses of sites that nobody knows and none of which comes twice, under invented names: the dearest of all that are
 * usual.
 */
export const strangers: readonly string[] = Array.from({ length: sites }, (_, at) => {
  const seed = Math.imul(at + 1, 2654435761) >>> 0;
  const from = (list: readonly string[], salt: number) => list[(seed >>> salt) % list.length] ?? '';
  const parts = Array.from({ length: 2 + (at % 3) }, (_part, place) => from(syllables, 3 * place));
  const name = parts.join(at % 3 === 0 ? '-' : '') + (at % 4 === 0 ? at % 100 : '');
  return `https://${from(fronts, 5)}${name}.${from(endings, 11)}${from(pages, 17)}`;
});

/** 120 characters with two links, as people write them in groups. */
export const messages: readonly string[] = [
  '亲，就差你一个啦，帮我点一下助力，马上就能提现100元了，谢谢谢谢 https://mobile.yangkeduo.com/a.html?id=1 打不开的话用这个 https://p.pinduoduo.com/AbCd1234 么么哒',
  '我是平台客服，您的账户异常被冻结，请点击 https://kefu.example/jd 填写银行卡号和验证码，或者下载 https://dl.example/a.apk 共享屏幕办理退款手续',
  '周末去哪玩？攻略看这里 https://www.mafengwo.cn/i/123.html 车票在 https://www.12306.cn/index/ 买，人多的话我们就包个车，晚上一起吃火锅怎么样',
  '刷 单 兼 职，日 入 三 百，加 薇 信 abc123456，先垫付后返佣，看 https://renwu.example/a 和 https://t.cn/AbCd12 ，名额有限先到先得，别错过',
];

/** Texts in which links stand among other things, or none does. */
export const linkTexts: readonly string[] = [
  '今天晚上七点老地方见，记得带上上次借的那本书，别又忘了',
  '官网 www.shop.example 点进去，或者直接搜 shop.example/app，邮箱 kefu@shop.example 也可以联系',
  'See http://docs.example/guide_(draft) and https://www.example.com/a?b=c&d=e#f, then mail me@example.com.',
  'v2.10.3 is out: fixes for node.js 24, see changelog.md and https://code.example/releases/v2.10.3',
];

const million = 1_000_000;
const filled = (part: string) => part.repeat(Math.ceil(million / part.length)).slice(0, million);

/** A megabyte each of what might cost most. */
export const hostile: readonly { readonly name: string; readonly text: string }[] = [
  { name: 'phrases', text: filled('验证码发给我，') },
  { name: 'denials', text: filled('不') },
  { name: 'dots', text: filled('a.') },
  { name: 'spaced dots', text: filled('.a ') },
  { name: 'full-width letters', text: filled('Ａ') },
  { name: 'codes', text: filled('￥') },
  { name: 'digits', text: filled('1') },
  { name: 'invisible', text: filled('\u200b') },
  { name: 'links', text: filled('https://a.example/x ') },
  { name: 'prose', text: filled('今天天气不错，我们去公园玩吧。') },
];
