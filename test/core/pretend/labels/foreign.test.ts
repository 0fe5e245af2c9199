// Short names in Han are parts of other words: what stands around them decides.
import { describe, expect, it } from 'vitest';
import { look } from '../../address/address-engine.ts';

describe('a name of two characters', () => {
  it.each(['https://淘宝88.vip/', 'https://淘宝-shop.top/'])(
    'is borne by %s: numbers and Latin letters are dressing',
    (url) => {
      expect(look(url)).toMatchObject({ pretends: { id: 'taobao' } });
      expect(look(url).drafts.map(({ rule }) => rule)).toContain('address.brand-dressed');
    },
  );

  it.each(['https://淘宝客栈家.vip/', 'https://小淘宝记.vip/'])('is part of another word in %s', (url) => {
    expect(look(url).pretends).toBeUndefined();
  });
});
