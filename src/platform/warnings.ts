// Records for our warning page, and what is remembered of dangerous links, in storage.session: both outlive the worker.
import { browser } from 'wxt/browser';
import type { LinkVerdict, Verdict } from '../core/model.ts';
import { lastFitting, storedAddressOf, storedLinkOf } from '../core/stored.ts';
import { type Warning, warningKey, webAddressOf } from '../core/warning.ts';
import { inTurn } from './turns.ts';

const dangersKey = 'dangers';
const orderKey = 'warnings';
const maximumWarnings = 40;
const maximumDangers = 300;
const maximumDangerCharacters = 500_000;

/** Stores a warning and answers its key, always. The oldest of many are dropped; pages without a record rate the address anew. */
export async function storeWarning(warning: Warning): Promise<string> {
  const key = crypto.randomUUID();
  try {
    await store(key, { ...warning, link: storedLinkOf(warning.link) });
  } catch (error) {
    // Storage is full: the warning must come all the same.
    console.warn('warning not stored:', error);
  }
  return key;
}

function store(key: string, warning: Warning): Promise<void> {
  return inTurn(orderKey, async () => {
    const before = listOf((await browser.storage.session.get(orderKey))[orderKey]);
    const order = [...before, key].slice(-maximumWarnings);
    const dropped = before.filter((one) => !order.includes(one)).map(warningKey);
    if (dropped.length > 0) await browser.storage.session.remove(dropped);
    await browser.storage.session.set({ [orderKey]: order, [warningKey(key)]: warning });
  });
}

export async function readWarning(key: string): Promise<Warning | undefined> {
  const value = (await browser.storage.session.get(warningKey(key)))[warningKey(key)] as Warning | undefined;
  return value?.version === 1 && webAddressOf(value.address) ? value : undefined;
}

/** The page came although it was to be held back: "back" has to go one step further. */
export async function noteCommitted(key: string): Promise<void> {
  const warning = await readWarning(key);
  if (warning) await browser.storage.session.set({ [warningKey(key)]: { ...warning, committed: true } });
}

/** Dangerous links of rated messages are remembered by address, so that they are known however they are opened. */
export async function rememberDangers(verdicts: readonly Verdict[]): Promise<void> {
  const found = verdicts
    .flatMap(({ links }) => links)
    .filter(({ level, target, url }) => level === 'danger' && webAddressOf(target || url));
  if (found.length === 0) return;
  await inTurn(dangersKey, async () => {
    const known = new Map(Object.entries(await readDangers()));
    for (const link of found) {
      const address = storedAddressOf(link.target || link.url);
      known.delete(address);
      known.set(address, storedLinkOf(link));
    }
    const kept = lastFitting([...known].slice(-maximumDangers), maximumDangerCharacters);
    await browser.storage.session.set({ [dangersKey]: Object.fromEntries(kept) });
  });
}

/** What a message that bore this link was rated, with the addresses as they are now. */
export async function knownDanger(link: LinkVerdict): Promise<LinkVerdict | undefined> {
  const known = (await readDangers())[storedAddressOf(link.target || link.url)];
  return known && { ...known, url: link.url, target: link.target, hops: link.hops };
}

/** By canonical address, shortened. */
async function readDangers(): Promise<Readonly<Record<string, LinkVerdict>>> {
  const value: unknown = (await browser.storage.session.get(dangersKey))[dangersKey];
  return typeof value === 'object' && value !== null ? (value as Record<string, LinkVerdict>) : {};
}

function listOf(value: unknown): readonly string[] {
  return Array.isArray(value) ? value.filter((one): one is string => typeof one === 'string') : [];
}
