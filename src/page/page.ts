// Ordinary pages: one cheap look after load and again when much was added; a page without anything of interest costs no message.
import type { Sighting, Verdict } from '../core/model.ts';
import { defaults, type Settings } from '../core/settings.ts';
import type { PageSurroundings } from './asking.ts';
import { ratesDifferently } from './chat.ts';
import { isTellingPage, observationOf, readPage } from './document.ts';
import { first as firstOf, select } from './dom.ts';
import { isTellingForm, readForms } from './forms.ts';
import { isLinkPage, useLabels } from './hints.ts';
import { watchLife } from './life.ts';
import { anchorsIn, type Looking, readLink, readPost } from './links.ts';
import { inText } from './mark/drawing.ts';
import { createMarks } from './mark/marks.ts';
import { isMarked, spotsOf } from './mark/spot.ts';
import { createRepeats } from './repeats.ts';
import { rootsOf } from './roots.ts';
import { createScanner } from './scanner.ts';
import { selectorsFor } from './sites.ts';
import { runSliced } from './sliced.ts';

const maximumAsked = 300;

export async function startPage(around: PageSurroundings): Promise<void> {
  const { document, ending } = around;
  const { signal } = ending;
  const view = document.defaultView;
  if (!view || !firstOf(document, 'body') || isTinyFrame(view)) return;
  await untilShown(document);
  const { hostname } = document.location;
  const site = selectorsFor(hostname);
  const repeats = createRepeats();
  let settings: Settings = defaults;
  let wanted = false;
  let seen = new WeakSet<Element>();
  let asked = 0;
  let told = '';
  const shown = new Map<string, WeakRef<Element>>();
  const looking: Looking = { pageHost: hostname, named: (host) => settings.reported.some((one) => isUnder(host, one)) };
  const readAt = (element: Element) =>
    site && element.matches(site.posts) ? readPost(element, looking) : readLink(element, looking);

  const scanner = createScanner({
    scan: around.scan,
    ending,
    answered: (rated) => {
      for (const [sighting, verdict] of rated) note(sighting, verdict);
      marks.changed();
    },
  });
  const note = (sighting: Sighting, verdict: Verdict) => {
    if (!isMarked(verdict.level, settings.sensitivity)) return;
    repeats.note(
      sighting.id,
      verdict.links.map(({ target, url }) => target || url),
    );
    const element = shown.get(sighting.id)?.deref();
    if (element) marks.watch(element);
  };
  const marks = createMarks({
    document,
    manner: inText,
    signal,
    countOf: repeats.countOf,
    words: async () => {
      const reply = await around.words();
      return reply.ok ? reply.value : undefined;
    },
    spotsAt: (element, { locale }) => {
      const found = settings.marks ? readAt(element) : undefined;
      const verdict = found && scanner.see(found.sighting);
      return found && verdict ? spotsOf(found, verdict, settings.sensitivity, locale) : [];
    },
  });

  const see = (element: Element) => {
    if (seen.has(element) || asked >= maximumAsked) return;
    seen.add(element);
    const found = readAt(element);
    if (!found) return;
    asked += 1;
    if (!shown.get(found.sighting.id)?.deref()?.isConnected) shown.set(found.sighting.id, new WeakRef(element));
    const verdict = scanner.see(found.sighting);
    if (verdict) note(found.sighting, verdict);
  };

  const observe = async (whole: boolean) => {
    const roots = rootsOf(document);
    const page = readPage(document, roots, readForms(roots));
    const telling =
      wanted || whole || isTellingPage(hostname, page, isTellingForm) || isLinkPage(document.location.href);
    if (!telling) return roots;
    const observation = observationOf(document, roots, page);
    const content = JSON.stringify(observation);
    // The same is not asked twice; what a verdict depends on is asked again by `whole`.
    if (content === told && !whole) return roots;
    told = content;
    const reply = await around.observe(observation);
    if (reply.ok && !signal.aborted) around.observed?.(reply.value, observation);
    return roots;
  };

  const look = async (again = false) => {
    if (!mayLook()) return;
    const roots = await observe(again && told !== '');
    const posts = site ? roots.flatMap((root) => select(root, site.posts)) : [];
    await runSliced(posts, see, signal);
    for (const root of roots) await runSliced(anchorsIn(root), see, signal);
  };
  const mayLook = () =>
    wanted ||
    settings.watch === 'everywhere' ||
    (settings.watch === 'chat-and-link-pages' && isLinkPage(document.location.href));

  const [labels, first] = await Promise.all([around.hints(), around.settings()]);
  useLabels(labels);
  settings = first;
  around.asked(() => {
    wanted = true;
    void look(true);
  });
  const lookAnew = () => {
    seen = new WeakSet();
    asked = 0;
    if (mayLook()) scanner.again();
    void look(true);
  };
  around.watchRules?.(lookAnew);
  around.watchSettings((changed) => {
    const before = settings;
    settings = changed;
    if (ratesDifferently(before, changed)) lookAnew();
    else if (before.watch !== changed.watch) void look();
    marks.changed();
  });
  watchLife({
    document,
    signal,
    growing: Boolean(site),
    look: () => void look(),
    moved: () => {
      seen = new WeakSet();
      asked = 0;
      told = '';
      wanted = false;
      scanner.forget();
      void look();
    },
  });
  await look();
}

/** A page that the browser fetched in advance is in no tab yet. */
async function untilShown(document: Document): Promise<void> {
  if (Reflect.get(document, 'prerendering') !== true) return;
  await new Promise((resolve) => document.addEventListener('prerenderingchange', resolve, { once: true }));
}

/** Advertising and counting frames have no room for a trick. */
function isTinyFrame(view: Window): boolean {
  return view !== view.top && (view.innerWidth < 60 || view.innerHeight < 60);
}

function isUnder(host: string, site: string): boolean {
  return host === site || host.endsWith(`.${site}`);
}
