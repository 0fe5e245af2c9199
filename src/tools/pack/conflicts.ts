// Entries that contradict one another. A host may be official for two brands: a company and its product are two.
import type { Pack } from '../../core/pack/format.ts';

export function findConflicts(pack: Pack): readonly string[] {
  const brandIds = pack.brands.map(({ id }) => id);
  const wellKnown = new Set(pack.wellKnown);
  return [
    ...doubles(pack.rules.map(({ id }) => id)).map((id) => `rule ${id} stands twice`),
    ...doubles(brandIds).map((id) => `brand ${id} stands twice`),
    ...pack.shorteners
      .filter((host) => wellKnown.has(host))
      .map((host) => `${host} is both a shortener and well known`),
    ...pack.freeHosting
      .filter((host) => wellKnown.has(host))
      .map((host) => `${host} is both free hosting and well known`),
    ...endpointsWithoutProvider(pack),
    ...compoundsTooEarly(pack),
  ];
}

/** A compound is made in its turn: what it builds on has to be there by then. */
function compoundsTooEarly({ compounds }: Pack): readonly string[] {
  return compounds.flatMap(({ group, first, next }, at) => {
    const late = [...first, ...next].filter((one) => compounds.findLastIndex((made) => made.group === one) > at);
    return late.map((one) => `compound ${group} builds on ${one}, which is made after it`);
  });
}

function endpointsWithoutProvider({ endpoints, providers, scopes, data }: Pack): readonly string[] {
  return [
    ...endpoints.filter(({ provider }) => !(provider in providers)).map(({ provider }) => `no provider "${provider}"`),
    ...scopes.flatMap((one) =>
      one.data.filter((id) => !(id in data)).map((id) => `scope ${one.scope}: no data "${id}"`),
    ),
  ];
}

function doubles(list: readonly string[]): readonly string[] {
  return [...new Set(list.filter((one, at) => list.indexOf(one) !== at))];
}
