// One function makes verdict and explanation: subject + engine + options -> Verdict.

import type { Engine, Options } from './engine.ts';
import { type LinkVerdict, levels, type Sighting, type Verdict } from './model.ts';
import { claimsOf } from './sighting/claims.ts';
import { type GatheredLink, gatherLinks } from './sighting/gather-links.ts';
import { type Judged, judgeLink, judgeText, type Scale } from './verdict/judge.ts';
import { outsideDrafts } from './verdict/outside-drafts.ts';
import { type Drawn, drawAll } from './verdict/rules.ts';
import { scoreOf, worstFirst } from './verdict/score.ts';
import { isReport } from './words/context.ts';
import { codesIn, codeVerdict } from './words/forms/codes.ts';
import { readWords, release } from './words/read.ts';
import type { Reading } from './words/reading.ts';
import { runWordRules } from './words/rules.ts';
import { isOfficeNotice, signsDraft } from './words/signs.ts';
import { isTold } from './words/told/told.ts';

/** Rates a message, card, anchor or pasted text. Never throws. */
export function assess(sighting: Sighting, engine: Engine, options: Options): Verdict {
  if (sighting.form === 'page-made') return nothing(engine);
  const { text } = sighting;
  const links = gatherLinks(text, sighting.links, engine.addresses, options.trusted);
  const reading = readWords(text, engine.lexicon, links);
  const found = wordFindings(reading, engine);
  const words = found.length > 0 && (isReport(reading) || isTold(reading)) ? [] : found;
  const scale: Scale = { sensitivity: options.sensitivity, thresholds: engine.thresholds };
  const rated: LinkVerdict[] = [];
  for (const link of links)
    rated.push(judgeLink(link.facts, ownFindings(link, reading, engine, options), words, scale));
  const codes = codesIn(text, reading);
  const leadsAway = links.length > 0 || codes.some(({ what }) => what === 'code');
  const itself = judgeText(words, !leadsAway && text.trim() !== '', scale);
  const findings = worstFirst(words);
  const { level, score, kind } = wholeOf(itself, rated);
  release(reading, engine.lexicon);
  for (const code of codes) rated.push(codeVerdict(code, { ...itself, findings }));
  return { level, score, kind, findings, links: rated, packs: engine.references };
}

/** Rules speak first: that many weak signs meet is told only where no rule warns. An office that leads nobody away is warned of for proof alone. */
function wordFindings(reading: Reading, engine: Engine): readonly Drawn[] {
  const all = runWordRules(reading, engine.wordRules);
  const drawn =
    all.length > 0 && isOfficeNotice(reading) ? all.filter(({ finding, proof }) => finding.weight <= 0 || proof) : all;
  if (scoreOf(drawn) >= engine.thresholds.standard.caution) return withoutNuisances(drawn);
  const draft = signsDraft(reading, engine.signs);
  return draft ? withoutNuisances([...drawn, ...drawAll([draft], engine.rules)]) : drawn;
}

/** Beside a warning it would play down to say that somebody only asks for a favour. */
function withoutNuisances(drawn: readonly Drawn[]): readonly Drawn[] {
  return drawn.map((one) => (one.notice && one.finding.weight <= 0 ? { ...one, untold: true } : one));
}

/** As bad as its worst part, and of that part's kind; of two as bad, of the one that names a kind. */
function wholeOf(itself: Judged, rated: readonly LinkVerdict[]): Judged {
  let { level, score, kind } = itself;
  for (const link of rated) {
    score = Math.max(score, link.score);
    const worse = levels.indexOf(link.level) - levels.indexOf(level);
    if (worse < 0 || (worse === 0 && kind !== 'other')) continue;
    level = link.level;
    kind = link.kind === 'none' ? itself.kind : link.kind;
  }
  return { level, score, kind };
}

function ownFindings(link: GatheredLink, reading: Reading, engine: Engine, options: Options): readonly Drawn[] {
  const own = drawAll(link.facts.drafts, engine.rules);
  const claims = claimsOf(link, reading, engine.addresses, engine.lexicon);
  const outside = outsideDrafts(link.facts, options);
  return claims.length + outside.length === 0
    ? own
    : [...own, ...drawAll(claims, engine.rules), ...drawAll(outside, engine.rules)];
}

function nothing({ references }: Engine): Verdict {
  return { level: 'unrated', score: 0, kind: 'none', findings: [], links: [], packs: references };
}
