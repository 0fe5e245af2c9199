// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { sightingOf } from '../../../src/core/sighting/received.ts';
import { readChatAnchors } from '../../../src/page/chat/chat-anchors.ts';

const secrets = ['@crypt_a1b2', 'zzTicket', 'e4242', '%40%40group'];
const wrapped =
  'https://wx.qq.com/cgi-bin/mmwebwx-bin/webwxcheckurl?requrl=https%3A%2F%2Fwww.gov.cn%2Fa&skey=@crypt_a1b2&deviceid=e4242&pass_ticket=zzTicket&username=%40%40group';

function read(label: string) {
  const root = document.createElement('div');
  const anchor = root.appendChild(document.createElement('a'));
  anchor.setAttribute('href', wrapped);
  anchor.textContent = label;
  return readChatAnchors(root).links;
}

test('a wrapped address pasted as the visible text of a link leaves without its session values', () => {
  expect(read(wrapped)).toEqual([{ url: 'https://www.gov.cn/a', label: 'https://www.gov.cn/a' }]);
});

test('an ordinary label is told as it stands', () => {
  expect(read('国务院通知')).toEqual([{ url: 'https://www.gov.cn/a', label: '国务院通知' }]);
});

test('the worker takes no session value from a label either, should a reader have let one through', () => {
  const { links } = sightingOf({ links: [{ url: 'https://www.gov.cn/a', label: wrapped }] });
  for (const secret of secrets) expect(JSON.stringify(links)).not.toContain(secret);
});
