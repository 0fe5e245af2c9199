// The engine of this worker: loaded and compiled once a start; every handler awaits it.
import { browser } from 'wxt/browser';
import { compile, type Engine } from '../../core/engine.ts';
import { rulesChangedKey } from '../settings/settings.ts';
import { loadPacks, type PackInForce } from './packs.ts';
import { readPrepared, readShipped } from './prepared.ts';

interface Ready {
  readonly engine: Engine;
  readonly inForce: readonly PackInForce[];
}

let loading: Promise<Ready> | undefined;

export async function engineReady(): Promise<Engine> {
  return (await ready()).engine;
}

export async function packsInForce(): Promise<readonly PackInForce[]> {
  return (await ready()).inForce;
}

function ready(): Promise<Ready> {
  loading ??= load();
  // A failed load (a package being replaced under a running worker) is not kept.
  loading.catch(() => {
    loading = undefined;
  });
  return loading;
}

async function load(): Promise<Ready> {
  const [inForce, shipped] = await Promise.all([loadPacks(), readShipped()]);
  const packs = inForce.flatMap(({ pack }) => (pack ? [pack] : []));
  return { inForce, engine: compile(packs, await readPrepared(inForce, shipped)) };
}

/** After a renewal or a change of channels: loads anew, then tells open tabs. */
export async function reloadEngine(): Promise<void> {
  loading = undefined;
  await ready();
  await tellRulesChanged();
}

export async function tellRulesChanged(): Promise<void> {
  await browser.storage.local.set({ [rulesChangedKey]: Date.now() });
}
