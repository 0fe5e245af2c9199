import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import schema from '../../../assets/managed-schema.json' with { type: 'json' };
import { effectiveOf, lockableKeys, lockedOf, managedKeys, ownOf } from '../../../src/core/settings/managed.ts';
import { defaults, settingsOf } from '../../../src/core/settings/settings.ts';

describe('a policy', () => {
  it('that is not there changes nothing', () => {
    expect(effectiveOf(undefined, undefined)).toEqual(defaults);
    expect(effectiveOf({ guard: false }, {})).toEqual({ ...defaults, guard: false });
  });

  it('gives the default where nothing is locked', () => {
    const policy = { sensitivity: 'strict', trusted: ['a.test'] };
    expect(effectiveOf({}, policy)).toMatchObject({ sensitivity: 'strict', trusted: ['a.test'] });
    expect(effectiveOf({ sensitivity: 'relaxed' }, policy).sensitivity).toBe('relaxed');
    expect(effectiveOf({ reported: ['a.test'] }, policy)).toMatchObject({ trusted: [], reported: ['a.test'] });
    expect(effectiveOf({ trusted: ['b.test'] }, policy).trusted).toEqual(['a.test', 'b.test']);
  });

  it('wins over the user where it is locked', () => {
    const policy = { guard: true, reported: ['bad.test'], locked: ['guard', 'reported', 'trusted'] };
    const own = { guard: false, trusted: ['bad.test'], sensitivity: 'strict' };
    expect(effectiveOf(own, policy)).toMatchObject({
      guard: true,
      reported: ['bad.test'],
      trusted: [],
      sensitivity: 'strict',
    });
  });

  it('that is nonsense is passed over', () => {
    expect(effectiveOf({}, { sensitivity: 'loud', trusted: 'all', locked: 'everything' })).toEqual(defaults);
    expect(lockedOf({ locked: ['language', 7] }).size).toBe(0);
    fc.assert(
      fc.property(fc.anything(), fc.anything(), (own, policy) => void ownOf(effectiveOf(own, policy), policy, own)),
    );
  });

  it('is not written into what the user set, and the user keeps a deliberate choice of the built-in default', () => {
    const policy = { sensitivity: 'strict', trusted: ['a.test'], locked: ['guard'] };
    const before = { guard: false };
    const after = settingsOf({ ...effectiveOf(before, policy), sensitivity: 'standard', marks: false });
    expect(ownOf(after, policy, before)).toEqual({
      version: 1,
      sensitivity: 'standard',
      marks: false,
      guard: false,
      trusted: [],
      reported: [],
    });
  });

  it('or none: what is stored gives the same settings again', () => {
    const settings = fc.record({
      sensitivity: fc.constantFrom('relaxed', 'standard', 'strict'),
      guard: fc.boolean(),
      trusted: fc.subarray(['a.test', 'b.test', 'c.test']),
    });
    fc.assert(
      fc.property(settings, fc.option(settings), (set, policy) => {
        const after = settingsOf({ ...effectiveOf({}, policy), ...set, reported: [] });
        const again = effectiveOf(ownOf(after, policy, {}), policy);
        expect(again).toEqual({
          ...after,
          trusted: [...new Set([...after.trusted, ...(policy?.trusted ?? [])])].sort(),
        });
      }),
    );
  });
});

it('the published schema names exactly what is understood', () => {
  expect(Object.keys(schema.properties).sort()).toEqual([...managedKeys, 'channels', 'lists', 'locked'].sort());
  expect([...schema.properties.locked.items.enum].sort()).toEqual([...lockableKeys].sort());
});
