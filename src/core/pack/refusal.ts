// Why a pack, channel or list was not taken. Each code has one plain sentence in every language: locale area `packs`.

export const refusalCodes = [
  // On the way
  'address',
  'permission',
  'unreachable',
  'slow',
  'redirect',
  'status',
  'web-page',
  'index',
  'truncated',
  // The checks, in the order in which they are made
  'size',
  'signature-form',
  'unknown-key',
  'signature',
  'unreadable',
  'format',
  'content',
  'id',
  'scope',
  'sequence',
  'clock',
  'expired',
  // At the end
  'storage',
  'known',
  'limit',
  'locked',
  'gone',
] as const;
export type RefusalCode = (typeof refusalCodes)[number];

/** A refusal changes nothing but the status shown; what was in force stays in force. */
export interface Refusal {
  readonly code: RefusalCode;
  /** Characters for the curious (a number, a field's name); never needed to understand the sentence. At most 200. */
  readonly detail?: string;
}

export function refusalOf(code: RefusalCode, detail?: string): Refusal {
  return detail === undefined ? { code } : { code, detail: detail.slice(0, 200) };
}
