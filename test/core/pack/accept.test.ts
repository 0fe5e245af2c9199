import { beforeAll, describe, expect, it } from 'vitest';
import { bytesOf } from '../../../src/core/bytes.ts';
import { acceptPack, type Expectation, maximumPackBytes } from '../../../src/core/pack/accept.ts';
import { isExpired } from '../../../src/core/pack/expiry.ts';
import type { Pack } from '../../../src/core/pack/format.ts';
import { addedScope } from '../../../src/core/pack/scope.ts';
import { signatureFileOf } from '../../../src/core/pack/signature.ts';
import { buildPack } from '../../../src/tools/pack/build.ts';
import { derOf, makeKey, type TestKey } from '../../fixtures/sign.ts';

const day = 24 * 3_600_000;
const now = Date.parse('2026-11-22T08:00:00Z');
let current: TestKey;
let next: TestKey;
let base: Pack;

beforeAll(async () => {
  [current, next] = [await makeKey(), await makeKey()];
  base = { ...buildPack('assets/packs/base'), sequence: 7, issued: '2026-11-20', expires: '2027-02-01' };
});

const expected = (change: Partial<Expectation> = {}): Expectation => ({
  id: 'base',
  keys: [current.publicKey, next.publicKey],
  scope: 'all',
  sequence: 6,
  now,
  ...change,
});

async function offer(change: object | string = {}, expectation: Partial<Expectation> = {}, signer = current) {
  const text = typeof change === 'string' ? change : JSON.stringify({ ...base, ...change });
  return acceptPack(crypto.subtle, bytesOf(text), await signer.signatureFile(text), expected(expectation));
}

const codeOf = (answer: Awaited<ReturnType<typeof offer>>) => (answer.ok ? 'accepted' : answer.error.code);

describe('acceptPack', () => {
  it('takes a newer pack signed with the current key, and keeps its exact text', async () => {
    const text = `${JSON.stringify(base, null, 1)}\n`;
    const answer = await offer(text);
    expect(answer).toMatchObject({ ok: true, value: { text, dropped: 0, key: current.publicKey } });
  });

  it('takes a pack signed with the next key: that is how keys are changed', async () => {
    expect(codeOf(await offer({}, {}, next))).toBe('accepted');
  });

  it('refuses a key that is not pinned', async () => {
    expect(codeOf(await offer({}, {}, await makeKey()))).toBe('unknown-key');
  });

  it('refuses a pack whose side file names a pinned key but was made with another', async () => {
    const text = JSON.stringify(base);
    const forged = signatureFileOf(current.fingerprint, await (await makeKey()).sign(bytesOf(text)));
    expect(codeOf(await acceptPack(crypto.subtle, bytesOf(text), forged, expected()))).toBe('signature');
  });

  it('refuses any single altered byte', async () => {
    const text = JSON.stringify(base);
    const side = await current.signatureFile(text);
    for (const at of [0, 10, text.indexOf('sequence'), text.length - 1]) {
      const bytes = bytesOf(text);
      bytes[at] = (bytes[at] ?? 0) ^ 1;
      expect(codeOf(await acceptPack(crypto.subtle, bytes, side, expected()))).toBe('signature');
    }
  });

  it('refuses the same content written anew: the signature is over bytes', async () => {
    const side = await current.signatureFile(JSON.stringify(base));
    const again = bytesOf(JSON.stringify(base, null, 2));
    expect(codeOf(await acceptPack(crypto.subtle, again, side, expected()))).toBe('signature');
  });

  it('refuses a truncated pack', async () => {
    const text = JSON.stringify(base);
    const side = await current.signatureFile(text);
    expect(codeOf(await acceptPack(crypto.subtle, bytesOf(text.slice(0, -9)), side, expected()))).toBe('signature');
  });

  it('refuses a signature in DER, and side files of any other form', async () => {
    const text = JSON.stringify(base);
    const der = signatureFileOf(current.fingerprint, derOf(await current.sign(bytesOf(text))));
    for (const side of [der, '', 'x'.repeat(500), `${current.fingerprint} `, `${current.fingerprint} AAAA\n`]) {
      expect(codeOf(await acceptPack(crypto.subtle, bytesOf(text), side, expected()))).toBe('signature-form');
    }
  });

  it('refuses a pack that is too large before anything else is looked at', async () => {
    const bytes = new Uint8Array(maximumPackBytes + 1);
    expect(codeOf(await acceptPack(crypto.subtle, bytes, 'no signature', expected()))).toBe('size');
  });

  it('refuses what is signed but is no JSON, or no UTF-8', async () => {
    expect(codeOf(await offer('<!doctype html><title>404</title>'))).toBe('unreadable');
    const bytes = Uint8Array.from([0x7b, 0xff, 0x7d]);
    const side = signatureFileOf(current.fingerprint, await current.sign(bytes));
    expect(codeOf(await acceptPack(crypto.subtle, bytes, side, expected()))).toBe('unreadable');
  });

  it('refuses an unknown format before it looks at the content', async () => {
    expect(codeOf(await offer({ format: 2, rules: 'moved elsewhere' }))).toBe('format');
  });

  it('refuses a pack with a section missing or of another type', async () => {
    expect(codeOf(await offer({ thresholds: 'high' }))).toBe('content');
    expect(codeOf(await offer({ rules: undefined }))).toBe('content');
  });

  it('refuses the pack of another channel', async () => {
    expect(codeOf(await offer({ id: 'other' }))).toBe('id');
  });

  it('refuses lower and equal sequences', async () => {
    expect(codeOf(await offer({ sequence: 6 }))).toBe('sequence');
    expect(codeOf(await offer({ sequence: 5 }))).toBe('sequence');
  });

  it('drops a rule with a condition it does not know, counts it, and keeps the others', async () => {
    const rule = { id: 'new.kind', family: 'words', weight: 10, reason: { zh_CN: '甲', zh_TW: '甲', en: 'a' } };
    const rules = [
      rule,
      { ...rule, id: 'new.other', onlyAtFullMoon: true },
      { ...rule, id: 'new.third', family: 'smell' },
    ];
    const answer = await offer({ rules });
    expect(answer).toMatchObject({ ok: true, value: { dropped: 2, pack: { rules: [{ id: 'new.kind' }] } } });
  });

  it('refuses what has expired on arrival, to the end of its last day', async () => {
    expect(codeOf(await offer({ expires: '2026-11-21' }))).toBe('expired');
    expect(codeOf(await offer({ expires: '2026-11-22' }))).toBe('accepted');
    expect(codeOf(await offer({ expires: 'soon' }))).toBe('content');
  });

  it('refuses a day that there is not: no page could write it', async () => {
    expect(codeOf(await offer({ expires: '2026-99-99' }))).toBe('content');
    expect(codeOf(await offer({ issued: '2026-13-01' }))).toBe('content');
  });

  it('suspects the clock when the pack comes from the future, or is expired by our clock only', async () => {
    expect(codeOf(await offer({}, { now: Date.parse('2020-01-01') }))).toBe('clock');
    expect(codeOf(await offer({}, { now: Date.parse('2031-01-01'), serverNow: now }))).toBe('clock');
    expect(codeOf(await offer({}, { now: Date.parse('2031-01-01') }))).toBe('expired');
    expect(codeOf(await offer({}, { now: now + day / 2, serverNow: now }))).toBe('accepted');
  });
});

describe('an added channel', () => {
  const reason = { zh_CN: '甲', zh_TW: '甲', en: 'a' };
  const own = { format: 1, id: 'shop', sequence: 1, issued: '2026-11-20', expires: '2027-02-01' };
  const offerOwn = (change: object) =>
    offer(JSON.stringify({ ...own, ...change }), { id: 'shop', scope: addedScope, sequence: 0, missing: empty() });
  const empty = (): Partial<Pack> => ({ ...buildPack('assets/packs/base'), rules: [] });

  it('may leave sections out and add rules that warn', async () => {
    expect(codeOf(await offerOwn({ rules: [{ id: 'shop.a', family: 'words', weight: 20, reason }] }))).toBe('accepted');
  });

  it('may not vouch for sites, move thresholds or speak against danger', async () => {
    expect(codeOf(await offerOwn({ wellKnown: ['evil.example'] }))).toBe('scope');
    expect(codeOf(await offerOwn({ thresholds: base.thresholds }))).toBe('scope');
    expect(codeOf(await offerOwn({ rules: [{ id: 'shop.a', family: 'words', weight: -20, reason }] }))).toBe('scope');
    expect(codeOf(await offerOwn({ wellKnown: [] }))).toBe('accepted');
  });
});

it('says past which day a pack in force is old', () => {
  expect(isExpired({ expires: '2026-11-22' }, now)).toBe(false);
  expect(isExpired({ expires: '2026-11-21' }, now)).toBe(true);
});
