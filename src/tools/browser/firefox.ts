// Starts Firefox with loopback as its whole web and installs the extension as a temporary add-on.
import { mkdtempSync, readFileSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Browser, createProfile, launch, WEBDRIVER_BIDI_WEBSOCKET_ENDPOINT_REGEX } from '@puppeteer/browsers';
import { type Bidi, connectBidi } from './bidi.ts';
import { browserOf } from './install.ts';

export interface FirefoxOptions {
  readonly port: number;
  readonly extension?: string;
  readonly language?: string;
  readonly colorScheme?: 'light' | 'dark';
  readonly headless?: boolean;
}

const builtForFirefox = '.output/firefox-mv3';

// Firefox gives every installation another id; a pref fixed beforehand makes the extension's pages addressable.
const uuid = '7c1d3c1e-52a0-4b5e-9a57-3a0c5d9e1f42';

export interface Firefox {
  readonly bidi: Bidi;
  readonly origin: string;
  readonly extensionId: string;
  close(): Promise<void>;
}

export async function launchFirefox(options: FirefoxOptions): Promise<Firefox> {
  const { headless = true, language = 'zh-CN', port } = options;
  const extension = realpathSync(options.extension ?? builtForFirefox);
  const extensionId = geckoIdOf(join(extension, 'manifest.json'));
  const profile = mkdtempSync(join(tmpdir(), 'zhuli-firefox-'));
  await createProfile(Browser.FIREFOX, {
    path: profile,
    preferences: {
      'network.proxy.type': 1,
      'network.proxy.http': '127.0.0.1',
      'network.proxy.http_port': port,
      'network.proxy.ssl': '127.0.0.1',
      'network.proxy.ssl_port': port,
      'network.proxy.allow_hijacking_localhost': true,
      'network.captive-portal-service.enabled': false,
      'network.connectivity-service.enabled': false,
      'browser.region.update.enabled': false,
      'extensions.webextensions.uuids': JSON.stringify({ [extensionId]: uuid }),
      'extensions.background.idle.timeout': 600_000,
      'devtools.jsonview.enabled': false,
      'intl.accept_languages': language,
      'intl.locale.requested': language,
      'ui.systemUsesDarkTheme': options.colorScheme === 'dark' ? 1 : 0,
      'layout.css.prefers-color-scheme.content-override': options.colorScheme === 'dark' ? 0 : 1,
    },
  });
  const started = launch({
    executablePath: await browserOf('firefox'),
    // Pages of an extension can be opened by remote control only with access to the browser's own parts.
    args: [
      '--remote-debugging-port=0',
      '--remote-allow-system-access',
      ...(headless ? ['--headless'] : []),
      '--no-remote',
      `--profile`,
      profile,
      'about:blank',
    ],
    env: { ...process.env, MOZ_CRASHREPORTER_DISABLE: '1' },
    handleSIGINT: true,
  });
  const endpoint = await started.waitForLineOutput(WEBDRIVER_BIDI_WEBSOCKET_ENDPOINT_REGEX, 120_000);
  const bidi = await connectBidi(`${endpoint}/session`);
  await bidi.send('session.new', { capabilities: { alwaysMatch: { acceptInsecureCerts: true } } });
  await bidi.send('webExtension.install', { extensionData: { type: 'path', path: extension } });
  return {
    bidi,
    extensionId,
    origin: `moz-extension://${uuid}`,
    close: async () => {
      await bidi.send('browser.close', {}).catch((error: Error) => console.error(`closing Firefox: ${error.message}`));
      bidi.close();
      await started.close();
      rmSync(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
    },
  };
}

function geckoIdOf(manifest: string): string {
  const { browser_specific_settings: settings } = JSON.parse(readFileSync(manifest, 'utf8')) as {
    browser_specific_settings?: { gecko?: { id?: string } };
  };
  const id = settings?.gecko?.id;
  if (!id) throw new Error(`${manifest} names no gecko id`);
  return id;
}
