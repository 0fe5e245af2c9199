// Names and texts as salted hashes. The salt lives as long as the browser session: afterwards nobody can compare them.
import { browser } from 'wxt/browser';
import { inTurn } from './turns.ts';

const saltKey = 'salt';
let salt: Promise<string> | undefined;

/** 16 hexadecimal digits of SHA-256 over salt and text. */
export async function hashOf(text: string): Promise<string> {
  const bytes = new TextEncoder().encode(`${await sessionSalt()}\n${text}`);
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return [...digest.slice(0, 8)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

export function senderHashOf(sender: string): Promise<string> {
  return hashOf(`sender ${sender}`);
}

function sessionSalt(): Promise<string> {
  if (!salt) {
    salt = readSalt();
    // A refusal, and a salt that was erased, are not kept.
    salt.catch(forget);
    browser.storage.onChanged.addListener(erased);
  }
  return salt;
}

function erased(changes: Record<string, { newValue?: unknown }>, area: string): void {
  if (area === 'session' && saltKey in changes && typeof changes[saltKey]?.newValue !== 'string') forget();
}

function forget(): void {
  salt = undefined;
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
