// RFC 3492: what a label that begins with `xn--` reads like.

const base = 36;
const bias0 = 72;

/** The label in Unicode; labels that are no valid punycode come back as they are. */
export function unicodeOf(label: string): string {
  if (!label.startsWith('xn--')) return label;
  const input = label.slice(4);
  const last = input.lastIndexOf('-');
  const output = last > 0 ? [...input.slice(0, last)].map((character) => character.charCodeAt(0)) : [];
  let at = last > 0 ? last + 1 : 0;
  let code = 128;
  let i = 0;
  let bias = bias0;
  while (at < input.length) {
    const before = i;
    for (let weight = 1, k = base; ; k += base) {
      const digit = digitOf(input.charCodeAt(at++));
      if (digit < 0) return label;
      i += digit * weight;
      const threshold = k <= bias ? 1 : k >= bias + 26 ? 26 : k - bias;
      if (digit < threshold) break;
      weight *= base - threshold;
      if (at >= input.length || weight > 0xffffff) return label;
    }
    const length = output.length + 1;
    bias = adapted(i - before, length, before === 0);
    code += Math.floor(i / length);
    i %= length;
    if (code > 0x10ffff) return label;
    output.splice(i++, 0, code);
  }
  return String.fromCodePoint(...output);
}

/** A host name as people read it. */
export function unicodeHostOf(host: string): string {
  return host.includes('xn--') ? host.split('.').map(unicodeOf).join('.') : host;
}

/** Strokes that pass for a slash, a dash or a dot: `taobao.com丿a.top`. One (一) is a word of its own among Han. */
const stroke = /[丨丶丿乀乁亅丷]|[a-z0-9]一|一[a-z0-9]/;

/** In Unicode where it is Han, which people read; letters and strokes that imitate others stay in ASCII. */
export function readableHost(host: string): string {
  const shown = unicodeHostOf(host);
  return shown === host || (/^[ -~\u3400-\u9fff]+$/.test(shown) && !stroke.test(shown)) ? shown : host;
}

function digitOf(code: number): number {
  if (code >= 48 && code <= 57) return code - 22;
  if (code >= 97 && code <= 122) return code - 97;
  return code >= 65 && code <= 90 ? code - 65 : -1;
}

function adapted(delta: number, length: number, first: boolean): number {
  let rest = first ? Math.floor(delta / 700) : delta >> 1;
  rest += Math.floor(rest / length);
  let k = 0;
  for (; rest > 455; k += base) rest = Math.floor(rest / 35);
  return k + Math.floor((36 * rest) / (rest + 38));
}
