// Senders whose marks the user does not want to see, by session hash. Their `danger` is told all the same.
import { browser } from 'wxt/browser';
import { levels, type Sighting, type Verdict, worstLevel } from '../../core/model.ts';
import { senderHashOf } from '../session-hash.ts';
import { mutedChangedKey } from '../settings/settings.ts';
import { inTurn } from '../turns.ts';

const key = 'muted';
const maximumMuted = 500;

export async function readMuted(): Promise<readonly string[]> {
  const value: unknown = (await browser.storage.session.get(key))[key];
  return Array.isArray(value) ? value.filter((one): one is string => typeof one === 'string') : [];
}

/** Own pages only. */
export function setMuted(sender: string, muted: boolean): Promise<void> {
  return inTurn(key, async () => {
    const others = (await readMuted()).filter((one) => one !== sender);
    await browser.storage.session.set({ [key]: muted ? [...others, sender].slice(-maximumMuted) : others });
    // Open chats ask again; other pages show nothing of senders.
    await browser.storage.local.set({ [mutedChangedKey]: Date.now() });
  });
}

/**
 * What the page is told: verdicts about muted senders give no mark below `danger`. The report keeps the whole truth.
 */
export async function withoutMuted(
  sightings: readonly Sighting[],
  verdicts: readonly Verdict[],
): Promise<readonly Verdict[]> {
  const muted = new Set(await readMuted());
  if (muted.size === 0) return verdicts;
  return Promise.all(
    verdicts.map(async (verdict, index) => {
      const sender = sightings[index]?.sender;
      return sender && muted.has(await senderHashOf(sender)) ? quietOf(verdict) : verdict;
    }),
  );
}

function quietOf(verdict: Verdict): Verdict {
  const dangerous = levels.indexOf('danger');
  const links = verdict.links.filter(({ level }) => levels.indexOf(level) >= dangerous);
  if (verdict.level === 'danger') return { ...verdict, links };
  return { ...verdict, level: worstLevel(links.map(({ level }) => level)), findings: [], links };
}
