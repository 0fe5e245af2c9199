// Web WeChat writes the user's session (skey, pass_ticket, deviceid, username) into every link it makes:
//   /cgi-bin/mmwebwx-bin/webwxcheckurl?requrl=<target>&skey=..&deviceid=..&pass_ticket=..&username=@..
// Of such an address only the target leaves this file, whatever the order and however often it was encoded.
const host = '(?:https?:)?//(?:[a-z0-9-]+\\.)*(?:wx\\d?\\.qq\\.com|weixin\\.qq\\.com|web\\d?\\.wechat\\.com)(?::\\d+)?';
const service = new RegExp(`^(?:${host})?/cgi-bin/mmwebwx-bin/`, 'i');
const wrapper = new RegExp(`^(?:${host})?/cgi-bin/mmwebwx-bin/webwxcheckurl`, 'i');
const wrapperInText = new RegExp(`(?:${host})?/cgi-bin/mmwebwx-bin/[\\x21-\\x7e]*`, 'gi');
// "&skey=value", the separators themselves encoded any number of times. A user name of the session begins with "@".
const named = '(?:skey|pass_ticket|deviceid|wxsid|wxuin|webwx_data_ticket|webwx_auth_ticket)(?:=|%(?:25)*3d)';
const user = 'username(?:=|%(?:25)*3d)(?=@|%(?:25)*40)';
const secretParameter = new RegExp(
  `(?:[?&;#]|%(?:25)*(?:3f|26|3b|23))(?:amp;)?(?:${named}|${user})(?:(?!%(?:25)*(?:26|23))[\\x21-\\x7e](?<![&#]))*`,
  'gi',
);

/** Target of an address as it stands in a link; empty for the chat service's own addresses that have none. */
export function targetOf(href: string): string {
  const given = href.trim();
  let current = given;
  for (let depth = 0; depth < 6 && is(wrapper, current); depth += 1) current = requestedUrl(current);
  if (is(service, current)) return '';
  return current === given ? current : withoutSecretParameters(current);
}

/** The same for addresses that stand in a text: the client's linkifier can leave its own wrapper there. */
export function textWithoutSecrets(text: string): string {
  if (!text.includes('/cgi-bin/mmwebwx-bin/')) return text;
  return text.replace(wrapperInText, targetOf);
}

function is(pattern: RegExp, address: string): boolean {
  return pattern.test(decodedFully(address.slice(0, 400)));
}

function withoutSecretParameters(address: string): string {
  const left = address.replace(secretParameter, '');
  // The first parameter went with its question mark: the next one takes it over.
  return left !== address && !left.includes('?') ? left.replace('&', '?') : left;
}

/** Value of `requrl`, decoded; where the whole address was encoded, after decoding that. Empty without one. */
function requestedUrl(address: string): string {
  let current = address;
  for (let times = 0; times < 6; times += 1) {
    const value = /[?&;#](?:amp;)?requrl=([^&#]*)/i.exec(current)?.[1];
    if (value !== undefined) return decoded(value);
    current = decoded(current);
  }
  return '';
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    // A stray percent sign: what can be decoded is, the rest stays.
    return text.replace(/%[0-9a-f]{2}/gi, (code) => String.fromCharCode(Number.parseInt(code.slice(1), 16)));
  }
}

function decodedFully(text: string): string {
  let current = text;
  for (let times = 0; times < 6 && /%[0-9a-f]{2}/i.test(current); times += 1) current = decoded(current);
  return current;
}
