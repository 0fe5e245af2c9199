// Values from outside, before anything is known of them: messages, files, storage.

export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The value's own fields; none for what has none. */
export function recordOf(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
}

/** `value` where it is one of those that are known. */
export function oneOf<T extends string | number>(known: readonly T[], value: unknown, otherwise: T): T {
  return known.find((one) => one === value) ?? otherwise;
}

/**
 * Epoch milliseconds that a clock may have shown: later than the year 2100 is damage, and no date can be written of
 * most of it.
 */
export function isTime(value: unknown): value is number {
  return typeof value === 'number' && value >= 0 && value < 4_102_444_800_000;
}

/** `undefined` for what is no JSON. */
export function parseJson(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}
