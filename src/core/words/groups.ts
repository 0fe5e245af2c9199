// Where the phrase groups of a message stand.

/** One phrase or mention in the message; places are folded positions. */
export interface Hit {
  readonly start: number;
  readonly end: number;
}

export type Groups = ReadonlyMap<string, readonly Hit[]>;

const maximumHits = 64;

/** Adds a hit to its group, at most 64 a group; of two that begin at one place the longer is kept. */
export function addHit(groups: Map<string, Hit[]>, group: string, hit: Hit): void {
  const hits = groups.get(group);
  const last = hits?.at(-1);
  if (!hits || !last) groups.set(group, [hit]);
  // 帮我砍 within 帮我砍一刀 is one request: the longer says it better.
  else if (last.start === hit.start && last.end < hit.end) hits[hits.length - 1] = hit;
  else if (hits.length < maximumHits) hits.push(hit);
}

export function hasAny(groups: Groups, names: readonly string[]): boolean {
  for (const name of names) if (groups.has(name)) return true;
  return false;
}
