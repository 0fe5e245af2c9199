// Owners' names in letters and digits that only look like theirs, and names a letter away.
import { describe, expect, it } from 'vitest';
import { look, rulesOf } from '../address/address-engine.ts';

describe('an owner’s name to the eye', () => {
  it.each([
    ['https://јd.com/', 'address.brand-glyph', 'jd'],
    ['https://www.сcb.com/', 'address.brand-glyph', 'ccb'],
    ['https://1oo86-jifen.cn/', 'address.brand-glyph', 'chinamobile'],
    ['https://123O6.cn/', 'address.brand-glyph', '12306'],
    ['https://wechal.top/', 'address.brand-slip', 'wechat'],
    ['https://таобао.com/', 'address.brand-glyph', 'taobao'],
    ['https://аpple-id.cn/', 'address.brand-glyph', 'apple'],
    ['https://taoboa.com/login', 'address.brand-ending', 'taobao'],
  ])('%s', (url, rule, brand) => {
    expect(rulesOf(url)).toContain(rule);
    expect(look(url).pretends?.id).toBe(brand);
  });

  it.each([
    'https://јdо-club.com/',
    'https://100oil.cn/',
    'https://webchat.top/',
    'https://аppletini-bar.cn/',
    'https://nowbob.com/login',
    'https://ctrip.com.cn/',
    'https://hd.blogspot.com/',
    'https://ดูhd.blogspot.com/',
  ])('is none of %s', (url) => {
    expect(look(url).pretends).toBeUndefined();
  });
});
