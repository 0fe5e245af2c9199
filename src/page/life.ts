// When an ordinary page is worth another look: it is still being built, it moved to another address without a new
// document, it came back from the browser's cache, a field was entered that was not there before, more of a feed was
// loaded.
export interface Life {
  readonly document: Document;
  readonly signal: AbortSignal;
  /** Feeds grow while one scrolls: looked at again when they did. */
  readonly growing: boolean;
  readonly look: () => void;
  readonly moved: () => void;
}

const quietMs = 500;
const buildingMs = 10_000;
const maximumLooks = 4;

export function watchLife({ document, signal, growing, look, moved }: Life): void {
  const later = oncePer(quietMs, signal, look);

  // Only while the page is being built: ordinary pages are not observed for good.
  let looks = 0;
  let end: ReturnType<typeof setTimeout>;
  const stopWatching = () => observer.disconnect();
  const observer = new MutationObserver(() => {
    later(() => {
      looks += 1;
      if (looks >= maximumLooks) stopWatching();
    });
  });
  const watchBuilding = () => {
    looks = 0;
    observer.observe(document, { childList: true, subtree: true });
    clearTimeout(end);
    end = setTimeout(stopWatching, buildingMs);
  };
  signal.addEventListener('abort', stopWatching);

  let address = addressOf(document);
  const checkAddress = () => {
    if (addressOf(document) === address || signal.aborted) return;
    address = addressOf(document);
    moved();
    watchBuilding();
  };
  const { navigation } = window as { readonly navigation?: EventTarget };
  if (navigation) navigation.addEventListener('currententrychange', () => setTimeout(checkAddress, 0), { signal });
  else addEventListener('click', () => setTimeout(checkAddress, 300), { passive: true, signal });
  addEventListener('popstate', () => setTimeout(checkAddress, 0), { signal });
  addEventListener('pageshow', (event) => event.persisted && moved(), { signal });

  const options = { capture: true, passive: true, signal };
  addEventListener('focusin', (event) => isField(event) && later(), options);
  if (growing) addEventListener('scroll', () => later(), options);
  watchBuilding();
}

/** A jump within the page is no move; a fragment that is a route ("#/pay") is. */
function addressOf({ location }: Document): string {
  return /^#[!/]/.test(location.hash)
    ? location.href
    : location.href.slice(0, location.href.length - location.hash.length);
}

function isField(event: Event): boolean {
  const field = event.composedPath()[0];
  return field instanceof Element && (field.localName === 'input' || field.localName === 'textarea');
}

/** Runs at most once in `ms`, after it has been asked for; `before` is called when it does. */
function oncePer(ms: number, signal: AbortSignal, run: () => void): (before?: () => void) => void {
  let due = false;
  return (before) => {
    if (due || signal.aborted) return;
    due = true;
    setTimeout(() => {
      due = false;
      if (signal.aborted) return;
      before?.();
      run();
    }, ms);
  };
}
