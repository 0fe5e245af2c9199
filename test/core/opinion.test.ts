import { expect, test } from 'vitest';
import { opinionOf, withOpinion } from '../../src/core/settings/opinion.ts';
import { defaults, settingsOf } from '../../src/core/settings/settings.ts';
import { look } from './address-engine.ts';

test.each(['https://淘宝.vip/', 'https://рinduoduo.com/tx', 'https://evil-site.example/'])(
  'what is said of %s, by the name it is shown with, is kept and found again',
  (address) => {
    const { site, siteAscii } = look(address);
    const said = settingsOf(withOpinion(defaults, site, 'reported'));
    expect(said.reported).toEqual([siteAscii]);
    expect(opinionOf(said, site)).toBe('reported');
    const taken = settingsOf(withOpinion(said, site, 'trusted'));
    expect([taken.reported, taken.trusted]).toEqual([[], [siteAscii]]);
    expect(opinionOf(settingsOf(withOpinion(taken, site, 'none')), site)).toBe('none');
  },
);
