// @vitest-environment jsdom
import { beforeEach, describe, expect, test } from 'vitest';
import { messagesIn, readMessage } from '../../../src/page/chat/wechat.ts';
import cases from '../../fixtures/linkify-cases.json';
import { bodies, chatPane, message, type Said } from '../../fixtures/wechat-2022-03.ts';

beforeEach(() => {
  document.body.innerHTML = '';
});

function read(body: string, said?: Said, group = true) {
  document.body.innerHTML = chatPane([message(body, said)], { group });
  const [found, ...more] = messagesIn(document).map(readMessage);
  expect(more).toEqual([]);
  expect(JSON.stringify(found?.sighting)).not.toMatch(/5ecret/);
  return found!;
}

const evil = 'https://pdd-help.top/a?b=1&c=2';

test('two groups of one name are told apart, without the id of either', () => {
  const chatOf = (id: string) => {
    document.body.innerHTML = chatPane([message(bodies.text('早'))]).replaceAll('@@5ecret', id);
    return readMessage(document.querySelector('.message')!)?.sighting.chat ?? '';
  };
  const [one, other] = [chatOf('@@0123456789abcdef'), chatOf('@@fedcba9876543210')];
  expect(one).not.toBe(other);
  expect(chatOf('@@0123456789abcdef')).toBe(one);
  expect(`${one}${other}`).not.toMatch(/@|0123|fedc/);
});

test('what has no bubble, such as a message not filled in yet, is no message', () => {
  document.body.innerHTML = '<div class="message you"><h4 class="nickname">a</h4></div>';
  expect(readMessage(document.querySelector('.message')!)).toBeUndefined();
});

describe('a message of web WeChat', () => {
  test('that is a text gives its words and its anchors', () => {
    const { sighting } = read(
      bodies.text(
        `帮我点一下<a target="_blank" href="/cgi-bin/mmwebwx-bin/webwxcheckurl?requrl=https%3A%2F%2Fa.top%2F&amp;skey=5ecret"> https://a.top/</a>`,
      ),
    );
    expect(sighting).toEqual({
      id: '1',
      place: 'wechat-group',
      form: 'text',
      text: '帮我点一下 https://a.top/',
      links: [{ url: 'https://a.top/', label: 'https://a.top/' }],
      sender: '小林',
      chat: expect.stringMatching(/^聊天 c\w+$/),
    });
  });

  test('keeps line breaks and reads emoji pictures', () => {
    const emoji = '<img class="emoji emoji1f44d" text="1f44d_web"><img class="qqemoji qqemoji0" text="[微笑]_web">';
    expect(read(bodies.text(`第一行<br>第二行${emoji}好`)).sighting.text).toBe('第一行\n第二行👍[微笑]好');
  });

  test('that is a link card gives title, description and target', () => {
    const { sighting } = read(bodies.card(evil, '拼多多官方', '还差一人'));
    expect(sighting).toMatchObject({
      form: 'card',
      text: '拼多多官方\n还差一人',
      links: [{ url: evil, label: '拼多多官方' }],
    });
  });

  test('that is a reader card gives every row', () => {
    const { sighting, anchors } = read(
      bodies.reader([
        [evil, '头条'],
        ['https://b.top/', '次条'],
      ]),
    );
    expect(sighting).toMatchObject({
      form: 'reader',
      links: [
        { url: evil, label: '头条\n头条详情' },
        { url: 'https://b.top/', label: '次条\n次条详情' },
      ],
    });
    expect(sighting.text).toContain('次条详情');
    expect(anchors).toHaveLength(2);
  });

  test('of the news application gives its unwrapped link', () => {
    expect(read(bodies.newsapp('https://news.qq.com/a', '新闻')).sighting).toMatchObject({
      form: 'reader',
      links: [{ url: 'https://news.qq.com/a', label: '新闻' }],
    });
  });

  test('that is a file gives its name, not its download address', () => {
    expect(read(bodies.file('拼多多助力.apk')).sighting).toMatchObject({
      form: 'file',
      text: '拼多多助力.apk',
      links: [],
    });
  });

  test('that is a contact card gives the name', () => {
    expect(read(bodies.contact('提现客服')).sighting).toMatchObject({ form: 'contact', text: '个人名片\n提现客服' });
  });

  test('that is a picture says that there is one', () => {
    expect(read(bodies.image()).sighting).toMatchObject({ form: 'image', text: '', links: [] });
  });

  test.each([
    ['a red packet', bodies.redPacket()],
    ['a transfer', bodies.text('[收到一条微信转账消息，请在手机上查看]')],
    ['a mini-program', bodies.text('[收到一条网页版微信暂不支持的消息类型，请在手机上查看]')],
  ])('that is %s is told as made by the page', (_name, body) => {
    expect(read(body).sighting).toMatchObject({ form: 'page-made', text: '', links: [] });
  });

  test('that only quotes such words, or brings a link in them, is a text of its sender', () => {
    expect(read(bodies.text('我[收到一条微信转账消息，请在手机上查看]怎么办')).sighting.form).toBe('text');
    const disguised = '[收到<a href="https://evil.top/">一条转账消息</a>，请在手机上查看]';
    expect(read(bodies.text(disguised)).sighting).toMatchObject({
      form: 'text',
      links: [{ url: 'https://evil.top/' }],
    });
  });

  test.each([
    ['the look of the chat', (area: Element) => area.querySelector('.title_name')!.removeAttribute('data-username')],
    ['the id of its title', (area: Element) => area.classList.remove('chatRoom')],
  ])('is of a group by %s alone', (_, take) => {
    document.body.innerHTML = chatPane([message(bodies.text('好'))]);
    take(document.querySelector('#chatArea')!);
    expect(readMessage(messagesIn(document)[0]!)?.sighting.place).toBe('wechat-group');
  });

  test.each([bodies.location('人民广场'), bodies.voice()])('of another kind is read without links', (body) => {
    expect(read(body).sighting).toMatchObject({ form: 'other', links: [] });
  });

  test('a sticker has no bubble', () => {
    document.body.innerHTML = chatPane([
      `<div class="message you"><div class="content"><div class="emoticon" data-cm='{"type":"message","msgId":"77"}'><img class="custom_emoji msg-img"></div></div></div>`,
    ]);
    expect(readMessage(messagesIn(document)[0]!)?.sighting).toMatchObject({ id: '77', form: 'image' });
  });

  test('is private outside a group, and own when it is the user’s', () => {
    expect(read(bodies.text('好'), { own: true }, false).sighting).toMatchObject({
      place: 'wechat-private',
      own: true,
    });
  });

  test.each([
    '{"msgId":12345678901234567890}',
    '{"type":"message", msgId',
    '',
    `{"msgId":"${'9'.repeat(5_000)}`,
    '"><script>',
  ])('with the data-cm %.40s is still read', (cm) => {
    const { sighting } = read(bodies.text('还在'), { cm: cm.replaceAll('"', '&quot;') });
    expect(sighting.text).toBe('还在');
    expect(sighting.id).toMatch(/^(c[0-9a-z]+|12345678901234567890)$/);
  });

  test('a megabyte long is read up to the cap', () => {
    expect(read(bodies.text('字'.repeat(1_000_000))).sighting.text).toHaveLength(32_000);
  });
});

test('both panes of the list are one, and measuring copies are no messages', () => {
  document.body.innerHTML = chatPane(
    [message(bodies.text('一'), { id: '1' }), message(bodies.text('二'), { id: '2' })],
    {
      prerendered: [message(bodies.text('三'), { id: '3' })],
    },
  );
  expect(document.querySelectorAll('.chat_bd')).toHaveLength(2);
  expect(messagesIn(document).map((one) => readMessage(one)?.sighting.id)).toEqual(['1', '2']);
});

describe('what the client’s linkifier makes', () => {
  const said = (html: string) =>
    html
      .replace(/<br\/?>/g, '\n')
      .replace(/<[^>]+>/g, '')
      .replaceAll('&lt;', '<')
      .replaceAll('&gt;', '>')
      .replaceAll('&amp;', '&');

  test.each(cases)('of $delivered is read whole and without secrets', ({ linked, shown }) => {
    const { sighting } = read(bodies.text(shown));
    const targets = [...shown.matchAll(/href="(?:[^"]*requrl=([^&"]+)[^"]*|([^"]*))"/g)].map(([, wrapped, direct]) =>
      wrapped ? decodeURIComponent(wrapped) : direct,
    );
    expect(sighting.links.map(({ url }) => url)).toEqual(targets);
    expect(sighting.links.length > 0).toBe(linked);
    const inText = said(shown).replace(/\/cgi-bin[^\s]*requrl=([^&\s]+)\S*/g, (_, url) => decodeURIComponent(url));
    expect(sighting.text).toBe(inText);
  });

  test('is tabled in 45 cases', () => expect(cases).toHaveLength(45));
});
