// ECDSA P-256 with SHA-256 over the exact bytes, raw r‖s (P1363), as WebCrypto makes and checks it.
import { base64Of, hexOf, parseBase64 } from '../bytes.ts';
import { bad, good, type Result } from '../result.ts';
import { type Refusal, refusalOf } from './refusal.ts';

/** The part of `crypto.subtle` that is needed; handed in, because the core has no DOM types. */
export interface Subtle {
  digest(algorithm: 'SHA-256', data: Uint8Array<ArrayBuffer>): Promise<ArrayBuffer>;
  importKey(
    format: 'raw',
    data: Uint8Array<ArrayBuffer>,
    algorithm: { name: 'ECDSA'; namedCurve: 'P-256' },
    extractable: boolean,
    usages: 'verify'[],
  ): Promise<unknown>;
  verify(
    algorithm: { name: 'ECDSA'; hash: 'SHA-256' },
    key: unknown,
    signature: Uint8Array<ArrayBuffer>,
    data: Uint8Array<ArrayBuffer>,
  ): Promise<boolean>;
}

/** Length in bytes of an uncompressed P-256 point, which is what a public key is here, in base64. */
const keyBytes = 65;
const signatureBytes = 64;

export function parsePublicKey(text: string): Uint8Array<ArrayBuffer> | undefined {
  const bytes = parseBase64(text);
  return bytes?.length === keyBytes && bytes[0] === 4 ? bytes : undefined;
}

/** SHA-256 of the key, 32 hexadecimal digits (128 bits): short enough to compare by eye or read out. */
export async function fingerprintOf(subtle: Subtle, publicKey: string): Promise<string | undefined> {
  const bytes = parsePublicKey(publicKey);
  return bytes && hexOf(new Uint8Array(await subtle.digest('SHA-256', bytes))).slice(0, 32);
}

/** The side file: `<fingerprint of the key> <base64 of r‖s>` and a line end. */
export function signatureFileOf(fingerprint: string, signature: Uint8Array): string {
  return `${fingerprint} ${base64Of(signature)}\n`;
}

/** Checks `bytes` against the side file and the pinned keys. The named key is only a hint for a plain message. */
export async function verifySignature(
  subtle: Subtle,
  bytes: Uint8Array<ArrayBuffer>,
  signatureFile: string,
  pinnedKeys: readonly string[],
): Promise<Result<{ readonly key: string }, Refusal>> {
  const [, named, encoded] = /^([0-9a-f]{32}) ([A-Za-z0-9+/=]{1,200})\n?$/.exec(signatureFile) ?? [];
  const signature = encoded === undefined ? undefined : parseBase64(encoded);
  // A DER signature is a different length and starts with 0x30; it is never converted, only refused.
  if (signature?.length !== signatureBytes) return bad(refusalOf('signature-form'));
  for (const key of pinnedKeys) {
    const point = parsePublicKey(key);
    if (!point || (await fingerprintOf(subtle, key)) !== named) continue;
    return (await verifies(subtle, point, signature, bytes)) ? good({ key }) : bad(refusalOf('signature'));
  }
  return bad(refusalOf('unknown-key', named ?? ''));
}

async function verifies(
  subtle: Subtle,
  point: Uint8Array<ArrayBuffer>,
  signature: Uint8Array<ArrayBuffer>,
  bytes: Uint8Array<ArrayBuffer>,
): Promise<boolean> {
  try {
    const key = await subtle.importKey('raw', point, { name: 'ECDSA', namedCurve: 'P-256' }, false, ['verify']);
    return await subtle.verify({ name: 'ECDSA', hash: 'SHA-256' }, key, signature, bytes);
  } catch {
    // Not a point on the curve: such a key signs nothing.
    return false;
  }
}
