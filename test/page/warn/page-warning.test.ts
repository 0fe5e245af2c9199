// @vitest-environment jsdom
// @vitest-environment-options { "url": "https://lure.test/pay" }
import { describe, expect, test } from 'vitest';
import { receiverOf } from '../../../src/page/warn/page-warning.ts';

function receiverWith(form: string) {
  document.body.innerHTML = form;
  const field = document.getElementById('f');
  return field && receiverOf(field);
}

describe('the receiver that a note beside a field names', () => {
  test.each([
    ['the address of a bank', '<form action="https://bank.test/"><input id="f"></form>'],
    [
      'a button with an address of its own',
      '<form action="/x"><input id="f"><button formaction="https://other.test/">go</button></form>',
    ],
    [
      'a bank’s address and another button',
      '<form action="https://bank.test/"><input id="f"><button formaction="//x.test/">go</button></form>',
    ],
    ['no address', '<form><input id="f"></form>'],
    ['an address that is none', '<form action="https://["><input id="f"></form>'],
    ['a script', '<form action="javascript:send()"><input id="f"></form>'],
  ])('of a form with %s is the page, and who comes next is not known', (_, form) => {
    expect(receiverWith(form)).toEqual({ site: 'lure.test', known: false });
  });

  test('of a form of the page itself is the page', () => {
    expect(receiverWith('<form action="/take"><input id="f"></form>')).toEqual({ site: 'lure.test', known: true });
  });
});
