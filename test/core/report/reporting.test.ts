import { describe, expect, test } from 'vitest';
import type { Level, Sighting, Verdict } from '../../../src/core/model.ts';
import { pageOf } from '../../../src/core/report/report.ts';
import { accountObserved, accountWith, emptyAccount, worstOf } from '../../../src/core/report/reporting.ts';

const sighting = (id: string, text = 'text'): Sighting => ({ id, place: 'web', form: 'text', text, links: [] });
const verdict = (level: Level, score = 0, rule = 'r'): Verdict => ({
  level,
  score,
  kind: 'none',
  findings:
    level === 'clear'
      ? []
      : [{ rule, family: 'words', weight: 1, evidence: '', reason: { zh_CN: '', zh_TW: '', en: '' } }],
  links: [],
  packs: [],
});
const start = emptyAccount('https://a.test/', 'page', 1);

describe('the report of a tab', () => {
  test('counts what is seen twice once, with its newest level', () => {
    const once = accountWith(start, [[sighting('1'), verdict('danger')]], 2);
    const again = accountWith(once, [[sighting('1'), verdict('notice')]], 3);
    expect(once.report.counts.danger).toBe(1);
    expect(again.report.counts).toMatchObject({ danger: 0, notice: 1 });
    expect(again.report.sightings).toHaveLength(1);
  });

  test('keeps the worst 200 and counts them all', () => {
    const many = Array.from(
      { length: 300 },
      (_, i) => [sighting(`${i}`), verdict(i < 250 ? 'notice' : 'danger', i)] as const,
    );
    const { report } = accountWith(start, many, 2);
    expect(report.sightings).toHaveLength(200);
    expect(report.sightings[0]?.verdict).toMatchObject({ level: 'danger', score: 299 });
    expect(report.counts).toMatchObject({ danger: 50, notice: 250 });
  });

  test('shows no line of chat that has neither link nor finding', () => {
    expect(accountWith(start, [[sighting('1'), verdict('clear')]], 2).report.sightings).toEqual([]);
  });

  test('shows a message no more once it was rated anew with nothing to say of it', () => {
    const told = accountWith(start, [[sighting('1'), verdict('danger')]], 2);
    const { report } = accountWith(told, [[sighting('1'), verdict('clear')]], 3);
    expect(report.sightings).toEqual([]);
    expect(report.counts).toMatchObject({ danger: 0, clear: 1 });
  });

  test('keeps at most 300 characters of a message', () => {
    const { report } = accountWith(start, [[sighting('1', 'x'.repeat(9_000)), verdict('danger')]], 2);
    expect(report.sightings[0]?.text).toHaveLength(300);
  });

  test('keeps no session of a chat, whoever pasted it wherever', () => {
    const wrapped =
      'https://wx.qq.com/cgi-bin/mmwebwx-bin/webwxcheckurl?requrl=https%3A%2F%2Fa.test%2F&skey=%40crypt_secret&deviceid=e123&pass_ticket=ticket9';
    const { report } = accountWith(start, [[sighting('1', `看这个 ${wrapped} 快`), verdict('danger')]], 2);
    expect(report.sightings[0]?.text).toContain('看这个');
    expect(JSON.stringify(report)).not.toMatch(/crypt_secret|e123|ticket9/);
  });

  test('remembers what it has counted by ids of a few hundred thousand characters, and counts on', () => {
    const long = (at: number) => `${at}${'x'.repeat(190)}`;
    const many = Array.from({ length: 5_000 }, (_, at) => [sighting(long(at)), verdict('danger')] as const);
    const { counted, report } = accountWith(start, many, 2);
    expect(JSON.stringify(counted).length).toBeLessThan(500_000);
    expect(report.counts.danger).toBe(5_000);
    expect(accountWith({ counted, report, observers: {} }, many.slice(0, 1), 3).report.counts.danger).toBe(5_000);
  });

  test('keeps at most 40 findings of a page', () => {
    const [finding] = verdict('danger').findings;
    const observed = { ...verdict('danger'), findings: Array.from({ length: 500 }, () => finding!) };
    expect(accountObserved(start, observed, 'whole', 0, 2).report.observed?.findings).toHaveLength(40);
  });

  test('is not made better by what a frame shows', () => {
    const bad = accountObserved(start, verdict('caution'), 'whole', 0, 2);
    expect(accountObserved(bad, verdict('clear'), 'whole', 5, 3).report.observed?.level).toBe('caution');
    expect(accountObserved(bad, verdict('danger'), 'whole', 5, 3).report.observed?.level).toBe('danger');
    expect(accountObserved(bad, verdict('clear'), 'whole', 0, 3).report.observed?.level).toBe('clear');
  });

  test('keeps what a frame shows, whatever the page around it and other frames do, until that frame shows better', () => {
    const framed = accountObserved(start, verdict('danger'), 'part', 5, 2);
    const around = accountObserved(framed, verdict('clear'), 'whole', 0, 3);
    expect(around.report).toMatchObject({ observed: { level: 'danger' }, inspected: 'part' });
    const other = accountObserved(around, verdict('notice'), 'whole', 6, 4);
    expect(other.report.observed?.level).toBe('danger');
    const better = accountObserved(other, verdict('clear'), 'whole', 5, 5);
    expect(better.report).toMatchObject({ observed: { level: 'clear' }, inspected: 'whole' });
  });

  test('shows all links of what it shows, and keeps little of what it does not', () => {
    const linked = (level: Level) => {
      const link = { url: '', target: '', hops: [], findings: [], level } as unknown as Verdict['links'][number];
      return { ...verdict(level), links: Array.from({ length: 30 }, () => link) };
    };
    const around = accountObserved(start, linked('caution'), 'whole', 0, 2);
    expect(around.report.observed?.links).toHaveLength(30);
    expect(around.observers.top?.verdict.links).toHaveLength(1);
    const framed = accountObserved(around, linked('danger'), 'whole', 5, 3);
    expect(framed.report.observed?.links).toHaveLength(30);
    const again = accountObserved(framed, linked('clear'), 'whole', 0, 4);
    expect(again.report.observed).toMatchObject({ level: 'danger' });
    expect(again.report.observed?.links).toHaveLength(30);
    expect(accountObserved(again, linked('clear'), 'whole', 5, 5).report.observed?.links).toHaveLength(1);
  });

  test('names the worst level and how many bear it, the page itself among them', () => {
    const two = accountWith(
      start,
      [
        [sighting('1'), verdict('caution')],
        [sighting('2'), verdict('clear')],
      ],
      2,
    );
    expect(worstOf(two.report)).toEqual({ level: 'caution', count: 1 });
    expect(worstOf(accountObserved(two, verdict('caution'), 'whole', 0, 3).report)).toEqual({
      level: 'caution',
      count: 2,
    });
    expect(worstOf(start.report).count).toBe(0);
  });
});

test.each([
  ['https://a.test/b?secret=1#c', 'https://a.test/b'],
  ['https://name:pass@a.test', 'https://a.test/'],
  ['about:blank', ''],
  ['', ''],
])('of the address %s a report keeps %j', (url, page) => {
  expect(pageOf(url)).toBe(page);
});
