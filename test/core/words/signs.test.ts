import { describe, expect, it } from 'vitest';
import { assess } from '../../../src/core/assess.ts';
import { compile, type Engine } from '../../../src/core/engine.ts';
import type { Sensitivity } from '../../../src/core/model.ts';
import { messagesIn } from '../../../src/tools/eval/own-messages.ts';
import { bundledEngine } from '../../../src/tools/rate/engine.ts';

const engine = bundledEngine();
const nobody: ReadonlySet<string> = new Set();
const rate = (text: string, by: Engine = engine, sensitivity: Sensitivity = 'standard') => {
  const options = { sensitivity, trusted: nobody, reported: nobody };
  return assess({ id: 'm', place: 'wechat-group', form: 'text', text, links: [] }, by, options);
};
const signsIn = (text: string, by?: Engine) =>
  rate(text, by).findings.find(({ rule }) => rule.startsWith('words.many-signs'));
const warned = (text: string) => ['caution', 'danger'].includes(rate(text).level);

/** An engine whose word rules say nothing, so that the signs are all that speaks. */
const [pack] = engine.packs;
if (!pack) throw new Error('no pack');
const signsAlone = (signs: Readonly<Record<string, number>>, characters: string[] = [], pairs: string[] = []) =>
  compile([
    {
      ...pack,
      signs,
      characters,
      pairs,
      rules: pack.rules.map((rule) => (rule.words ? { ...rule, weight: 0 } : rule)),
    },
  ]);

describe('many weak signs together', () => {
  it('are told at caution, with the characters that are the strongest of them', () => {
    const message = '帮别人提现赚佣金，只要先付20元，加微信 ab51920';
    const finding = signsIn(message, signsAlone({ 'pay-ask': 30, 'id-code': 50, 'contact-add': 30, 'sign-you': 90 }));
    expect(finding?.evidence).toBe('ab51920');
    expect(finding?.reason.zh_CN).toContain('“先付20”、“加微信”、“ab51920”');
    expect(finding?.reason.zh_TW).toContain('「先付20」、「加微信」、「ab51920」');
  });

  it('are not told where they do not suffice, or where signs of an honest message outweigh them', () => {
    const message = '帮别人提现赚佣金，只要先付20元，加微信 ab51920';
    expect(signsIn(message, signsAlone({ 'pay-ask': 40, 'id-code': 40 }))).toBeUndefined();
    expect(signsIn(message, signsAlone({ 'pay-ask': 60, 'id-code': 60, 'contact-add': -30 }))).toBeUndefined();
  });

  it('are many: one alone is not told, however strong', () => {
    const strong = signsAlone({ 'pay-ask': 150 });
    expect(signsIn('只要先付20元', strong)).toBeUndefined();
    expect(signsIn('只要先付20元，加微信 ab51920', signsAlone({ 'pay-ask': 150, 'contact-add': 5 }))).toBeDefined();
  });

  it('are quoted by whole words that say something: no piece of a name, no thanks', () => {
    const message = '先付20元，我们加微信 payab51920 谢谢';
    const finding = signsIn(
      message,
      signsAlone({ 'pay-ask': 40, 'contact-add': 30, 'camp-thank': 60, 'call-plea': 60 }),
    );
    expect(finding?.reason.zh_CN).not.toContain('谢谢');
    expect(finding?.reason.zh_CN).toContain('“先付20”、“加微信”');
  });

  it('add nothing where a rule warns already', () => {
    const message = '提现先交50元解冻费，加客服微信 ab51920';
    expect(rate(message).score).toBeGreaterThanOrEqual(40);
    expect(signsIn(message)).toBeUndefined();
  });

  it('name what they look like: paid tasks, somebody who poses, or nothing in particular', () => {
    const signs = signsAlone({ 'you-word': 60, 'pay-ask': 60, 'contact-add': 60, 'i-am': 60, 'task-brush': 60 });
    const kindOf = (text: string) => rate(text, signs).kind;
    expect(kindOf('您先付300，刷单返现')).toBe('task');
    expect(kindOf('我是平台客服，您先付300，加我微信')).toBe('impersonation');
    expect(kindOf('您先付300，加我微信')).toBe('other');
  });

  it('say nothing of a warning that quotes them', () => {
    const told = '提醒大家：最近有人说抽中免单，要先付18元快递费，还要加客服微信，都是骗子';
    expect(signsIn(told)).toBeUndefined();
  });

  it('make no danger, whatever the address brings', () => {
    const message = '您好，提现要先登录一下 http://hb.pdd-tixian-demo.top/cb';
    const strong = { 'link-unknown': 60, 'fee-out': 60, withdraw: 60, 'login-site': 60 };
    const alone = rate(message, signsAlone({}));
    const lifted = rate(message, signsAlone(strong));
    expect(alone.level).toBe('caution');
    expect(lifted.links[0]?.findings.map(({ rule }) => rule)).toContain('words.many-signs');
    expect(lifted.level).toBe('caution');
    expect(lifted.score).toBeGreaterThanOrEqual(alone.score);
  });

  it('say nothing of what an office signs, unless it leads its reader away', () => {
    const signs = signsAlone({ 'pay-ask': 60, 'account-threat': 60 });
    expect(signsIn('【邮储银行】您的贷款已逾期，请缴纳1280元，以免影响征信', signs)).toBeUndefined();
    expect(signsIn('【邮储银行】您的贷款已逾期，请缴纳1280元，以免影响征信，加微信 ab51920', signs)).toBeDefined();
  });

  it('are not enough for people who chose to be warned rarely', () => {
    const message = '砍价商品已备好，领取请先付18元快递费，加客服微信 kf81420';
    expect(rate(message, engine, 'relaxed').level).not.toBe('caution');
  });

  it('count by character, too, each once: letters, figures and stops as one', () => {
    const message = '只要先付20元，加微信 ab51920';
    const groups = { 'pay-ask': 20, 'id-code': 20 };
    expect(signsIn(message, signsAlone(groups, ['59 微']))).toBeUndefined();
    expect(signsIn(message, signsAlone(groups, ['60 微']))?.evidence).toBe('先付20');
    expect(signsIn(`${message}，微微`, signsAlone(groups, ['30 微']))).toBeUndefined();
    expect(signsIn(message, signsAlone(groups, ['20 a0', '20 ,']))).toBeDefined();
    expect(signsIn(message, signsAlone(groups, ['60 微', '-5 先']))).toBeUndefined();
  });

  it('count by pairs of characters, too, in their order, within a clause and over its end', () => {
    const message = '只要先付20元，加微信 ab51920';
    const groups = { 'pay-ask': 20, 'id-code': 20 };
    expect(signsIn(message, signsAlone(groups, [], ['59 微信']))).toBeUndefined();
    expect(signsIn(message, signsAlone(groups, [], ['60 微信']))?.evidence).toBe('先付20');
    expect(signsIn(message, signsAlone(groups, [], ['60 信微加信']))).toBeUndefined();
    expect(signsIn(`${message}，微信`, signsAlone(groups, [], ['30 微信']))).toBeUndefined();
    expect(signsIn(message, signsAlone(groups, [], ['20 只要a0', '20 元,', '-20 要加']))).toBeDefined();
    expect(signsIn(message, signsAlone(groups, [], ['60 微信', '-5 只要']))).toBeUndefined();
  });

  it('of a later pack count alone', () => {
    const message = '只要先付20元，加微信 ab51920';
    const rules = pack.rules.map((rule) => (rule.words ? { ...rule, weight: 0 } : rule));
    const first = { ...pack, signs: { 'pay-ask': 60, 'id-code': 60 }, characters: [], pairs: [], rules };
    const later = { ...first, id: 'later', signs: { 'pay-ask': 60 }, characters: ['1 微'] };
    expect(signsIn(message, compile([first]))).toBeDefined();
    expect(signsIn(message, compile([first, later]))).toBeUndefined();
    expect(signsIn(message, compile([first, { ...later, signs: {} }]))).toBeDefined();
  });
});

/**
 * What is reached on our own messages, a little below it: whoever changes words or rules sees at once what became of them.
 * Many frauds joined them because nothing told them at first; the share falls when such lines come.
 */
describe('our own messages', () => {
  it('of fraud: more than two in three are warned of', () => {
    const messages = messagesIn('fraud');
    expect(messages.filter(warned).length / messages.length).toBeGreaterThan(0.7);
  });

  it('of every day: one false alarm in two hundred at most', () => {
    const messages = [...messagesIn('ordinary'), ...messagesIn('silent')];
    expect(messages.filter(warned).length / messages.length).toBeLessThan(1 / 200);
  });

  it('that ask for a favour: four in five are told as such, next to none is warned of', () => {
    const messages = messagesIn('asks');
    const levels = messages.map((text) => rate(text).level);
    expect(levels.filter((level) => level === 'notice').length / levels.length).toBeGreaterThan(0.8);
    expect(messages.filter(warned).length).toBeLessThan(6);
  });
});
