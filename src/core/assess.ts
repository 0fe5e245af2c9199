// One function makes verdict and explanation: subject + engine + options -> Verdict.
import type { Observation, Sensitivity, Sighting, Verdict } from './model.ts';
import type { Pack } from './pack/format.ts';

/** A pack made ready to run. Made once per worker start. */
export interface Engine {
  readonly packs: readonly Pack[];
}

export interface Options {
  readonly sensitivity: Sensitivity;
  /** Sites and hosts the user or an organization vouches for, or names. */
  readonly trusted: ReadonlySet<string>;
  readonly reported: ReadonlySet<string>;
}

export function compile(packs: readonly Pack[]): Engine {
  return { packs };
}

/** Rates a message, card, anchor or pasted text. Never throws. */
export function assess(_sighting: Sighting, engine: Engine, _options: Options): Verdict {
  return nothing(engine);
}

/** Rates what a whole page showed. Never throws. */
export function assessPage(_observation: Observation, engine: Engine, _options: Options): Verdict {
  return nothing(engine);
}

function nothing(engine: Engine): Verdict {
  const packs = engine.packs.map(({ id, sequence, issued }) => ({ id, sequence, issued }));
  return { level: 'unrated', score: 0, kind: 'none', findings: [], links: [], packs };
}
