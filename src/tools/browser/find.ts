// Where a browser is on this machine, without installing anything.
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium } from 'playwright-core';

export type BrowserKind = 'chromium' | 'firefox';

// Chrome itself (not Chromium) ignores --load-extension since version 137: it is not in this list on purpose.
const commands: Readonly<Record<BrowserKind, readonly string[]>> = {
  chromium: ['chromium', 'chromium-browser'],
  firefox: ['firefox-esr', 'firefox'],
};

const applications: Readonly<Record<BrowserKind, readonly string[]>> = {
  chromium: [
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    'C:\\Program Files\\Chromium\\Application\\chrome.exe',
  ],
  firefox: [
    '/Applications/Firefox.app/Contents/MacOS/firefox',
    'C:\\Program Files\\Mozilla Firefox\\firefox.exe',
    'C:\\Program Files (x86)\\Mozilla Firefox\\firefox.exe',
  ],
};

/** Path of an installed browser. `CHROMIUM` or `FIREFOX` in the environment name another one. */
export function findBrowser(kind: BrowserKind): string | undefined {
  const named = process.env[kind.toUpperCase()];
  const candidates = [
    ...(named ? [named] : []),
    ...(process.env.PATH ?? '').split(delimiter).flatMap((folder) => commands[kind].map((name) => join(folder, name))),
    ...applications[kind],
    ...(kind === 'chromium' ? [chromium.executablePath()] : []),
  ];
  return candidates.find((path) => path !== '' && existsSync(path));
}
