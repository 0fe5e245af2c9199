// How an authorization is taken back, platform by platform. The words are strings (`revoke_<id>_<n>` in the ledger
// area); here stands how many steps there are, who described them, and when they were last seen. Menus move: dates are
// told.

export interface RevokeGuide {
  readonly id: string;
  /** Providers (ids of the pack's authorization section) this guide is for. */
  readonly providers: readonly string[];
  /** How many steps, in the order in which they are taken. */
  readonly steps: number;
  /** Month in which the described steps were last seen. */
  readonly seen: string;
  /** `official`: told by the platform; `public`: public articles only; `none`: no description was found. */
  readonly source: 'official' | 'public' | 'none';
}

export const revokeGuides: readonly RevokeGuide[] = [
  { id: 'wechat', providers: ['wechat', 'wechat-mp', 'wechat-open-site'], steps: 3, seen: '2026-01', source: 'public' },
  { id: 'qq', providers: ['qq'], steps: 3, seen: '2025-12', source: 'public' },
  { id: 'alipay', providers: ['alipay', 'alipay-merchant'], steps: 3, seen: '2025-09', source: 'official' },
  { id: 'pinduoduo', providers: ['pinduoduo', 'pinduoduo-open'], steps: 3, seen: '2026-11', source: 'none' },
  { id: 'taobao', providers: ['taobao'], steps: 3, seen: '2024-02', source: 'public' },
  { id: 'weibo', providers: ['weibo'], steps: 3, seen: '2017-10', source: 'public' },
];

/** For every platform without a guide of its own. */
export const otherGuide: RevokeGuide = { id: 'other', providers: [], steps: 3, seen: '2026-11', source: 'none' };

/** Steps last seen longer ago than this are shown with a word of doubt. */
const oldMs = 2 * 365 * 86_400_000;

export function isOld({ seen }: RevokeGuide, nowMs: number): boolean {
  return nowMs - Date.parse(`${seen}-15`) > oldMs;
}

export function revokeGuideOf(provider: string): RevokeGuide {
  return revokeGuides.find((guide) => guide.providers.includes(provider)) ?? otherGuide;
}
