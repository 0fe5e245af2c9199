// Style sheets for what content scripts lay over pages: they cannot fetch from the package themselves.
import { browser } from 'wxt/browser';

export async function readStyle(name: 'marks' | 'bar'): Promise<string> {
  const response = await fetch(browser.runtime.getURL(`/styles/${name}.css` as never));
  return (await response.text()).replace(/\/\*[\s\S]*?\*\//g, '').trim();
}
