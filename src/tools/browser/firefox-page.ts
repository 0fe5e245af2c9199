// A tab of Firefox, with the handful of things that journeys do in it.
import { writeFileSync } from 'node:fs';
import { type Bidi, BidiError, callIn } from './bidi.ts';
import { until } from './until.ts';

export interface FirefoxPage {
  goto(url: string): Promise<void>;
  /** Calls a function in the page; it is sent as text and can use its parameters only. */
  evaluate<T, A extends readonly unknown[]>(call: (...given: A) => T | Promise<T>, ...given: A): Promise<T>;
  /** Waits until the function's answer is neither undefined nor false nor empty. */
  waitFor<T, A extends readonly unknown[]>(what: string, call: (...given: A) => T, ...given: A): Promise<T>;
  /** A real click, at the middle of the first element that the selector finds. */
  click(selector: string): Promise<void>;
  /** The HTML of every closed shadow root in the page. */
  closedRoots(): Promise<string[]>;
  screenshot(path: string): Promise<void>;
  close(): Promise<void>;
}

export async function openPage(bidi: Bidi, url: string): Promise<FirefoxPage> {
  const { context } = (await bidi.send('browsingContext.create', { type: 'tab' })) as { context: string };
  const page: FirefoxPage = {
    goto: async (address) => {
      // "complete" never comes when Firefox moves the tab to the extension's process: the document is asked instead.
      await bidi.send('browsingContext.navigate', { context, url: address, wait: 'none' });
      await until(`${address} to load`, async () => {
        const state = await callIn(bidi, context, () => [location.href, document.readyState]).catch(() => undefined);
        return state?.[0] !== 'about:blank' && state?.[1] === 'complete';
      });
    },
    evaluate: (call, ...given) => callIn(bidi, context, call, ...given),
    waitFor: async (what, call, ...given) => {
      // While another page takes this one's place Firefox answers with errors of its own.
      let last = '';
      return until(what, async () => {
        try {
          return (await callIn(bidi, context, call, ...given)) || undefined;
        } catch (error) {
          if (!(error instanceof BidiError)) throw error;
          last = error.message;
          return undefined;
        }
      }).catch((error: Error) => {
        throw last === '' ? error : new Error(`${error.message}; Firefox said: ${last}`);
      });
    },
    click: async (selector) => {
      const { result } = (await bidi.send('script.evaluate', {
        target: { context },
        expression: `document.querySelector(${JSON.stringify(selector)})`,
        awaitPromise: false,
      })) as { result: { sharedId?: string } };
      if (!result.sharedId) throw new Error(`nothing to click: ${selector}`);
      const origin = { type: 'element', element: { sharedId: result.sharedId } };
      const actions = [
        { type: 'pointerMove', x: 0, y: 0, origin },
        { type: 'pointerDown', button: 0 },
        { type: 'pointerUp', button: 0 },
      ];
      await bidi.send('input.performActions', { context, actions: [{ type: 'pointer', id: 'mouse', actions }] });
    },
    closedRoots: async () => {
      const { result } = await bidi.send('script.evaluate', {
        target: { context },
        expression: 'document.documentElement',
        awaitPromise: false,
        serializationOptions: { includeShadowTree: 'all', maxDomDepth: null },
      });
      return [...closedRootsOf(result as SeenNode)];
    },
    screenshot: async (path) => {
      const { data } = (await bidi.send('browsingContext.captureScreenshot', { context })) as { data: string };
      writeFileSync(path, Buffer.from(data, 'base64'));
    },
    close: async () => void (await bidi.send('browsingContext.close', { context })),
  };
  await page.goto(url);
  return page;
}

interface SeenNode {
  readonly value?: {
    readonly nodeType: number;
    readonly localName?: string;
    readonly nodeValue?: string;
    readonly attributes?: Readonly<Record<string, string>>;
    readonly mode?: 'open' | 'closed';
    readonly children?: readonly SeenNode[];
    readonly shadowRoot?: SeenNode | null;
  };
}

function* closedRootsOf({ value }: SeenNode): Generator<string> {
  if (value?.shadowRoot?.value?.mode === 'closed') yield htmlOf(value.shadowRoot);
  if (value?.shadowRoot) yield* closedRootsOf(value.shadowRoot);
  for (const child of value?.children ?? []) yield* closedRootsOf(child);
}

function htmlOf({ value }: SeenNode): string {
  const within = (value?.children ?? []).map(htmlOf).join('');
  if (!value?.localName) return (value?.nodeValue ?? '') + within;
  const attributes = Object.entries(value.attributes ?? {}).map(([name, text]) => ` ${name}="${text}"`);
  return `<${value.localName}${attributes.join('')}>${within}</${value.localName}>`;
}
