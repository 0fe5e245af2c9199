// How often the same request was seen on this page: marks stand once and say the number.
export interface Repeats {
  note(id: string, requests: readonly string[]): void;
  countOf(request: string): number;
}

const maximumRequests = 2_000;
const maximumSightings = 1_000;

export function createRepeats(): Repeats {
  const seen = new Map<string, Set<string>>();
  return {
    note(id, requests) {
      for (const request of requests) {
        const ids = seen.get(request) ?? new Set();
        if (ids.size < maximumSightings) ids.add(id);
        if (seen.size < maximumRequests) seen.set(request, ids);
      }
    },
    countOf: (request) => seen.get(request)?.size ?? 1,
  };
}
