// What is measured of the engine, each figure beside others' work of the same run where that says more than
// microseconds.
import { FiltersEngine, Request } from '@ghostery/adblocker';
import { LinkifyIt } from 'linkify-it';
import { parse } from 'tldts';
import { assess } from '../../core/assess.ts';
import { compile, type Engine, type Options } from '../../core/engine.ts';
import { findLinks } from '../../core/find-links/find-links.ts';
import type { Pack } from '../../core/pack/format.ts';
import type { Figure } from './figure.ts';
import { addresses, hostile, linkTexts, messages, strangers } from './inputs.ts';
import { nameOf } from './lists.ts';
import { quickest, timed } from './measure.ts';

const options: Options = { sensitivity: 'standard', trusted: new Set(), reported: new Set() };

export function figuresOf(pack: Pack): readonly Figure[] {
  const engine = compile([pack]);
  return [
    ...messageFigures(engine),
    { name: 'compiling the pack, all of it', unit: 'ms', value: quickest(5, () => compileWhole(pack)), bar: 60 },
    ...hostile.map(({ name, text }): Figure => {
      return { name: `a megabyte of ${name}`, unit: 'ms', value: quickest(3, () => rate(engine, text)), bar: 100 };
    }),
    // Last: the other program's engine fills the memory.
    ...addressFigures(engine),
  ];
}

/** Words and signs too, which an engine puts together only when there are some to read. */
function compileWhole(pack: Pack): Engine {
  const engine = compile([pack]);
  engine.lexicon.words();
  engine.signs();
  return engine;
}

const domainsOfBlocker = 100_000;

/**
 * Beside the browser's own parser with tldts, and beside @ghostery/adblocker with a list of bare domains: what a blocker
 * does for the same address, from the address to its answer. Its request (host, site and page of origin read anew) is
 * part of that, as the reading of the address is part of ours; nothing of either is kept ready for an address, and it
 * has no answers of earlier requests. None of the addresses is on its list, so that it stops at no early hit; with a
 * list of real names it took as long. What we remember are names of sites, so the same is told of sites it never met.
 */
function addressFigures(engine: Engine): readonly Figure[] {
  const domains = Array.from({ length: domainsOfBlocker }, (_, at) => `||${nameOf(at)}^`);
  const blocker = FiltersEngine.parse(domains.join('\n'));
  return [
    ...againstOthers('an address', addresses, engine, blocker),
    ...againstOthers('an address of a site never met before', strangers, engine, blocker),
  ];
}

function againstOthers(
  what: string,
  inputs: readonly string[],
  engine: Engine,
  blocker: FiltersEngine,
): readonly Figure[] {
  const sourceUrl = 'https://wx.qq.com/';
  const { verdict, plain, match } = timed(inputs, {
    verdict: (url) => rate(engine, '', [url]),
    plain: (url) => [new URL(url), parse(url)],
    match: (url) => blocker.match(Request.fromRawDetails({ url, sourceUrl, type: 'main_frame' })),
  });
  return [
    { name: `verdict of ${what}, median`, unit: 'µs', value: verdict.medianUs },
    { name: 'the same, 99 of 100', unit: 'µs', value: verdict.p99Us },
    { name: 'new URL and tldts.parse of the same, median', unit: 'µs', value: plain.medianUs },
    { name: 'verdict against those two', unit: 'times', value: verdict.medianUs / plain.medianUs, bar: 10 },
    { name: 'one match of @ghostery/adblocker over 100,000 domains, median', unit: 'µs', value: match.medianUs },
    { name: 'verdict against such a match', unit: 'times', value: verdict.medianUs / match.medianUs, bar: 1 },
  ];
}

function messageFigures(engine: Engine): readonly Figure[] {
  const linkify = new LinkifyIt({ fuzzyLink: true });
  const { verdict } = timed(messages, { verdict: (text) => rate(engine, text) });
  const { ours, theirs } = timed([...messages, ...linkTexts], {
    ours: (text) => findLinks(text),
    theirs: (text) => linkify.match(text),
  });
  return [
    { name: 'verdict of a message with two links, median', unit: 'µs', value: verdict.medianUs, bar: 60 },
    { name: 'verdict of a message with two links, 99 of 100', unit: 'µs', value: verdict.p99Us, bar: 300 },
    { name: 'finding the links of a text, median', unit: 'µs', value: ours.medianUs },
    { name: 'linkify-it on the same texts, median', unit: 'µs', value: theirs.medianUs },
    { name: 'finding links against linkify-it', unit: 'times', value: ours.medianUs / theirs.medianUs, bar: 1 },
  ];
}

function rate(engine: Engine, text: string, urls: readonly string[] = []): unknown {
  const links = urls.map((url) => ({ url }));
  return assess({ id: 'bench', place: 'wechat-group', form: 'text', text, links }, engine, options);
}
