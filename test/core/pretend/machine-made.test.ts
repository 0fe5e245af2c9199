import { describe, expect, it } from 'vitest';
import { rulesOf } from '../address/address-engine.ts';

describe('labels that a program put together', () => {
  it.each([
    ['http://4f7a09c3.ordinary-name.com/enter', 'address.machine-sub'],
    ['http://73920164.ordinary-name.com/a/step.html', 'address.machine-sub'],
    ['http://q7z2k9w1.any-shop.top/', 'address.machine-sub'],
    ['http://yt4m2gk8j1.bqzkx.com/ovj', 'address.machine-sub'],
    ['http://73920164.ordinary-name.com/', 'address.machine-sub'],
    ['https://0f9c31ab-77d2-4e10-9a3b-5d2c8e7f1a60.repl.co/', 'address.machine-hosted'],
    ['https://meet8530917264.pages.dev/', 'address.machine-hosted'],
    ['https://9f3c1a7be2d0846577c1-dot-quiet-lamp.appspot.com/', 'address.machine-hosted'],
  ])('%s', (url, rule) => {
    expect(rulesOf(url)).toContain(rule);
  });

  it.each([
    'https://m.ordinary-name.com/a',
    'https://shop73920164.ordinary-name.com/',
    'https://73920164.retail.n.ordinary-name.com/saas/shop/index',
    'https://q7z2k9w1.ordinary-cdn.com/video/a.mp4',
    'https://img2026.ordinary-name.com/a',
    'https://resume-2026.vercel.app/',
    'https://20260101t120000-dot-quiet-lamp.appspot.com/',
    'https://64b8f0c2a1b2c3d4e5f60718--quiet-lamp.netlify.app/',
    'https://notes73920164.github.io/',
    'https://d3k9x7q2w1z8.cloudfront.net/index.html',
    'http://203.0.113.7/',
  ])('%s may be anybody’s', (url) => {
    expect(rulesOf(url).filter((rule) => rule.startsWith('address.machine'))).toEqual([]);
  });
});
