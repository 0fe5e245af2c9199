// What one message adds to the picture of its group: read with the same words and addresses as its verdict.
import type { Engine, Options } from '../engine.ts';
import type { Sighting, Verdict } from '../model.ts';
import { gatherLinks } from '../sighting/gather-links.ts';
import { isReport } from '../words/context.ts';
import { brandsNamed } from '../words/named-brands.ts';
import { readWords } from '../words/read.ts';
import type { Reading } from '../words/reading.ts';
import type { GroupEntry, Pretended, Sign } from './group.ts';

export type GroupReading = Pick<GroupEntry, 'asks' | 'signs' | 'links' | 'pretends'>;

const nothing: GroupReading = { asks: false, signs: [], links: [], pretends: [] };

const asking = ['assistance', 'assist-count', 'withdraw-lure', 'last-cent', 'invite'];
const askingKinds: readonly string[] = ['assistance', 'withdrawal', 'redpacket', 'coupon'];
const signGroups: readonly (readonly [Sign, readonly string[]])[] = [
  ['official', ['official-claim', 'imp-service']],
  ['paid-help', ['paid-help']],
  ['cheating', ['cheat-tool']],
  ['returns', ['return-sure', 'return-promise', 'earn-daily', 'earn-easy', 'invest-strong']],
  ['contact', ['contact-add', 'contact-call', 'group-join']],
];

/** Pure and total. A warning about such messages ("别信 …") does none of what it warns of. */
export function groupReadingOf(sighting: Sighting, verdict: Verdict, engine: Engine, options: Options): GroupReading {
  if (sighting.form === 'page-made') return nothing;
  const links = verdict.links.map(({ level }) => level);
  const reading = readWords(sighting.text, engine.lexicon);
  if (isReport(reading)) return { ...nothing, links };
  const has = (groups: readonly string[]) => reading.groups.hasOneOf(groups);
  const asks = has(asking) || verdict.links.some(({ kind, level }) => level !== 'clear' && askingKinds.includes(kind));
  const signs = signGroups.filter(([, groups]) => has(groups)).map(([sign]) => sign);
  return { asks, signs, links, pretends: pretendsOf(sighting, verdict, engine, options, reading) };
}

function pretendsOf(
  { text, links }: Sighting,
  verdict: Verdict,
  engine: Engine,
  options: Options,
  reading: Reading,
): readonly Pretended[] {
  const accused = verdict.links.filter(({ level }) => level === 'caution' || level === 'danger');
  if (accused.length === 0) return [];
  const facts = new Map(
    gatherLinks(text, links, engine.addresses, options.trusted).map((link) => [link.facts.url, link.facts]),
  );
  return accused.flatMap(({ url, findings }) => {
    const pretends = facts.get(url)?.pretends;
    if (pretends) return [pretends];
    const claims = findings.some(({ family }) => family === 'claim');
    const [{ brand } = {}] = brandsNamed(reading, engine.lexicon);
    return claims && brand ? [{ id: brand.id, name: brand.name }] : [];
  });
}
