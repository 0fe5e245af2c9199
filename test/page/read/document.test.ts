// @vitest-environment jsdom
import { beforeEach, describe, expect, test } from 'vitest';
import { isTellingPage, observationOf, readPage } from '../../../src/page/read/document.ts';
import { isTellingForm, readForms } from '../../../src/page/read/forms.ts';
import { readLink } from '../../../src/page/read/links.ts';
import { rootsOf } from '../../../src/page/read/roots.ts';
import { readText } from '../../../src/page/read/text.ts';

beforeEach(() => {
  document.head.innerHTML = '<title>一篇文章</title>';
  document.body.innerHTML = '';
});

function look(html: string) {
  document.body.innerHTML = html;
  const roots = rootsOf(document);
  const page = readPage(document, roots, readForms(roots));
  return {
    page,
    telling: isTellingPage('plain.example', page, isTellingForm),
    observation: observationOf(document, roots, page),
  };
}

describe('a page', () => {
  test('keeps the names of its fields apart, and a word across inline markup whole', () => {
    const { page } = look('<label>银行卡号<input></label><label>手机号<input></label><p>提<b>现</b>到账</p>');
    expect(page.text.split('\n')).toEqual(['银行卡号', '手机号', '提现到账']);
  });

  test('without anything of interest is not worth a question', () => {
    expect(look('<p>今天天气不错</p><form><input placeholder="搜索"></form>').telling).toBe(false);
  });

  test.each([
    ['several lures', '<p>助力之后就能提现，先交保证金</p>'],
    ['a form for a card', '<form><input placeholder="银行卡号"></form>'],
    ['a refusal to be read here', '<p>请在微信客户端打开链接</p>'],
  ])('with %s is', (_what, html) => expect(look(html).telling).toBe(true));

  test('with one everyday lure in its text is not, in its title it is', () => {
    expect(look('<p>春节发红包的习俗</p>').telling).toBe(false);
    document.title = '红包领取';
    expect(look('<p>普通</p>').telling).toBe(true);
  });

  test('is observed with title, text, forms and links, without scripts and templates', () => {
    const { observation } = look(
      '<p>看得见</p><script>var 看不见</script><template>模板</template><p hidden>藏着</p><a href="/x">站内</a>',
    );
    expect(observation).toMatchObject({
      title: '一篇文章',
      text: '看得见\n站内',
      inspected: 'whole',
      links: [{ url: new URL('/x', document.baseURI).href, label: '站内' }],
    });
  });

  test('that is too long or refuses is said to be seen in part or not at all', () => {
    expect(look(`<p>${'长'.repeat(50_000)}</p>`).observation).toMatchObject({ inspected: 'part' });
    expect(look('<p>请在微信客户端打开链接</p>').observation.inspected).toBe('refused');
    expect(look(`<p>${'文章'.repeat(2_000)}里说：请在微信客户端打开链接</p>`).observation.inspected).toBe('whole');
  });

  test('is read in its open shadow roots, too', () => {
    document.body.innerHTML = '<div id="host"></div>';
    document.querySelector('#host')!.attachShadow({ mode: 'open' }).innerHTML = '<p>助力提现保证金</p>';
    const roots = rootsOf(document);
    expect(readPage(document, roots, []).text).toContain('助力提现保证金');
  });
});

describe('a link of a page', () => {
  const read = (html: string) => {
    document.body.innerHTML = html;
    return readLink(document.querySelector('a')!, {
      pageHost: 'forum.example',
      named: (host) => host === 'named.example',
    })?.sighting;
  };

  test('is told with its words, and with those around it when it says little itself', () => {
    expect(read('<p>领现金红包，点<a href="https://pdd-help.top/a">这里</a>就行</p>')).toMatchObject({
      place: 'web',
      form: 'anchor',
      text: '领现金红包，点这里就行',
      links: [{ url: 'https://pdd-help.top/a', label: '这里' }],
    });
  });

  test.each([
    '<a href="https://quiet.example/">帮我砍一刀</a>',
    '<a href="https://named.example/">看看</a>',
    '<a href="weixin://dl/x">打开</a>',
  ])('%s is worth a question', (html) => expect(read(html)).toBeDefined());
  test.each([
    '<a href="https://quiet.example/">看看</a>',
    '<a href="/pdd-help">站内提现</a>',
    '<a href="javascript:void 0">提现</a>',
    '<a href="#提现">提现</a>',
    '<a>提现</a>',
    '<a href="https://forum.example/t/1">帮我砍一刀</a>',
  ])('%s is not', (html) => expect(read(html)).toBeUndefined());
});

test('text of any depth and length is read without harm', () => {
  let deep: Element = document.body;
  for (let level = 0; level < 700; level += 1) deep = deep.appendChild(document.createElement('div'));
  deep.textContent = '底';
  expect(readText(document.body, 100).text).not.toContain('底');
  document.body.textContent = '字'.repeat(1_000);
  expect(readText(document.body, 100)).toMatchObject({ text: '字'.repeat(100), cut: true });
});
