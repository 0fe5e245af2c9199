// @vitest-environment jsdom
import { describe, expect, test } from 'vitest';
import { itemsIn, readItem } from '../../../src/page/chat/filehelper.ts';
import { checked } from '../../fixtures/wechat-2022-03.ts';

// Structure of the file helper as seen in public projects of 2023 to 2025 (../shared/facts/wechat.md 2). Wording is our
// own.
const list = (...items: string[]) =>
  `<div id="app"><div class="page-logined"><div class="chat-panel"><div id="chatBody" class="chat-panel__body"><ul class="msg-list">${items
    .map(
      (item) =>
        `<li class="msg-list__item"><div class="msg-item mine"><div class="msg-item__content">${item}</div></div></li>`,
    )
    .join(
      '',
    )}</ul></div><textarea class="chat-panel__input-container">草稿 https://draft.top/</textarea></div></div></div>`;

function read(...items: string[]) {
  document.body.innerHTML = list(...items);
  return itemsIn(document).map((item) => readItem(item)?.sighting);
}

test('what looks like a message outside the list is none', () => {
  document.body.innerHTML = `${list('<div class="msg-text">一</div>')}<div class="msg-item"><div class="msg-text">二</div></div>`;
  expect(itemsIn(document).map((item) => readItem(item)?.sighting.text)).toEqual(['一']);
});

describe('a message in the file helper', () => {
  test('is read as text, with its links if it has any', () => {
    const [plain, linked] = read(
      '<div class="msg-text">看 pdd-help.top/a</div>',
      '<div class="msg-text">看 <a href="https://a.top/">https://a.top/</a></div>',
    );
    expect(plain).toMatchObject({ place: 'filehelper', form: 'text', text: '看 pdd-help.top/a', links: [], own: true });
    expect(linked?.links).toEqual([{ url: 'https://a.top/', label: 'https://a.top/' }]);
  });

  test.each([
    ['direct', 'https://a.top/x'],
    ['wrapped', checked('https://a.top/x')],
  ])('is read as a card with a %s address', (_, href) => {
    const [card] = read(
      `<div class="msg-appmsg"><a class="msg-appmsg__content" href="${href}"><h4 class="msg-appmsg__title">标题</h4><p class="msg-appmsg__desc">描述</p></a></div>`,
    );
    expect(card).toMatchObject({
      form: 'card',
      text: '标题\n描述',
      links: [{ url: 'https://a.top/x', label: '标题' }],
    });
    expect(JSON.stringify(card)).not.toContain('5ecret');
  });

  test('is read as file or picture', () => {
    const [file, image] = read(
      '<div class="msg-file"><div class="msg-file__content"><p class="msg-file__title">返利.apk</p><p class="msg-file__desc">3 MB</p></div></div>',
      '<div class="msg-image"><img src="/cgi-bin/mmwebwx-bin/webwxgetmsgimg?MsgID=1"></div>',
    );
    expect(file).toMatchObject({ form: 'file', text: '返利.apk' });
    expect(image).toMatchObject({ form: 'image', text: '' });
  });

  test('has an id that its content decides', () => {
    const [one, same, other] = read(
      '<div class="msg-text">一</div>',
      '<div class="msg-text">一</div>',
      '<div class="msg-text">二</div>',
    );
    expect(one?.id).toBe(same?.id);
    expect(one?.id).not.toBe(other?.id);
  });
});
