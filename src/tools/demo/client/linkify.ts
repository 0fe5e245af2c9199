// What the web client does with addresses in a message, written anew from the recorded table of its behaviour
// (../shared/facts/linkify_cases.tsv): most addresses stay plain text, the others lead through a check address that
// carries the secrets of the session.

export interface Session {
  readonly skey: string;
  readonly deviceid: string;
  readonly passTicket: string;
  readonly userName: string;
}

/** The client's check address for a target. */
export function wrap(target: string, session: Session): string {
  const secrets = `skey=${encodeURIComponent(session.skey)}&deviceid=${session.deviceid}&pass_ticket=${encodeURIComponent(session.passTicket)}`;
  const rest = `opcode=2&scene=1&username=${session.userName}`;
  return `/cgi-bin/mmwebwx-bin/webwxcheckurl?requrl=${encodeURIComponent(target)}&${secrets}&${rest}`;
}

/** Message content (escaped HTML) to HTML with the anchors that the client makes. */
export function linkify(content: string, session: Session): string {
  return escapedAnchor.test(content) ? reviveAnchors(content, session) : linkAddresses(content, session);
}

const escapedAnchor = /&lt;a\s+href="([^"]*)"[^&]*&gt;(.*?)&lt;\/a&gt;/;

/** An escaped anchor becomes a real one with the sender's own words; the address is wrapped where it stands first. */
function reviveAnchors(content: string, session: Session): string {
  let html = content;
  const targets: string[] = [];
  for (let found = escapedAnchor.exec(html); found; found = escapedAnchor.exec(html)) {
    const [whole, target = '', words = ''] = found;
    targets.push(target);
    html = html.replace(whole, () => `<a href="${target}">${words}</a>`);
  }
  for (const target of targets) html = html.replace(target, () => wrap(target.replaceAll('&amp;', '&'), session));
  return html;
}

// Begins the text or follows a blank or a literal <br>; labels are ASCII; the last label has two to six letters.
const address =
  /(^|[ \t\n]|<br>)((?:https?:\/\/)?(?:[\w.-]+@)?(?:[\w-]+\.)+[a-z]{2,6}(?![\w.-])(?::\d{1,5})?(?:[/?#][-\w./?%&=:;@#~+()]*)?)/gi;

function linkAddresses(content: string, session: Session): string {
  return content.replace(address, (whole: string, before: string, found: string) => {
    if (isTooShort(found)) return whole;
    const plain = found.replaceAll('&amp;', '&');
    const target = before !== '<br>' && plain.startsWith('http') ? plain : `http://${plain}`;
    return `<a target="_blank" href="${wrap(target, session)}">${whole}</a>`;
  });
}

/** After a scheme, a host of two parts whose name has one or two characters (t.cn, is.gd) is passed over. */
function isTooShort(found: string): boolean {
  const host = /^https?:\/\/([^/?#:@]+)(?=[/?#:]|$)/i.exec(found)?.[1];
  const labels = host?.split('.') ?? [];
  return labels.length === 2 && (labels[0]?.length ?? 0) < 3;
}
