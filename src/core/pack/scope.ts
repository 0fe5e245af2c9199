// What a channel may speak about. The base channel may fill every section; an added one may warn, never vouch.

/** Sections that can only add warnings. Not among them: brands (their official sites), well-known sites, thresholds, authorization. */
export const addedScope: readonly string[] = ['shorteners', 'freeHosting', 'phrases', 'rules'];

const envelope = new Set(['$schema', 'format', 'id', 'sequence', 'issued', 'expires', 'name', 'keys']);

export type ChannelScope = 'all' | readonly string[];

/** Name of the first section outside the scope, or `undefined`. Empty sections say nothing and are let through. */
export function outOfScope(raw: Readonly<Record<string, unknown>>, scope: ChannelScope): string | undefined {
  if (scope === 'all') return undefined;
  for (const [name, value] of Object.entries(raw)) {
    if (!envelope.has(name) && !scope.includes(name) && !isEmpty(value)) return name;
  }
  return hasNegativeWeight(raw.rules) ? 'rules: weight < 0' : undefined;
}

function isEmpty(value: unknown): boolean {
  return typeof value === 'object' && value !== null && Object.keys(value).length === 0;
}

/** A rule that speaks against danger would let its channel wave a site through. */
function hasNegativeWeight(rules: unknown): boolean {
  return (
    Array.isArray(rules) &&
    rules.some((rule: unknown) => {
      const weight = typeof rule === 'object' && rule !== null && 'weight' in rule ? rule.weight : 0;
      return typeof weight === 'number' && weight < 0;
    })
  );
}
