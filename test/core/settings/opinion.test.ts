import { expect, test } from 'vitest';
import { opinionOf, withOpinion } from '../../../src/core/settings/opinion.ts';
import { defaults, maximumSites, settingsOf } from '../../../src/core/settings/settings.ts';
import { look } from '../address/address-engine.ts';

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

test('a full list takes no further site, and loses none of those it has', () => {
  const trusted = Array.from({ length: maximumSites }, (_, at) => `m${String(at).padStart(4, '0')}.example`);
  const full = settingsOf({ ...defaults, trusted, reported: ['a.example'] });
  expect(full.trusted).toHaveLength(maximumSites);
  for (const site of ['a.example', 'z.example'])
    expect(settingsOf(withOpinion(full, site, 'trusted')), site).toEqual(full);
  expect(settingsOf(withOpinion(full, 'm0007.example', 'trusted'))).toEqual(full);
  const moved = settingsOf(withOpinion(full, 'm0007.example', 'reported'));
  expect([moved.trusted.length, moved.reported]).toEqual([maximumSites - 1, ['a.example', 'm0007.example']]);
});
