// Records for our warning page, in storage.session: they outlive the worker.
import { browser } from 'wxt/browser';
import { type Warning, warningKey, webAddressOf } from '../../core/guard/warning.ts';
import { storedLinkOf } from '../../core/report/stored.ts';
import { inTurn } from '../turns.ts';

const orderKey = 'warnings';
const maximumWarnings = 40;

/**
 * Stores a warning and answers its key, always. The oldest of many are dropped; pages without a record rate the address
 * anew.
 */
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

function listOf(value: unknown): readonly string[] {
  return Array.isArray(value) ? value.filter((one): one is string => typeof one === 'string') : [];
}
