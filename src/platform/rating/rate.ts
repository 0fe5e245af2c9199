// Everything that rating needs, at hand: the engine, the settings in force, the lists.
import type { Engine, Options } from '../../core/engine.ts';
import { optionsOf } from '../../core/settings/settings.ts';
import { engineReady } from '../rules/engine.ts';
import { openListsAhead, withLists } from '../rules/lists.ts';
import { readSettings } from '../settings/settings.ts';

/** `answer` is pure: it may be asked again when a part of a list had to be read first. */
export async function rate<T>(answer: (engine: Engine, options: Options) => T): Promise<T> {
  openListsAhead();
  const [engine, settings] = await Promise.all([engineReady(), readSettings()]);
  const options = optionsOf(settings);
  return withLists((lists) => answer(engine, lists ? { ...options, lists } : options));
}
