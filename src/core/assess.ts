// One function makes verdict and explanation: subject + engine + options -> Verdict.

import { claimsOf } from './claims.ts';
import { type AddressEngine, compileAddresses } from './compile-addresses.ts';
import { type GatheredLink, gatherLinks } from './gather-links.ts';
import { type Judged, judgeLink, judgeText, type Scale } from './judge.ts';
import type { ListLookup } from './lists/model.ts';
import {
  type LinkVerdict,
  levels,
  type Observation,
  type PackReference,
  type Sensitivity,
  type Sighting,
  type Verdict,
} from './model.ts';
import { observe } from './observe/assess-page.ts';
import { outsideDrafts } from './outside-drafts.ts';
import type { Pack } from './pack/format.ts';
import { compileRules, type Drawn, drawAll, type Rules } from './verdict/rules.ts';
import { type Thresholds, worstFirst } from './verdict/score.ts';
import { codesIn, codeVerdict } from './words/codes.ts';
import { isReport } from './words/context.ts';
import { compileWords, type Lexicon, type LexiconState } from './words/lexicon.ts';
import { type Reading, readWords } from './words/read.ts';
import { compileWordRules, runWordRules, type WordRules } from './words/rules.ts';

/** Packs made ready to run. Made once per worker start. */
export interface Engine {
  readonly packs: readonly Pack[];
  readonly addresses: AddressEngine;
  readonly lexicon: Lexicon;
  readonly rules: Rules;
  readonly wordRules: WordRules;
  readonly thresholds: Thresholds;
  /** What verdicts name as their packs. */
  readonly references: readonly PackReference[];
}

export interface Options {
  readonly sensitivity: Sensitivity;
  /** Sites and hosts the user or an organization vouches for, or names. */
  readonly trusted: ReadonlySet<string>;
  readonly reported: ReadonlySet<string>;
  /** Lists people subscribed to; absent where there are none. */
  readonly lists?: ListLookup;
}

/** `packs` has at least one; where two speak of the same thing, the later one counts. Throws on an empty list. `prepared`: what `prepareWords` made of the same packs. */
export function compile(packs: readonly Pack[], prepared?: LexiconState): Engine {
  const thresholds = packs.at(-1)?.thresholds;
  if (!thresholds) throw new Error('no pack to rate by');
  return {
    packs,
    addresses: compileAddresses(packs),
    lexicon: compileWords(packs, prepared),
    rules: compileRules(packs),
    wordRules: compileWordRules(packs),
    thresholds,
    references: packs.map(({ id, sequence, issued }) => ({ id, sequence, issued })),
  };
}

/** Rates a message, card, anchor or pasted text. Never throws. */
export function assess(sighting: Sighting, engine: Engine, options: Options): Verdict {
  if (sighting.form === 'page-made') return nothing(engine);
  const { text } = sighting;
  const links = gatherLinks(text, sighting.links, engine.addresses, options.trusted);
  const reading = readWords(text, engine.lexicon, links);
  const words = isReport(reading) ? [] : runWordRules(reading, engine.wordRules);
  const scale: Scale = { sensitivity: options.sensitivity, thresholds: engine.thresholds };
  const rated = links.map((link) => judgeLink(link.facts, ownFindings(link, reading, engine, options), words, scale));
  const codes = codesIn(text, reading);
  const leadsAway = links.length > 0 || codes.some(({ what }) => what === 'code');
  const itself = judgeText(words, !leadsAway && text.trim() !== '', scale);
  const findings = worstFirst(words);
  const whole = wholeOf(itself, rated);
  engine.lexicon.folder.release(reading.folded);
  for (const code of codes) rated.push(codeVerdict(code, { ...itself, findings }));
  return { ...whole, findings, links: rated, packs: engine.references };
}

/** As bad as its worst part, and of that part's kind. */
function wholeOf(itself: Judged, rated: readonly LinkVerdict[]): Judged {
  let { level, score, kind } = itself;
  for (const link of rated) {
    score = Math.max(score, link.score);
    if (levels.indexOf(link.level) <= levels.indexOf(level)) continue;
    level = link.level;
    kind = link.kind === 'none' ? itself.kind : link.kind;
  }
  return { level, score, kind };
}

/** Rates what a whole page showed. Never throws. */
export function assessPage(observation: Observation, engine: Engine, options: Options): Verdict {
  return observe(observation, engine, options);
}

function ownFindings(link: GatheredLink, reading: Reading, engine: Engine, options: Options): readonly Drawn[] {
  const own = drawAll(link.facts.drafts, engine.rules);
  const claims = claimsOf(link, reading, engine.addresses, engine.lexicon.brands);
  const outside = outsideDrafts(link.facts, options);
  return claims.length + outside.length === 0
    ? own
    : [...own, ...drawAll(claims, engine.rules), ...drawAll(outside, engine.rules)];
}

function nothing({ references }: Engine): Verdict {
  return { level: 'unrated', score: 0, kind: 'none', findings: [], links: [], packs: references };
}
