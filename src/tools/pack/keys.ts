// Keys of a publisher: the private one in a file that stays offline, the public one and its fingerprint for everybody.

import { webcrypto } from 'node:crypto';
import { closeSync, existsSync, openSync, readFileSync, writeFileSync, writeSync } from 'node:fs';
import { base64Of } from '../../core/bytes.ts';
import { fingerprintOf, parsePublicKey, signatureFileOf } from '../../core/pack/signature.ts';

const { subtle } = webcrypto;
const algorithm = { name: 'ECDSA', namedCurve: 'P-256' } as const;

export interface SigningKey {
  readonly publicKey: string;
  readonly fingerprint: string;
  /** The side file for these bytes. */
  signatureFile(bytes: Uint8Array<ArrayBuffer>): Promise<string>;
}

/**
 * Makes a pair: writes the private key, readable by its owner only, and beside it the public one as `FILE.pub`, which may be shown to
 * anybody. Never overwrites: throws where the file exists.
 */
export async function makeKeyFile(path: string): Promise<SigningKey> {
  const pair = await subtle.generateKey(algorithm, true, ['sign', 'verify']);
  const file = openSync(path, 'wx', 0o600);
  writeSync(file, `${JSON.stringify(await subtle.exportKey('jwk', pair.privateKey), null, 2)}\n`);
  closeSync(file);
  const key = await readKeyFile(path);
  writeFileSync(`${path}.pub`, `${key.publicKey}\n`);
  return key;
}

/** A public key as it is, or the file that holds it. Throws when it is neither. */
export function readPublicKey(given: string): string {
  const key = existsSync(given) ? readFileSync(given, 'utf8').trim() : given;
  if (!parsePublicKey(key)) throw new Error(`no public key: ${given} (keygen writes it into a file that ends in .pub)`);
  return key;
}

/** Throws when the file holds no P-256 private key. */
export async function readKeyFile(path: string): Promise<SigningKey> {
  const jwk = JSON.parse(readFileSync(path, 'utf8')) as webcrypto.JsonWebKey;
  const key = await subtle.importKey('jwk', { ...jwk, key_ops: ['sign'] }, algorithm, false, ['sign']);
  const { kty, crv, x, y } = jwk;
  const shown = await subtle.importKey('jwk', { kty, crv, x, y } as webcrypto.JsonWebKey, algorithm, true, ['verify']);
  const publicKey = base64Of(new Uint8Array(await subtle.exportKey('raw', shown)));
  const fingerprint = (await fingerprintOf(globalThis.crypto.subtle, publicKey)) ?? '';
  const signatureFile = async (bytes: Uint8Array<ArrayBuffer>) => {
    const signature = await subtle.sign({ name: 'ECDSA', hash: 'SHA-256' }, key, bytes);
    return signatureFileOf(fingerprint, new Uint8Array(signature));
  };
  return { publicKey, fingerprint, signatureFile };
}
