import { describe, expect, test } from 'vitest';
import { factsOf, type GroupEntry } from '../../../src/core/group/group.ts';
import { locales } from '../../../src/core/model.ts';
import { factLines } from '../../../src/ui/group/group-panel.tsx';
import { readText } from '../read-text.ts';

const plain: GroupEntry = { id: '0', sender: 'a', text: '', asks: false, signs: [], links: [], pretends: [] };
const name = { zh_CN: '拼多多', zh_TW: '拼多多', en: 'Pinduoduo' };
const busy = factsOf([
  { ...plain, id: '1', asks: true, text: 't', links: ['danger'], pretends: [{ id: 'pdd', name }] },
  { ...plain, id: '2', asks: true, signs: ['paid-help', 'returns'] },
  {
    ...plain,
    id: '3',
    sender: 'b',
    text: 't',
    signs: ['official', 'cheating', 'contact'],
    links: ['caution', 'notice'],
  },
]);

describe('the facts about a group', () => {
  test.each(locales)('are whole sentences with their counts in %s', (locale) => {
    const lines = factLines(busy, readText(locale));
    expect(lines).toHaveLength(12);
    expect(lines.join('\n')).not.toMatch(/group\.|\{|\}|undefined/);
    expect(lines[1]).toContain(name[locale]);
  });

  test('in English agree with their numbers', () => {
    expect(factLines(busy, readText('en'))).toEqual(
      expect.arrayContaining([
        '1 link looks like an imitation of Pinduoduo.',
        '2 of 3 messages ask for help, a tap or a withdrawal.',
        '1 sender asks again and again, 2 times.',
        '1 text was posted word for word by 2 different senders.',
      ]),
    );
  });

  test('an ordinary group has none', () => {
    expect(factLines(factsOf([plain, { ...plain, id: '9', sender: 'b' }]), readText('zh_CN'))).toEqual([]);
  });
});
