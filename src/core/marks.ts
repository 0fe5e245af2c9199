// What an address must hold before a step can find anything in it: cheap first looks, and one look for all of them.

/** Parts of web WeChat's check address, and names of its session's secrets. */
export const secretMark = /webwxcheckurl|requrl|skey|pass_?ticket|deviceid/i;
/** A chat client's check address: its marks themselves, or letters written as `%72`. */
export const chatMark = /webwx|requrl|%[4-7]/i;
/** Every request for authorization names its application somehow. */
export const applicationMark = /client_?(?:id|key)|app_?(?:id|key)|%[4-7]/i;
/** An address inside an address. */
export const addressMark = /http|%2f%2f/i;

const anyMark = new RegExp(
  [secretMark, chatMark, applicationMark, addressMark].map(({ source }) => source).join('|'),
  'i',
);

/** `false`: none of these marks stands in the address; most addresses are so. */
export function isMarked({ href, scheme }: { readonly href: string; readonly scheme: string }): boolean {
  return anyMark.test(href.slice(scheme.length + 1));
}
