/** The platform's URL parser, which browsers, workers and Node share. */
declare const URL: { new (address: string): { readonly hostname: string } };

/** A host as it is compared and stored: `淘宝.vip` is `xn--pbt173b.vip`. What is no host comes back as it is. */
export function asciiHostOf(host: string): string {
  if (/^[ -~]*$/.test(host)) return host;
  try {
    return new URL(`http://${host}`).hostname;
  } catch {
    return host;
  }
}
