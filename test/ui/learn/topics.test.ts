import { expect, test } from 'vitest';
import { buildPack } from '../../../src/tools/pack/build.ts';
import { learnAddress, parsePlace, topicOf, topics } from '../../../src/ui/learn/topics.ts';

test.each([
  ['words.pay-first', 'words', 'pay-first'],
  ['address.look-alike', 'address', 'look-alike'],
  ['words.last-cent', 'words', 'withdrawal'],
  ['words.remote-story', 'words', 'screen-sharing'],
  ['words.campaign-fee', 'words', 'pay-first'],
  ['address.opaque', 'address', 'hidden-destination'],
  ['claim.label', 'claim', 'look-alike'],
  ['authorization.merchant', 'authorization', 'authorization'],
  ['something.nobody.foresaw', 'page', 'page'],
  ['list.anything', 'list', 'lists'],
] as const)('%s of family %s is explained under %s', (rule, family, topic) => {
  expect(topicOf(rule, family)).toBe(topic);
});

test('every rule of the bundled pack leads to a page and back to its id', () => {
  for (const { id, family } of buildPack('assets/packs/base').rules) {
    const place = parsePlace(learnAddress({ rule: id, family }).replace('learn.html', ''));
    expect(topics).toContain(place.topic);
    expect(place.rule).toBe(id);
  }
});

test('an address nobody wrote shows the list, and no foreign words', () => {
  expect(parsePlace('#nonsense/%3Cb%3E')).toEqual({ topic: undefined, rule: undefined });
  expect(parsePlace('#lists/call-0800-now!')).toEqual({ topic: 'lists', rule: undefined });
  expect(parsePlace('')).toEqual({ topic: undefined, rule: undefined });
});
