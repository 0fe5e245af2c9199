import fc from 'fast-check';
import { expect, test } from 'vitest';
import { recognizeSite } from '../../../src/core/address/recognize-site.ts';
import { settingsOf } from '../../../src/core/settings/settings.ts';

test.each([
  ['pinduoduo.com', 'pinduoduo.com'],
  ['  WWW.Pinduoduo.com ', 'pinduoduo.com'],
  ['https://mobile.yangkeduo.com/goods.html?goods_id=1#x', 'mobile.yangkeduo.com'],
  ['*.taobao.com', 'taobao.com'],
  ['例子.中国', 'xn--fsqu00a.xn--fiqs8s'],
  ['10.0.0.1:8080', '10.0.0.1'],
  ['someone.github.io', 'someone.github.io'],
  ['www.com', 'www.com'],
])('%s names the site %s', (typed, site) => {
  const found = recognizeSite(typed);
  expect(found).toEqual({ ok: true, value: site });
});

test.each([
  ['', 'empty'],
  ['   ', 'empty'],
  ['你好', 'not-a-site'],
  ['localhost', 'not-a-site'],
  ['a b.com', 'not-a-site'],
  ['me@example.com', 'not-a-site'],
  ['javascript:alert(1)', 'not-a-site'],
  ['file:///etc/passwd', 'not-a-site'],
  ['<script>', 'not-a-site'],
  ['com.cn', 'shared'],
  ['https://github.io/', 'shared'],
  ['com', 'not-a-site'],
])('%s is refused: %s', (typed, error) => {
  expect(recognizeSite(typed)).toMatchObject({ ok: false, error: { error } });
});

test('whatever is typed, what is recognized can be kept in the settings', () => {
  let kept = 0;
  fc.assert(
    fc.property(fc.oneof(fc.string({ unit: 'grapheme' }), fc.domain(), fc.webUrl()), (typed) => {
      const found = recognizeSite(typed);
      if (!found.ok) return;
      kept += 1;
      expect(settingsOf({ trusted: [found.value] }).trusted).toEqual([found.value]);
    }),
  );
  expect(kept).toBeGreaterThan(20);
});
