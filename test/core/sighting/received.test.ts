import fc from 'fast-check';
import { expect, test } from 'vitest';
import { limits, observationOf, sightingOf, sightingsOf } from '../../../src/core/sighting/received.ts';

test('any value at all becomes a sighting and an observation within the caps', () => {
  fc.assert(
    fc.property(fc.anything(), (value) => {
      const sighting = sightingOf(value);
      expect(sighting.text.length).toBeLessThanOrEqual(limits.textCharacters);
      expect(sighting.place).toMatch(/^(wechat-group|wechat-private|filehelper|web)$/);
      expect(observationOf(value).links.length).toBeLessThanOrEqual(limits.pageLinks);
      expect(sightingsOf(value).length).toBeLessThanOrEqual(limits.sightings);
    }),
  );
});

test('a whole sighting comes through unchanged', () => {
  const whole = {
    id: '7',
    place: 'wechat-group',
    form: 'card',
    text: 't',
    links: [{ url: 'https://a.test/', label: 'b' }],
    sender: 's',
    own: true,
  };
  expect(sightingOf(whole)).toEqual(whole);
});

test('texts, addresses and lists are cut, and broken ones keep their place in the order', () => {
  const long = {
    id: 'x',
    text: 'y'.repeat(1_000_000),
    links: Array.from({ length: 999 }, () => ({ url: 'z'.repeat(9_999) })),
  };
  const [first, second] = sightingsOf([null, long]);
  expect(first).toEqual({ id: '', place: 'web', form: 'other', text: '', links: [] });
  expect(second?.text).toHaveLength(limits.textCharacters);
  expect(second?.links).toHaveLength(limits.links);
  expect(second?.links[0]?.url).toHaveLength(limits.urlCharacters);
});

test('a label that bears the session of a chat comes without it, and is cut', () => {
  const wrapped =
    'https://wx.qq.com/cgi-bin/mmwebwx-bin/webwxcheckurl?requrl=https%3A%2F%2Fa.test&skey=crypt1&deviceid=e2';
  const labels = [wrapped, 'y'.repeat(9_999)].map((label) => ({ url: 'https://a.test/', label }));
  const [first, second] = sightingOf({ links: labels }).links;
  expect(first?.label).toContain('a.test');
  expect(first?.label).not.toMatch(/crypt1|e2/);
  expect(second?.label).toHaveLength(limits.labelCharacters);
});
