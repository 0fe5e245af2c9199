// @vitest-environment jsdom
import { describe, expect, test } from 'vitest';
import type { Level, LinkVerdict, Verdict } from '../../../src/core/model.ts';
import { messagesIn, readMessage } from '../../../src/page/chat/wechat.ts';
import { isMarked, rangeOf, spotsOf } from '../../../src/page/mark/spot.ts';
import { bodies, chatPane, message } from '../../fixtures/wechat-2022-03.ts';

const reason = (text: string) => ({ zh_CN: text, zh_TW: text, en: `${text} (en)` });
const finding = (text: string, weight = 1) =>
  ({ rule: text, family: 'address', weight, evidence: `${text}证据`, reason: reason(text) }) as const;
const link = (url: string, level: Level, text = url): LinkVerdict => ({
  url,
  target: url,
  site: new URL(url).hostname,
  hops: [],
  opaque: false,
  level,
  score: 0,
  kind: 'none',
  findings: [finding(`${text}轻`), finding(text, 5)],
  authorization: { status: 'not-seen', data: [] },
});
const verdict = (level: Level, links: readonly LinkVerdict[], findings: Verdict['findings'] = []): Verdict => ({
  level,
  score: 0,
  kind: 'none',
  findings,
  links,
  packs: [],
});

function found(body: string) {
  document.body.innerHTML = chatPane([message(body)]);
  return readMessage(messagesIn(document)[0]!)!;
}

describe('what is said beside a message', () => {
  test('stands at the very characters of an unlinked address', () => {
    const here = found(bodies.text('第一行<br>帮点https://pdd-help.top/a谢谢'));
    const [spot] = spotsOf(here, verdict('danger', [link('https://pdd-help.top/a', 'danger')]), 'standard', 'zh_CN');
    expect(String(spot?.where)).toBe('https://pdd-help.top/a');
    expect(spot).toMatchObject({
      level: 'danger',
      reason: 'https://pdd-help.top/a',
      evidence: 'https://pdd-help.top/a证据',
      site: '',
    });
  });

  test('stands at the title of each bad row of a reader card, and says where it leads', () => {
    const here = found(
      bodies.reader([
        ['https://bad.top/', '一'],
        ['https://good.com/', '二'],
        ['https://worse.top/', '三'],
      ]),
    );
    const spots = spotsOf(
      here,
      verdict('danger', [
        link('https://bad.top/', 'caution'),
        link('https://good.com/', 'clear'),
        link('https://worse.top/', 'danger'),
      ]),
      'standard',
      'zh_CN',
    );
    expect(spots.map(({ where, site }) => [(where as Element).textContent, site])).toEqual([
      ['一', 'bad.top'],
      ['三', 'worse.top'],
    ]);
  });

  test('stands at the message when the words are what tells', () => {
    const here = found(bodies.text('先交保证金'));
    const [spot] = spotsOf(here, verdict('caution', [], [finding('要先付钱')]), 'standard', 'en');
    expect(spot).toMatchObject({ level: 'caution', reason: '要先付钱 (en)', where: here.element });
  });

  test('is nothing for what is clear', () => {
    expect(spotsOf(found(bodies.text('好')), verdict('clear', []), 'strict', 'zh_CN')).toEqual([]);
  });

  test.each([
    ['relaxed', false],
    ['standard', true],
    ['strict', true],
  ] as const)('at %s sensitivity tells of a nuisance: %s', (sensitivity, told) => {
    expect(isMarked('notice', sensitivity)).toBe(told);
    expect(isMarked('danger', sensitivity)).toBe(true);
    expect(isMarked('clear', sensitivity)).toBe(false);
  });
});

test('characters are found across elements and emoji', () => {
  document.body.innerHTML = '<pre id="p">看<img class="emoji emoji1f44d"> ab<b>cd</b>ef 尾</pre>';
  const range = rangeOf('abcdef', document.querySelector('#p')!);
  expect(String(range)).toBe('abcdef');
  expect(rangeOf('nowhere', document.body)).toBeUndefined();
  expect(rangeOf('', document.body)).toBeUndefined();
});
