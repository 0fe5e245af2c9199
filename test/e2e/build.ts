// Before any journey: the production builds, made once a run from the tree as it is.
import { execFileSync } from 'node:child_process';
import { join } from 'node:path';

export function setup(): void {
  // `npm test` has just built both: it says so, and nothing is built twice.
  if (process.env.EXTENSION_BUILT === 'yes') return;
  const wxt = join('node_modules', 'wxt', 'bin', 'wxt.mjs');
  // Under vitest NODE_ENV is "test", which makes a build for development: larger, and with the paths of this machine in
  // it.
  const env = { ...process.env, NODE_ENV: 'production' };
  for (const target of [[], ['-b', 'firefox', '--mv3']]) {
    execFileSync(process.execPath, [wxt, 'build', ...target], { stdio: ['ignore', 'ignore', 'inherit'], env });
  }
}
