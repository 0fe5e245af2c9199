import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { assess } from '../../src/core/assess.ts';
import type { Options } from '../../src/core/engine.ts';
import { asked, levels, type Sensitivity, type Verdict } from '../../src/core/model.ts';
import { assessPage } from '../../src/core/observe/assess-page.ts';
import { bundledEngine } from '../../src/tools/rate/engine.ts';
import { moneyCases } from './cases/money.ts';

const engine = bundledEngine();
const optionsOf = (sensitivity: Sensitivity): Options => ({ sensitivity, trusted: new Set(), reported: new Set() });
const rate = (text: string, urls: readonly string[] = [], sensitivity: Sensitivity = 'standard'): Verdict =>
  assess(
    { id: 'p', place: 'wechat-group', form: 'text', text, links: urls.map((url) => ({ url })) },
    engine,
    optionsOf(sensitivity),
  );

const fragments = fc.oneof(
  fc.constantFrom(...moneyCases.map(({ fires }) => fires)),
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc.string({ unit: 'grapheme', maxLength: 30 }),
  fc.webUrl(),
  fc.constantFrom('\uD800', '\uDC00', '\u202E', '\u200B', '\uE000', '￥AbCd1234Xy￥', '加微信 abc12345', '。', '\n'),
);
const texts = fc.array(fragments, { maxLength: 8 }).map((parts) => parts.join(''));

describe('whatever is rated', () => {
  it('never throws, and quotes only characters that stand in the message', () => {
    let found = 0;
    fc.assert(
      fc.property(texts, (text) => {
        const verdict = rate(text);
        expect(verdict.score).toBeGreaterThanOrEqual(0);
        expect(verdict.score).toBeLessThanOrEqual(100);
        for (const { family, evidence } of verdict.findings) {
          if (family !== 'words') continue;
          found += 1;
          expect(text).toContain(evidence);
        }
      }),
      { numRuns: 400 },
    );
    expect(found).toBeGreaterThan(50);
  });

  it('is never rated lower by a stricter sensitivity', () => {
    let raised = 0;
    fc.assert(
      fc.property(texts, (text) => {
        const [relaxed, standard, strict] = (['relaxed', 'standard', 'strict'] as const).map((one) =>
          levels.indexOf(rate(text, [], one).level),
        );
        if (strict !== undefined && strict > levels.indexOf('notice')) raised += 1;
        expect(relaxed).toBeLessThanOrEqual(standard ?? 0);
        expect(standard).toBeLessThanOrEqual(strict ?? 0);
      }),
      { numRuns: 200 },
    );
    expect(raised).toBeGreaterThan(20);
  });

  it('gives the same verdict for the same message', () => {
    fc.assert(
      fc.property(texts, (text) => {
        expect(rate(text)).toEqual(rate(text));
      }),
      { numRuns: 60 },
    );
  });

  it('shows no session secret of a wrapped link, in any order', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray(['skey', 'pass_ticket', 'deviceid', 'username'], { minLength: 1 }), (names) => {
        const query = names.map((name) => `${name}=TOPSECRET${name}`).join('&');
        const target = encodeURIComponent('https://zhuli.example/a');
        const wrapped = `https://wx.qq.com/cgi-bin/mmwebwx-bin/webwxcheckurl?${query}&requrl=${target}`;
        expect(JSON.stringify([rate(`看 ${wrapped}`), rate('', [wrapped])])).not.toContain('TOPSECRET');
      }),
      { numRuns: 60 },
    );
  });

  it('may be a page of any shape', () => {
    const form = fc.record({
      asks: fc.array(fc.constantFrom(...asked)),
      action: fc.string(),
      evidence: fc.string(),
    });
    const page = fc.record({
      url: fc.oneof(fc.webUrl(), fc.string()),
      title: texts,
      text: texts,
      forms: fc.array(form, { maxLength: 4 }),
      links: fc.array(fc.record({ url: fc.oneof(fc.webUrl(), fc.string()) }), { maxLength: 4 }),
      inspected: fc.constantFrom('whole' as const, 'part' as const, 'refused' as const),
    });
    fc.assert(
      fc.property(page, (observation) => {
        const { level } = assessPage(observation, engine, optionsOf('standard'));
        expect(levels).toContain(level);
        if (observation.inspected === 'refused') expect(level).not.toBe('clear');
      }),
      { numRuns: 150 },
    );
  });

  it('may be a megabyte of anything', () => {
    for (const part of ['验证码发给我', '刷单', '不', '￥', 'a.', '1', '\u200b', '加微信abc12', '👍']) {
      const text = part.repeat(Math.ceil(1_000_000 / part.length)).slice(0, 1_000_000);
      expect(levels).toContain(rate(text).level);
    }
  });
});
