import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { codeKinds, codeOf } from '../../../src/core/picture/code.ts';

describe('what a QR code holds', () => {
  test.each([
    ['https://help.example/x?y=1', 'link', ''],
    ['pdd-help.top/a', 'link', ''],
    ['https://login.weixin.qq.com/l/4ahSg2aUkA==', 'wechat-login', ''],
    ['https://login.wx2.qq.com/qrcode/x', 'wechat-login', ''],
    ['https://open.weixin.qq.com/connect/confirm?uuid=1', 'wechat-login', ''],
    ['wxp://f2f0abc', 'wechat-pay', ''],
    ['https://qr.alipay.com/fkx12345', 'alipay-pay', ''],
    ['https://u.wechat.com/abcdef', 'wechat-add', ''],
    ['https://weixin.qq.com/g/abcdef', 'wechat-group', ''],
    ['weixin://dl/business/?t=abc', 'scheme', 'weixin:'],
    ['#小程序://拼多多/DCuif8uSadbMNvd', 'mini-program', ''],
    ['WIFI:T:WPA;S:free\\;net;P:12345678;;', 'wifi', 'free;net'],
    ['BEGIN:VCARD\nVERSION:3.0\nN:Li;Lei\nEND:VCARD', 'contact-card', 'Li'],
    ['MECARD:N:李雷;TEL:138;;', 'contact-card', '李雷'],
    ['tel:+86-10-12345', 'phone', '+86-10-12345'],
    ['SMSTO:1069:yes', 'sms', '1069'],
    ['mailto:a@b.cn?subject=x', 'mail', 'a@b.cn'],
    ['geo:39.9,116.4', 'place', ''],
    ['otpauth://totp/x?secret=y', 'one-time-secret', ''],
    ['62137788', 'text', ''],
    ['你好', 'text', ''],
  ] as const)('%s is %s', (text, kind, name) => {
    expect(codeOf(text)).toMatchObject({ kind, name });
  });

  test('only web addresses are given on to be rated', () => {
    expect(codeOf('http://a.cn/').url).toBe('http://a.cn/');
    expect(codeOf('javascript:alert(1)').url).toBeUndefined();
    expect(codeOf('wxp://f2f0abc').url).toBeUndefined();
  });

  test('a host that only contains the login host is a plain link', () => {
    expect(codeOf('https://login.weixin.qq.com.evil.top/l/1').kind).toBe('link');
  });

  test('any content gives a known kind and bounded values', () => {
    const pieces = fc.constantFrom('wifi:', 'S:', ';', ':', 'BEGIN:VCARD\n', 'N', '\\', 'https://', 'tel:', 'a', '李');
    const content = fc.oneof(
      fc.string({ maxLength: 3000 }),
      fc.array(pieces, { maxLength: 400 }).map((all) => all.join('')),
    );
    fc.assert(
      fc.property(content, (text) => {
        const code = codeOf(text);
        expect(codeKinds).toContain(code.kind);
        expect(code.text.length).toBeLessThanOrEqual(1000);
        expect(code.name.length).toBeLessThanOrEqual(100);
      }),
    );
  });
});

test('of a long content the first thousand characters are told, of a name the first hundred', () => {
  expect(codeOf(`字${'x'.repeat(5_000)}`).text).toHaveLength(1_000);
  expect(codeOf(`WIFI:S:${'n'.repeat(150)};;`).name).toHaveLength(100);
});
