// The document and the open shadow roots in it: parts of a page that selectors do not reach by themselves.
import { type Root, select } from './dom.ts';

/** The most common elements that can never have a shadow root are left out. */
const possibleHosts =
  ':not(a,li,ul,ol,dt,dd,tr,td,img,script,style,option,br,i,b,em,strong,input,button,label,svg,svg *)';
const maximumElements = 15_000;
const maximumRoots = 200;

export function rootsOf(document: Document): readonly Root[] {
  const roots: Root[] = [document];
  let looked = 0;
  for (const root of roots) {
    for (const element of select(root, possibleHosts)) {
      looked += 1;
      if (looked > maximumElements || roots.length >= maximumRoots) return roots;
      if (element.shadowRoot) roots.push(element.shadowRoot);
    }
  }
  return roots;
}
