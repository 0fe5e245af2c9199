// Policies of an organization. The worker mirrors them into storage.local, where every context reads them with the
// settings at once.
import * as v from 'valibot';
import { browser } from 'wxt/browser';
import { baseId, type Channel } from '../../core/pack/channel.ts';
import { parsePublicKey } from '../../core/pack/signature.ts';
import { lockedOf } from '../../core/settings/managed.ts';
import { parseAddress, parseFolder } from './address.ts';

export const managedKey = 'managed';

const managedChannelSchema = v.object({
  id: v.pipe(v.string(), v.regex(/^[a-z0-9-]{1,64}$/), v.notValue(baseId)),
  address: v.string(),
  keys: v.pipe(
    v.array(
      v.pipe(
        v.string(),
        v.check((key) => parsePublicKey(key) !== undefined),
      ),
    ),
    v.minLength(1),
    v.maxLength(2),
  ),
});
const managedListSchema = v.object({ address: v.string(), name: v.optional(v.pipe(v.string(), v.maxLength(100))) });

export interface ManagedList {
  readonly address: string;
  readonly name?: string | undefined;
}

/**
 * Copies the policies where they changed, and says whether they did. Call at start and whenever the browser tells of a
 * change.
 */
export async function mirrorPolicies(): Promise<boolean> {
  try {
    const policy = await readPolicies();
    const before = (await browser.storage.local.get(managedKey))[managedKey];
    if (JSON.stringify(before ?? {}) === JSON.stringify(policy)) return false;
    await browser.storage.local.set({ [managedKey]: policy });
    return true;
  } catch (error) {
    console.warn('policies could not be taken over', error);
    return false;
  }
}

/** Firefox throws where no policy is installed. */
async function readPolicies(): Promise<Record<string, unknown>> {
  try {
    return await browser.storage.managed.get(null);
  } catch {
    return {};
  }
}

/** Total: usable channels out of whatever the policy says; each is trusted by the keys in the policy. */
export function managedChannelsOf(policy: unknown): readonly Channel[] {
  return entriesOf(policy, 'channels').flatMap((one) => {
    const parsed = v.safeParse(managedChannelSchema, one);
    const address = parsed.success ? parseFolder(parsed.output.address)?.href : undefined;
    return parsed.success && address !== undefined ? [{ ...parsed.output, address, added: 1, managed: true }] : [];
  });
}

export function managedListsOf(policy: unknown): readonly ManagedList[] {
  return entriesOf(policy, 'lists').flatMap((one) => {
    const parsed = v.safeParse(managedListSchema, one);
    const address = parsed.success ? parseAddress(parsed.output.address)?.href : undefined;
    return parsed.success && address !== undefined ? [{ ...parsed.output, address }] : [];
  });
}

export async function readMirror(): Promise<unknown> {
  try {
    return (await browser.storage.local.get(managedKey))[managedKey];
  } catch {
    return undefined;
  }
}

export async function isLocked(key: 'channels' | 'lists'): Promise<boolean> {
  return lockedOf(await readMirror()).has(key);
}

function entriesOf(policy: unknown, key: 'channels' | 'lists'): readonly unknown[] {
  const entries: unknown =
    typeof policy === 'object' && policy !== null ? (policy as Record<string, unknown>)[key] : [];
  return Array.isArray(entries) ? entries.slice(0, 16) : [];
}
