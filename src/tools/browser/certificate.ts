// A self-signed certificate made at run time, so that no key lies in the repository and no openssl is needed.
// The browsers under test are told not to check certificates; DER by hand (X.690, RFC 5280) is then all it takes.
import { generateKeyPairSync, randomBytes, sign } from 'node:crypto';
import { pemOf } from './pem.ts';

/** PEM texts for `node:tls`: P-256, valid for ten years, for no name in particular. */
export function makeCertificate(now: Date): { readonly key: string; readonly cert: string } {
  const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const algorithm = sequence(tag(0x06, Buffer.from('2a8648ce3d040302', 'hex'))); // ecdsa-with-SHA256
  const commonName = sequence(tag(0x06, Buffer.from('550403', 'hex')), tag(0x0c, Buffer.from('loopback')));
  const name = sequence(tag(0x31, commonName));
  const inTenYears = new Date(now.getTime() + 3650 * 24 * 3600 * 1000);
  const body = sequence(
    tag(0xa0, tag(0x02, Buffer.from([2]))), // X.509 version 3
    tag(0x02, Buffer.concat([Buffer.from([1]), randomBytes(8)])),
    algorithm,
    name,
    sequence(time(now), time(inTenYears)),
    name,
    publicKey.export({ type: 'spki', format: 'der' }),
  );
  const signature = tag(0x03, Buffer.concat([Buffer.from([0]), sign('sha256', body, privateKey)]));
  const certificate = sequence(body, algorithm, signature);
  return {
    key: privateKey.export({ type: 'pkcs8', format: 'pem' }).toString(),
    cert: pemOf(certificate),
  };
}

function tag(number: number, content: Buffer): Buffer {
  const length = content.length;
  const header =
    length < 128 ? [number, length] : length < 256 ? [number, 0x81, length] : [number, 0x82, length >> 8, length & 255];
  return Buffer.concat([Buffer.from(header), content]);
}

const sequence = (...parts: Buffer[]): Buffer => tag(0x30, Buffer.concat(parts));

function time(date: Date): Buffer {
  const digits = date.toISOString().replace(/[-:T]|\.\d+/g, '');
  return tag(0x18, Buffer.from(digits));
}
