// Addresses that stand only in a script of the page: where 阅读原文 of an article leads, what WeChat would not open.

import { type Found, idOf } from '../found.ts';
import { select } from '../read/dom.ts';

/** The element that leads there, with its words as the label; nothing where the script names no web address. */
export function readWritten(element: Element, before: string): Found | undefined {
  const url = writtenIn(element.ownerDocument, before);
  if (!url) return undefined;
  const label = (element.textContent ?? '').trim().slice(0, 300);
  const links = [label ? { url, label } : { url }];
  return {
    sighting: { id: idOf(`${url} ${label}`), place: 'web', form: 'anchor', text: label, links },
    element,
    anchors: [element],
  };
}

function writtenIn(document: Document, before: string): string {
  const pattern = new RegExp(`${before}\\s*(["'])(http.{6,2000}?)\\1`, 'i');
  for (const script of select(document, 'script:not([src])')) {
    const address = pattern.exec(script.textContent ?? '')?.[2];
    if (address) return decoded(address);
  }
  return '';
}

/** As scripts of these pages write it: `\/`, `\x26amp;`, `&#x2f;`. */
function decoded(written: string): string {
  return written
    .replace(/\\x([0-9a-f]{2})|&#x([0-9a-f]{2});/gi, (_, a, b) => String.fromCharCode(Number.parseInt(a ?? b, 16)))
    .replaceAll('&amp;', '&')
    .replaceAll('\\', '');
}
