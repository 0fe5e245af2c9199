import { describe, expect, it } from 'vitest';
import { assess } from '../../src/core/assess.ts';
import type { Verdict } from '../../src/core/model.ts';
import { bundledEngine } from '../../src/tools/rate/engine.ts';
import { campaignCases } from './cases/campaign.ts';
import { fraudCases } from './cases/fraud.ts';
import { spamCases } from './cases/spam.ts';

const engine = bundledEngine();
const cases = [...campaignCases, ...fraudCases, ...spamCases];

function rate(text: string): Verdict {
  const options = { sensitivity: 'standard', trusted: new Set<string>(), reported: new Set<string>() } as const;
  return assess({ id: 'case', place: 'wechat-group', form: 'text', text, links: [] }, engine, options);
}

const rulesIn = (text: string) => rate(text).findings.map(({ rule }) => rule);

describe('every rule about words', () => {
  it('has a case', () => {
    const rules = [...engine.rules.values()].filter(({ words }) => words).map(({ id }) => id);
    expect(rules.filter((id) => !cases.some(({ rule }) => rule === id))).toEqual([]);
  });

  it.each(cases)('$rule fires on its case, with characters of the message', ({ rule, fires }) => {
    const finding = rate(fires).findings.find((one) => one.rule === rule);
    expect(finding?.rule).toBe(rule);
    expect(fires).toContain(finding?.evidence);
    expect(finding?.evidence).not.toBe('');
  });

  it.each(cases)('$rule is silent on its twin', ({ rule, silent }) => {
    expect(rulesIn(silent)).not.toContain(rule);
  });

  it.each([...fraudCases, ...spamCases])('nothing worse than a notice on the twin of $rule', ({ silent }) => {
    expect(['clear', 'unrated', 'notice']).toContain(rate(silent).level);
  });
});
