// The worker's answers for options and welcome.
import { assess } from '../core/assess.ts';
import { sensitivities } from '../core/model.ts';
import { sightingsOf } from '../core/received.ts';
import { recognizeSite } from '../core/recognize-site.ts';
import { optionsOf } from '../core/settings.ts';
import { engineReady } from './engine.ts';
import type { Handlers } from './messages.ts';
import { readSettings } from './settings.ts';

export const ownPageHandlers: Handlers = {
  preview: {
    from: 'own-pages',
    answer: async ({ sightings, sensitivity }) => {
      const [engine, settings] = await Promise.all([engineReady(), readSettings()]);
      const chosen = sensitivities.find((one) => one === sensitivity) ?? settings.sensitivity;
      const options = { ...optionsOf(settings), sensitivity: chosen };
      return sightingsOf(sightings).map((sighting) => assess(sighting, engine, options));
    },
  },
  recognizeSite: { from: 'own-pages', answer: async ({ typed }) => recognizeSite(String(typed).slice(0, 8_192)) },
};
