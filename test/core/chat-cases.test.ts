import { describe, expect, it } from 'vitest';
import { assess } from '../../src/core/assess.ts';
import { messagesIn } from '../../src/tools/eval/own-messages.ts';
import { bundledEngine } from '../../src/tools/rate/engine.ts';
import { askedFor } from './cases/asked.ts';
import { toldOf } from './cases/told.ts';

const engine = bundledEngine();
const options = { sensitivity: 'standard', trusted: new Set<string>(), reported: new Set<string>() } as const;
const rate = (text: string) =>
  assess({ id: 'm', place: 'wechat-group', form: 'text', text, links: [] }, engine, options);

describe('in a group', () => {
  it.each(messagesIn('silent'))('nothing is said about: %s', (text) => {
    expect(rate(text).level).toBe('clear');
  });

  it.each(askedFor)('a campaign is named: %s', (text) => {
    expect(rate(text).level).toBe('notice');
  });

  it.each(toldOf)('a warning stands beside: %s', (text) => {
    const { level, findings } = rate(text);
    expect(['caution', 'danger']).toContain(level);
    for (const { evidence } of findings) expect(text).toContain(evidence);
  });
});
