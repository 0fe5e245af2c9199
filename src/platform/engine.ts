// The engine of this worker: loaded and compiled once a start; every handler awaits it.
import { browser } from 'wxt/browser';
import { compile, type Engine } from '../core/assess.ts';
import type { Pack } from '../core/pack/format.ts';

let loading: Promise<Engine> | undefined;

export function engineReady(): Promise<Engine> {
  loading ??= load();
  return loading;
}

async function load(): Promise<Engine> {
  const response = await fetch(browser.runtime.getURL('/packs/base.json' as never));
  return compile([(await response.json()) as Pack]);
}
