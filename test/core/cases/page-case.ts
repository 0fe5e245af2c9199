import type { Asked, Observation } from '../../../src/core/model.ts';

/** `warned`: caution or danger. `quiet`: clear, or a notice. */
export type Expected = 'clear' | 'quiet' | 'notice' | 'warned' | 'danger' | 'unrated';

export interface PageCase {
  readonly expected: Expected;
  readonly what: string;
  readonly observation: Observation;
}

interface Rest {
  readonly text?: string;
  readonly asks?: readonly Asked[];
  /** Where the form is sent. */
  readonly action?: string;
  /** The form's labels; the names of what it asks for where there are none. */
  readonly evidence?: string;
  readonly links?: readonly string[];
  readonly inspected?: Observation['inspected'];
}

/** A page as it was read. Invented wording; hosts are reserved names, or the real owners’ for honest pages. */
export function pageOf(expected: Expected, what: string, url: string, title: string, rest: Rest = {}): PageCase {
  const { text = '', asks, action = '', links = [], inspected = 'whole' } = rest;
  const forms = asks ? [{ asks, action, evidence: rest.evidence ?? asks.join(' ') }] : [];
  const seen = links.map((one) => ({ url: one }));
  return { expected, what, observation: { url, title, text, forms, links: seen, inspected } };
}
