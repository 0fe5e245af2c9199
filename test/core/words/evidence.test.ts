import { describe, expect, it } from 'vitest';
import { evidenceOf } from '../../../src/core/words/evidence.ts';
import { readWords } from '../../../src/core/words/read.ts';
import { bundledEngine } from '../../../src/tools/rate/engine.ts';

const { lexicon } = bundledEngine();

/** What is quoted of a whole message whose words are all one hit; its addresses count as words here. */
function quoted(text: string): string {
  const reading = readWords(text, lexicon);
  return evidenceOf(reading, { start: 0, end: reading.folded.length });
}

describe('what is quoted of a message', () => {
  it.each([
    ['领红包 https://a.example/x', '领红包'],
    ['领红包https://a.example/x', '领红包'],
    ['领红包 \n HTTP://a.example', '领红包'],
    ['看 https://a.example/x 领红包', '看 https://a.example/x 领红包'],
    ['看 https://a.example/x 和 https://b.example/y', '看 https://a.example/x 和'],
    ['领红包', '领红包'],
  ])('%s is quoted as %s', (text, evidence) => {
    expect(quoted(text)).toBe(evidence);
  });

  it.each([
    ['谁来帮我砍一刀吧', '帮我砍一', '帮我砍一刀'],
    ['快领百元红包', '元红包', '百元红包'],
    ['快领99.50元红包', '元红包', '元红包'],
    ['帮我砍一个', '砍一', '砍一'],
    ['大元红包', '元红包', '元红包'],
  ])('of %s, the hit %s is quoted as %s', (text, hit, evidence) => {
    const reading = readWords(text, lexicon);
    const start = reading.folded.text.indexOf(hit);
    expect(evidenceOf(reading, { start, end: start + hit.length })).toBe(evidence);
  });

  it('of a wrapped address the site it leads to is quoted, not the host that passes on', () => {
    const text = 'https://passes-on.example/go?to=lq-demo.example';
    const reading = readWords(`看 ${text}`, lexicon, [
      { start: 2, end: 2 + text.length, groups: ['link'], site: 'lq-demo.example' },
    ]);
    const [hit] = reading.groups.get('link') ?? [];
    expect(hit && evidenceOf(reading, hit)).toBe('lq-demo.example');
  });

  it('of two addresses glued together nothing but the host of the first is left', () => {
    expect(quoted('https://a.example/x?u=https://b.example')).toBe('a.example');
  });

  it('a long row of blanks before an address goes with it', () => {
    expect(quoted(`领红包${' '.repeat(30_000)}https://a.example/x`)).toBe('领红包');
  });
});
