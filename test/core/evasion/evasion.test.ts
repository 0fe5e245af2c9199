import { describe, expect, it } from 'vitest';
import { assess } from '../../../src/core/assess.ts';
import { levels } from '../../../src/core/model.ts';
import { bundledEngine } from '../../../src/tools/rate/engine.ts';
import { messages } from './messages.ts';
import { moreOperators } from './more-operators.ts';
import { operators } from './operators.ts';

const engine = bundledEngine();
const options = { sensitivity: 'standard', trusted: new Set<string>(), reported: new Set<string>() } as const;
const rank = (text: string) =>
  levels.indexOf(assess({ id: 'm', place: 'wechat-group', form: 'text', text, links: [] }, engine, options).level);

describe('words behind disguises', () => {
  it('are twenty ways, each of which changes some message', () => {
    expect(operators).toHaveLength(20);
    for (const { name, apply } of operators)
      expect([name, messages.some((one) => apply(one) !== one)]).toEqual([name, true]);
  });

  it('are rated at least a notice when undisguised', () => {
    for (const message of messages)
      expect([message, rank(message) >= levels.indexOf('notice')]).toEqual([message, true]);
  });

  it('keep their level in at least 95 of 100 pairs of disguises', () => {
    let kept = 0;
    let tried = 0;
    for (const message of messages) {
      const before = rank(message);
      for (const first of operators) {
        for (const second of operators) {
          tried += 1;
          if (rank(second.apply(first.apply(message))) >= before) kept += 1;
        }
      }
    }
    expect(tried).toBe(messages.length * 400);
    expect(kept / tried).toBeGreaterThanOrEqual(0.95);
  });

  it.each(moreOperators)('keep their level behind $name too, alone and with any of the twenty', ({ apply }) => {
    let kept = 0;
    let tried = 0;
    for (const message of messages) {
      const before = rank(message);
      for (const other of [{ apply: (text: string) => text }, ...operators]) {
        tried += 2;
        if (rank(other.apply(apply(message))) >= before) kept += 1;
        if (rank(apply(other.apply(message))) >= before) kept += 1;
      }
    }
    expect(kept / tried).toBeGreaterThanOrEqual(0.95);
  });

  it('are no disguise where a sign stands for a character once, or a list has short lines', () => {
    expect(rank('加微❤ zhuli88888，招刷单兼职')).toBeGreaterThanOrEqual(levels.indexOf('caution'));
    expect(rank('名单\n张三\n李四\n王五\n赵六\n红红\n包包')).toBe(levels.indexOf('clear'));
    expect(rank('我家住一零二室，零零后的孩子一百零五斤')).toBe(levels.indexOf('clear'));
    expect(rank('不用垫付\n本金安全\n没有刷单\n骗人的话\n别信')).toBe(levels.indexOf('clear'));
    expect(rank('我❤你❤们❤大❤家')).toBe(levels.indexOf('clear'));
  });
});
