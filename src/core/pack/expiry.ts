const dayMs = 86_400_000;

/** Past its last day (YYYY-MM-DD)? It still protects; whoever shows it says how old it is. */
export function isExpired(pack: { readonly expires: string }, nowMs: number): boolean {
  return endOf(pack.expires) < nowMs;
}

/** Epoch milliseconds at which the day is over in UTC. */
export function endOf(day: string): number {
  return Date.parse(day) + dayMs;
}
