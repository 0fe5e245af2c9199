// Kinds of characters that decide where a link begins and ends.

/** Letters, digits, hyphen and underscore of ASCII: what host labels are made of. */
export function isHostAscii(code: number): boolean {
  return (
    (code >= 97 && code <= 122) ||
    (code >= 48 && code <= 57) ||
    (code >= 65 && code <= 90) ||
    code === 45 ||
    code === 95
  );
}

export function isLetterAscii(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 65 && code <= 90);
}

export function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}

export function isAlphanumeric(code: number): boolean {
  return isLetterAscii(code) || isDigit(code);
}

/** Letters of Latin, Greek and Cyrillic beyond ASCII: in a host they imitate others. */
export function isForeignLetter(code: number): boolean {
  return code >= 0xc0 && code <= 0x52f && code !== 0xd7 && code !== 0xf7;
}

/** Han, kana and hangul: scripts that run on without blanks. */
export function isRunningScript(code: number): boolean {
  return (
    (code >= 0x2e80 && code <= 0x2fdf) ||
    (code >= 0x3005 && code <= 0x30ff) ||
    (code >= 0x3400 && code <= 0xa4cf) ||
    (code >= 0xac00 && code <= 0xd7af) ||
    (code >= 0xf900 && code <= 0xfaff)
  );
}

const alwaysEnds = new Set(
  ' \t\r\n\v\f\u0085\u00a0\u1680\u2028\u2029\u202f\u205f\u3000"<>`，。！？、；：“”‘’「」『』（）【】《》〈〉〔〕〖〗…～｜│￥·•〝〞﹏﹐﹑﹒﹔﹕﹖﹗［］｛｝'
    .split('')
    .map((character) => character.charCodeAt(0)),
);

/** Blanks, angle brackets and the punctuation of Chinese: no link goes on behind them. */
export function isEnd(code: number): boolean {
  return (
    code <= 32 ||
    (code < 128
      ? code === 34 || code === 60 || code === 62 || code === 96
      : (code >= 0x2000 && code <= 0x200a) || alwaysEnds.has(code))
  );
}

export function isSoftDot(code: number): boolean {
  return (
    code > 127 &&
    (code === 0x3002 || code === 0xff61 || code === 0x70b9 || code === 0x9ede || code === 0xff0e || isMiddleDot(code))
  );
}

/** `·`, `•`, `・`: between names more often than inside a host. */
export function isMiddleDot(code: number): boolean {
  return code === 0xb7 || code === 0x2022 || code === 0x30fb;
}

/** Arrows, symbols and emoji: people put them right before and behind a link. */
export function isPicture(code: number): boolean {
  return (code >= 0x2190 && code <= 0x2bff) || (code >= 0xd83c && code <= 0xd83e);
}
