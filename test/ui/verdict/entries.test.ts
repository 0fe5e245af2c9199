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

  test('the page itself is one entry, with its findings, apart from the links on it', () => {
    const own = link({ level: 'danger', url: 'https://lure.top/', target: 'https://lure.top/' });
    const other = link({ level: 'notice' });
    const page = verdict({ level: 'danger', findings: [finding('page.x', 60, 'x', 'x', 'x')], links: [own, other] });
    const entries = verdictEntries(page, 'page', '', 'p');
    expect(entries.map(({ level, itself }) => [level, itself === true])).toEqual([
      ['danger', true],
      ['notice', false],
    ]);
    expect(entries.map(({ findings }) => findings.some(({ rule }) => rule === 'page.x'))).toEqual([true, false]);
  });

  test('a link of the page that was met while reading it is told once; the page itself stays', () => {
    const own = link({ level: 'danger', url: 'https://lure.top/', target: 'https://lure.top/' });
    const observed = verdict({ level: 'danger', links: [own, ...notice.links] });
    const entries = entriesOf({ ...reportOf([notice]), observed });
    expect(entries.map(({ where, itself }) => [where, itself === true])).toEqual([
      ['page', true],
      ['message', false],
    ]);
  });

  test('the same link in two messages is one entry, seen twice; other links stay apart', () => {
    expect(entriesOf(reportOf([notice, notice, clear])).map(({ times }) => times)).toEqual([2, 1]);
  });

  test('a rule that fired twice on the same characters is told once', () => {
    const twice = verdict({ level: 'danger', findings: dangerLink.findings, links: [dangerLink] });
    expect(verdictEntries(twice, 'message', '', 'm')[0]?.findings).toHaveLength(2);
  });
});
