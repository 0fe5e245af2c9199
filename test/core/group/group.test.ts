import { describe, expect, test } from 'vitest';
import { factsOf, type GroupEntry, maximumEntries, remember } from '../../../src/core/group/group.ts';

let next = 0;
const entry = (given: Partial<GroupEntry> = {}): GroupEntry => ({
  id: String(next++),
  sender: 'a',
  text: '',
  asks: false,
  signs: [],
  links: [],
  pretends: [],
  ...given,
});

describe('the picture of a group', () => {
  test('counts requests, those who repeat them, and how often the busiest does', () => {
    const facts = factsOf([
      entry({ asks: true }),
      entry({ asks: true }),
      entry({ asks: true }),
      entry({ asks: true, sender: 'b' }),
      entry({ sender: 'c' }),
    ]);
    expect(facts).toMatchObject({ messages: 5, senders: 3, asks: 4, repeating: 1, most: 3 });
    expect(facts.busiest).toEqual([{ sender: 'a', asks: 3 }]);
  });

  test('tells identical texts of different senders, not the repeats of one', () => {
    const facts = factsOf([
      entry({ text: 't1', sender: 'a' }),
      entry({ text: 't1', sender: 'b' }),
      entry({ text: 't2', sender: 'a' }),
      entry({ text: 't2', sender: 'a' }),
    ]);
    expect(facts).toMatchObject({ identicalTexts: 1, identicalSenders: 2 });
  });

  test('a message that is scrolled in again counts once', () => {
    const once = entry({ asks: true });
    expect(factsOf(remember([once], [once, { ...once }]))).toMatchObject({ messages: 1, asks: 1 });
  });

  test('names what links pretend to be, most often first', () => {
    const brand = (id: string) => ({ id, name: { zh_CN: id, zh_TW: id, en: id } });
    const facts = factsOf([entry({ pretends: [brand('wechat')] }), entry({ pretends: [brand('pdd'), brand('pdd')] })]);
    expect(facts.pretends.map(({ name, links }) => [name.en, links])).toEqual([
      ['pdd', 2],
      ['wechat', 1],
    ]);
  });

  test('an ordinary chat has nothing but its messages', () => {
    const facts = factsOf([entry(), entry({ sender: 'b' }), entry({ sender: 'c', links: ['clear'] })]);
    expect(facts).toMatchObject({ asks: 0, repeating: 0, most: 0, identicalTexts: 0, pretends: [], busiest: [] });
    expect(Object.values(facts.signs)).toEqual([0, 0, 0, 0, 0]);
  });

  test("the user's own messages belong to no sender", () => {
    const own = { sender: '', asks: true, text: 't' };
    expect(factsOf([entry(own), entry(own), entry({ text: 't' })])).toMatchObject({
      messages: 3,
      senders: 1,
      asks: 2,
      repeating: 0,
      identicalTexts: 0,
    });
  });

  test('keeps the newest messages of an endless chat', () => {
    const many = Array.from({ length: maximumEntries + 5 }, () => entry());
    const kept = remember([], many);
    expect(kept).toHaveLength(maximumEntries);
    expect(kept.at(-1)).toBe(many.at(-1));
  });

  test('keeps the newest of messages that are full of links, as far as there is room in the storage of all chats', () => {
    const name = { zh_CN: '拼多多', zh_TW: '拼多多', en: 'Pinduoduo' };
    const full = { links: Array(100).fill('danger'), pretends: Array(100).fill({ id: 'pinduoduo', name }) };
    const many = Array.from({ length: maximumEntries }, () => entry(full));
    const kept = remember([], many);
    expect(JSON.stringify(kept).length).toBeLessThan(500_000);
    expect(kept.length).toBeGreaterThan(30);
    expect(kept.at(-1)).toBe(many.at(-1));
  });
});
