import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { kinds, type LinkVerdict, levels } from '../../../src/core/model.ts';
import { adviceOf } from '../../../src/ui/verdict/advice.ts';
import { chainOf } from '../../../src/ui/verdict/chain.ts';
import { verdictEntries } from '../../../src/ui/verdict/entries.ts';
import { saidOnce } from '../../../src/ui/verdict/findings.tsx';
import { markedPieces, visible } from '../../../src/ui/verdict/marked-pieces.ts';
import { tappingOf } from '../../../src/ui/verdict/tapping.ts';
import { kindKeyOf, siteOf, whatOf } from '../../../src/ui/verdict/what.ts';
import { dangerLink, finding, link, merchant, notice, opaque, silent } from '../../fixtures/popup/verdicts.ts';
import { readText } from '../read-text.ts';

const t = readText('zh_CN');
const tapKeys = (of: Parameters<typeof tappingOf>[0]) =>
  tappingOf(of, t).map(({ key }) => key.replace('verdict.tap_', ''));

test('a page that is open already is not told as one to be tapped', () => {
  const address = link({ url: 'https://www.tixian-demo.top/', site: 'tixian-demo.top' });
  expect(tapKeys(address)).toContain('plain');
  const [opened, ...others] = tappingOf(address, t, true).map(({ key }) => key);
  expect(opened).toBe('verdict.tap_opened');
  expect(others).not.toContain('verdict.tap_plain');
  expect(adviceOf({ level: 'danger', kind: 'other', link: address, itself: true })).toContain('verdict.do_leave');
  expect(adviceOf({ level: 'danger', kind: 'other', link: address })).toContain('verdict.do_not_open');
});

test.each([
  ['withdrawal', 'do_never_pay_first'],
  ['task', 'do_never_pay_first'],
  ['redpacket', 'do_never_pay_first'],
  ['lottery', 'do_never_pay_first'],
  ['login', 'do_use_official_app'],
  ['impersonation', 'do_use_official_app'],
  ['coupon', 'do_give_nothing'],
] as const)('of a dangerous %s the advice is %s, and none of the others', (kind, key) => {
  const advice = adviceOf({ level: 'danger', kind, link: dangerLink });
  const particular = ['do_never_pay_first', 'do_use_official_app', 'do_give_nothing'];
  expect(particular.filter((one) => advice.some((said) => said === `verdict.${one}`))).toEqual([key]);
});

test('what several rules say of slightly different words is said once; what differs in more than its quote stays', () => {
  const say = (rule: string, quote: string, rest: string) =>
    finding(rule, 0, quote, `这里请人“${quote}”${rest}`, quote);
  const told = saidOnce([
    say('a', '帮我点', '，可以不点。'),
    say('b', '点一下', '，可以不点。'),
    say('c', '点一下', '。'),
  ]);
  expect(told.map(({ rule }) => rule)).toEqual(['a', 'c']);
});

describe('marking', () => {
  test('marks the very characters, wherever they stand and in any case', () => {
    expect(markedPieces('a PDD b pdd', ['pdd']).map(({ marked }) => marked)).toEqual([false, true, false, true]);
  });

  test('marks nothing where the evidence does not stand', () => {
    expect(markedPieces('abc', ['x', '', '  '])).toEqual([{ text: 'abc', marked: false }]);
  });

  test('loses no character of any text', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme' }),
        fc.array(fc.string({ unit: 'grapheme', maxLength: 3 })),
        (text, evidences) => {
          const pieces = markedPieces(text, evidences).map((piece) => piece.text);
          // A mark may begin in the midst of an emoji: then what joins it is written out.
          const whole = (said: string) => said.replaceAll('⟨U+200D⟩', '\u200D');
          expect(whole(pieces.join(''))).toBe(whole(visible(text)));
        },
      ),
    );
  });

  test('what is not seen is written out', () => {
    expect(visible('pdd\u200B.com\u202E')).toBe('pdd⟨U+200B⟩.com⟨U+202E⟩');
    expect(visible('普通 文字\n')).toBe('普通 文字\n');
  });

  test('what holds an emoji together is no hidden character; between letters it is', () => {
    for (const emoji of ['👩‍🌾', '👨‍👩‍👧', '🤦🏽‍♀️', '❤️‍🔥']) expect(visible(`${emoji} 谢谢`)).toBe(`${emoji} 谢谢`);
    expect(visible('p\u200Ddd 👩\u200D.com')).toBe('p⟨U+200D⟩dd 👩⟨U+200D⟩.com');
  });
});

describe('the chain', () => {
  test('goes from what is seen over the stations to the end, the owner set apart', () => {
    const steps = chainOf(dangerLink);
    expect(steps.map(({ role }) => role)).toEqual(['seen', 'hop', 'goal']);
    expect(steps.at(-1)).toMatchObject({ before: 'https://mobile.pinduoduo.com.', host: 'hd-tx.top' });
  });

  test('tells an address that is both seen and gone to once', () => {
    expect(chainOf(link({ url: 'pdd.cn/a', target: 'https://pdd.cn/a/' })).map(({ role }) => role)).toEqual(['goal']);
  });

  test('an opaque address ends in the open', () => {
    expect(chainOf(opaque.links[0]!).map(({ role }) => role)).toEqual(['seen', 'hidden']);
  });

  test('a name before an @ is not the host', () => {
    expect(chainOf(link({ url: 'https://pinduoduo.com@evil.top/x', site: 'evil.top' }))[0]).toMatchObject({
      before: 'https://pinduoduo.com@',
      host: 'evil.top',
    });
  });

  test('is total', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), fc.boolean(), (url, target, hidden) => {
        expect(chainOf(link({ url, target, opaque: hidden })).length).toBeLessThan(4);
      }),
    );
  });
});

describe('what a tap gives away', () => {
  test('a plain site sees a visit and no more', () => {
    expect(tapKeys(link({}))).toEqual(['plain', 'visit']);
  });

  test('a sharer in the address and a sign-in at the platform are told', () => {
    expect(tapKeys(notice.links[0]!)).toEqual(['plain', 'visit', 'sharer', 'signed_in']);
  });

  test('silent authorization is told first, asked authorization differs', () => {
    expect(tapKeys(silent.links[0]!)[0]).toBe('silent');
    expect(tapKeys(merchant.links[0]!)[0]).toBe('asked');
  });

  test('a short link says who decides, and that the rest is unknown', () => {
    expect(tapKeys(opaque.links[0]!)).toEqual(['plain', 'opaque', 'unchecked']);
  });

  test('stations in between are named, the end is not named twice', () => {
    expect(tapKeys(dangerLink)).toEqual(['asked', 'visit', 'between', 'sharer', 'afterwards']);
  });
});

describe('advice and description', () => {
  test('there is some for every level and kind, at most four lines, no more alarming than the level', () => {
    for (const level of levels) {
      for (const kind of kinds) {
        const advice = adviceOf({ level, kind, link: dangerLink });
        expect(advice.length).toBeGreaterThan(0);
        expect(advice.length).toBeLessThanOrEqual(4);
        expect(advice.includes('verdict.do_not_open')).toBe(level === 'danger');
      }
    }
  });

  test('an authorization page is told as one, whatever the words around it promise', () => {
    const [asking] = verdictEntries(merchant, 'message', '', 'm');
    expect(whatOf({ kind: 'withdrawal', link: asking?.link as LinkVerdict }, t)).toContain('授权页');
  });

  test('a platform whose consent page hands over to a stranger is not called an impostor, the stranger is', () => {
    const [asking] = verdictEntries(merchant, 'message', '', 'm');
    expect(kindKeyOf({ kind: 'impersonation', link: asking?.link as LinkVerdict })).toBe('verdict.kind_login');
    expect(kindKeyOf({ kind: 'impersonation', link: dangerLink })).toBe('verdict.kind_impersonation');
    expect(kindKeyOf({ kind: 'assistance', link: asking?.link as LinkVerdict })).toBe('verdict.kind_assistance');
  });

  test('trust and mark go to who receives the authorization, and not to the platform asked', () => {
    expect(siteOf({ link: silent.links[0] as LinkVerdict })).toBe('zhuli-hd.icu');
    expect(siteOf({ link: dangerLink })).toBe('hd-tx.top');
    expect(siteOf({ link: link({ target: '' }) })).toBe('');
    // A platform that receives is not whom one trusts or marks.
    const asks = { ...silent.links[0]?.authorization, receiver: 'taobao.com', receiverIs: 'platform' };
    expect(siteOf({ link: { ...silent.links[0], authorization: asks } as LinkVerdict })).toBe(silent.links[0]?.site);
  });

  test('every kind has its sentence, for own and other sites', () => {
    const brand = notice.links[0]?.brand;
    for (const kind of kinds) {
      const own = whatOf({ kind, link: { ...link({}), ...(brand && { brand }) } }, t);
      const other = whatOf({ kind, link: link({}) }, t);
      expect(own).toContain('拼多多');
      expect(other).toContain('example.cn');
    }
  });
});
