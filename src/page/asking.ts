// What the content scripts need of the browser, handed in by their entry points: page/ itself knows no browser API.
import type { Observation, Sighting, Verdict } from '../core/model.ts';
import type { PictureReading } from '../core/picture/picture.ts';
import type { Result } from '../core/result.ts';
import type { Settings } from '../core/settings/settings.ts';
import type { Words } from './mark/words.ts';
import type { SiteReader } from './site/site-reader.ts';

/** The worker's answer, or why there is none. */
export type Reply<T> = Result<T, string>;

export interface Surroundings {
  readonly document: Document;
  readonly scan: (sightings: readonly Sighting[]) => Promise<Reply<readonly Verdict[]>>;
  /** The words on marks, in the user's language. */
  readonly words: () => Promise<Reply<Words>>;
  /** Looks for a QR code in a picture, given as a data URL; `undefined` tells of one that cannot be drawn. */
  readonly decode?: (picture: string | undefined, key: string) => Promise<Reply<PictureReading>>;
  /** Another chat was opened; `group` tells it from others, empty for a chat of two. */
  readonly opened?: (group: string) => void;
  readonly settings: () => Promise<Settings>;
  readonly watchSettings: (listener: (settings: Settings) => void) => void;
  /** Tells when other rules are in force, so that what was rated is worth asking again. */
  readonly watchRules?: (listener: () => void) => void;
  /** Tells when the user asks to look at this page now (popup, context menu), whatever the settings say. */
  readonly asked: (listener: () => void) => void;
  /** Ends everything this content script does. */
  readonly ending: AbortController;
}

export interface PageSurroundings extends Surroundings {
  /** Brand labels of the rules in force, for the first coarse look. */
  readonly hints: () => Promise<readonly string[]>;
  /** On a site whose layout is known. */
  readonly site?: SiteReader;
  readonly observe: (observation: Observation) => Promise<Reply<Verdict>>;
  /** Called with every verdict about the page itself, and with none when it shows something else. */
  readonly observed?: (verdict?: Verdict) => void;
}
