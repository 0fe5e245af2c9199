import { describe, expect, test } from 'vitest';
import { entriesOf, verdictEntries } from '../../../src/ui/verdict/entries.ts';
import { reportOf } from '../../fixtures/popup/states.ts';
import { clear, danger, dangerLink, finding, link, notice, opaque, verdict } from '../../fixtures/popup/verdicts.ts';

describe('entries', () => {
  test('stand worst first, unrated last', () => {
    const levels = entriesOf(reportOf([opaque, clear, notice, danger])).map(({ level }) => level);
    expect(levels).toEqual(['danger', 'notice', 'clear', 'unrated']);
  });

  test('carry what the message gave away beside what the address did', () => {
    const [entry] = verdictEntries(danger, 'message', 'text', 'm');
    expect(entry?.findings.map(({ rule }) => rule)).toEqual(['words.pay-first', 'address.look-alike', 'words.almost']);
  });

  test('a text worse than its links raises the first link', () => {
    const words = verdict({
      level: 'danger',
      links: [link({ level: 'clear', url: 'https://a.cn/' }), link({ level: 'notice' })],
    });
    expect(verdictEntries(words, 'message', 't', 'm').map(({ level }) => level)).toEqual(['danger', 'clear']);
  });

  test('a text no worse than its links raises none', () => {
    const words = verdict({ level: 'notice', links: [link({ level: 'notice' }), link({ level: 'clear' })] });
    expect(verdictEntries(words, 'message', 't', 'm').map(({ level }) => level)).toEqual(['notice', 'clear']);
  });

  test('a text without links is an entry of its own', () => {
    const words = verdict({ level: 'caution', findings: [finding('words.x', 40, 'x', 'x', 'x')] });
    expect(verdictEntries(words, 'message', 't', 'm')).toMatchObject([{ level: 'caution', text: 't' }]);
  });

  test('the page itself is an entry only where there is something to say of it', () => {
    const page = verdict({
      level: 'danger',
      findings: [finding('page.x', 60, 'x', 'x', 'x')],
      links: [link({ level: 'notice' })],
    });
    expect(verdictEntries(page, 'page', '', 'p').map(({ link: of }) => of === undefined)).toEqual([true, false]);
    const quiet = verdict({ level: 'notice', links: [link({ level: 'notice' })] });
    expect(verdictEntries(quiet, 'page', '', 'p').map(({ link: of }) => of === undefined)).toEqual([false]);
  });

  test('the same link in two messages is one entry, seen twice; other links stay apart', () => {
    expect(entriesOf(reportOf([notice, notice, clear])).map(({ times }) => times)).toEqual([2, 1]);
  });

  test('a rule that fired twice on the same characters is told once', () => {
    const twice = verdict({ level: 'danger', findings: dangerLink.findings, links: [dangerLink] });
    expect(verdictEntries(twice, 'message', '', 'm')[0]?.findings).toHaveLength(2);
  });
});
