// What a channel may speak about. The base channel may fill every section; an added one may warn, never vouch.

import { recordOf } from '../unknown.ts';
import type { Pack } from './format.ts';

/**
 * Sections that can only add warnings. Not among them: brands (their official sites), well-known sites, thresholds,
 * authorization.
 */
export const addedScope: readonly string[] = ['shorteners', 'freeHosting', 'phrases', 'rules'];

const envelope = new Set(['$schema', 'format', 'id', 'sequence', 'issued', 'expires', 'name', 'keys']);

export type ChannelScope = 'all' | readonly string[];

/** Names of rules and phrase groups that are the base pack's own. */
export function namesOf({ rules, phrases }: Pick<Pack, 'rules' | 'phrases'>): ReadonlySet<string> {
  return new Set([...rules.map(({ id }) => id), ...phrases.map(({ group }) => group)]);
}

/** What lies outside the scope, in a few characters, or `undefined`. Empty sections say nothing and are let through. */
export function outOfScope(
  raw: Readonly<Record<string, unknown>>,
  scope: ChannelScope,
  taken: ReadonlySet<string>,
): string | undefined {
  if (scope === 'all') return undefined;
  for (const [name, value] of Object.entries(raw)) {
    if (!envelope.has(name) && !scope.includes(name) && !isEmpty(value)) return name;
  }
  const id = String(raw.id);
  return findForeign(raw.rules, 'id', `${id}.`, taken) ?? findForeign(raw.phrases, 'group', `${id}-`, taken);
}

function isEmpty(value: unknown): boolean {
  return typeof value === 'object' && value !== null && Object.keys(value).length === 0;
}

/**
 * Entries not named after their channel would replace those of another; and a rule that speaks against danger, or a phrase in a
 * group that silences, would let its channel wave a site through.
 */
function findForeign(
  list: unknown,
  key: 'id' | 'group',
  prefix: string,
  taken: ReadonlySet<string>,
): string | undefined {
  if (!Array.isArray(list)) return undefined;
  for (const one of list as readonly unknown[]) {
    const { [key]: name, weight } = recordOf(one);
    if (typeof name === 'string' && !name.startsWith(prefix)) return `${name}: not "${prefix}…"`;
    // A channel called `list` or `context` has the prefix of names that are the base pack's.
    if (typeof name === 'string' && taken.has(name)) return `${name}: taken`;
    if (typeof weight === 'number' && weight < 0) return `${String(name)}: weight < 0`;
  }
  return undefined;
}
