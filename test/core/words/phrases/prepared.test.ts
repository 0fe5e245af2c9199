import { describe, expect, it } from 'vitest';
import { assess } from '../../../../src/core/assess.ts';
import { compile } from '../../../../src/core/engine.ts';
import { prepareWords } from '../../../../src/core/words/phrases/lexicon.ts';
import { bytesOfPrepared, parsePrepared } from '../../../../src/core/words/phrases/prepared.ts';
import { buildPack } from '../../../../src/tools/pack/build.ts';

const pack = buildPack('assets/packs/base');
const bytes = bytesOfPrepared(prepareWords([pack]));
const options = { sensitivity: 'standard', trusted: new Set<string>(), reported: new Set<string>() } as const;

describe('the prepared form of a pack', () => {
  it('rates exactly as the pack itself', () => {
    const [plain, prepared] = [compile([pack]), compile([pack], parsePrepared(bytes.buffer))];
    const texts = [
      '帮我砍一刀',
      '【拼多多】您有800元待提现，今晚失效，点此填写银行卡号领取 https://pinduoduo-tixian.example/tx',
      '幫我點一下助力 https://mobile.yangkeduo.com/x',
      'Please verify your WeChat account at http://wechat-login.example',
      '早上好，今天菜场的笋很新鲜',
      '',
    ];
    let fired = 0;
    for (const text of texts) {
      const sighting = { id: '1', place: 'wechat-group', form: 'text', text, links: [] } as const;
      const verdict = assess(sighting, plain, options);
      fired += verdict.findings.length;
      expect(assess(sighting, prepared, options)).toEqual(verdict);
    }
    expect(fired).toBeGreaterThan(2);
  });

  it('is refused unless it is whole', () => {
    expect(parsePrepared(bytes.buffer)).toBeDefined();
    for (const length of [0, 3, 8, 100, bytes.length - 4]) {
      expect(parsePrepared(bytes.slice(0, length).buffer)).toBeUndefined();
    }
    expect(parsePrepared(new Uint8Array(1000).fill(255).buffer)).toBeUndefined();
    const other = Uint8Array.from(bytes);
    other[6] = 0;
    expect(parsePrepared(other.buffer)).toBeUndefined();
  });
});
