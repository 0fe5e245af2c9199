// Ordinary pages: one cheap look after load and again when much was added; a page without anything of interest costs no
// message.
import { defaults, type Settings } from '../core/settings/settings.ts';
import type { PageSurroundings } from './asking.ts';
import { isLinkPage, useLabels } from './hints.ts';
import { watchLife } from './life.ts';
import { inText } from './mark/drawing.ts';
import { createRated } from './rated.ts';
import { ratesDifferently } from './rates-differently.ts';
import { isTellingPage, observationOf, readPage } from './read/document.ts';
import { first as firstOf, select } from './read/dom.ts';
import { isTellingForm, readForms } from './read/forms.ts';
import { anchorsIn, type Looking, readLink } from './read/links.ts';
import { rootsOf } from './read/roots.ts';
import { runSliced } from './sliced.ts';

const maximumAsked = 300;

export async function startPage(around: PageSurroundings): Promise<void> {
  const { document, ending, site } = around;
  const { signal } = ending;
  if (!firstOf(document, 'body')) return;
  while (isTinyFrame()) await once('resize');
  // A page that the browser fetched in advance is in no tab yet.
  if ((document as { readonly prerendering?: boolean }).prerendering) await once('prerenderingchange');
  const { hostname } = document.location;
  let settings: Settings = defaults;
  let wanted = false;
  let seen = new WeakSet<Element>();
  let asked = 0;
  let told = '';
  let retries = 3;
  const looking: Looking = { pageHost: hostname, named: (host) => settings.reported.some((one) => isUnder(host, one)) };
  const readAt = (element: Element) =>
    site && element.matches(site.places) ? site.read(element, looking) : readLink(element, looking);

  const rated = createRated({ ...around, manner: inText, settings: () => settings, readAt, staysFirst: true });

  const see = (element: Element) => {
    if (seen.has(element) || asked >= maximumAsked) return;
    seen.add(element);
    const found = readAt(element);
    if (!found) return;
    asked += 1;
    rated.see(found, element);
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
    // Another address, or other content, is asked about meanwhile: then this answer says nothing any more.
    if (told !== content || signal.aborted) return roots;
    if (reply.ok) around.observed?.(reply.value);
    else {
      // Nobody answered: a worker that could not start, say.
      told = '';
      if (retries-- > 0) setTimeout(look, 1_000);
    }
    return roots;
  };

  const look = async (again = false) => {
    if (!mayLook()) return;
    const roots = await observe(again && told !== '');
    const posts = site ? roots.flatMap((root) => select(root, site.places)) : [];
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
    if (mayLook()) rated.again();
    void look(true);
  };
  around.watchRules?.(lookAnew);
  around.watchSettings((changed) => {
    const before = settings;
    settings = changed;
    if (ratesDifferently(before, changed)) lookAnew();
    else if (before.watch !== changed.watch) void look();
    rated.changed();
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
      rated.forget();
      around.observed?.();
      void look();
    },
  });
  await look();
}

function once(type: string): Promise<unknown> {
  return new Promise((resolve) => addEventListener(type, resolve, { capture: true, once: true }));
}

/** Advertising and counting frames have no room for a trick, as long as they stay so small. */
function isTinyFrame(): boolean {
  return window !== window.top && Math.min(innerWidth, innerHeight) < 60;
}

function isUnder(host: string, site: string): boolean {
  return host === site || host.endsWith(`.${site}`);
}
