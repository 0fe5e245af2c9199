// @vitest-environment jsdom
import { beforeEach, describe, expect, test } from 'vitest';
import { readText } from '../../../src/page/read/text.ts';
import { hideByNames } from '../hidden-by-names.ts';

const textOf = (html: string) => {
  document.body.innerHTML = html;
  hideByNames();
  return readText(document.body, 1_000, true).text;
};

beforeEach(() => {
  document.body.innerHTML = '';
});

describe('the text of a page', () => {
  test.each(['firstChild', 'nextSibling', 'localName', 'checkVisibility', 'hasAttribute', 'getAttribute'])(
    'is read whole although a field of a form is called %s',
    (name) => {
      expect(textOf(`前面<form>卡号<input name="${name}"></form>后面`)).toMatch(/前面\s*卡号\s*后面/);
    },
  );

  test.each([
    ['<img class="emoji emoji1f9e7" text="_web">', '🧧'],
    ['<img class="qqemoji qqemoji0" text="[微笑]_web">', '[微笑]'],
    ['<img class="emoji emojifffffff">', ''],
    ['<img src="a.png" alt="x">', ''],
  ])('has emoji drawn as pictures, and of other pictures nothing: %s', (picture, said) => {
    expect(textOf(`领${picture}吧`)).toBe(`领${said}吧`);
  });

  test('has nothing of what is not displayed', () => {
    expect(textOf('<p>看得见</p><p hidden>看不见</p>')).toBe('看得见\n');
  });
});
