import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { redact } from '../../../src/core/report/redact.ts';

const names = [
  'skey',
  'pass_ticket',
  'deviceid',
  'username',
  'refer_share_uin',
  'share_uid',
  'access_token',
  'PDDAccessToken',
];

/** Everything that can be read out of a text by decoding it again and again. */
function readings(text: string): string {
  const all = [text];
  for (let round = 0; round < 8; round += 1) {
    const before = all.at(-1) ?? '';
    all.push(before.replace(/%([0-9a-f]{2})/gi, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16))));
    for (const piece of before.match(/[\w+/-]{12,}/g) ?? []) all.push(Buffer.from(piece, 'base64').toString('latin1'));
  }
  return all.join('\n');
}

const secret = fc.stringMatching(/^[A-Za-z][A-Za-z0-9]{11,23}$/).map((value) => `Zq${value}`);
const plainName = fc.constantFrom('goods_id', 'page', 'group_order_id', 'a', 'opcode', 'scene');
const wrap = fc.constantFrom('percent', 'base64', 'twice', 'fragment', 'none');

function wrapped(address: string, how: string): string {
  if (how === 'percent') return `https://wx.qq.com/cgi-bin/x?requrl=${encodeURIComponent(address)}&opcode=2`;
  if (how === 'twice') return `https://a.cn/r?url=${encodeURIComponent(encodeURIComponent(address))}`;
  if (how === 'base64') return `https://b.cn/go?target=${encodeURIComponent(Buffer.from(address).toString('base64'))}`;
  if (how === 'fragment') return `https://c.cn/#/x?u=${encodeURIComponent(address)}`;
  return address;
}

describe('redaction', () => {
  test('no secret survives, wherever it stands and however it is wrapped', () => {
    let hidden = 0;
    fc.assert(
      fc.property(
        fc.constantFrom(...names),
        secret,
        fc.array(fc.tuple(plainName, fc.stringMatching(/^[0-9]{1,6}$/)), { maxLength: 3 }),
        fc.nat(3),
        fc.array(wrap, { maxLength: 3 }),
        (name, value, others, at, wraps) => {
          const pairs = others.map(([key, number]) => `${key}=${number}`);
          pairs.splice(at, 0, `${name}=${value}`);
          const address = wraps.reduce(wrapped, `https://mobile.yangkeduo.com/x.html?${pairs.join('&')}`);
          if (readings(address).includes(value)) hidden += 1;
          expect(readings(redact(`看看 ${address} 谢谢`))).not.toContain(value);
        },
      ),
      { numRuns: 400 },
    );
    expect(hidden).toBeGreaterThan(300);
  });

  test('a name in any case or percent-encoding is known', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...names),
        secret,
        fc.array(fc.boolean(), { minLength: 20 }),
        (name, value, coded) => {
          const odd = [...name].map((one, at) =>
            coded[at] ? `%${one.charCodeAt(0).toString(16)}` : one.toUpperCase(),
          );
          expect(redact(`https://a.cn/?x=1&${odd.join('')}=${value}`)).not.toContain(value);
        },
      ),
    );
  });

  test('doing it twice changes nothing more, and nothing throws', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), (text) => {
        const once = redact(text);
        expect(redact(once)).toBe(once);
      }),
    );
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => typeof redact(text) === 'string'));
  });

  test.each([
    ['手机 13812345678 找我', '手机 *** 找我'],
    ['+86 138 1234 5678', '***'],
    ['身份证 11010519491231002X', '身份证 ***'],
    ['卡号 6222 0212 3456 7890 123', '卡号 ***'],
    ['邮箱 li.lei@example.cn 收', '邮箱 *** 收'],
    ['@李雷 帮我砍一刀', '@*** 帮我砍一刀'],
    ['{"skey":"abc"}', '{"skey":***}'],
  ])('%s is told as %s', (text, told) => {
    expect(redact(text)).toBe(told);
  });

  test.each([
    'https://mobile.yangkeduo.com/goods.html?goods_id=123456789012&_wv=41729',
    'https://p.pinduoduo.com/AbCd1234',
    'http://pdd-help.top/a?b=1#c',
    '提现还差 0.01 元，邀请 3 人 2024-05-01 12:30',
    'https://xn--fiqs8s.xn--fiqz9s/%E6%8B%BC%E5%A4%9A%E5%A4%9A',
  ])('%s holds nothing to take out and stays as it is', (text) => {
    expect(redact(text)).toBe(text);
  });

  test('names are taken out wherever they stand; an empty one changes nothing', () => {
    expect(redact('小林说：小林来了', ['小林'])).toBe('***说：***来了');
    expect(redact('小林说', ['', '***'])).toBe('小林说');
  });

  test('a megabyte of hostile text is cut and done at once', () => {
    expect(redact('%25'.repeat(400_000)).length).toBeLessThanOrEqual(20_000);
    expect(redact('a='.repeat(500_000)).length).toBeLessThanOrEqual(20_100);
  });
});
