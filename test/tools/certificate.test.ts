import { createSecureContext } from 'node:tls';
import { expect, it } from 'vitest';
import { makeCertificate } from '../../src/tools/browser/certificate.ts';
import { pemOf } from '../../src/tools/browser/pem.ts';

it('a certificate has no empty line, however its length falls', () => {
  for (let length = 1; length <= 192; length += 1) {
    const lines = pemOf(Buffer.alloc(length, 7)).trimEnd().split('\n');
    expect([length, lines.includes(''), lines.every((line) => line.length <= 64)]).toEqual([length, false, true]);
  }
});

it('a certificate is taken by the TLS library', () => {
  expect(() => createSecureContext(makeCertificate(new Date()))).not.toThrow();
});
