import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { linkify } from '../../src/tools/demo/client/linkify.ts';

const session = { skey: 'S', deviceid: 'd', passTicket: 'p', userName: '@x' };
const shorten = (html: string) =>
  html.replaceAll('skey=S&deviceid=d&pass_ticket=p&opcode=2&scene=1&username=@x', 'skey=S&…');
const table = '../shared/facts/linkify_cases.tsv';

// The table of the real client's answers lies beside the repository; what is below holds without it.
const rows = existsSync(table) ? readFileSync(table, 'utf8').trimEnd().split('\n').slice(1) : [];

describe.runIf(rows.length > 0)('the demo client links what the real one links', () => {
  test.each(rows.map((row) => row.split('\t')))('%s', (content = '', _isLinked, expected) => {
    expect(shorten(linkify(content, session))).toBe(expected);
  });
});

describe('the demo client', () => {
  test.each([
    ['看 https://a-shop.com/x', '看<a target="_blank" href="'],
    ['点https://a-shop.com/x', '点https://a-shop.com/x'],
    ['https://t.cn/A6', 'https://t.cn/A6'],
  ])('makes of %s what the real one makes', (content, beginning) => {
    expect(linkify(content, session).startsWith(beginning)).toBe(true);
  });

  test('gives an escaped anchor the words of its sender and wraps the address', () => {
    const html = linkify('&lt;a href="https://x-y.top/a"&gt;官方&lt;/a&gt;', session);
    expect(html).toMatch(
      /^<a href="\/cgi-bin\/mmwebwx-bin\/webwxcheckurl\?requrl=https%3A%2F%2Fx-y\.top%2Fa&skey=S&.*">官方<\/a>$/,
    );
  });
});
