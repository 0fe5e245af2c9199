import { describe, expect, it } from 'vitest';
import { look, rulesOf } from './address-engine.ts';

const shady = 'https://pinduoduo-tixian.top/a';
const inBase64 = Buffer.from(shady).toString('base64');

describe('pages of nobody we know that go on to another address', () => {
  it.each([
    `https://jump.ordinary-name.cn/?to=1&u=${encodeURIComponent(shady)}`,
    `https://ordinary-name.cn/link.php?target=${shady}`,
    `https://ordinary-name.cn/go?url=${inBase64}`,
    `https://ordinary-name.cn/jump/${inBase64}`,
    `https://ordinary-name.cn/go/${shady}`,
  ])('%s bears what stands behind it', (url) => {
    const facts = look(url);
    expect(facts.drafts.map(({ rule }) => rule)).toEqual(
      expect.arrayContaining(['address.brand-dressed', 'address.leads-on']),
    );
    expect(facts.pretends?.id).toBe('pinduoduo');
    expect(facts.site).toBe('ordinary-name.cn');
  });

  it.each([
    'https://ordinary-name.cn/login?redirect=https%3A%2F%2Fwww.baidu.com%2F',
    'https://ordinary-name.cn/go?url=https%3A%2F%2Fquiet-lamp.top%2F',
    'https://ordinary-name.cn/login?next=https%3A%2F%2Fm.ordinary-name.cn%2Fa',
    `https://ordinary-name.cn/a?id=${Buffer.from('https? no').toString('base64')}`,
  ])('%s shows nothing', (url) => {
    expect(rulesOf(url).filter((rule) => rule !== 'address.ending')).toEqual([]);
  });

  it('says nothing of a page that goes on within its own site', () => {
    const within = `${shady}?next=${encodeURIComponent('https://www.pinduoduo-tixian.top/b')}`;
    expect(rulesOf(within)).not.toContain('address.leads-on');
    expect(rulesOf(within)).toContain('address.brand-dressed');
  });

  it('follows one step, so that addresses within addresses cost nothing', () => {
    const deep = Array.from({ length: 200 }, () => 'https://ordinary-name.cn/?u=').join('') + shady;
    expect(look(deep).site).toBe('ordinary-name.cn');
  });
});
