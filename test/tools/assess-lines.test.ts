import { describe, expect, it } from 'vitest';
import { bundledEngine } from '../../src/tools/rate/engine.ts';
import { answer } from '../../src/tools/rate/line.ts';

const engine = bundledEngine();
const asked = (question: unknown) => answer(typeof question === 'string' ? question : JSON.stringify(question), engine);

describe('a line of assess --jsonl', () => {
  it('is answered in the fixed form', () => {
    const { read, value } = asked({ id: 'a', text: '把手机收到的验证码发给我 https://zhuli.example/x', lang: 'en' });
    expect(read).toBe(true);
    expect(value).toMatchObject({
      id: 'a',
      level: expect.stringMatching(/^(caution|danger)$/),
      score: expect.any(Number),
      kind: 'login',
      reasons: expect.arrayContaining([expect.stringContaining('verification code')]),
      links: [
        { target: 'https://zhuli.example/x', site: 'zhuli.example', authorization: { status: 'not-seen', data: [] } },
      ],
    });
  });

  it('may ask about an address', () => {
    expect(asked({ id: 'b', url: 'https://www.pinduoduo.com/' }).value).toMatchObject({ id: 'b', level: 'clear' });
  });

  it.each([
    ['no JSON', '{"id": "c"', null],
    ['neither text nor url', { id: 'd' }, 'd'],
    ['an unknown sensitivity', { id: 'e', text: 'x', sensitivity: 'paranoid' }, 'e'],
    ['a list', [], null],
    ['no id', { text: 'x' }, null],
  ])('that cannot be read is answered with an error: %s', (_, question, id) => {
    expect(asked(question)).toEqual({ read: false, value: { id, error: expect.any(String) } });
  });
});
