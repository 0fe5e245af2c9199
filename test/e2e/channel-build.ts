// The production build with a base channel set, as somebody who publishes rules would make it.
import { execFileSync } from 'node:child_process';
import { join } from 'node:path';

/** Folder of the build. */
export function buildWithChannel(address: string, keys: readonly string[]): string {
  const wxt = join('node_modules', 'wxt', 'bin', 'wxt.mjs');
  execFileSync(process.execPath, [wxt, 'build', '--mode', 'channel'], {
    stdio: ['ignore', 'ignore', 'inherit'],
    env: { ...process.env, NODE_ENV: 'production', WXT_RULES_ADDRESS: address, WXT_RULES_KEYS: keys.join(',') },
  });
  return '.output/chrome-mv3-channel';
}
