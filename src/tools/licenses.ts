// The licenses of others whose code or data goes into the package: they ask to be named wherever it goes.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

interface Lock {
  readonly packages: Readonly<Record<string, Needed>>;
}

interface Needed {
  readonly dev?: boolean;
  readonly optional?: boolean;
  readonly devOptional?: boolean;
  readonly peer?: boolean;
}

interface Described {
  readonly name: string;
  readonly version: string;
  readonly license: string;
  readonly homepage?: string;
}

/** Needed for building only, and yet a part of them is bundled. */
const bundled = ['wxt', '@wxt-dev/browser', '@wxt-dev/webextension-polyfill'];

const data = `Public suffix list (in tldts)
Mozilla Public License 2.0, the text stands below with webextension-polyfill
https://publicsuffix.org/list/`;

/** The text of `licenses.txt`. Throws where a package is not installed. */
export function licenseTexts(): string {
  const lock = JSON.parse(readFileSync('package-lock.json', 'utf8')) as Lock;
  const isShipped = ({ dev, optional, devOptional, peer }: Needed) => !(dev || optional || devOptional || peer);
  const shipped = Object.entries(lock.packages).flatMap(([path, one]) => (path !== '' && isShipped(one) ? [path] : []));
  const folders = [...new Set([...shipped, ...bundled.map((name) => `node_modules/${name}`)])].sort();
  return `${[data, ...folders.map(noteOf)].join(`\n\n${'-'.repeat(80)}\n\n`)}\n`;
}

function noteOf(folder: string): string {
  const { name, version, license, homepage } = JSON.parse(
    readFileSync(join(folder, 'package.json'), 'utf8'),
  ) as Described;
  const file = readdirSync(folder).find((one) => /^licen[cs]e(?:\.md|\.txt)?$/i.test(one));
  const text = file === undefined ? '' : `\n\n${readFileSync(join(folder, file), 'utf8').trim()}`;
  return `${name} ${version}\n${license}${homepage === undefined ? '' : `\n${homepage}`}${text}`;
}
