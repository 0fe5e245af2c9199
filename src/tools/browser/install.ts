// Finds a browser or installs one, and says in one line what is missing when it cannot.
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { type BrowserKind, findBrowser } from './find.ts';

const debianPackages: Readonly<Record<BrowserKind, string>> = { chromium: 'chromium', firefox: 'firefox-esr' };

/** Path of the browser, installed if need be. Throws one line that says what is missing. */
export async function browserOf(kind: BrowserKind, say: (line: string) => void = console.error): Promise<string> {
  const isRootOnDebian = process.platform === 'linux' && process.getuid?.() === 0 && existsSync('/usr/bin/apt-get');
  const found = findBrowser(kind);
  if (isRootOnDebian && (!found || !hasChineseFont())) {
    const packages = [...(found ? [] : [debianPackages[kind]]), 'fonts-noto-cjk'];
    say(`installing ${packages.join(', ')} with apt-get`);
    installWithApt(packages);
  } else if (!found) {
    say(`installing ${kind} into your own cache`);
    if (kind === 'chromium') installWithPlaywright();
    else return installFirefox();
  }
  const path = findBrowser(kind);
  if (!path) throw new Error(`${kind} is missing: install it, or name its path in ${kind.toUpperCase()}`);
  return path;
}

function hasChineseFont(): boolean {
  const list = spawnSync('fc-list', [':lang=zh', 'family'], { encoding: 'utf8' });
  return list.status === 0 && list.stdout.trim() !== '';
}

function installWithApt(packages: readonly string[]): void {
  const environment = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  // Output goes to standard error: standard output belongs to the command that needs the browser.
  const stdio: ['ignore', 'ignore', 'inherit'] = ['ignore', 'ignore', 'inherit'];
  spawnSync('apt-get', ['update', '-qq'], { env: environment, stdio });
  spawnSync('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...packages], { env: environment, stdio });
}

function installWithPlaywright(): void {
  const command = join('node_modules', 'playwright-core', 'cli.js');
  execFileSync(process.execPath, [command, 'install', 'chromium'], { stdio: ['ignore', 'ignore', 'inherit'] });
}

async function installFirefox(): Promise<string> {
  // Playwright's own Firefox takes no extensions; Puppeteer's installer fetches Mozilla's.
  const { Browser, detectBrowserPlatform, install, resolveBuildId } = await import('@puppeteer/browsers');
  const platform = detectBrowserPlatform();
  if (!platform) throw new Error('firefox is missing: install it, or name its path in FIREFOX');
  const cacheDir = join(homedir(), '.cache', 'puppeteer');
  const buildId = await resolveBuildId(Browser.FIREFOX, platform, 'stable');
  return (await install({ browser: Browser.FIREFOX, buildId, cacheDir })).executablePath;
}
