import { expect, it } from 'vitest';
import { assess } from '../../../src/core/assess.ts';
import { bundledEngine } from '../../../src/tools/rate/engine.ts';

const engine = bundledEngine();
const options = { sensitivity: 'standard', trusted: new Set<string>(), reported: new Set<string>() } as const;
const level = (text: string) =>
  assess({ id: 'm', place: 'wechat-group', form: 'text', text, links: [] }, engine, options).level;

it.each(['就差你一个啦，帮我点一下', '您操作失误，账号被冻结，要再充800元', '贷款已批，放款前先交保证金2000元'])(
  'a line about unsubscribing behind it changes nothing: %s',
  (text) => {
    const before = level(text);
    expect(before).not.toBe('clear');
    for (const tail of ['\n【退订回T】', '\n退订回TD', '【拒收请回复R】', '[回复TD退订]'])
      expect(level(text + tail)).toBe(before);
  },
);

it('within the text it is an advertiser’s, who is no nuisance in a chat', () => {
  expect(level('新店开业全场五折，到店领红包，回TD退订')).toBe('clear');
  expect(level('怎么退订\n退订回T')).toBe('clear');
});
