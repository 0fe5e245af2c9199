// What is shown is asked about, and what is answered is marked: the part that chats and ordinary pages share.
import type { LinkVerdict, Sighting, Verdict } from '../core/model.ts';
import type { Settings } from '../core/settings/settings.ts';
import type { Surroundings } from './asking.ts';
import type { Found } from './found.ts';
import type { Manner } from './mark/drawing.ts';
import { createMarks } from './mark/marks.ts';
import { isMarked, spotsOf } from './mark/spot.ts';
import { createRepeats } from './repeats.ts';
import { createScanner, type Scanner } from './scanner.ts';

export interface RatedParts extends Pick<Surroundings, 'document' | 'scan' | 'words' | 'ending'> {
  readonly manner: Manner;
  readonly settings: () => Settings;
  /** What stands in an element now; nothing when nobody looks at present. */
  readonly readAt: (element: Element) => Found | undefined;
  /** Whether a sighting that is seen in a second place stays with the first. */
  readonly staysFirst: boolean;
}

export interface Rated extends Pick<Scanner, 'again' | 'forget'> {
  /** Asks about what was found in an element, and marks it there. */
  see(found: Found, element: Element): void;
  /** Something changed: marks are checked before the next paint. */
  changed(): void;
}

const maximumShown = 6_000;

export function createRated({
  document,
  scan,
  words,
  ending,
  manner,
  settings,
  readAt,
  staysFirst,
}: RatedParts): Rated {
  const repeats = createRepeats();
  const shown = new Map<string, WeakRef<Element>>();
  const note = (sighting: Sighting, verdict: Verdict) => {
    if (verdict.level === 'unrated' || verdict.level === 'clear') return;
    repeats.note(sighting.id, verdict.links.map(requestOf));
    const element = shown.get(sighting.id)?.deref();
    if (element?.isConnected && isMarked(verdict.level, settings().sensitivity)) marks.watch(element);
  };
  const scanner = createScanner({
    scan,
    ending,
    answered: (rated) => {
      for (const [sighting, verdict] of rated) note(sighting, verdict);
      marks.changed();
    },
  });
  const marks = createMarks({
    document,
    manner,
    signal: ending.signal,
    countOf: repeats.countOf,
    words: async () => {
      const reply = await words();
      return reply.ok ? reply.value : undefined;
    },
    spotsAt: (element, { locale }) => {
      const found = settings().marks ? readAt(element) : undefined;
      const verdict = found && scanner.see(found.sighting);
      return found && verdict ? spotsOf(found, verdict, settings().sensitivity, locale) : [];
    },
  });
  return {
    see({ sighting }, element) {
      const { id } = sighting;
      if (!staysFirst || !shown.get(id)?.deref()?.isConnected) shown.set(id, new WeakRef(element));
      // A chat may stay open for weeks: the oldest go first.
      if (shown.size > maximumShown) shown.delete(shown.keys().next().value ?? '');
      const verdict = scanner.see(sighting);
      if (verdict) note(sighting, verdict);
    },
    changed: marks.changed,
    again: scanner.again,
    forget: scanner.forget,
  };
}

function requestOf({ target, url }: LinkVerdict): string {
  return target || url;
}
