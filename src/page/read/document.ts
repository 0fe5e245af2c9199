// What a whole page shows: address, title, visible text, forms, links.
import type { Observation, SeenForm, SeenLink } from '../../core/model.ts';
import { addressOf } from '../found.ts';
import { isTellingHost } from '../hints.ts';
import { isTellingLabel, lureCount } from '../lures.ts';
import { first, type Root, select } from './dom.ts';
import { readText } from './text.ts';

const maximumText = 20_000;
const maximumLinks = 300;
const programs = 'a[href$=".apk"], a[href$=".mobileconfig"]';
// WeChat shows this instead of the page to every other browser; the first is a page's own refusal.
const refusal = /请在微信(?:客户端|中)?打开|請在微信(?:客戶端|中)?打開|请使用微信扫码打开|请用(?:手机)?微信打开/;

export interface PageReading {
  readonly title: string;
  readonly text: string;
  readonly forms: readonly SeenForm[];
  readonly refused: boolean;
  /** There is an app to install from here. */
  readonly offers: boolean;
  /** The text went on, or lies where it cannot be read (closed roots, frames of others). */
  readonly cut: boolean;
}

export function readPage(document: Document, roots: readonly Root[], forms: readonly SeenForm[]): PageReading {
  const body = first(document, 'body');
  const title = first(document, 'head > title')?.textContent?.trim().slice(0, 300) ?? '';
  let text = '';
  let cut = false;
  for (const root of [body, ...roots.slice(1)]) {
    if (!root || text.length >= maximumText) continue;
    const read = readText(root, maximumText - text.length, true);
    text += `${text ? '\n' : ''}${read.text}`;
    cut ||= read.cut;
  }
  const refused = text.length < 2_000 && refusal.test(`${title} ${text}`);
  return { title, text: text.trim(), forms, refused, offers: first(document, programs) !== undefined, cut };
}

/**
 * Whether the page itself is worth a question: by its address, its title, its forms, an app in a brand's name, or
 * several lures in its text.
 */
export function isTellingPage(
  host: string,
  { title, text, forms, refused, offers }: PageReading,
  telling: (form: SeenForm) => boolean,
): boolean {
  if (isTellingHost(host) || refused || (offers && isTellingLabel(title)) || forms.some(telling)) return true;
  return lureCount(title, 1) > 0 || lureCount(text, 2) > 1;
}

export function observationOf(document: Document, roots: readonly Root[], page: PageReading): Observation {
  const inspected = page.refused ? 'refused' : page.cut ? 'part' : 'whole';
  const { title, text, forms } = page;
  return { url: document.location.href, title, text, forms, links: linksOf(roots), inspected };
}

function linksOf(roots: readonly Root[]): readonly SeenLink[] {
  const links = new Map<string, SeenLink>();
  for (const root of roots) {
    for (const anchor of select(root, 'a[href], area[href]')) {
      if (links.size >= maximumLinks) return [...links.values()];
      const url = addressOf(anchor);
      if (!url || links.has(url)) continue;
      const label = (anchor.textContent ?? '').trim().slice(0, 200);
      links.set(url, label ? { url, label } : { url });
    }
  }
  return [...links.values()];
}
