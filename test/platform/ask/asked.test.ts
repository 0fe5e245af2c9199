import { beforeEach, describe, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { storeAsked, takeAsked } from '../../../src/platform/ask/asked.ts';

beforeEach(() => fakeBrowser.reset());

describe('what a menu was asked about', () => {
  const ask = async (text: string) => {
    const id = /asked=([\w-]+)/.exec(await storeAsked({ kind: 'text', text }))?.[1] ?? '';
    return takeAsked(id);
  };

  test('is stored without the session of a chat', async () => {
    const base = 'https://wx.qq.com/cgi-bin/mmwebwx-bin/webwxcheckurl?requrl=https%3A%2F%2Fbad.test%2Fx';
    const asked = await ask(`${base}&skey=%40crypt_1&deviceid=e2&pass_ticket=p3&username=@u4`);
    expect(asked).toEqual({ kind: 'text', text: base });
  });

  test('is stored as it is where no session stands in it', async () => {
    const text = '看看 https://shop.test/?username=a&b=2';
    expect(await ask(text)).toEqual({ kind: 'text', text });
  });
});
