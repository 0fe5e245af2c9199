// A certificate as text (RFC 7468).

/** Lines of 64 letters. A last line that is full must not leave an empty one behind it: OpenSSL refuses that. */
export function pemOf(der: Buffer): string {
  const lines = der.toString('base64').replace(/.{64}(?=.)/g, '$&\n');
  return `-----BEGIN CERTIFICATE-----\n${lines}\n-----END CERTIFICATE-----\n`;
}
