// Brand labels of the rules in force, for content scripts: state in storage.local, renewed with the rules.
import { browser } from 'wxt/browser';
import { hintLabelsOf } from '../../core/address/hint-labels.ts';
import { engineReady } from '../rules/engine.ts';
import { rulesChangedKey } from '../settings/settings.ts';
import { hintsKey } from './hints.ts';

/** Registered synchronously; written when the browser or the extension starts and when rules change. */
export function keepHints(): void {
  browser.runtime.onInstalled.addListener(write);
  browser.runtime.onStartup.addListener(write);
  browser.storage.onChanged.addListener((changes, area) => {
    if (area === 'local' && changes[rulesChangedKey]) void write();
  });
}

async function write(): Promise<void> {
  const { packs } = await engineReady();
  await browser.storage.local.set({ [hintsKey]: hintLabelsOf(packs) });
}
