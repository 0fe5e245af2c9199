// Names and texts as salted hashes. The salt lives as long as the browser session: afterwards nobody can compare them.
import { browser } from 'wxt/browser';
import { inTurn } from './turns.ts';

const saltKey = 'salt';
let salt: Promise<string> | undefined;

/** 16 hexadecimal digits of SHA-256 over salt and text. */
export async function hashOf(text: string): Promise<string> {
  salt ??= readSalt();
  const bytes = new TextEncoder().encode(`${await salt}\n${text}`);
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return [...digest.slice(0, 8)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

export function senderHashOf(sender: string): Promise<string> {
  return hashOf(`sender ${sender}`);
}

function readSalt(): Promise<string> {
  return inTurn(saltKey, async () => {
    const known: unknown = (await browser.storage.session.get(saltKey))[saltKey];
    if (typeof known === 'string') return known;
    const made = crypto.randomUUID();
    await browser.storage.session.set({ [saltKey]: made });
    return made;
  });
}
