// Generated messages: pieces of real life and of malice, joined at random. The same seed gives the same inputs.

const pieces: readonly string[] = [
  ...[
    '帮我砍一刀',
    '刷单兼职',
    '先垫付',
    '验证码',
    '发给我',
    '银行卡号',
    '解冻费',
    '提现',
    '请勿',
    '警方提醒',
    '我是',
    '客服',
  ],
  ...[
    '拼多多',
    '微信',
    '加v',
    '红包',
    '共享屏幕',
    '转账',
    '安全账户',
    '不',
    '您的',
    '点击',
    '官方',
    '积分',
    '兑换现金',
  ],
  ...[
    'https://',
    'http://HTTPS://',
    'mobile.yangkeduo.com',
    'pdd-help.example',
    '/a?b=1&requrl=https%3A%2F%2Fa.example',
    '@',
    '.',
  ],
  ...[
    'https://wx.qq.com/cgi-bin/mmwebwx-bin/webwxcheckurl?requrl=',
    '%252F',
    'xn--',
    '[::1]',
    '点',
    '。',
    '．',
    '：',
    '\\',
  ],
  ...[
    '\u200b',
    '\u202e',
    '\ufe0f',
    '\u0336',
    '\ud800',
    '\udc00',
    '\ue000',
    '🧧',
    '①',
    '１',
    '𝟙',
    '１３８',
    '13800138000',
    '￥AbCd1234Xy￥',
  ],
  ...[' ', '\n', '，', '！', '*', '丨', '<br/>', '&lt;a href=', '"', "'", '{', '}', '(', ')', '\0'],
];

/** One message after another, without end. */
export function* inputsFrom(seed: number): Generator<string> {
  const random = numbersFrom(seed);
  for (;;) {
    let text = '';
    const parts = 1 + Math.floor(random() * 14);
    for (let part = 0; part < parts; part += 1) {
      text += random() < 0.85 ? (pieces[Math.floor(random() * pieces.length)] ?? '') : anything(random);
    }
    yield text;
  }
}

/**
 * What a page or a patient hand can send: a few pieces over and over, 100,000 characters as a message or 8,000 as an
 * address.
 */
export function* repeatsFrom(seed: number): Generator<string> {
  const random = numbersFrom(seed);
  const one = (list: readonly string[]) => list[Math.floor(random() * list.length)] ?? '';
  for (;;) {
    const isAddress = random() < 0.4;
    const parts = 1 + Math.floor(random() * 3);
    let unit = '';
    for (let part = 0; part < parts; part += 1) unit += one(isAddress || random() < 0.3 ? addressPieces : pieces);
    const [begin, length] = isAddress ? [one(addressBegins), 8_000] : ['', 100_000];
    yield (begin + unit.repeat(Math.ceil(length / unit.length))).slice(0, length);
  }
}

const addressBegins: readonly string[] = [
  ...['https://', 'https://x.example/', 'https://x.example/?u=', 'https://www.baidu.com/link?url='],
  ...[
    'https://www.bing.com/ck/a?u=',
    'https://open.weixin.qq.com/connect/oauth2/authorize?',
    'https://link.zhihu.com/?target=',
    'alipays://x?url=',
  ],
];
const addressPieces: readonly string[] = [
  ...[
    'a.',
    '.com',
    '-com',
    '.php',
    '-',
    '_',
    '/',
    '//',
    '/./',
    '%2e',
    '%252f',
    '%2F',
    '%25',
    '?',
    '#',
    '&',
    ';',
    ':',
    '=',
  ],
  ...['a.cn', 'a.cn/', '1.1.1.1/', '0x7f.', 'www.paypal.com', '/js/', '/wp-includes', '/wp-content/', 'xn--', '@', '['],
  ...['http://', 'https%3A%2F%2F', '&url=http://a.cn', '&redirect_uri=', 'client_id=1&', 'scope=snsapi_userinfo&'],
  ...[
    'login',
    'tixian',
    'pinduoduo',
    'taobao',
    'xian',
    'gang',
    'rn',
    'o0',
    '1',
    'I',
    '你',
    '。',
    '点',
    'Ａ',
    '【',
    '】',
  ],
];

function anything(random: () => number): string {
  return String.fromCharCode(
    ...Array.from({ length: 1 + Math.floor(random() * 6) }, () => Math.floor(random() * 0x10000)),
  );
}

/** Mulberry32: small, quick, the same everywhere. */
function numbersFrom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}
