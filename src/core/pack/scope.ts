// What a channel may speak about. The base channel may fill every section; an added one may warn, never vouch.

/** Sections that can only add warnings. Not among them: brands (their official sites), well-known sites, thresholds, authorization. */
export const addedScope: readonly string[] = ['shorteners', 'freeHosting', 'phrases', 'rules'];

const envelope = new Set(['$schema', 'format', 'id', 'sequence', 'issued', 'expires', 'name', 'keys']);

export type ChannelScope = 'all' | readonly string[];

/** What lies outside the scope, in a few characters, or `undefined`. Empty sections say nothing and are let through. */
export function outOfScope(raw: Readonly<Record<string, unknown>>, scope: ChannelScope): string | undefined {
  if (scope === 'all') return undefined;
  for (const [name, value] of Object.entries(raw)) {
    if (!envelope.has(name) && !scope.includes(name) && !isEmpty(value)) return name;
  }
  return findForeign(raw.rules, 'id', `${String(raw.id)}.`) ?? findForeign(raw.phrases, 'group', `${String(raw.id)}-`);
}

function isEmpty(value: unknown): boolean {
  return typeof value === 'object' && value !== null && Object.keys(value).length === 0;
}

/**
 * Entries not named after their channel would replace those of another; and a rule that speaks against danger, or a phrase in a
 * group that silences, would let its channel wave a site through.
 */
function findForeign(list: unknown, key: 'id' | 'group', prefix: string): string | undefined {
  if (!Array.isArray(list)) return undefined;
  for (const one of list as readonly unknown[]) {
    const { [key]: name, weight } = (typeof one === 'object' && one !== null ? one : {}) as Record<string, unknown>;
    if (typeof name === 'string' && !name.startsWith(prefix)) return `${name}: not "${prefix}…"`;
    if (typeof weight === 'number' && weight < 0) return `${String(name)}: weight < 0`;
  }
  return undefined;
}
