// Dangerous links of rated messages, remembered by address for this session, so that they are known however they are
// opened. One record each: a navigation reads one of them, and a message that adds one does not write the others again.
import { browser } from 'wxt/browser';
import { webAddressOf } from '../../core/guard/warning.ts';
import type { LinkVerdict, Verdict } from '../../core/model.ts';
import { lastFitting, storedAddressOf, storedLinkOf } from '../../core/report/stored.ts';
import { hashOf } from '../session-hash.ts';
import { inTurn } from '../turns.ts';

const orderKey = 'dangers';
const maximumDangers = 300;
const maximumCharacters = 500_000;

/** Key of a record and how many characters it has. */
type Entry = readonly [key: string, characters: number];

export async function rememberDangers(verdicts: readonly Verdict[]): Promise<void> {
  const found = verdicts
    .flatMap(({ links }) => links)
    .filter(({ level, target, url }) => level === 'danger' && webAddressOf(target || url))
    .slice(-maximumDangers);
  if (found.length === 0) return;
  await inTurn(orderKey, async () => {
    const keyed = await Promise.all(found.map(async (link) => [await keyOf(link), storedLinkOf(link)] as const));
    const fresh = new Map(keyed);
    const before = await readOrder();
    const added = [...fresh].map(([key, link]): Entry => [key, JSON.stringify(link).length]);
    const all = [...before.filter(([key]) => !fresh.has(key)), ...added].slice(-maximumDangers);
    const order = lastFitting(all, maximumCharacters, ([, characters]) => characters);
    const kept = new Set(order.map(([key]) => key));
    const dropped = before.map(([key]) => key).filter((key) => !kept.has(key));
    if (dropped.length > 0) await browser.storage.session.remove(dropped);
    const records = [...fresh].filter(([key]) => kept.has(key));
    await browser.storage.session.set({ [orderKey]: order, ...Object.fromEntries(records) });
  });
}

/** What a message that bore this link was rated, with the addresses as they are now. */
export async function knownDanger(link: LinkVerdict): Promise<LinkVerdict | undefined> {
  const key = await keyOf(link);
  // In turn: what was rated a moment ago may still be about to be written.
  const known = await inTurn(orderKey, async () => (await browser.storage.session.get(key))[key]);
  if (typeof known !== 'object' || known === null) return undefined;
  return { ...(known as LinkVerdict), url: link.url, target: link.target, hops: link.hops };
}

async function keyOf({ target, url }: LinkVerdict): Promise<string> {
  return `danger:${await hashOf(storedAddressOf(target || url))}`;
}

async function readOrder(): Promise<readonly Entry[]> {
  const value: unknown = (await browser.storage.session.get(orderKey))[orderKey];
  return Array.isArray(value)
    ? value.filter((one): one is Entry => Array.isArray(one) && typeof one[0] === 'string')
    : [];
}
