// Starts Chromium with the extension, with loopback as its whole web and without errands of its own.
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BrowserContext, chromium } from 'playwright-core';
import { browserOf } from './install.ts';

export interface ChromiumOptions {
  /** Port of the loopback server. */
  readonly port: number;
  /** Folder of the built extension; production build by default. */
  readonly extension?: string;
  /** Language of the browser itself, as `zh-CN`, `zh-TW`, `en-US`. */
  readonly language?: string;
  readonly colorScheme?: 'light' | 'dark';
  readonly headless?: boolean;
  readonly viewport?: { readonly width: number; readonly height: number };
  readonly scale?: number;
  /** A profile folder to keep; without it a new one that is removed at the end. */
  readonly profile?: string;
}

export const builtForChromium = '.output/chrome-mv3';

export async function launchChromium(
  options: ChromiumOptions,
): Promise<{ context: BrowserContext; close(): Promise<void> }> {
  const { headless = true, language = 'zh-CN', viewport = { width: 1280, height: 800 } } = options;
  const extension = realpathSync(options.extension ?? builtForChromium);
  const profile = options.profile ?? mkdtempSync(join(tmpdir(), 'zhuli-chromium-'));
  if (!existsSync(join(profile, 'Default'))) prepareProfile(profile, extension);
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: await browserOf('chromium'),
    headless: false, // Playwright's own headless mode is the old shell, which has no extensions: see the first argument.
    chromiumSandbox: process.getuid?.() !== 0,
    // Chromium on Linux takes its language from the environment, elsewhere from --lang.
    env: { ...process.env, LANGUAGE: language.replace('-', '_'), LANG: `${language.replace('-', '_')}.UTF-8` },
    locale: language,
    colorScheme: options.colorScheme ?? 'light',
    viewport: headless ? { ...viewport } : null,
    ...(headless && options.scale ? { deviceScaleFactor: options.scale } : {}),
    ignoreHTTPSErrors: true,
    timeout: 120_000,
    ignoreDefaultArgs: ['--disable-extensions', '--enable-automation'],
    args: [
      ...(headless ? ['--headless=new', '--hide-scrollbars', '--mute-audio'] : ['--start-maximized']),
      `--disable-extensions-except=${extension}`,
      `--load-extension=${extension}`,
      `--proxy-server=127.0.0.1:${options.port}`,
      '--proxy-bypass-list=<-loopback>',
      '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1',
      '--ignore-certificate-errors',
      `--lang=${language}`,
      `--accept-lang=${language}`,
      ...quiet,
    ],
  });
  return {
    context,
    close: async () => {
      await context.close();
      if (!options.profile) rmSync(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
    },
  };
}

/** The id of an unpacked extension comes from its path. */
export function unpackedIdOf(folder: string): string {
  const hash = createHash('sha256').update(realpathSync(folder)).digest('hex').slice(0, 32);
  return hash.replace(/./g, (digit) => String.fromCharCode(97 + Number.parseInt(digit, 16)));
}

/**
 * Without developer mode an unpacked extension is switched off as soon as it reloads itself. Pinned, its button can be
 * seen.
 */
function prepareProfile(profile: string, extension: string): void {
  const id = unpackedIdOf(extension);
  const preferences = {
    extensions: { ui: { developer_mode: true }, pinned_extensions: [id] },
    translate: { enabled: false },
  };
  mkdirSync(join(profile, 'Default'), { recursive: true });
  writeFileSync(join(profile, 'Default', 'Preferences'), JSON.stringify(preferences));
}

const quiet = [
  '--no-first-run',
  '--no-default-browser-check',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-domain-reliability',
  '--disable-sync',
  '--disable-quic',
  '--disable-gpu',
  '--disable-search-engine-choice-screen',
  '--no-pings',
];
