// "Open once": a pass is good for one navigation to one address in one tab, and is forgotten when that page has come.

/** Kept per tab in storage.session. */
export interface Pass {
  /** The very address that was allowed, without its fragment. */
  readonly address: string;
  /** Its registrable domain: a redirect within the site (http to https, / to /home) is still the same visit. */
  readonly site: string;
  /** `granted`: the user said so; `opening`: the navigation has begun. */
  readonly stage: 'granted' | 'opening';
  /** Epoch milliseconds at which the stage began. */
  readonly at: number;
}

export interface Navigation {
  readonly address: string;
  readonly site: string;
  /** `begin`: about to be requested; `commit`: the page is there, after redirects. */
  readonly phase: 'begin' | 'commit';
  readonly at: number;
}

const lifetimeMilliseconds = 60_000;

/** Whether a dangerous navigation may go on, and what is left of the pass afterwards. */
export function meet(
  pass: Pass | undefined,
  navigation: Navigation,
): { readonly open: boolean; readonly pass: Pass | undefined } {
  const { address, site, phase, at } = navigation;
  if (!pass || at - pass.at > lifetimeMilliseconds || at < pass.at - lifetimeMilliseconds)
    return { open: false, pass: undefined };
  const sameVisit = pass.address === address || (pass.stage === 'opening' && site !== '' && pass.site === site);
  if (!sameVisit) return { open: false, pass: undefined };
  if (phase === 'commit') return { open: true, pass: undefined };
  return { open: true, pass: { ...pass, stage: 'opening', at } };
}
