// Power, airlines, degrees, games, banks: owners that are imitated outside of trade and chat.
import { describe, expect, it } from 'vitest';
import { look } from '../address/address-engine.ts';

describe('names of many trades', () => {
  it.each([
    ['https://95598-jiaofei.top/', 'sgcc'],
    ['https://chsi-renzheng.com/', 'chsi'],
    ['https://csair-tuipiao.com/', 'csair'],
    ['https://starbucks.icu/', 'starbucks'],
    ['https://mihoyo-libao.top/', 'mihoyo'],
    ['https://openai-verify.com/', 'openai'],
    ['https://americanexpress-qzx.com/', 'amex'],
    ['https://safepal.at/', 'safepal'],
  ])('%s', (url, brand) => {
    expect(look(url)).toMatchObject({ pretends: { id: brand } });
  });

  it.each([
    'https://www.95598.cn/osgweb/index',
    'https://m.hnair.com/a',
    'https://www.hoyolab.com/home',
    'https://chat.openai.com/auth/login',
    'https://openair-cinema.de/',
    'https://airchinatown.com/',
    'https://dbsync.io/',
    'https://www.americanexpress.ch/',
  ])('%s pretends nothing', (url) => {
    expect(look(url).pretends).toBeUndefined();
  });
});
