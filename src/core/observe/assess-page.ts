// A whole page -> Verdict: whose it is against whose it says it is, what it asks for, which authorizations it links to.

import { examine } from '../address/examine.ts';
import type { AddressFacts, FindingDraft } from '../address/facts.ts';
import type { Engine, Options } from '../engine.ts';
import { type Asked, type LinkVerdict, type Observation, type Verdict, worstLevel } from '../model.ts';
import { standingOf } from '../sighting/link-groups.ts';
import { judgeLink, type Scale } from '../verdict/judge.ts';
import { outsideDrafts } from '../verdict/outside-drafts.ts';
import { type Drawn, drawAll } from '../verdict/rules.ts';
import { isReport } from '../words/context.ts';
import { brandsNamed } from '../words/named-brands.ts';
import { readWords } from '../words/read.ts';
import type { Reading } from '../words/reading.ts';
import { runWordRules } from '../words/rules.ts';
import { labelClaim, titleClaim } from './claims.ts';
import { type Around, formDrafts } from './forms.ts';
import { isLure, isOfCash, isOfWallet, isTrouble, wordDrafts } from './page-words.ts';
import { isOfOffice, isRegister, isTalk } from './register.ts';

/** A page with more words than this is an article or a shop, not a lure. */
const longestLure = 1500;
const longestRead = 20_000;
const maximumLinks = 300;
const maximumShown = 30;

/** Rates what a whole page showed. Never throws. */
export function assessPage(observation: Observation, engine: Engine, options: Options): Verdict {
  const facts = examine(observation.url, engine.addresses, options);
  const reading = readWords(`${observation.title}\n${observation.text.slice(0, longestRead)}`, engine.lexicon);
  const drawn = pageFindings(observation, facts, reading, engine, options);
  const scale: Scale = { sensitivity: options.sensitivity, thresholds: engine.thresholds };
  const judged = judgeLink(facts, drawn, [], scale);
  // What could not be looked at is not called clear.
  const unseen = observation.inspected === 'refused' && judged.level === 'clear';
  const page: LinkVerdict = unseen ? { ...judged, level: 'unrated' } : judged;
  const others = linksOf(observation, page.target, facts.siteAscii, engine, options, scale);
  return {
    level: page.level,
    score: page.score,
    kind: page.kind,
    findings: page.findings,
    links: [page, ...others],
    packs: engine.references,
  };
}

function pageFindings(
  observation: Observation,
  facts: AddressFacts,
  reading: Reading,
  engine: Engine,
  options: Options,
): readonly Drawn[] {
  const drafts: FindingDraft[] = [...facts.drafts, ...outsideDrafts(facts, options)];
  if (observation.inspected === 'refused') {
    drafts.push({ rule: 'page.refused', family: 'page', evidence: observation.title });
  }
  const standing = standingOf(facts);
  if (standing === 'own' || standing === 'known') return drawAll(drafts, engine.rules);
  const claim = titleClaim(observation, facts, engine.lexicon) ?? labelClaim(observation, facts, engine.lexicon);
  const short = observation.text.length <= longestLure && !isReport(reading) && !isTalk(observation);
  const register = isRegister(observation);
  const named = short ? brandsNamed(reading, engine.lexicon)[0]?.brand : undefined;
  const around: Around = {
    pretends: claim !== undefined || pretendsPlainly(facts, engine),
    lures: short && isLure(reading) && !register,
    cash: short && !register && isOfCash(reading),
    troubles: short && isTrouble(reading),
    short,
    thrown: facts.drafts.some(({ rule }) => rule === 'address.ending'),
    ofOffice: short && isOfOffice(observation),
    ...(named && named.id !== facts.brand?.id ? { named: named.name } : {}),
    ofWallet: (words: string) =>
      (short && isOfWallet(reading)) || isOfWallet(readWords(`${observation.title}\n${words}`, engine.lexicon)),
  };
  if (claim) drafts.push(claim);
  drafts.push(...formDrafts(observation, facts, around, engine.addresses.hosts));
  if (short) drafts.push(...wordDrafts(observation, facts, reading, around));
  const words = short
    ? runWordRules(reading, engine.wordRules).filter(
        ({ finding }) => !isOfLabels(finding.rule, observation, register, around),
      )
    : [];
  return [...drawAll(unique(drafts), engine.rules), ...words];
}

const asksForSecrets = /secret|papers/;

/** In a message they ask for secrets; on a page the same words are the labels of a form, which speaks for itself. */
function isOfLabels(rule: string, { forms }: Observation, register: boolean, around: Around): boolean {
  if (rule === 'words.card-secrets' || (register && rule === 'words.subsidy-secret')) return true;
  if (!asksForSecrets.test(rule) || forms.every(({ asks }) => asks.length === 0)) return false;
  const { pretends, lures, troubles, thrown } = around;
  if (pretends || troubles || thrown || around.cash) return false;
  // A shop that gives a red packet to whoever signs up wants a telephone number and its code, no more.
  if (lures) return forms.every(({ asks }) => asks.every((one) => ofAccounts.has(one)));
  // A cash desk wants a card and a code, and no password beside them.
  return !forms.some(({ asks }) => asks.includes('card') && asks.includes('password'));
}

/** What anybody asks who keeps accounts. */
const ofAccounts = new Set<Asked>(['phone', 'name', 'address', 'sms-code', 'password']);

/** Points from which a likeness of addresses says whose page this means to be; less is a hint. */
const plainLikeness = 20;

function pretendsPlainly({ pretends, drafts }: AddressFacts, { rules }: Engine): boolean {
  return pretends !== undefined && drafts.some(({ rule }) => (rules.get(rule)?.weight ?? 0) >= plainLikeness);
}

/** One finding a rule: ten fields of one form are one sign. */
function unique(drafts: readonly FindingDraft[]): readonly FindingDraft[] {
  return [...new Map(drafts.map((draft) => [draft.rule, draft] as const).reverse()).values()].reverse();
}

/**
 * Of a page's links, those that ask for authorization or are more than a nuisance; the rest is rated as links are seen.
 */
function linksOf(
  { links }: Observation,
  page: string,
  site: string,
  engine: Engine,
  options: Options,
  scale: Scale,
): readonly LinkVerdict[] {
  const rated = new Map<string, LinkVerdict>();
  for (const { url } of links.slice(0, maximumLinks)) {
    const facts = examine(url, engine.addresses, { trusted: options.trusted, page: site });
    if (facts.target === page || rated.has(facts.target)) continue;
    const drafts = [...facts.drafts, ...outsideDrafts(facts, options)];
    const verdict = judgeLink(facts, drawAll(drafts, engine.rules), [], scale);
    const told = verdict.authorization.status === 'requested' || worstLevel([verdict.level, 'notice']) !== 'notice';
    if (told) rated.set(facts.target, verdict);
    if (rated.size >= maximumShown) break;
  }
  return [...rated.values()];
}
