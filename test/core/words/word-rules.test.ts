import { describe, expect, it } from 'vitest';
import { assess } from '../../../src/core/assess.ts';
import type { Verdict } from '../../../src/core/model.ts';
import { gatherLinks } from '../../../src/core/sighting/gather-links.ts';
import { readWords } from '../../../src/core/words/read.ts';
import { runWordRules } from '../../../src/core/words/rules.ts';
import { bundledEngine } from '../../../src/tools/rate/engine.ts';
import { askCases } from '../cases/asks.ts';
import { moneyCases } from '../cases/money.ts';
import { officeCases } from '../cases/offices.ts';
import { peopleCases } from '../cases/people.ts';
import { secretCases } from '../cases/secrets.ts';
import { spamCases } from '../cases/spam.ts';
import { tradeCases } from '../cases/trades.ts';
import { workCases } from '../cases/work.ts';

const engine = bundledEngine();
const cases = [
  ...askCases,
  ...workCases,
  ...moneyCases,
  ...secretCases,
  ...officeCases,
  ...peopleCases,
  ...tradeCases,
  ...spamCases,
];

function rate(text: string): Verdict {
  const options = { sensitivity: 'standard', trusted: new Set<string>(), reported: new Set<string>() } as const;
  return assess({ id: 'case', place: 'wechat-group', form: 'text', text, links: [] }, engine, options);
}

/** What fires, also where another rule says the same of the same characters. */
const findingsIn = (text: string) =>
  runWordRules(readWords(text, engine.lexicon, markedIn(text)), engine.wordRules).map(({ finding }) => finding);

function markedIn(text: string) {
  return gatherLinks(text, [], engine.addresses, new Set());
}

describe('every rule about words', () => {
  it('has a case', () => {
    const rules = [...engine.rules.values()].filter(({ words }) => words).map(({ id }) => id);
    expect(rules.filter((id) => !cases.some(({ rule }) => rule === id))).toEqual([]);
  });

  it.each(cases)('$rule fires on its case, with characters of the message', ({ rule, fires }) => {
    const finding = findingsIn(fires).find((one) => one.rule === rule);
    expect(finding?.rule).toBe(rule);
    expect(fires).toContain(finding?.evidence);
    expect(finding?.evidence).not.toBe('');
  });

  it.each(cases)('$rule is silent on its twin', ({ rule, silent }) => {
    expect(findingsIn(silent).map((one) => one.rule)).not.toContain(rule);
  });

  it.each(cases)('nothing worse than a notice on the twin of $rule', ({ silent }) => {
    expect(['clear', 'unrated', 'notice']).toContain(rate(silent).level);
  });
});

describe('what is told', () => {
  it('that is mild takes nothing from what makes danger, nor says it twice', () => {
    const { level, links } = rate('差0.01元就能提现到银行卡，帮我点 https://pdd-tixian-demo.top/f');
    expect(level).toBe('danger');
    const rules = links.flatMap(({ findings }) => findings.map(({ rule }) => rule));
    expect(rules).toContain('words.throwaway-campaign');
    expect(rules).not.toContain('words.lure-elsewhere');
  });

  it('is one reason for the same characters', () => {
    const { findings } = rate('您的提现被冻结，请缴纳解冻费800元后方可提现');
    const evidence = findings.filter(({ weight }) => weight > 0).map((one) => one.evidence);
    expect(evidence.length).toBeGreaterThan(0);
    expect(new Set(evidence).size).toBe(evidence.length);
  });
});
