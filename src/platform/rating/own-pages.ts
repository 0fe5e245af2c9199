// The worker's answers for options and welcome.

import { recognizeSite } from '../../core/address/recognize-site.ts';
import { assess } from '../../core/assess.ts';
import { sensitivities } from '../../core/model.ts';
import { sightingsOf } from '../../core/sighting/received.ts';
import type { Handlers } from '../messages.ts';
import { rate } from './rate.ts';

export const ownPageHandlers: Handlers = {
  preview: {
    from: 'own-pages',
    answer: async ({ sightings, sensitivity }) => {
      const chosen = sensitivities.find((one) => one === sensitivity);
      const shown = sightingsOf(sightings);
      return rate((engine, options) =>
        shown.map((one) => assess(one, engine, chosen ? { ...options, sensitivity: chosen } : options)),
      );
    },
  },
  recognizeSite: { from: 'own-pages', answer: async ({ typed }) => recognizeSite(String(typed).slice(0, 8_192)) },
};
