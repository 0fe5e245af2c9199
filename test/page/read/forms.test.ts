// @vitest-environment jsdom
import { beforeEach, describe, expect, test } from 'vitest';
import type { Asked } from '../../../src/core/model.ts';
import { askedBy, isTellingForm, readForms } from '../../../src/page/read/forms.ts';
import { rootsOf } from '../../../src/page/read/roots.ts';
import { hideByNames } from '../hidden-by-names.ts';

beforeEach(() => {
  document.body.innerHTML = '';
});
const asks = (html: string) => {
  document.body.innerHTML = html;
  return askedBy(document.querySelector('input, select, textarea')!);
};

describe('a field asks for', () => {
  test.each<[string, Asked]>([
    ['<label>银行卡号<input></label>', 'card'],
    ['<label for="a">信用卡</label><input id="a">', 'card'],
    ['<input autocomplete="cc-number">', 'card'],
    ['<input autocomplete="section-a billing cc-csc">', 'cvv'],
    ['<input type="password" placeholder="CVV2">', 'cvv'],
    ['<input placeholder="身份证号码">', 'id-number'],
    ['<input name="idcard">', 'id-number'],
    ['<input autocomplete="one-time-code">', 'sms-code'],
    ['<input placeholder="请输入短信验证码">', 'sms-code'],
    ['<input placeholder="手机验证码">', 'sms-code'],
    ['<input type="password">', 'password'],
    ['<td>登录密码</td><td><input></td>', 'password'],
    ['<input type="password" placeholder="支付密码">', 'payment'],
    ['<label>Secret recovery phrase (12 words)<textarea></textarea></label>', 'seed'],
    ['<textarea placeholder="请输入助记词，用空格分开"></textarea>', 'seed'],
    ['<input type="password" placeholder="私钥">', 'seed'],
    ['<textarea placeholder="Enter 12 or 24 word phrase"></textarea>', 'seed'],
    ['<input type="tel">', 'phone'],
    ['<input placeholder="手机号">', 'phone'],
    ['<input placeholder="真实姓名">', 'name'],
    ['<textarea placeholder="详细地址"></textarea>', 'address'],
    ['<input aria-label="Street address">', 'address'],
  ])('%s: %s', (html, expected) => {
    document.body.innerHTML = html.startsWith('<td') ? `<table><tr>${html}</tr></table>` : html;
    expect(askedBy(document.querySelector('input, textarea')!)).toEqual([expected]);
  });

  test.each([
    '<input type="search" placeholder="搜索手机">',
    '<input placeholder="搜索">',
    '<input type="hidden" name="card_no">',
    '<input placeholder="图形验证码">',
    '<input type="email" name="email_address">',
    '<input type="checkbox" name="phone">',
    '<textarea placeholder="a phrase to translate"></textarea>',
    '<input name="public_key">',
    '<input type="submit" value="密码">',
    '<input type="number" id="grid">',
  ])('nothing: %s', (html) => expect(asks(html)).toEqual([]));

  test.each(['a href="/"', 'button', 'div tabindex="0"'])(
    'nothing: <%s>, though it gets the focus beside words of one',
    (tag) => {
      document.body.innerHTML = `<p>银行卡号、短信验证码</p><${tag} id="at">x</${tag.split(' ')[0]}>`;
      expect(askedBy(document.getElementById('at')!)).toEqual([]);
    },
  );
});

describe('the forms of a page', () => {
  test('are told with where they are sent and what says so', () => {
    document.body.innerHTML = `<form action="https://collect.evil.top/x"><label>银行卡号<input></label><label>短信验证码<input></label></form>
      <form><input type="password" placeholder="密码"></form><form><input placeholder="搜索"></form>`;
    expect(readForms([document])).toEqual([
      { asks: ['card', 'sms-code'], action: 'https://collect.evil.top/x', evidence: '银行卡号 · 短信验证码' },
      { asks: ['password'], action: '', evidence: '密码' },
    ]);
  });

  test('are found in open shadow roots, also nested', () => {
    const outer = document.body.appendChild(document.createElement('div')).attachShadow({ mode: 'open' });
    const inner = outer.appendChild(document.createElement('x-form')).attachShadow({ mode: 'open' });
    inner.innerHTML = '<input placeholder="银行卡号">';
    expect(readForms(rootsOf(document))).toMatchObject([{ asks: ['card'] }]);
  });

  test('may hide their methods and their place behind their fields’ names', () => {
    const names = ['action', 'closest', 'getAttribute', 'querySelector', 'card', 'baseURI', 'previousSibling'];
    const hidden = names.map((name) => `<input type="hidden" name="${name}">`).join('');
    document.body.innerHTML = `<p>卡号</p><form action="/pay"><input>${hidden}</form>`;
    hideByNames();
    const action = new URL('/pay', location.href).href;
    expect(readForms([document])).toEqual([{ asks: ['card'], action, evidence: '卡号' }]);
  });

  test('with a broken or scripted action are sent nowhere we know', () => {
    document.body.innerHTML =
      '<form action="javascript:go()"><input type="password"></form><form action="http://["><input type="password"></form>';
    expect(readForms([document]).map(({ action }) => action)).toEqual(['', '']);
  });
});

test.each<[Asked[], boolean]>([
  [['phone'], false],
  [['phone', 'name'], true],
  [['password'], true],
  [['sms-code'], true],
  [['seed'], true],
  [[], false],
])('a form that asks for %j is worth a question: %s', (list, expected) => {
  expect(isTellingForm({ asks: list, action: '', evidence: '' })).toBe(expected);
});
