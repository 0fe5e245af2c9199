// How far a link goes on behind its host: port, path, query, fragment.
import { isAlphanumeric, isDigit, isEnd, isLetterAscii, isPicture, isRunningScript } from './characters.ts';

const longestBody = 4096;
const longestForeignRun = 16;

/** Place behind `:8443`, or `from`. */
export function portEnd(text: string, from: number): number {
  if (text.charCodeAt(from) !== 58 && text.charCodeAt(from) !== 0xff1a) return from;
  let i = from + 1;
  while (i < from + 6 && isDigit(text.charCodeAt(i))) i++;
  return i > from + 1 && !isLetterAscii(text.charCodeAt(i)) ? i : from;
}

export function goesOn(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code === 47 || code === 63 || code === 35 || (code === 0xff1f && /^\w+=/.test(text.slice(at + 1, at + 34)));
}

/** Place behind the last character of the body that begins at `from` (`/`, `?` or `#`). */
export function bodyEnd(text: string, from: number): number {
  const limit = Math.min(text.length, from + longestBody);
  let i = from;
  let depth = 0;
  for (; i < limit; i++) {
    const code = text.charCodeAt(i);
    if (isPicture(code)) break;
    if (isEnd(code)) {
      const next = continued(text, i, code);
      if (next === i) break;
      i = next - 1;
      continue;
    }
    if (isRunningScript(code)) {
      const next = foreignRunEnd(text, i, limit);
      if (next === i) break;
      i = next - 1;
    } else if (code === 40 || code === 91 || code === 123) depth++;
    else if (code === 41 || code === 93 || code === 125) {
      if (depth === 0) break;
      depth--;
    } else if (code === 38 && entity.test(text.slice(i, i + 6))) break;
    else if (code === 58 && text.startsWith('://', i) && gluedScheme(text, from, i) > 0)
      return trimmedEnd(text, from, gluedScheme(text, from, i));
  }
  return trimmedEnd(text, from, i);
}

export interface Body {
  /** Port, path, query and fragment, with plain dots. */
  readonly text: string;
  readonly end: number;
}

const oddFileDot =
  /(?<=[a-z0-9]) ?(?:[.。｡．]|点) ?(?=(?:html?|php|aspx?|jsp|do|apk|exe|zip|ipa|mobileconfig)(?![a-z0-9]))/iy;

/** What follows a host. `disguised`: the dots of the host were odd, so those of a file's name may be. */
export function readBody(text: string, from: number, disguised: boolean): Body {
  const port = portEnd(text, from);
  let end = goesOn(text, port) ? bodyEnd(text, port) : port;
  let body = text.slice(from, end);
  oddFileDot.lastIndex = end;
  const dot = disguised && end > port + 1 ? oddFileDot.exec(text) : undefined;
  if (dot) {
    const name = end + dot[0].length;
    end = bodyEnd(text, name);
    body += `.${text.slice(name, end)}`;
  }
  return { text: body, end };
}

const entity = /^&(?:lt|gt|quot|#39);/;

/**
 * `？` goes on as a query mark when an ASCII name follows it, `"` when a quoted word ends the link; `at` itself when the
 * link ends.
 */
function continued(text: string, at: number, code: number): number {
  if (code === 0xff1f) return /^[a-z_]\w{0,30}=/i.test(text.slice(at + 1, at + 34)) ? at + 1 : at;
  if (code !== 34) return at;
  const quoted = /^"[\w-]{1,64}"(?=$|\s)/.exec(text.slice(at, at + 67));
  return quoted ? at + quoted[0].length : at;
}

/**
 * A run of Han inside a path or value is part of it when it began right behind `/`, `=`, `-` or `_` and ends in a blank
 * or goes on in ASCII.
 */
function foreignRunEnd(text: string, at: number, limit: number): number {
  const before = text.charCodeAt(at - 1);
  if (before !== 47 && before !== 61 && before !== 95 && before !== 45 && before !== 43) return at;
  let i = at;
  while (i < limit && isRunningScript(text.charCodeAt(i))) i++;
  if (i - at > longestForeignRun) return at;
  const next = i < text.length ? text.charCodeAt(i) : 32;
  const goesOn = next === 47 || next === 38 || next === 46 || next === 35 || next === 45 || next === 95 || next === 37;
  return next <= 32 || next === 0x3000 || goesOn ? i : at;
}

/**
 * Begin of an `http` glued to the end of this link (`…abchttps://`, `…abc,https://`), or -1 when it belongs to it
 * (`…?u=https://`).
 */
function gluedScheme(text: string, from: number, colon: number): number {
  const scheme = /https?$/i.exec(text.slice(Math.max(0, colon - 5), colon));
  if (!scheme) return -1;
  const begin = colon - scheme[0].length;
  const before = text.charCodeAt(begin - 1);
  if (isAlphanumeric(before)) return begin;
  return (before === 44 || before === 59) && !text.slice(from, begin).includes('?') ? begin : -1;
}

/** Punctuation of the sentence around it is not the link's. */
function trimmedEnd(text: string, from: number, end: number): number {
  let i = end;
  while (i > from + 1 && ".,!?;:'*~|$^".includes(text[i - 1] ?? '')) {
    // A single quote that closes one inside the link is the link's.
    if (text[i - 1] === "'" && text.slice(from, i).split("'").length % 2 === 1) break;
    i--;
  }
  return i === from + 1 && (text[from] === '?' || text[from] === '#') ? from : i;
}
