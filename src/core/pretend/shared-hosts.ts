// Hosts on which everybody chooses a step of the path: whose page it seems to be stands there, not in front of the host.
import type { AddressEngine } from '../address/compile.ts';
import type { Link } from '../address/url.ts';
import { likenessOf } from './labels/likeness.ts';
import type { Name } from './labels/names.ts';
import { isTold } from './labels/tells.ts';

interface Place {
  readonly hosts: RegExp;
  /** The chosen step as its first group. */
  readonly step: RegExp;
  /** A page all the same without words of claims beside the name. */
  readonly plain: boolean;
}

const places: readonly Place[] = [
  { hosts: /^sites\.google\.com$/, step: /^\/view\/([\w-]+)/, plain: true },
  // Stores of files: what is no page is somebody's folder of pictures.
  {
    hosts: /^(?:storage\.googleapis|s3(?:[.-][a-z0-9-]+)*\.amazonaws)\.com$/,
    step: /^\/([\w-]+)\/(?:.*\/)?[^/]+\.html?$/,
    plain: false,
  },
  { hosts: /^t\.me$/, step: /^\/(?:s\/)?([\w-]+)/, plain: false },
];

/** The name and the step in which it stands. */
export function nameOfStep({ host, path }: Link, { lexicon }: AddressEngine): { name: Name; step: string } | undefined {
  const place = places.find(({ hosts }) => hosts.test(host));
  const step = place?.step.exec(path)?.[1]?.toLowerCase();
  if (!place || step === undefined) return undefined;
  const found = likenessOf(step, lexicon);
  if (!found || found.name.strength === 'hint') return undefined;
  const whole = place.plain && found.how === 'whole' && found.name.strength === 'label';
  return whole || isTold(step, found, lexicon) ? { name: found.name, step } : undefined;
}
